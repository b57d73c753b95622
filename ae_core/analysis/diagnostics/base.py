"""What a diagnostic is, and what it is given to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.finding import Finding, Floats
from ae_core.data.base import SPLITS, TRAIN, VALIDATION, Dataset, Form
from ae_core.data.splitting import stratified
from ae_core.registry import Registry

if TYPE_CHECKING:
    from torch import Tensor

    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec

MOST_SAMPLES = 2000
CHUNK = 512
Curve = tuple[NDArray[np.float64], NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class Subject:
    """A model at one moment of its training, on the CPU and in evaluation mode, with the samples to judge it by.

    spec : the model's slots with the live changes made so far. epoch : epochs done. ids : (n,) the samples.
    selected : the sample somebody points at, or None.
    curves : epochs and values of each term by (split, term), as far as they are known.
    """

    model: Autoencoder
    spec: ModelSpec
    dataset: Dataset
    epoch: float
    ids: NDArray[np.int64]
    selected: int | None = None
    curves: Mapping[tuple[str, str], Curve] = field(default_factory=dict)

    @property
    def basis(self) -> str:
        """The split and the number of samples, in words."""
        split = int(self.dataset.split[self.ids[0]])
        total = int((self.dataset.split == split).sum())
        of = "" if total == len(self.ids) else f" of {total:,}, stratified"
        return f"{SPLITS[split]}, {len(self.ids):,} samples{of}"

    def x(self, rows: slice = slice(None)) -> Tensor:
        """(k, *shape) float32 samples as the network sees them."""
        import torch

        return torch.from_numpy(np.ascontiguousarray(self.dataset.to_model(self.dataset.x[self.ids[rows]])))

    def display(self, ids: NDArray[np.int64]) -> NDArray[np.float32]:
        """(k, *shape) samples as a person sees them."""
        return self.dataset.to_display(self.dataset.to_model(self.dataset.x[ids]))

    def chunks(self) -> list[slice]:
        """Parts of `ids` that are small enough to go through the model at once."""
        return [slice(start, start + CHUNK) for start in range(0, len(self.ids), CHUNK)]

    @cached_property
    def posterior(self) -> tuple[NDArray[np.float64], NDArray[np.float64] | None]:
        """(n, latent_dim) means and log variances; None for the latter where a code is a point."""
        import torch

        means, log_vars = [], []
        with torch.no_grad():
            for rows in self.chunks():
                code = self.model.bottleneck(self.model.encoder(self.x(rows)), None)
                means.append(code.mean.double().numpy())
                log_vars += [] if code.log_var is None else [code.log_var.double().numpy()]
        return np.concatenate(means), np.concatenate(log_vars) if log_vars else None


def samples_to_judge(dataset: Dataset, most: int = MOST_SAMPLES) -> NDArray[np.int64]:
    """Up to `most` samples of the validation split, every class with its share; of the training split without one."""
    rows = dataset.rows(VALIDATION)
    rows = rows if len(rows) else dataset.rows(TRAIN)
    labels = None if dataset.labels is None else dataset.labels[rows]
    return np.sort(rows[stratified(labels, len(rows), most, seed=0)])


class Diagnostic:
    """Judges a model by one thing. A new one is one file here with @register.

    order : its place in the list. cheap : whether it takes some milliseconds only, so that it may
    always be kept up to date.
    points : whether it looks at the selected sample.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    summary: ClassVar[str] = ""
    order: ClassVar[int] = 50
    cheap: ClassVar[bool] = False
    points: ClassVar[bool] = False

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Whether it has something to say of a model of these slots on samples of this form."""
        raise NotImplementedError

    def find(self, subject: Subject) -> Finding:
        """What it sees. Deterministic; raises UserError where this model cannot be judged."""
        raise NotImplementedError


diagnostics: Registry[Diagnostic] = Registry("diagnostic", "ae_core.analysis.diagnostics")


def fitting(model: ModelSpec, dataset: Dataset) -> list[type[Diagnostic]]:
    """The diagnostics that fit a model on this data, in their order."""
    found = [diagnostics.get(name) for name in diagnostics.names()]
    return sorted((one for one in found if one.fits(model, dataset.form)), key=lambda one: one.order)


def indices(d: int, letter: str = "z") -> tuple[str, ...]:
    """z0, z1, ..., as the window calls the dimensions of a code."""
    return tuple(f"{letter}{place}" for place in range(d))


__all__ = ["Curve", "Diagnostic", "Floats", "Subject", "diagnostics", "fitting", "indices", "samples_to_judge"]
