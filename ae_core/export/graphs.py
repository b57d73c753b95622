"""Encoder and decoder as graphs that other programs run, in the scale that a person sees."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ae_core.data.base import VALIDATION, Affine
from ae_core.errors import UserError
from ae_core.latent.saved import SavedRun
from ae_core.model.autoencoder import Autoencoder

Arrays = Mapping[str, NDArray[np.generic]]
TOLERANCE = 1e-4
JUDGES = 64  # samples that an exported graph is compared on
JUMPS = 0.02  # of these may fall to the other side of a jump by rounding: another word, another vector of a codebook


class EncoderGraph(nn.Module):
    """x (n, *shape) in display scale, or int64 tokens (n, t) -> code (n, latent_dim), the posterior's mean, and where
    there is a posterior its log_var (n, latent_dim).
    """

    shift: Tensor
    scale: Tensor

    def __init__(self, model: Autoencoder, to_display: Affine) -> None:
        super().__init__()
        self.model = model
        self.is_text = bool(model.form.tokens)
        scale = np.asarray(to_display.scale, np.float32)
        self.register_buffer("shift", torch.as_tensor(np.asarray(to_display.shift, np.float32)))
        self.register_buffer("scale", torch.as_tensor(np.where(scale == 0, np.float32(1), scale)))

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(code,) or (code, log_var)."""
        # The difference first: it is exact where a column's spread is small beside its distance from 0.
        seen = x if self.is_text else (x - self.shift) / self.scale
        code = self.model.bottleneck(self.model.encoder(seen), None)
        return (code.mean,) if code.log_var is None else (code.mean, code.log_var)


class DecoderGraph(nn.Module):
    """code (n, latent_dim) -> x (n, *shape) in display scale, of a text the most probable int64 tokens (n, t)."""

    shift: Tensor
    scale: Tensor

    def __init__(self, model: Autoencoder, to_display: Affine) -> None:
        super().__init__()
        self.model = model
        self.is_text = bool(model.form.tokens)
        self.register_buffer("shift", torch.as_tensor(np.asarray(to_display.shift, np.float32)))
        self.register_buffer("scale", torch.as_tensor(np.asarray(to_display.scale, np.float32)))

    def forward(self, code: Tensor) -> tuple[Tensor]:
        """(x,)."""
        decoded = self.model.decode(code)
        return (decoded.long() if self.is_text else decoded * self.scale + self.shift,)


@dataclass(frozen=True, eq=False)
class Part:
    """One graph. name : "encoder" or "decoder". example : (k, ...) its input of real samples. unit : of the first
    output, by which its differences are measured; arrays that broadcast to one sample. jumps : whether rounding can
    lead to quite another output.
    """

    name: str
    graph: nn.Module
    input: str
    outputs: tuple[str, ...]
    example: Tensor
    unit: NDArray[np.floating]
    jumps: bool

    @property
    def wanted(self) -> Arrays:
        """What the model gives for the example."""
        with torch.inference_mode():
            found = self.graph(self.example)
        return {name: value.numpy() for name, value in zip(self.outputs, found, strict=True)}


def parts_of(run: SavedRun) -> tuple[Part, Part]:
    """Encoder and decoder with examples of validation samples."""
    model, data = run.codec.model, run.dataset
    stored = data.x[data.rows(VALIDATION)[:JUDGES]]
    stored = np.concatenate([stored, stored])[: max(2, len(stored))]  # a batch of one would be taken for a constant
    shown = torch.from_numpy(data.to_display(data.to_model(stored)))
    text, jumps = data.kind == "text", run.record.spec.model.bottleneck.has_jumps
    encoder = EncoderGraph(model, data.to_display).eval()
    outputs = ("code", "log_var") if run.record.spec.model.bottleneck.has_posterior else ("code",)
    first = Part("encoder", encoder, "x", outputs, shown.long() if text else shown, np.ones(1), jumps)
    codes = torch.from_numpy(np.array(first.wanted["code"], np.float32))
    decoder = DecoderGraph(model, data.to_display).eval()
    unit = np.abs(np.asarray(data.to_display.scale, np.float64))
    return first, Part("decoder", decoder, "code", ("x",), codes, unit, text or jumps)


def program_of(part: Part) -> torch.export.ExportedProgram:
    """The graph for any number of samples. Raises UserError where torch cannot tell it from one way through it."""
    sizes = ({0: torch.export.Dim("n", min=1)},)
    with warnings.catch_warnings():
        # A recurrent layer keeps its weights in a list too, which is no state of its own.
        warnings.filterwarnings("ignore", "The tensor attributes .* were assigned during export", UserWarning)
        try:
            return torch.export.export(part.graph, (part.example,), dynamic_shapes=sizes)
        except RuntimeError as problem:
            said = str(problem).strip().split("\n")[0][:300]
            raise UserError(f"The {part.name} of this model cannot be had as a graph: {said}") from problem


def compare(part: Part, run: Callable[[Tensor], Arrays], whose: str) -> float:
    """The largest difference between the model and what `run` gives, over the example at once and its first sample.

    In units of the output, or of its size where that is larger; samples beyond a jump are left out. Raises UserError
    above 1e-4.
    """
    wanted = part.wanted
    worst = 0.0
    for count in (len(part.example), 1):
        found = run(part.example[:count])
        for place, name in enumerate(part.outputs):
            unit = part.unit if place == 0 else np.ones(1)
            each = differences(found[name], wanted[name][:count], unit)
            if part.jumps and np.mean(each > TOLERANCE) <= JUMPS:
                each = each[each <= TOLERANCE]
            worst = max(worst, float(each.max(initial=0.0)))
    if not worst <= TOLERANCE:
        raise UserError(
            f"The {part.name} gives other numbers in {whose} than in the model: they differ by {worst:.2g}, and at "
            f"most {TOLERANCE:g} was expected. Nothing was written."
        )
    return worst


def differences(
    found: NDArray[np.generic], wanted: NDArray[np.generic], unit: NDArray[np.floating]
) -> NDArray[np.float64]:
    """(n,) the largest difference within each sample, in units or in sizes of what was wanted, whichever is larger."""
    if found.shape != wanted.shape:
        return np.full(len(wanted), np.inf)
    a, b = found.astype(np.float64), wanted.astype(np.float64)
    part = np.abs(a - b) / np.maximum(np.maximum(unit, np.abs(b)), 1e-30)
    worst: NDArray[np.float64] = np.nan_to_num(part, nan=np.inf).reshape(len(wanted), -1).max(axis=1)
    return worst
