"""The way by the same samples in each of several models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.comparison.opened import Compared
from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.latent.paths.base import paths, stop_places
from ae_core.progress import tell

Floats = NDArray[np.float32]
LEG, LEAST = 8, 2  # steps from one sample to the next where there are two, and at least where there are many


@dataclass(frozen=True)
class Route:
    """stops : ids of the samples from the first to the last, at least two. path : how to go from each to the next."""

    stops: tuple[int, ...]
    path: str = "lerp"

    @property
    def steps(self) -> int:
        """Pictures of the whole way."""
        legs = len(self.stops) - 1
        return legs * max(LEG // legs, LEAST) + 1

    @property
    def letters(self) -> dict[int, str]:
        """By step: a, 1, 2, ... and b."""
        places = stop_places(len(self.stops), self.steps).tolist()
        return dict(zip(places, ["a", *(str(number) for number in range(1, len(places) - 1)), "b"], strict=True))

    @property
    def flags(self) -> str:
        """As the command line has it."""
        first, *between, last = map(str, self.stops)
        via = f" --via {' '.join(between)}" if between else ""
        return f"--from {first}{via} --to {last}{'' if self.path == 'lerp' else f' --path {self.path}'}"

    @property
    def told(self) -> str:
        """How it goes, in words."""
        return f"{paths.get(self.path).title}, in the codes of each run"


@dataclass(frozen=True, eq=False)
class Walked:
    """codes : by run, (steps, latent_dim). pictures : (steps, *shape) each, in display scale."""

    route: Route
    codes: tuple[Floats, ...]
    pictures: tuple[Floats, ...]


def walked(runs: Sequence[Compared], dataset: Dataset, route: Route, codes: Sequence[Floats]) -> Walked:
    """By the codes that each run has of the samples of the route.

    codes : by run, (n, latent_dim) of real samples, which a path may go by. Raises UserError for samples that there
    are not, and for a path that these models do not have.
    """
    for sample in route.stops:
        if not 0 <= sample < dataset.n:
            raise UserError(f"there is no sample {sample}; {dataset.name} has 0 to {dataset.n - 1}")
    path, ways = paths.create(route.path), []
    for run, known in zip(runs, codes, strict=True):
        stops = run.codec.encode(dataset.x[list(route.stops)])
        ways.append(path.points(stops, route.steps, run.codec.ground(known, path)))
        tell(len(ways), len(runs))
    pictures = (run.codec.decode(way) for run, way in zip(runs, ways, strict=True))
    return Walked(route, tuple(ways), tuple(pictures))


def usual_ends(dataset: Dataset, ids: NDArray[np.int64]) -> tuple[int, int]:
    """Two of the samples `ids` (n,): the first, and the first of another class, or the last where there are none."""
    first, last = int(ids[0]), int(ids[-1])
    if dataset.labels is None:
        return first, last
    others = ids[dataset.labels[ids] != dataset.labels[first]]
    return first, int(others[0]) if len(others) else last
