"""What lies behind two-dimensional codes: the decoded plane, and the density that codes are expected to follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.expectation import expectation
from ae_core.priors.base import PriorSpec

if TYPE_CHECKING:
    from torch import Tensor

Floats = NDArray[np.float32]
Box = tuple[float, float, float, float]  # x, y of the lower left corner, width, height
CENTRAL = 98.0  # percent of the codes that a tiling covers, in each dimension
SIDE = 160  # cells of a density along its longer side
FINE = 72  # cells of a magnification along its longer side
OVALS = 12  # along the same
AT_ONCE = 512  # codes whose derivatives are found together
DRAWS = 2000
ROOM = 0.25  # of the size on each side, so that the outermost line closes


@dataclass(frozen=True, eq=False)
class Tiling:
    """codes : (rows * columns, 2), the middles of tiles, row by row from the top left. box : what they cover."""

    codes: Floats
    rows: int
    columns: int
    box: Box


@dataclass(frozen=True, eq=False)
class Density:
    """values : (rows, columns), rows upwards, the density in each cell of the box, in units of its highest value.

    name : of the distribution, as a person reads it.
    """

    values: Floats
    box: Box
    name: str


@dataclass(frozen=True, eq=False)
class Magnification:
    """How much the decoder enlarges the plane of two-dimensional codes.

    values : (rows, columns), rows upwards, sqrt det J^T J in each cell of the box: the area of decoded samples for an
    area of codes. ovals : (m, k, 2) around m places the codes that decode equally far from what lies in the middle, of
    one size as decoded (indicatrices of Tissot): small where much happens.
    """

    values: Floats
    box: Box
    ovals: Floats


def magnified(decode: Callable[[Tensor], Tensor], codes: Floats) -> Magnification:
    """Over the central codes (n, 2) and a little beyond (Bishop, Svensen & Williams 1997, "Magnification factors").

    decode : codes (k, 2) to samples (k, D) in display scale, with a gradient. Raises SpecError where the codes have not
    two dimensions, or none is finite.
    """
    import torch

    from ae_core.latent.geometry import metric

    low, high = _central(codes)
    box = around(np.stack([low, high]))
    places, shape = cells(box, FINE)
    parts = [places[start : start + AT_ONCE].astype(np.float32) for start in range(0, len(places), AT_ONCE)]
    found = np.concatenate([metric(decode, torch.from_numpy(part)).numpy() for part in parts]).astype(np.float64)
    values = np.sqrt(np.maximum(np.linalg.det(found), 0)).reshape(shape).astype(np.float32)
    step = max(shape) // OVALS
    rows, columns = (np.arange(step // 2, side, step) for side in shape)
    chosen = (rows[:, None] * shape[1] + columns).ravel()
    size = 0.45 * step * max(box[2:]) / max(shape)
    return Magnification(values, box, _ovals(places[chosen], found[chosen], size))


def _ovals(middles: NDArray[np.float64], metrics: NDArray[np.float64], largest: float) -> Floats:
    """Unit balls of the metrics (m, 2, 2), on one scale: half of them have a longer half axis than `largest` / 2, and
    none a longer one than `largest`, to which those are cut.
    """
    values, vectors = np.linalg.eigh(metrics)
    axes = 1 / np.sqrt(np.maximum(values, 1e-12 * max(float(values.max()), 1e-300)))
    axes = np.minimum(axes * (largest / 2 / np.median(axes.max(axis=1))), largest)
    turn = np.linspace(0, 2 * np.pi, 33)
    circle = np.stack([np.cos(turn), np.sin(turn)])
    around: Floats = (middles[:, None] + np.einsum("mij,mj,jk->mki", vectors, axes, circle)).astype(np.float32)
    return around


def tiling(codes: Floats, most: int = 200, aspect: float = 1.0) -> Tiling:
    """About `most` tiles over the central codes (n, 2), none stretched. aspect : width / height of a tile.

    Raises SpecError where the codes have not two dimensions, or none is finite.
    """
    low, high = _central(codes)
    size = np.maximum(high - low, 1e-6 * max(float(np.abs(high).max()), 1.0))
    # Where the codes lie on a line, the plane around it is as wide as it is long.
    size = np.maximum(size, size.max() / np.sqrt(most))
    height = float(np.sqrt(size[0] * size[1] / (most * aspect)))
    columns, rows = (max(int(np.ceil(side)), 1) for side in (size[0] / (height * aspect), size[1] / height))
    middle = (low + high) / 2
    x = middle[0] + (np.arange(columns) - (columns - 1) / 2) * height * aspect
    y = middle[1] - (np.arange(rows) - (rows - 1) / 2) * height
    grid = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2).astype(np.float32)
    wide, high_ = columns * height * aspect, rows * height
    return Tiling(grid, rows, columns, (float(middle[0] - wide / 2), float(middle[1] - high_ / 2), wide, high_))


def expected(prior: PriorSpec | None, codes: Floats) -> Density:
    """The density of a model's prior; without one, of the Gaussian with the mean and covariance of codes (n, 2).

    Raises SpecError where the codes have not two dimensions or none is finite, or where a Gaussian cannot be fitted.
    """
    law = expectation(prior, codes if prior is not None else _finite(codes))
    box = around(law.sample(DRAWS, seed=0))
    places, shape = cells(box)
    log_density = law.log_prob(places)
    values = np.exp(log_density - log_density.max()).reshape(shape).astype(np.float32)
    return Density(values, box, law.name)


def _finite(codes: Floats) -> Floats:
    if codes.ndim != 2 or codes.shape[1] != 2:
        raise SpecError(f"the plane behind the codes needs 2 dimensions, and these have {codes.shape[-1]}")
    finite = codes[np.isfinite(codes).all(axis=1)]
    if not len(finite):
        raise SpecError("none of the codes is a finite number")
    return finite


def _central(codes: Floats) -> NDArray[np.float64]:
    tail = (100 - CENTRAL) / 2
    return np.percentile(_finite(codes).astype(np.float64), [tail, 100 - tail], axis=0)


def around(points: NDArray[np.floating]) -> Box:
    """A box that holds points (n, 2), with room."""
    low, high = points.min(axis=0).astype(float), points.max(axis=0).astype(float)
    size = np.maximum(high - low, 1e-6)
    (x, y), (width, height) = low - ROOM * size, (1 + 2 * ROOM) * size
    return float(x), float(y), float(width), float(height)


def cells(box: Box, side: int = SIDE) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """(n, 2) the middles of the cells of a box, row by row upwards."""
    x, y, width, height = box
    columns, rows = (max(round(side * length / max(width, height)), 8) for length in (width, height))
    across, up = x + (np.arange(columns) + 0.5) * width / columns, y + (np.arange(rows) + 0.5) * height / rows
    return np.stack(np.meshgrid(across, up), axis=-1).reshape(-1, 2), (rows, columns)
