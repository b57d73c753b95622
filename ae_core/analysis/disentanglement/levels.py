"""Numbers as levels: what mutual information and groups of equal factors are counted by."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Levels = NDArray[np.int64]
ROUNDING = 1e-12  # of the mean square: what float32 makes of a constant


def edges_of(values: Doubles, bins: int | None) -> Doubles:
    """(e,) inner edges. values : (n,), of the training split.

    Up to `bins` distinct values (None: any number) keep a level each; of more, every level holds an equal share.
    """
    known = np.unique(values)
    if bins is None or len(known) <= bins:
        return np.asarray((known[1:] + known[:-1]) / 2)
    return np.unique(np.quantile(values, np.linspace(0, 1, bins + 1)[1:-1]))


def levels(values: Doubles, edges: Doubles) -> Levels:
    """(n,) the level of each value, 0 to e; what lies beyond the training values is in the first or the last."""
    return np.searchsorted(edges, values, side="right").astype(np.int64)


def alive(codes: Doubles, noise: Doubles | float = 0.0, dead: float = 0.01) -> NDArray[np.bool_]:
    """(d,) the dimensions of codes (n, d) that vary: by more than `dead` times the noise that they are drawn with.

    noise : (d,) the mean variance of the posterior where codes have one, else 0. A collapsed dimension of a variational
    autoencoder still moves a little with its input, and what goes by ranks would call that information; its decoder
    sees none of it beside the noise (the active units of Burda et al. 2016, whose 0.01 is in units of the prior).
    """
    variance = codes.var(axis=0)
    rounding = ROUNDING * np.square(codes).mean(axis=0)
    return np.asarray(variance > np.maximum(dead * np.asarray(noise), rounding))
