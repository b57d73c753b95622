"""Ways to find groups in codes, and how far what they found agrees with classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.agreement import Agreement
from ae_core.analysis.detection import Estimate
from ae_core.analysis.few_repeats import Ends, apart
from ae_core.analysis.half_samples import interval

Doubles = NDArray[np.float64]
Labels = NDArray[np.int64]
Way = Callable[[Doubles, int, int], Labels]
WIDE = 40  # numbers from which on a mixture has no correlations
SHARE = 0.01  # of the samples in the smallest group of HDBSCAN
ENDS: Mapping[str, Ends] = {"ari": (-0.5, 1.0), "nmi": (0.0, 1.0), "accuracy": (0.0, 1.0)}  # of each score


def k_means(codes: Doubles, groups: int, seed: int) -> Labels:
    """Lloyd's algorithm, the best of ten starts."""
    from sklearn.cluster import KMeans

    return np.asarray(KMeans(groups, n_init=10, random_state=seed).fit_predict(codes), dtype=np.int64)


def mixture(codes: Doubles, groups: int, seed: int) -> Labels:
    """A Gaussian for each group."""
    from sklearn.mixture import GaussianMixture

    kind = "full" if codes.shape[1] <= WIDE else "diag"
    fitted = GaussianMixture(groups, covariance_type=kind, reg_covar=1e-4, random_state=seed)
    return np.asarray(fitted.fit_predict(codes), dtype=np.int64)


def density(codes: Doubles, groups: int, seed: int) -> Labels:
    """HDBSCAN (Campello, Moulavi & Sander 2013): as many groups as it finds, the rest is noise."""
    from sklearn.cluster import HDBSCAN

    least = max(5, round(SHARE * len(codes)))
    return np.asarray(HDBSCAN(min_cluster_size=least, copy=True).fit_predict(codes), dtype=np.int64)


WAYS: Mapping[str, tuple[str, Way]] = {
    "k_means": ("k-means", k_means), "mixture": ("Gaussian mixture", mixture), "hdbscan": ("HDBSCAN", density),
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Grouped:
    """Codes that were grouped in one way. starts : what each start came to on all samples. halves : the same on random
    halves of the samples, from one start each; empty for none. The halves are the same for all codes and ways."""

    title: str
    way: str
    starts: Sequence[Agreement]
    halves: Sequence[Agreement]

    def mean(self, score: str) -> float:
        """Of all samples, over the starts."""
        return float(np.mean([getattr(one, score) for one in self.starts]))

    def estimate(self, score: str) -> Estimate:
        """With its interval over samples, which ends where the score does."""
        return interval(self.mean(score), [getattr(half, score) for half in self.halves], ends=ENDS[score])

    def ahead(self, other: Grouped, comparisons: int) -> Estimate:
        """The adjusted Rand index less that of others, on the same halves. comparisons : that are to hold together."""
        gaps = [mine.ari - its.ari for mine, its in zip(self.halves, other.halves, strict=True)]
        return interval(self.mean("ari") - other.mean("ari"), gaps, comparisons, apart(ENDS["ari"], ENDS["ari"]))
