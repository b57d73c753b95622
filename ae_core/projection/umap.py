"""UMAP: exact neighbours, the fuzzy graph, and an epoch loop of our own that shows the map as it forms."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, ClassVar

import numpy as np

from ae_core.errors import SpecError
from ae_core.projection.base import MOST_MOVED, Frame, ProjectionSpec, projections
from ae_core.projection.fuzzy_graph import curve, fuzzy_graph
from ae_core.projection.kept import Shelf
from ae_core.projection.neighbours import Floats, Metric
from ae_core.projection.pca import principal_plane
from ae_core.sharing import share
from ae_core.spec import knob

# Few codes give few steps an epoch, so they get more epochs.
MANY_CODES = 10_000
EPOCHS, EPOCHS_FOR_MANY = 500, 200
# Cores share the epochs of many codes; what the parts do to each other comes an epoch late, so they are few.
CODES_IN_A_PART, MOST_PARTS = 800, 4
START_WIDTH = 10.0


@projections.register("umap", title="UMAP")
class UMAP(ProjectionSpec):
    """Neighbours stay neighbours, and clusters that touch stay near; densities mean little.

    McInnes, Healy & Melville 2018, arXiv:1802.03426. It starts from PCA instead of the spectral layout, so that the map
    can be shown at once, and keeps every neighbour exact.
    """

    most_moved: ClassVar[int | None] = MOST_MOVED
    turns: ClassVar[bool] = True
    caution: ClassVar[str] = (
        "Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the "
        "distances between them little."
    )

    n_neighbors: int = knob(
        15,
        "How many nearest codes, itself included, are a neighbourhood; few show detail, many the whole; usually 5-50.",
        ge=2,
        le=1000,
    )
    min_dist: float = knob(0.1, "How close two codes may come on the map, usually 0 to 0.5.", ge=0, le=1)
    metric: Metric = knob("euclidean", "How the distance between two codes is measured.")
    seed: int = knob(0, "Where the random steps begin; the same seed gives the same map.", ge=0, le=2**32 - 1)

    def embed(self, codes: Floats, shelf: Shelf) -> Iterator[Frame]:
        """The map in units of the curve's width. Raises SpecError when there are not more codes than neighbours."""
        if self.n_neighbors >= len(codes):
            raise SpecError(
                f"umap.n_neighbors: {self.n_neighbors} is too large for {len(codes)} codes; "
                f"it can be at most {len(codes) - 1}"
            )
        return self._descend(codes, shelf)

    def _descend(self, codes: Floats, shelf: Shelf) -> Iterator[Frame]:
        plane, _ = principal_plane(codes)
        start = (plane * (START_WIDTH / float(np.ptp(plane, axis=0).max()))).astype(np.float32)
        yield Frame(start, 0.0, "finding neighbours")
        yield from self._epochs(start, self._graph(shelf))

    def _graph(self, shelf: Shelf) -> Any:
        def make() -> Any:
            return fuzzy_graph(shelf.neighbours(self.n_neighbors - 1, self.metric))

        return shelf.get(("graph", self.metric, self.n_neighbors), make)

    def _epochs(self, start: Floats, graph: Any) -> Iterator[Frame]:
        from ae_core.projection.kernels.layout import force_tables

        epochs = EPOCHS if len(start) <= MANY_CODES else EPOCHS_FOR_MANY
        random = np.random.default_rng(self.seed)
        # Shaken a little, so that equal codes and codes on a line can part.
        xy = start + random.normal(0.0, 1e-3, start.shape).astype(np.float32)
        descent = _Descent(graph, epochs, force_tables(*curve(self.min_dist)), random)
        for epoch in range(1, epochs + 1):
            xy = descent.step(xy, epoch)
            yield Frame(xy.copy(), epoch / epochs, f"epoch {epoch} of {epochs}" if epoch < epochs else "")


class _Descent:
    """The edges in parts by their heads, each of which descends on a map of its own; every epoch sums what they moved.

    How many parts depends on how many codes there are and not on the machine, so that the same seed gives the same map.
    """

    def __init__(self, graph: Any, epochs: int, forces: Floats, random: np.random.Generator) -> None:
        heads, tails, period = _edges(graph, epochs)
        n = graph.shape[0]
        count = min(max(n // CODES_IN_A_PART, 1), MOST_PARTS)
        bounds = np.searchsorted(heads, [n * part // count for part in range(count + 1)])
        cuts = [slice(first, last) for first, last in pairwise(bounds.tolist())]
        self._edges = [(heads[cut], tails[cut], period[cut], period[cut].copy()) for cut in cuts]
        self._states = random.integers(1, 2**63, size=(count, 1), dtype=np.uint64)
        self._forces, self._epochs = forces, epochs

    def step(self, xy: Floats, epoch: int) -> Floats:
        """The map xy (n, 2) after one epoch, the first of which is 1."""
        from ae_core.projection.kernels.layout import descend

        maps: list[Floats] = [xy.copy() for _ in self._edges]
        rate = 1 - (epoch - 1) / self._epochs

        def work(first: int, last: int) -> None:
            for part in range(first, last):
                descend(maps[part], *self._edges[part], float(epoch), self._forces, rate, self._states[part])

        share(len(maps), work)
        for moved in maps[1:]:
            maps[0] += moved - xy
        return maps[0]


def _edges(graph: Any, epochs: int) -> tuple[Any, Any, Floats]:
    """Ends of the edges that are ever taken, heads in order, and every how many epochs: the strongest each time."""
    edges = graph.tocsr().tocoo()
    taken = edges.data >= edges.data.max() / epochs
    heads, tails = edges.row[taken].astype(np.int32), edges.col[taken].astype(np.int32)
    weights = edges.data[taken].astype(np.float32)
    return heads, tails, weights.max() / weights
