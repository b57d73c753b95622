"""One protocol for every clustering, the same as that of projections: two numbers of each code, made step by step."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import DataError
from ae_core.projection.base import Frame, checked
from ae_core.projection.kept import Kept
from ae_core.projection.neighbours import Floats
from ae_core.registry import Registry
from ae_core.spec import Spec

NOISE = -1
MOST_JUDGED = 2_000
MOST_CLUSTERS = 1_000

Labels = NDArray[np.int64]


class ClusteringSpec(Spec):
    """Settings of one clustering, and the clustering itself. most : codes that it can take in bearable time."""

    most: ClassVar[int]

    def frames(self, codes: NDArray[np.generic], kept: Kept | None = None) -> Iterator[Frame]:
        """First nothing but noise (fraction 0), then the clusters (fraction 1).

        A frame's xy holds the label of each code, 0 for the largest cluster and NOISE for a code in none, and how
        surely it belongs there, 0 to 1. Its note tells the mean silhouette (Rousseeuw 1987). Raises DataError for codes
        that cannot be clustered, SpecError where a setting does not suit them.
        """
        usable = checked(codes)
        if len(usable) > self.most:
            raise DataError(
                f"{self.title} takes at most {self.most:,} codes in bearable time, and there are {len(usable):,}"
            )
        yield Frame(np.full((len(usable), 2), NOISE, dtype=np.float32), 0.0, "looking for clusters")
        labels, strengths = self.find(usable)
        labels = by_size(labels)
        if labels.max() >= MOST_CLUSTERS:
            raise DataError(f"{labels.max() + 1:,} clusters are too many to be told apart; ask for larger ones")
        yield Frame(np.column_stack([labels, strengths]).astype(np.float32), 1.0, silhouette(usable, labels))

    @abstractmethod
    def find(self, codes: Floats) -> tuple[Labels, NDArray[np.floating]]:
        """(n,) labels, NOISE for none, and (n,) strengths in [0, 1] of codes (n, d), finite and not all equal."""


clusterings: Registry[ClusteringSpec] = Registry("clustering", "ae_core.projection.clusters")


def by_size(labels: Labels) -> Labels:
    """The same groups numbered from the largest, of equal ones the one with the first code first; NOISE stays."""
    known, first, counts = np.unique(labels, return_index=True, return_counts=True)
    order = np.lexsort((first, -counts))
    order = order[known[order] != NOISE]
    number = {int(known[place]): rank for rank, place in enumerate(order)} | {NOISE: NOISE}
    return np.array([number[int(label)] for label in known], dtype=np.int64)[np.searchsorted(known, labels)]


def silhouette(codes: Floats, labels: Labels) -> str:
    """The mean silhouette of all but noise, in words; of 2,000 codes drawn with a fixed seed where there are more."""
    inside = np.flatnonzero(labels != NOISE)
    if len(np.unique(labels[inside])) < 2:
        return "no silhouette: it needs two clusters"
    from sklearn.metrics import silhouette_score

    judged = inside
    if len(inside) > MOST_JUDGED:
        judged = np.sort(np.random.default_rng(0).choice(inside, MOST_JUDGED, replace=False))
    kinds = len(np.unique(labels[judged]))
    if not 2 <= kinds < len(judged):
        return "no silhouette: the clusters are too small"
    value = float(silhouette_score(codes[judged].astype(np.float64), labels[judged]))
    drawn = f" of {MOST_JUDGED:,} codes drawn" if len(inside) > MOST_JUDGED else ""
    return f"silhouette {value:.2f}{drawn}"
