"""A sheet of codes between four corners."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError

Floats = NDArray[np.float32]
MOST_SIDE = 64


def corner_grid(corners: Floats, rows: int, columns: int) -> Floats:
    """(rows, columns, latent_dim) bilinear between corners (4, latent_dim): top left, top right, bottom left and bottom
    right, which are exact. Raises SpecError for other than four corners, and fewer than 2 or more than 64 rows or
    columns.
    """
    if len(corners) != 4:
        raise SpecError(f"a sheet has 4 corners, not {len(corners)}")
    for name, n in (("rows", rows), ("columns", columns)):
        if not 2 <= n <= MOST_SIDE:
            raise SpecError(f"{name}: {n} cannot be used; 2 to {MOST_SIDE} was expected")
    top_left, top_right, bottom_left, bottom_right = corners.astype(np.float64)
    down, right = np.linspace(0, 1, rows)[:, None, None], np.linspace(0, 1, columns)[None, :, None]
    top, bottom = top_left * (1 - right) + top_right * right, bottom_left * (1 - right) + bottom_right * right
    return np.asarray(top * (1 - down) + bottom * down, dtype=np.float32)
