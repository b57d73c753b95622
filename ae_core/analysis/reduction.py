"""What codes of several sizes lose of the same samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.paired import difference

Doubles = NDArray[np.float64]
Range = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Trial:
    """One method at one size. errors : (n,) squared error of each test sample. ssim : mean of pictures, else None."""

    method: str
    size: int
    seed: int
    errors: Doubles
    ssim: float | None


@dataclass(frozen=True, eq=False)
class Point:
    """Trials of one method at one size. errors : (n,) means over the seeds. spread : of the mean error over them."""

    method: str
    size: int
    seeds: int
    errors: Doubles
    spread: float
    ssim: float | None

    @property
    def error(self) -> float:
        """Squared error summed over a sample, mean over the test split."""
        return float(self.errors.mean())


def points_of(trials: Sequence[Trial]) -> list[Point]:
    """By method, then by size."""
    found = []
    for method in dict.fromkeys(one.method for one in trials):
        for size in sorted({one.size for one in trials if one.method == method}):
            same = [one for one in trials if (one.method, one.size) == (method, size)]
            means = [float(one.errors.mean()) for one in same]
            spread = float(np.std(means, ddof=1)) if len(same) > 1 else float("nan")
            similar = [one.ssim for one in same if one.ssim is not None]
            errors = np.mean([one.errors for one in same], axis=0)
            found.append(Point(method, size, len(same), errors, spread, float(np.mean(similar)) if similar else None))
    return found


def enough(points: Sequence[Point]) -> int:
    """The smallest size whose error is not clearly above that of any larger one (paired bootstrap over samples)."""
    ordered = sorted(points, key=lambda one: one.size)
    for place, point in enumerate(ordered):
        if not any(difference(point.errors, larger.errors).low > 0 for larger in ordered[place + 1 :]):
            return point.size
    raise AssertionError("the largest has no larger one")


def psnr(error: float, value_range: Range | None) -> float | None:
    """Peak signal-to-noise ratio in decibels of a mean squared error, where values have a range."""
    if value_range is None or error <= 0:
        return None
    low, high = value_range
    return float(10 * np.log10((high - low) ** 2 / error))


def similarity(truth: Doubles, seen: Doubles, value_range: Range) -> float | None:
    """Mean structural similarity of pictures (n, c, h, w), None where they are smaller than 3 x 3.

    Wang, Bovik, Sheikh & Simoncelli 2004: a Gaussian window with sigma 1.5 of 11 pixels, or as large as fits.
    """
    from skimage.metrics import structural_similarity

    side = min(11, *truth.shape[2:])
    if side < 3:
        return None
    low, high = value_range
    settings = {
        "gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False, "data_range": high - low,
        "win_size": side - 1 + side % 2, "channel_axis": 0,
    }  # fmt: skip
    pairs = zip(truth, seen.clip(low, high), strict=True)
    return float(np.mean([structural_similarity(one, other, **settings) for one, other in pairs]))  # type: ignore[no-untyped-call]
