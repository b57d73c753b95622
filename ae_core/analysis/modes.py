"""How many of the known classes drawn samples have."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LEAST = 0.2  # of the share that a class has among real samples


def covered(found: NDArray[np.int64], real: NDArray[np.int64]) -> float:
    """The share of the classes of `real` (m,) that drawn samples have, told to be of classes `found` (n,).

    A class counts from a fifth of its share on: a classifier that is wrong now and then would find every class.
    """
    classes, counts = np.unique(real, return_counts=True)
    shares = np.array([np.mean(found == one) for one in classes])
    return float(np.mean(shares >= LEAST * counts / len(real)))
