"""HDBSCAN (Campello, Moulavi & Sander 2013; McInnes, Healy & Astels 2017), by scikit-learn."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.projection.clusters.base import ClusteringSpec, Labels, clusterings
from ae_core.projection.neighbours import Floats
from ae_core.spec import knob


@clusterings.register("hdbscan", title="HDBSCAN")
class HDBSCAN(ClusteringSpec):
    """Dense clusters of any shape, as many as there are; codes between them are noise."""

    most: ClassVar[int] = 50_000  # its time grows with the square of their number: some ten seconds for so many

    min_cluster_size: int = knob(15, "Fewest codes of a cluster, usually 5 to 100.", ge=2, le=100_000)
    min_samples: int = knob(
        5,
        "Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.",
        ge=1,
        le=1_000,
    )

    def find(self, codes: Floats) -> tuple[Labels, NDArray[np.floating]]:
        """Labels, and as strength the probability of the membership; 0 for noise."""
        from sklearn import cluster

        for name, value in (("min_cluster_size", self.min_cluster_size), ("min_samples", self.min_samples)):
            if value > len(codes):
                raise SpecError(f"{name}: {value} is more than the {len(codes)} codes there are")
        model = cluster.HDBSCAN(min_cluster_size=self.min_cluster_size, min_samples=self.min_samples, copy=True).fit(
            codes
        )
        return model.labels_.astype(np.int64), model.probabilities_
