"""How far groups that were found agree with classes that are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Labels = NDArray[np.int64]


@dataclass(frozen=True)
class Agreement:
    """ari : adjusted Rand index (Hubert & Arabie 1985), 0 for chance. nmi : normalised mutual information (arithmetic
    mean). In both, noise is one group more. accuracy : the share of samples that lie in the group of their class, when
    each class has one at most; noise never does.

    groups : how many were found. noise : the share of samples in none.
    """

    ari: float
    nmi: float
    accuracy: float
    groups: int
    noise: float


def agreement(found: Labels, known: Labels) -> Agreement:
    """Of groups (n,), -1 for noise, with classes (n,)."""
    from scipy.optimize import linear_sum_assignment
    from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score
    from sklearn.metrics.cluster import contingency_matrix

    is_noise = found < 0
    counts = contingency_matrix(known, found)[:, int(is_noise.any()) :]
    rows, columns = linear_sum_assignment(counts, maximize=True)
    return Agreement(
        float(adjusted_rand_score(known, found)),
        float(normalized_mutual_info_score(known, found)),
        float(counts[rows, columns].sum() / len(known)),
        counts.shape[1],
        float(is_noise.mean()),
    )
