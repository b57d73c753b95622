"""From real code to real code."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from ae_core.latent.paths.base import Doubles, Ground, PathSpec, paths
from ae_core.spec import knob

MOST_CODES = 20_000  # of more, an even part is enough to go by


@paths.register("graph", "By real samples")
class Graph(PathSpec):
    """The shortest way that goes from real code to real code, each among the nearest of the one before.

    As Isomap measures distances (Tenenbaum et al. 2000): where the codes bend, the way bends with them. Codes in
    several pieces are joined where they are nearest.
    """

    order: ClassVar[int] = 40
    needs_codes: ClassVar[bool] = True

    neighbours: int = knob(10, "How many nearest codes may be the next one, usually 5 to 20.", ge=1, le=100)

    def between(self, a: Doubles, b: Doubles, t: Doubles, ground: Ground) -> Doubles:
        """Evenly by length along the way, whose corners are real codes."""
        assert ground.codes is not None
        way = _shortest(ground.codes[:: -(-len(ground.codes) // MOST_CODES)].astype(np.float64), a, b, self.neighbours)
        done = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
        if not done[-1]:
            return a + t * (b - a)
        return np.stack([np.interp(t[:, 0] * done[-1], done, column) for column in way.T], axis=1)


def _shortest(codes: Doubles, a: Doubles, b: Doubles, k: int) -> Doubles:
    """(m, latent_dim) the corners of the way, ends included."""
    from scipy.sparse.csgraph import dijkstra

    nodes = np.concatenate([a[None], b[None], codes[np.isfinite(codes).all(axis=1)]])
    before = dijkstra(_joined(nodes, k), directed=False, indices=0, return_predecessors=True)[1]
    way = [1]
    while way[-1] != 0:
        way.append(int(before[way[-1]]))
    return np.asarray(nodes[way[::-1]])


def _joined(nodes: Doubles, k: int) -> object:
    """The graph of the k nearest, and its pieces joined by the shortest edges that do it."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import KDTree

    n = len(nodes)
    distances, near = KDTree(nodes).query(nodes, k=min(k + 1, n))
    heads = np.repeat(np.arange(n), near.shape[1])
    # An edge of length zero would be none.
    lengths = np.maximum(distances.ravel(), 1e-12)
    edges = [np.stack([heads, near.ravel(), lengths])]
    while True:
        row, column, length = np.concatenate(edges, axis=1)
        graph = coo_array((length, (row.astype(int), column.astype(int))), shape=(n, n)).tocsr()
        pieces, piece = connected_components(graph, directed=False)
        if pieces == 1:
            return graph
        here = piece == np.bincount(piece).argmin()
        away = np.flatnonzero(~here)
        apart, which = KDTree(nodes[away]).query(nodes[here])
        nearest = int(apart.argmin())
        edges.append(np.array([[np.flatnonzero(here)[nearest]], [away[which[nearest]]], [max(apart[nearest], 1e-12)]]))
