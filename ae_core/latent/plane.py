"""A grid over the plane of two-dimensional codes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError

Floats = NDArray[np.float32]


def plane_grid(codes: Floats, side: int, percent: float = 98.0) -> Floats:
    """(side * side, 2) codes, row by row from the top left, over the central `percent` of each dimension of `codes`.

    codes : (n, 2). The first dimension grows to the right, the second upwards, as on a map. Raises SpecError.
    """
    if codes.ndim != 2 or codes.shape[1] != 2:
        raise SpecError(f"the decoded plane needs codes of 2 dimensions, and these have {codes.shape[-1]}")
    tail = (100 - percent) / 2
    low, high = np.percentile(codes, [tail, 100 - tail], axis=0)
    right, up = np.meshgrid(np.linspace(low[0], high[0], side), np.linspace(high[1], low[1], side))
    return np.stack([right.ravel(), up.ravel()], axis=1).astype(np.float32)
