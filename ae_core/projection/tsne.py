"""t-SNE, driven one iteration at a time: exact neighbours, openTSNE's affinities, start from PCA."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

import numpy as np

from ae_core.errors import SpecError
from ae_core.projection.base import MOST_MOVED, Frame, ProjectionSpec, projections
from ae_core.projection.kept import Shelf
from ae_core.projection.mesh_repulsion import MeshRepulsion
from ae_core.projection.neighbours import Floats, Metric
from ae_core.projection.pca import principal_plane
from ae_core.projection.tsne_gradient import Doubles, Gradient, gradient_for
from ae_core.sharing import cores
from ae_core.spec import knob

EARLY_ITERATIONS = 125
LATE_ITERATIONS = 375
EARLY_EXAGGERATION = 12.0
START_DEVIATION = 1e-4
LONGEST_STEP = 5.0


@projections.register("tsne", title="t-SNE")
class TSNE(ProjectionSpec):
    """Neighbours stay neighbours; sizes of clusters and distances between them mean little.

    van der Maaten & Hinton 2008; the learning rate n / exaggeration follows Belkina et al. 2019, the start from PCA
    Kobak & Berens 2019.
    """

    most_moved: ClassVar[int | None] = MOST_MOVED
    turns: ClassVar[bool] = True
    caution: ClassVar[str] = (
        "Neighbours are right for the most part; sizes of clusters, the distances between them and how dense they look "
        "mean nothing."
    )

    perplexity: float = knob(
        30.0,
        "About how many neighbours each code attends to, usually 5 to 50; at most a third of the codes.",
        ge=1,
        le=1000,
    )
    metric: Metric = knob("euclidean", "How the distance between two codes is measured.")
    seed: int = knob(0, "Where the random start begins; the same seed gives the same map.", ge=0, le=2**32 - 1)

    def embed(self, codes: Floats, shelf: Shelf) -> Iterator[Frame]:
        """The map in units in which neighbours are about 1 apart. Raises SpecError for too large a perplexity."""
        most = (len(codes) - 1) / 3
        if self.perplexity > most:
            raise SpecError(
                f"tsne.perplexity: {self.perplexity:g} is too large for {len(codes)} codes; "
                f"it can be at most {most:.4g}, a third of the other codes"
            )
        return self._descend(codes, shelf)

    def rehearse(self) -> Iterator[None]:
        """Also what only many codes need."""
        yield from super().rehearse()
        x, y, totals = np.zeros((3, 9), dtype=np.float32)
        MeshRepulsion()(x, y, np.empty((9, 2), dtype=np.float32), totals)
        yield None

    def _descend(self, codes: Floats, shelf: Shelf) -> Iterator[Frame]:
        plane, _ = principal_plane(codes)
        xy = _start(plane, self.seed)
        yield Frame(xy.astype(np.float32), 0.0, "finding neighbours")
        descent = _Descent(xy, gradient_for(self._affinities(shelf)))
        total = EARLY_ITERATIONS + LATE_ITERATIONS
        for done in range(1, total + 1):
            early = done <= EARLY_ITERATIONS
            descent.step(EARLY_EXAGGERATION if early else 1.0, momentum=0.5 if early else 0.8)
            stage = "early exaggeration, " if early else ""
            note = f"{stage}iteration {done} of {total}" if done < total else ""
            yield Frame(descent.xy.astype(np.float32), done / total, note)

    def _affinities(self, shelf: Shelf) -> Any:
        def make() -> Any:
            from openTSNE.affinity import joint_probabilities_nn

            found = shelf.neighbours(max(1, int(3 * self.perplexity)), self.metric)
            return joint_probabilities_nn(found.indices, found.distances, [self.perplexity], n_jobs=cores())

        return shelf.get(("affinities", self.metric, self.perplexity), make)


def _start(plane: Floats, seed: int) -> Doubles:
    """The PCA of the codes, small, and shaken a little so that equal codes and codes on a line can part."""
    start = plane.astype(np.float64) * (START_DEVIATION / plane[:, 0].std(dtype=np.float64))
    shaken: Doubles = start + np.random.default_rng(seed).normal(0.0, 0.01 * START_DEVIATION, start.shape)
    return shaken


class _Descent:
    """Gradient descent with momentum and one adaptive gain per coordinate (Jacobs 1988)."""

    def __init__(self, xy: Doubles, gradient: Gradient) -> None:
        self.xy = xy
        self._gradient = gradient
        self._gains = np.ones_like(xy)
        self._update = np.zeros_like(xy)

    def step(self, exaggeration: float, momentum: float) -> None:
        """Move the map once, no point further than LONGEST_STEP, and keep it centred."""
        slope = self._gradient(self.xy, exaggeration)
        turned = np.sign(self._update) != np.sign(slope)
        self._gains = np.where(turned, self._gains + 0.2, self._gains * 0.8 + 0.01)
        rate = len(self.xy) / exaggeration
        self._update = momentum * self._update - rate * self._gains * slope
        lengths = np.linalg.norm(self._update, axis=1, keepdims=True)
        self._update *= LONGEST_STEP / np.maximum(lengths, LONGEST_STEP)
        self.xy = self.xy + self._update
        self.xy -= self.xy.mean(axis=0)
