"""What stands for a group of codes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ids = NDArray[np.int64]


def medoids(codes: Floats, labels: NDArray[np.int64], ids: Ids) -> Ids:
    """(k,) the sample in the middle of each of the groups 0 to k - 1; negative labels belong to none.

    Of codes (n, d) of the samples `ids` (n,): the one whose squared distances to its group have the smallest sum, which
    is the one nearest to the group's mean; of equally near ones the one with the smaller id.
    """
    found = np.empty(int(labels.max(initial=-1)) + 1, dtype=np.int64)
    for label in range(len(found)):
        rows = np.flatnonzero(labels == label)
        some = codes[rows].astype(np.float64)
        squared = np.square(some - some.mean(axis=0)).sum(axis=1)
        found[label] = ids[rows[np.lexsort((ids[rows], squared))[0]]]
    return found
