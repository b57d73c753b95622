"""Whether groups of codes are the classes of the samples."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.agreement import Agreement, agreement
from ae_core.analysis.half_samples import half
from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, once
from ae_core.experiments.encoders import Doubles, autoencoder, pca, raw, untrained
from ae_core.experiments.groupings import WAYS, Grouped, Labels
from ae_core.spec import knob

FEWEST = 20  # samples, of which halves can be grouped


@experiments.register("cluster", "Groups against classes")
class Cluster(ExperimentSpec):
    """Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP."""

    most_runs: ClassVar[int | None] = 1

    samples: int = knob(2000, "Training samples that are grouped; usually 500 to 5,000.", ge=20, le=20_000)
    seeds: int = knob(3, "How often each way of grouping starts anew; usually 3 to 10.", ge=1, le=100)
    repeats: int = knob(
        10, "Random halves of the samples that the intervals come from; usually 10 to 30, 1 for none.", ge=1, le=200
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each kind of code, and for each start and each half of each way. Raises UserError where there are
        no two classes."""
        one = studied[0]
        if one.dataset.labels is None or len(np.unique(one.dataset.labels[one.dataset.rows(TRAIN)])) < 2:
            raise UserError(f"{one.dataset.name} has no classes that groups could be compared with.")
        return self._steps(one, one.dataset)

    def _steps(self, one: Studied, data: Dataset) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.cluster_told import outcome

        assert data.labels is not None
        rows = data.rows(TRAIN)
        some = rows[:: -(-len(rows) // self.samples)]
        known = data.labels[some]
        found: list[Grouped] = []
        kinds = _codes(one, data, some)
        for place, (title, make) in enumerate(kinds.items()):
            steps = once(Progress(place / len(kinds), f"codes: {title}"), make)
            (codes,) = yield from one.part({"codes": title}, steps, np.ndarray)
            for number, way in enumerate(WAYS):
                step = Progress((place + (number + 1) / (len(WAYS) + 1)) / len(kinds), f"{WAYS[way][0]} of {title}")
                found.append((yield from self._grouped(one, title, way, codes, known, step)))
        halves = len(self._halves(len(some)))
        yield outcome(found, {"n": len(some), "classes": len(np.unique(known)), "seeds": self.seeds, "halves": halves})

    def _grouped(
        self, one: Studied, title: str, way: str, codes: Doubles, known: Labels, step: Progress
    ) -> Generator[Progress, None, Grouped]:
        """From every start, and then from one on each half. HDBSCAN has nothing to start from."""
        starts = [np.arange(len(known))] * (1 if way == "hdbscan" else self.seeds)
        made: dict[str, list[Agreement]] = {"seed": [], "half": []}
        for what, parts in (("seed", starts), ("half", self._halves(len(known)))):
            for number, some in enumerate(parts):
                steps = once(step, partial(_agreement, way, codes[some], known[some], number))
                made[what] += yield from one.part({"groups of": title, "way": way, what: number}, steps, Agreement)
        return Grouped(title, way, made["seed"], made["half"])

    def _halves(self, n: int) -> list[NDArray[np.int64]]:
        """Places of the samples of each half."""
        if n < FEWEST or self.repeats < 2:
            return []
        return [half(n, np.random.default_rng((number, 1))) for number in range(self.repeats)]


def _agreement(way: str, codes: Doubles, known: Labels, seed: int) -> Agreement:
    """Of as many groups as these samples have classes, with them."""
    return agreement(WAYS[way][1](codes, len(np.unique(known)), seed), known)


def _codes(one: Studied, data: Dataset, rows: NDArray[np.int64]) -> dict[str, Callable[[], Doubles]]:
    """By title, the model's first. UMAP is of the raw inputs, in two dimensions."""
    stored = data.x[rows]
    encoders = [autoencoder(one), pca(data, one.codec.latent_dim), raw(data), untrained(one)]
    made: dict[str, Callable[[], Doubles]] = {encoder.title: partial(encoder.encode, stored) for encoder in encoders}
    return made | {"UMAP of raw inputs": lambda: _umap(raw(data).encode(stored))}


def _umap(samples: Doubles) -> Doubles:
    from ae_core.projection.base import projections

    *_, last = projections.create("umap").frames(samples.astype(np.float32))
    return np.asarray(last.xy, dtype=np.float64)
