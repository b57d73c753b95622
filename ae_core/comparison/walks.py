"""The way between the same two samples in each of several models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.comparison.opened import Compared
from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.latent.paths.base import paths

Floats = NDArray[np.float32]
STEPS, PATH = 9, "lerp"


@dataclass(frozen=True, eq=False)
class Walked:
    """a, b : ids of the samples at its ends. codes : by run, (steps, latent_dim). pictures : (steps, *shape) each, in
    display scale."""

    a: int
    b: int
    codes: tuple[Floats, ...]
    pictures: tuple[Floats, ...]


def walked(runs: Sequence[Compared], dataset: Dataset, a: int, b: int, steps: int = STEPS) -> Walked:
    """Straight from the code of one sample to that of the other. Raises UserError for samples that there are not."""
    for sample in (a, b):
        if not 0 <= sample < dataset.n:
            raise UserError(f"there is no sample {sample}; {dataset.name} has 0 to {dataset.n - 1}")
    path = paths.create(PATH)
    codes = tuple(path.points(run.codec.encode(dataset.x[[a, b]]), steps) for run in runs)
    return Walked(a, b, codes, tuple(run.codec.decode(way) for run, way in zip(runs, codes, strict=True)))


def usual_ends(dataset: Dataset, ids: NDArray[np.int64]) -> tuple[int, int]:
    """Two of the samples `ids` (n,): the first, and the first of another class, or the last where there are none."""
    first, last = int(ids[0]), int(ids[-1])
    if dataset.labels is None:
        return first, last
    others = ids[dataset.labels[ids] != dataset.labels[first]]
    return first, int(others[0]) if len(others) else last
