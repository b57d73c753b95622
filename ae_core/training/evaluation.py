"""The loss terms of a whole split, without touching the training."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import mse_loss

from ae_core.data.base import Form
from ae_core.device import generator
from ae_core.model.autoencoder import Autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.model.text import wrong_tokens
from ae_core.training.feed import Feed

CHUNK = 1024
PER_COLUMN = "squared_error_per_column"


@dataclass(frozen=True)
class Evaluation:
    """terms : means over the samples. vectors : float32, the same per code dimension (latent_dim,) or column (d,)."""

    terms: dict[str, float]
    vectors: dict[str, NDArray[np.float32]]


@contextmanager
def evaluating(model: Autoencoder) -> Iterator[None]:
    """In evaluation mode and without gradients; never yield from a generator inside."""
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        model.train(was_training)


def evaluate(model: Autoencoder, feed: Feed, display_scale: Tensor) -> Evaluation:
    """All terms over a split, of clean inputs, with every weight at its final value.

    Codes with a posterior are sampled once, with the same random numbers at every call, so that the loss is an unbiased
    ELBO and differences between epochs are the model's. Phases beside the main one tell their terms too, with random
    numbers of their own. "squared_error" is that of the reconstruction from the posterior's mean, in display scale;
    "squared_error_noisy" is that of the clean sample from its corrupted input, with equal noise at every call, where
    the model has a corruption. PER_COLUMN, of a table whose columns have units of their own, is that error of each
    column as the model sees it.
    """
    device = next(model.parameters()).device
    with evaluating(model):
        noise, theirs, corrupting = (generator(device, seed) for seed in range(3))
        brought = [phase for phase in model.phases() if phase.loss != model.loss]
        sums: dict[str, Tensor] = {}
        for start in range(0, feed.n, CHUNK):
            rows = slice(start, start + CHUNK)
            x, labels = feed.take(rows), feed.labels(rows)
            found = _chunk(model, x, labels, noise, display_scale)
            for phase in brought:
                found |= phase.loss(x, theirs, math.inf, labels).parts
            if not model.spec.corruption.is_none:
                found["squared_error_noisy"] = _denoised(model, x, corrupting, display_scale)
            for name, value in found.items():
                sums[name] = sums.get(name, 0) + value.cpu().double() * len(x)  # MPS has no float64
    means = {name: (total / feed.n).numpy() for name, total in sums.items()}
    terms = {name: float(value) for name, value in means.items() if value.ndim == 0}
    return Evaluation(terms, {name: value.astype(np.float32) for name, value in means.items() if value.ndim})


def _chunk(
    model: Autoencoder, x: Tensor, labels: Tensor | None, noise: torch.Generator, display_scale: Tensor
) -> dict[str, Tensor]:
    way = model(x, noise)
    terms = model.judge(x, way, math.inf, noise, labels)
    reconstruction = model.reconstruct(way)
    squared = squared_errors(reconstruction, x, display_scale, model.form).mean()
    # Of columns in units of their own the sum in display scale is that of the one with the largest numbers.
    columns = {PER_COLUMN: (reconstruction - x).square().mean(0)} if display_scale.ndim else {}
    return {**terms.parts, "squared_error": squared, **terms.vectors, **columns}


def _denoised(model: Autoencoder, x: Tensor, noise: torch.Generator, display_scale: Tensor) -> Tensor:
    seen = model.spec.corruption.corrupt(x, noise)
    return squared_errors(model.decode(model.encode(seen)), x, display_scale, model.form).mean()


def errors_of(spec: ModelSpec) -> tuple[str, ...]:
    """The names of the errors that an evaluation adds to the terms of the loss."""
    noisy = () if spec.corruption.is_none else ("squared_error_noisy",)
    return (*(name for name in ("reconstruction",) if name not in spec.weights), "squared_error", *noisy)


def squared_errors(reconstruction: Tensor, x: Tensor, display_scale: Tensor, form: Form) -> Tensor:
    """(n,) squared error in display scale, summed over the elements of each sample up to its end.

    For a text the number of wrong words, its end being one of them: half the squared distance of one-hot codes.
    """
    if form.kind == "text":
        return wrong_tokens(reconstruction, x)
    squared = mse_loss(reconstruction, x, reduction="none")
    if form.padded:
        squared = squared.masked_fill(torch.isnan(x), 0.0)
    if display_scale.ndim == 0:
        return squared.flatten(1).sum(1) * display_scale.square()
    return (squared * display_scale.square()).flatten(1).sum(1)
