"""What codes of several sizes lose of the same samples."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.few_repeats import Ends, within
from ae_core.analysis.paired import Difference, difference

Doubles = NDArray[np.float64]
Range = tuple[float, float]
ERRORS: Ends = (0.0, math.inf)
SIMILAR: Ends = (-1.0, 1.0)  # structural similarity


@dataclass(frozen=True, eq=False)
class Trial:
    """One method at one size, trained once.

    errors : (n,) squared error of each test sample. validation : (v,) the same of the validation split, by which a size
    is chosen. ssim : (n,) of pictures, else None.
    """

    method: str
    size: int
    seed: int
    errors: Doubles
    validation: Doubles
    ssim: Doubles | None = None


@dataclass(frozen=True, eq=False)
class Point:
    """Trials of one method at one size. errors, validation, ssim : as in Trial, (trainings, n)."""

    method: str
    size: int
    errors: Doubles
    validation: Doubles
    ssim: Doubles | None

    @property
    def trainings(self) -> int:
        """How many trials it is made of."""
        return len(self.errors)

    @property
    def error(self) -> float:
        """Squared error summed over a sample, mean over the test split and the trainings."""
        return float(self.errors.mean())

    @property
    def spread(self) -> float:
        """The standard deviation of the mean error over the trainings, NaN for one."""
        return float(self.errors.mean(axis=1).std(ddof=1)) if self.trainings > 1 else float("nan")


def points_of(trials: Sequence[Trial]) -> list[Point]:
    """By method, then by size."""
    found = []
    for method in dict.fromkeys(one.method for one in trials):
        for size in sorted({one.size for one in trials if one.method == method}):
            same = [one for one in trials if (one.method, one.size) == (method, size)]
            similar = [one.ssim for one in same if one.ssim is not None]
            errors, validation = (np.stack([getattr(one, name) for one in same]) for name in ("errors", "validation"))
            found.append(Point(method, size, errors, validation, np.stack(similar) if similar else None))
    return found


def enough(points: Sequence[Point]) -> int:
    """The smallest size whose validation error is not clearly above that of any larger one.

    Clearly: the paired interval over samples and trainings lies above zero.
    """
    ordered = sorted(points, key=lambda one: one.size)
    for place, point in enumerate(ordered):
        larger = ordered[place + 1 :]
        if not any(difference(point.validation, one.validation).low > 0 for one in larger):
            return point.size
    raise AssertionError("the largest has no larger one")


def interval(values: Doubles, ends: Ends = ERRORS) -> Difference:
    """Of the mean of (trainings, n) values that lie between these ends."""
    found = difference(values, 0.0)
    low, high = within(ends, found.low, found.high)
    return replace(found, low=low, high=high)


def psnr(error: float, value_range: Range | None) -> float | None:
    """Peak signal-to-noise ratio in decibels of a mean squared error, where values have a range."""
    if value_range is None or error <= 0:
        return None
    low, high = value_range
    return float(10 * np.log10((high - low) ** 2 / error))


def similarity(truth: Doubles, seen: Doubles, value_range: Range) -> Doubles | None:
    """(n,) structural similarity of pictures (n, c, h, w), None where they are smaller than 3 x 3.

    Wang, Bovik, Sheikh & Simoncelli 2004: a Gaussian window with sigma 1.5 of 11 pixels, or as large as fits; what
    lies outside the range of values is seen as its nearest end.
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
    return np.array([structural_similarity(one, other, **settings) for one, other in pairs])  # type: ignore[no-untyped-call]
