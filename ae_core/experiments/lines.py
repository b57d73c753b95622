"""Whether what lies between two lines is a line, and how evenly it turns, by each path."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.line_walks import Pictures, TrueLines, cross_fade, even_walk
from ae_core.data.base import TEST, TRAIN, VALIDATION
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments
from ae_core.experiments.lines_figure import figure
from ae_core.latent.paths.base import offered, paths
from ae_core.spec import knob

Ends = NDArray[np.int64]
Walk = Callable[[int, int], Pictures]


@dataclass(frozen=True, eq=False)
class Row:
    """judged : (walks, 2) mean distance and smoothness. first : (frames, 32, 32) one walk to look at, 0 to 1."""

    name: str
    title: str
    control: bool
    judged: NDArray[np.float64]
    first: Pictures


@experiments.register("lines", "Walks between lines")
class LinesBenchmark(ExperimentSpec):
    """Whether walks between held-out lines show lines that turn evenly, by every path (Berthelot 2018)."""

    suits: ClassVar[str] = "lines"
    most_runs: ClassVar[int | None] = 1

    walks: int = knob(16, "Pairs of held-out lines that are walked between; usually 16 or more.", ge=2, le=1000)
    frames: int = knob(16, "Frames of a walk, both ends among them.", ge=3, le=100)
    lines: int = knob(10_000, "True lines that a frame is held against, evenly around the circle.", ge=60, le=100_000)
    seed: int = knob(0, "Of the pairs.", ge=0)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each walk."""
        one, found, notices = studied[0], [], []
        angles = one.dataset.factors.get("angle")
        if one.dataset.name != "lines" or angles is None:
            raise UserError("The experiment lines needs a run that was trained on the data lines.")
        yield Progress(0.0, "drawing true lines")
        true, pairs = TrueLines.of(self.lines), self._pairs(one)
        every = self._walks(one, angles)
        for place, (name, title, walk_by) in enumerate(every):
            try:
                judged, shown = [], []
                for number, (a, b) in enumerate(pairs.tolist()):
                    yield Progress((place + number / len(pairs)) / len(every), title)
                    shown.append(walk_by(a, b))
                    judged.append(true.judge(shown[-1]))
            except UserError as problem:
                notices.append(f"{title} is left out: {problem}")
                continue
            first = np.clip(shown[0].reshape(self.frames, *one.dataset.x.shape[-2:]), 0, 1)
            found.append(Row(name, title, name not in paths.names(), np.array(judged), first))
        yield self._outcome(found, notices)

    def _pairs(self, one: Studied) -> Ends:
        """(walks, 2) ids of held-out samples, two different ones each."""
        held = np.flatnonzero(np.isin(one.dataset.split, (VALIDATION, TEST)))
        if len(held) < 2:
            raise UserError("The experiment lines needs at least two held-out lines.")
        rng = np.random.default_rng(self.seed)
        return np.stack([rng.choice(held, 2, replace=False) for _ in range(self.walks)])

    def _walks(self, one: Studied, angles: NDArray[np.float64]) -> list[tuple[str, str, Walk]]:
        x = one.dataset.x
        controls: list[tuple[str, str, Walk]] = [
            ("cross_fade", "Cross-fade in pixels", lambda a, b: cross_fade(x[a] / 255, x[b] / 255, self.frames)),
            ("even", "True lines, even angles", lambda a, b: even_walk(angles[a], angles[b], self.frames) / 255),
        ]
        train = one.codec.encode(x[one.dataset.rows(TRAIN)])
        return [*((name, paths.get(name).title, self._by(name, one, train)) for name in offered()), *controls]

    def _by(self, name: str, one: Studied, train: NDArray[np.float32]) -> Walk:
        path = paths.create(name)

        def walk(a: int, b: int) -> Pictures:
            stops = one.codec.encode(one.dataset.x[[a, b]])
            return one.codec.decode(path.points(stops, self.frames, one.codec.ground(train, path)))

        return walk

    def _outcome(self, rows: Sequence[Row], notices: Sequence[str]) -> Outcome:
        means = {row.name: row.judged.mean(0).tolist() for row in rows}
        spreads = {row.name: row.judged.std(0, ddof=1).tolist() for row in rows}
        table = {
            "path": list(means),
            "mean_distance": [one[0] for one in means.values()],
            "mean_distance_spread": [one[0] for one in spreads.values()],
            "smoothness": [one[1] for one in means.values()],
            "smoothness_spread": [one[1] for one in spreads.values()],
        }
        facts = {"controls": [row.name for row in rows if row.control]}
        said = [f"{row.title}: {means[row.name][0]:.2g} and {means[row.name][1]:.2g}" for row in rows]
        sentence = f"Distance to a true line and unevenness, 0 is ideal, over {self.walks} walks: {'; '.join(said)}."
        lines = [(row.title, row.first, *means[row.name]) for row in rows]
        return Outcome(sentence, facts, table, figure(lines, self.walks), tuple(notices))
