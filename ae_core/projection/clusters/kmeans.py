"""k-means (Lloyd 1982) from k-means++ beginnings (Arthur & Vassilvitskii 2007)."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.projection.clusters.base import ClusteringSpec, Labels, clusterings
from ae_core.projection.neighbours import Floats
from ae_core.spec import knob

TRIES = 4


@clusterings.register("kmeans", title="k-means")
class KMeans(ClusteringSpec):
    """A given number of round clusters of similar extent; every code belongs to one."""

    most: ClassVar[int] = 2_000_000

    clusters: int = knob(10, "Number of clusters, usually 2 to 20.", ge=2, le=1_000)
    seed: int = knob(0, "The same seed gives the same clusters.", ge=0, le=2**32 - 1)

    def find(self, codes: Floats) -> tuple[Labels, NDArray[np.floating]]:
        """Labels, and as strength 1 - (distance to the own centre) / (distance to the next)."""
        from sklearn.cluster import KMeans as Lloyd

        distinct = len(np.unique(codes, axis=0))
        if distinct < self.clusters:
            raise SpecError(f"clusters: {self.clusters} cannot be found among {distinct} different codes")
        model = Lloyd(self.clusters, n_init=TRIES, random_state=self.seed).fit(codes)
        near = np.partition(model.transform(codes), 1, axis=1)
        return model.labels_.astype(np.int64), 1 - near[:, 0] / np.maximum(near[:, 1], np.finfo(np.float32).tiny)
