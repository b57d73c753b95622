"""What a map does to neighbourhoods: how far it can be believed, as a whole and around each point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.neighbours import Floats, nearest_rows
from ae_core.projection.sampling import stratified
from ae_core.sharing import share

Doubles = NDArray[np.float64]

NEIGHBOURHOOD = 15
# Up to here every point is judged by its ranks among all others, and above as many as make the same number of ranks.
MOST_RANKED = 5_000
FEWEST_RANKED = 500
# Rows that are judged between two looks at what else is to be done; above so many, neighbourhoods are not compared.
AT_ONCE = 20_000_000
MOST_COMPARED = 200_000


@dataclass(frozen=True, eq=False)
class Quality:
    """How well the k nearest codes and the k nearest points of a map agree, by Euclidean distances.

    trustworthiness : 1 less the mean penalty of points that are near on the map and not among the codes (Venna & Kaski
    2001, eq. 1), 1 at best and about 1/2 by chance. continuity : the same of codes that are near and far on the map.
    judged : how many of the n points the two means are over: all, or a stratified sample, each ranked among all n.
    overlap : (n,) uint8, how many of the k are in both neighbourhoods of a point, or None where there are too many
    points; its mean / k is Q_NX(k) of Lee & Verleysen (2009).
    """

    k: int
    n: int
    judged: int
    trustworthiness: float
    continuity: float
    overlap: NDArray[np.uint8] | None

    @property
    def distortion(self) -> Floats | None:
        """(n,) the share of the k nearest codes of a point that are not among its k nearest on the map."""
        return None if self.overlap is None else (1 - self.overlap / np.float32(self.k)).astype(np.float32)

    @property
    def sentence(self) -> str:
        """The two numbers, and what they are over."""
        whom = f"all {self.n:,}" if self.judged == self.n else f"a stratified {self.judged:,} of {self.n:,}"
        numbers = f"trustworthiness {self.trustworthiness:.3f}, continuity {self.continuity:.3f}"
        return f"{numbers} ({self.k} neighbours, {whom} points)"


def quality(codes: Floats, xy: Floats, k: int = NEIGHBOURHOOD) -> Quality | None:
    """How far a map xy (n, 2) of codes (n, d) can be believed; None where there are too few points for k."""
    *_, found = judging(codes, xy, k)
    return found


def judging(codes: Floats, xy: Floats, k: int = NEIGHBOURHOOD) -> Iterator[Quality | None]:
    """`quality` in steps that each take a moment: None after each, and at last the result."""
    n = len(codes)
    if not 0 < 3 * k < 2 * n - 1 or k >= n:
        # The worst possible sum of ranks is not positive then.
        yield None
        return
    rows = stratified(codes, MOST_RANKED if n <= MOST_RANKED else max(FEWEST_RANKED, MOST_RANKED**2 // n))
    sums = np.empty((3, len(rows)))
    high, flat = (np.ascontiguousarray(points.T, dtype=np.float64) for points in (codes, xy))
    for part in _parts(len(rows), n):
        share(part.stop - part.start, partial(_ranked, high, flat, rows[part], k, sums[:, part]))
        yield None
    overlap = sums[2].astype(np.uint8) if len(rows) == n else None
    if overlap is None and n <= MOST_COMPARED:
        overlap = np.empty(n, dtype=np.uint8)
        for part in _parts(n, n):
            overlap[part] = _shared(codes, xy, part, k)
            yield None
    believed, continued = 1 - 2 / (k * (2 * n - 3 * k - 1)) * sums[:2].mean(axis=1)
    yield Quality(k, n, len(rows), float(believed), float(continued), overlap)


def neighbours_shared(codes: Floats, others: Floats, k: int = NEIGHBOURHOOD) -> NDArray[np.uint8]:
    """(n,) how many of the k nearest codes (n, d) of each are among its k nearest others (n, e). k < n."""
    return np.concatenate([_shared(codes, others, part, k) for part in _parts(len(codes), len(codes))])


def _ranked(
    high: Doubles, flat: Doubles, rows: NDArray[np.int64], k: int, sums: Doubles, first: int, last: int
) -> None:
    from ae_core.projection.kernels.judge import judge

    judge(high, flat, rows[first:last], k, sums[:, first:last])


def _shared(codes: Floats, xy: Floats, part: slice, k: int) -> NDArray[np.uint8]:
    near, on_map = nearest_rows(codes, part, k).indices, nearest_rows(xy, part, k).indices
    both: NDArray[np.uint8] = (near[:, :, None] == on_map[:, None, :]).any(axis=2).sum(axis=1).astype(np.uint8)
    return both


def _parts(rows: int, n: int) -> Iterator[slice]:
    step = max(1, AT_ONCE // n)
    return (slice(start, min(start + step, rows)) for start in range(0, rows, step))
