"""The clusters that were looked for last."""

from __future__ import annotations

import numpy as np

from app.mapping.colourings.base import Colouring, Scene, Values, colourings


@colourings.register("clusters")
class InClusters(Colouring):
    """The cluster of each sample; noise is grey."""

    order = 15
    follows = frozenset({"clusters"})

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """Itself, once there are some of these samples."""
        found = scene.clusters
        return [("clusters", "Clusters")] if found is not None and np.array_equal(found.ids, scene.ids) else []

    def values(self, scene: Scene, name: str) -> Values | None:
        """Codes of the clusters' names."""
        found = scene.clusters
        assert found is not None
        if not len(found.medoids):
            return Values(np.zeros(len(found.ids), dtype=np.intp), "Clusters", ("noise",), note="no clusters")
        title = f"{found.title}, epoch {found.epoch:.4g}"
        return Values(found.labels, title, found.names, note=found.note, unknown="noise")
