"""Which parts of a sample each number of a code moves."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
STEP = 0.5  # standard deviations of a number, each way


def dimension_maps(decode: Callable[[Doubles], Doubles], codes: Doubles) -> Doubles:
    """(d, D) how far each of D numbers of a sample moves when one number of the code goes from half a standard
    deviation below its value to half above, on average over the codes (n, d); 0 for one that never varies.

    decode : (n, d) -> (n, D).
    """
    spread = codes.std(0)
    maps = []
    for place, width in enumerate(spread):
        away = np.zeros(codes.shape[1])
        away[place] = STEP * width
        maps.append(np.abs(decode(codes + away) - decode(codes - away)).mean(0))
    return np.stack(maps)


def sparsity(maps: Doubles) -> float:
    """The mean sparseness of the maps (d, D) that are not 0: 1 where a number moves one place only, 0 where it moves
    all of them alike (Hoyer 2004, "Non-negative matrix factorization with sparseness constraints", section 3.1).

    NaN where all are 0 or a sample is one number.
    """
    moving = maps[maps.max(1) > 0]
    if not len(moving) or maps.shape[1] < 2:
        return float("nan")
    root = np.sqrt(maps.shape[1])
    return float(np.mean((root - moving.sum(1) / np.linalg.norm(moving, axis=1)) / (root - 1)))
