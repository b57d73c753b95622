"""A sample as a series of steps: rows of a picture, points of a series, words of a text."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ae_core.data.base import PAD, Form


def step_count(form: Form) -> int:
    """How many steps a sample has; the rows of a picture."""
    return form.shape[1] if form.kind == "image" else form.shape[0]


def step_width(form: Form) -> int:
    """Numbers that the decoder gives at a step; one per word of the vocabulary for a text."""
    if form.kind == "text":
        return form.tokens
    return form.shape[0] * form.shape[2] if form.kind == "image" else form.shape[1]


def as_steps(x: Tensor, form: Form) -> Tensor:
    """(n, steps, width) float with zeros for what is missing, or (n, steps) int64 tokens. x : (n, *shape)."""
    if form.kind == "text":
        return x.long()
    if form.kind == "image":
        return x.transpose(1, 2).flatten(2)
    return x.nan_to_num(0.0) if form.padded else x


def from_steps(steps: Tensor, form: Form) -> Tensor:
    """(n, *shape) of (n, steps, width), for a text (n, steps, words) as it is."""
    if form.kind != "image":
        return steps
    channels, _, width = form.shape
    return steps.reshape(steps.shape[0], -1, channels, width).transpose(1, 2)


def lengths(x: Tensor, form: Form) -> Tensor | None:
    """(n,) int64, the steps up to the end of each sample, at least one; None where all are of full length."""
    if not form.padded:
        return None
    present = x != PAD if form.kind == "text" else ~torch.isnan(x).flatten(2).all(2)
    places = torch.arange(1, present.shape[1] + 1, device=x.device)
    return (present * places).amax(1).clamp(min=1)


def turned(steps: Tensor, ends: Tensor | None) -> Tensor:
    """(n, steps, width) each sample from its end to its beginning; what lies behind the end stays there."""
    if ends is None:
        return steps.flip(1)
    places = torch.arange(steps.shape[1], device=steps.device)
    back = ends[:, None] - 1 - places
    return steps.gather(1, torch.where(back >= 0, back, places)[..., None].expand_as(steps))


def last(steps: Tensor, ends: Tensor | None) -> Tensor:
    """(n, width) the step at the end of each sample."""
    if ends is None:
        return steps[:, -1]
    return steps.gather(1, (ends - 1)[:, None, None].expand(-1, 1, steps.shape[2]))[:, 0]


def embedded(form: Form, width: int) -> tuple[nn.Module, int]:
    """What makes vectors of the steps, and their width: a table of the words for a text, nothing for numbers."""
    if form.kind == "text":
        return nn.Embedding(form.tokens, width), width
    return nn.Identity(), step_width(form)
