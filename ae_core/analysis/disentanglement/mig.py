"""The mutual information gap (Chen, Li, Grosse & Duvenaud 2018, "Isolating sources of disentanglement", eq. 6).

MIG = mean_k (I(z_1st; v_k) - I(z_2nd; v_k)) / H(v_k), of the two dimensions that tell most of factor v_k

Of means of posteriors, in levels, as Locatello et al. 2019 read it; the authors integrate over q(z|x). Counted mutual
information is too high in few samples, so that it is told here less its expectation by chance, which is known in closed
form (Vinh, Epps & Bailey 2010, "Information theoretic measures for clusterings comparison", eq. 24).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.disentanglement.levels import Doubles, Levels

Counts = NDArray[np.int64]


def counted(a: Levels, b: Levels) -> Counts:
    """How often each level of a (n,) meets each of b (n,); levels that do not occur are left out."""
    rows, first = np.unique(a, return_inverse=True)
    columns, second = np.unique(b, return_inverse=True)
    flat = np.bincount(first * len(columns) + second, minlength=len(rows) * len(columns))
    return flat.reshape(len(rows), len(columns)).astype(np.int64)


def mutual_information(counts: Counts) -> float:
    """In nats, of the table of counts as it is."""
    shares = counts / counts.sum()
    apart = shares.sum(1, keepdims=True) * shares.sum(0)
    known = shares > 0
    return float((shares[known] * np.log(shares[known] / apart[known])).sum())


def entropy(counts: Counts) -> float:
    """In nats, of the columns."""
    shares = counts.sum(0) / counts.sum()
    return float(-(shares[shares > 0] * np.log(shares[shares > 0])).sum())


def share_told(a: Levels, b: Levels) -> float:
    """The share of the entropy of b (n,) that a (n,) tells beyond chance: (I - E[I]) / (H(b) - E[I]), at least 0.

    E[I] is over all orders of b. 0 where b has one level, or every sample a level of its own.
    """
    from sklearn.metrics.cluster import expected_mutual_information

    counts = counted(a, b)
    if min(counts.shape) == 1:
        return 0.0
    chance = float(expected_mutual_information(counts, len(a)))
    room = entropy(counts) - chance
    return float(np.clip((mutual_information(counts) - chance) / room, 0.0, 1.0)) if room > 1e-12 else 0.0


def shares_told(codes: Levels, factors: Levels) -> Doubles:
    """(d, k) the share of each factor that each dimension tells. codes : (n, d), factors : (n, k) levels."""
    return np.array([[share_told(code, factor) for factor in factors.T] for code in codes.T])


def plug_in(codes: Levels, factors: Levels) -> Doubles:
    """(d, k) I(z_j; v_k) / H(v_k) as counted, chance and all; 0 where a factor has one level."""
    tables = [[counted(code, factor) for factor in factors.T] for code in codes.T]
    return np.array([[mutual_information(one) / (entropy(one) or 1.0) for one in row] for row in tables])


def gaps(told: Doubles) -> Doubles:
    """(k,) what the first of the dimensions tells of each factor more than the second. told : (d, k), d >= 2."""
    first, second = np.sort(told, axis=0)[[-1, -2]]
    return np.asarray(first - second)
