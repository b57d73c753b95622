"""What is left of a vector without its components along others (Gram and Schmidt)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
LEAST_LEFT = 1e-6  # of its length; what is shorter is rounding


def rest(vector: Doubles, others: Doubles) -> Doubles:
    """(d,) the part of a vector (d,) that is at right angles to all others (k, d), whatever these are to each other."""
    return _without(vector.astype(np.float64), _orthonormal(others))


def _orthonormal(vectors: Doubles) -> list[Doubles]:
    """Unit vectors at right angles that span the same; what follows from those before is left out."""
    found: list[Doubles] = []
    for vector in vectors:
        left = _without(vector.astype(np.float64), found)
        length, whole = np.linalg.norm(left), np.linalg.norm(vector)
        if length > LEAST_LEFT * whole:
            found.append(left / length)
    return found


def _without(vector: Doubles, units: list[Doubles]) -> Doubles:
    for _ in range(2):  # once leaves what rounding has put back; twice is enough (Kahan; Parlett 1998, 6.9)
        for unit in units:
            vector = vector - (vector @ unit) * unit
    return vector
