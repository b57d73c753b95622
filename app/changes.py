"""Which columns of a table row count as changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from app.workspace import Floats

CHANGED = 0.25  # standard deviations of a column over real samples, from which on it counts


def changed(codec: Codec, rows: Floats, zero: Floats, real: Callable[[], Floats]) -> NDArray[np.bool_] | None:
    """(..., d) where rows (..., d) are others than one of them (d,); None for samples that are no rows of a table.

    real : gives (n, d) samples in display scale.
    """
    if codec.model.form.kind != "tabular":
        return None
    return np.asarray(np.abs(rows - zero) > CHANGED * real().std(axis=0))
