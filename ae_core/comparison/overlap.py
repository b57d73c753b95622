"""How far two models agree on who is near to whom."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.quality import NEIGHBOURHOOD, neighbours_shared

Floats = NDArray[np.float32]


def neighbour_overlap(codes: Floats, others: Floats, k: int = NEIGHBOURHOOD) -> Floats:
    """(n,) share of the k nearest samples by one code (n, d) that are among the k nearest by the other (n, e).

    By Euclidean distance, the sample itself left out; 1 where all are, k / (n - 1) by chance. The same whichever comes
    first. NaN for samples with a code that is not finite, which nobody has as a neighbour, and for all where there are
    no more than k others.
    """
    known = np.isfinite(codes).all(axis=1) & np.isfinite(others).all(axis=1)
    found = np.full(len(codes), np.nan, dtype=np.float32)
    if known.sum() > k + 1:
        found[known] = neighbours_shared(codes[known], others[known], k) / np.float32(k)
    return found
