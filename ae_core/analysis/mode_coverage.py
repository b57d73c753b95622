"""Which of the known modes of the data samples reach, and how many samples lie in one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.features import Features, Samples
from ae_core.data.base import TRAIN, Dataset
from ae_core.data.densities import GaussianMixture

Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]
REACH = 3.0  # standard deviations (Lin et al. 2018)
SURE = 0.9  # how probable a class must be for a sample to count as one of it
NONE = -1


@dataclass(frozen=True, eq=False)
class Coverage:
    """counts : (k,) samples in each mode. n : samples. shares : (k,) of the data in each mode."""

    counts: Ints
    n: int
    shares: Doubles

    @property
    def covered(self) -> int:
        """Modes with at least one sample."""
        return int((self.counts > 0).sum())

    @property
    def good(self) -> float:
        """The share of samples that lie in a mode at all."""
        return float(self.counts.sum() / self.n) if self.n else float("nan")

    @property
    def divergence(self) -> float:
        """KL of the modes' shares among the samples that lie in one from those of the data, in nats.

        0 for equal shares; about (k - 1) / (2 n) for n draws of the data itself. NaN where no sample lies in a mode.
        """
        if not self.counts.sum():
            return float("nan")
        found = self.counts / self.counts.sum()
        some = found > 0
        with np.errstate(divide="ignore"):
            return float((found[some] * np.log(found[some] / self.shares[some])).sum())


@dataclass(frozen=True, eq=False)
class Modes:
    """names, shares : (k,) of the data's modes. of : samples (n, *shape) as the model sees them to (n,) the mode that
    each lies in, -1 for none. rule : when it lies in one, in words.
    """

    names: tuple[str, ...]
    shares: Doubles
    of: Callable[[Samples], Ints]
    rule: str

    def coverage(self, samples: Samples) -> Coverage:
        """Of samples (n, *shape); Lin, Khetan, Fanti & Oh 2018, "PacGAN", section 4."""
        found = self.of(samples)
        return Coverage(np.bincount(found[found != NONE], minlength=len(self.names)), len(found), self.shares)


def within_reach(x: Samples, density: GaussianMixture) -> Ints:
    """(n,) the nearest Gaussian of each x (n, d) within 3 of its standard deviations, -1 where none is.

    Distances are Mahalanobis's, so that a Gaussian may have another width in each direction.
    """
    moved = np.asarray(x, dtype=np.float64).reshape(len(x), -1)[:, None] - density.means
    squared = np.einsum("nki,kij,nkj->nk", moved, np.linalg.inv(density.covariances), moved)
    squared = np.where(np.isfinite(squared), squared, np.inf)
    return np.where(squared.min(1) <= REACH**2, squared.argmin(1), NONE)


def known_modes(dataset: Dataset, features: Features | None) -> Modes | None:
    """The Gaussians that the data was drawn from, or else its classes by a classifier, or None.

    features : of `pool.features_of`; a class counts where the classifier behind them gives it 90 % or more, which it
    may of what looks like nothing too: it tells modes that are missing, and not how good samples are.
    """
    names = dataset.label_names
    if isinstance(dataset.density, GaussianMixture):
        density = dataset.density
        count = len(density.weights)
        named = names if len(names) == count else tuple(f"Gaussian {place + 1}" for place in range(count))
        rule = f"within {REACH:g} standard deviations of a Gaussian"
        return Modes(named, density.weights, lambda x: within_reach(x, density), rule)
    if features is None or dataset.labels is None:
        return None
    counts = np.bincount(dataset.labels[dataset.rows(TRAIN)], minlength=len(names)).astype(np.float64)

    def sure(x: Samples) -> Ints:
        chances = features.probabilities(x)
        return np.where(chances.max(1) >= SURE, chances.argmax(1), NONE)

    return Modes(names, counts / counts.sum(), sure, f"a classifier gives one class {SURE:.0%} or more")
