"""How well walks between two lines stay lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.paired import difference
from ae_core.data.base import TRAIN
from ae_core.data.lines import draw
from ae_core.errors import SpecError, UserError
from ae_core.experiments.base import Cell, ExperimentSpec, Outcome, Progress, Studied, experiments, finite
from ae_core.experiments.wording import headline
from ae_core.latent.paths.base import PathSpec, offered, paths
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.analysis.line_walks import LineWalks

Doubles = NDArray[np.float64]
Pixels = NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class Row:
    """Walks of one kind. run : whose, empty for what needs no model. walks : (w, f, 1, 32, 32) in [0, 1]."""

    run: str
    title: str
    walks: Pixels
    control: bool


@experiments.register("lines", "Walks between lines")
class Lines(ExperimentSpec):
    """Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018)."""

    suits: ClassVar[str] = "lines"

    walks: int = knob(16, "Pairs of lines, between which all paths walk; 16 as in the paper.", ge=2, le=1000)
    frames: int = knob(16, "Frames of a walk, both ends included; 16 as in the paper.", ge=3, le=200)
    seed: int = knob(0, "Chooses the lines: equal seeds give equal pairs.", ge=0, le=2**32 - 1)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each walk on each path of each run."""
        for one in studied:
            if one.dataset.name != "lines" or "angle" not in one.dataset.factors:
                raise UserError(
                    f"The experiment lines needs a run that was trained on the data set lines; {one.name} was trained "
                    f"on {one.dataset.name}."
                )
        return self._steps(studied)

    def _steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        from ae_core.analysis.line_walks import judged_walks

        ends = np.random.default_rng(self.seed).uniform(0, 2 * np.pi, (self.walks, 2))
        rows, notices, ways = _without_model(ends, self.frames), [], offered()
        for number, one in enumerate(studied):
            yield Progress(number / len(studied), f"{one.name}: encoding")
            rows.append(_reconstructed(one, rows[0]))
            codes = one.codec.encode(one.dataset.x[one.dataset.rows(TRAIN)])
            for place, name in enumerate(ways):
                begun = (number + place / len(ways)) / len(studied)
                steps = self._row(one, paths.create(name), codes, ends, (begun, len(ways) * len(studied)))
                try:
                    rows += yield from one.part({"path": name}, steps, Row)
                except SpecError as problem:
                    notices.append(f"{one.name}: {problem}")
        yield _outcome(rows, [judged_walks(row.walks) for row in rows], ends, notices)

    def _row(
        self, one: Studied, path: PathSpec, codes: NDArray[np.float32], ends: Doubles, within: tuple[float, int]
    ) -> Iterator[Progress | Row]:
        """within : the share that is done before, and of how many equal parts this is one. Raises SpecError."""
        begun, parts = within
        yield Progress(begun, f"{one.name}: {path.title}")
        ground, walks = one.codec.ground(codes, path), []
        stops = one.codec.encode(draw(ends.reshape(-1))).reshape(*ends.shape, -1)
        for pair in stops:
            walks.append(one.codec.decode(path.points(pair, self.frames, ground)))
            yield Progress(begun + len(walks) / (len(stops) * parts), f"{one.name}: {path.title}")
        yield Row(one.name, path.title, np.stack(walks), control=False)


def _without_model(ends: Doubles, frames: int) -> list[Row]:
    from ae_core.analysis.line_walks import even_angles

    even = np.stack([draw(even_angles(a, b, frames)) for a, b in ends]) / 255
    t = np.linspace(0, 1, frames)[:, None, None, None]
    fade = np.stack([(1 - t) * walk[0] + t * walk[-1] for walk in even])
    return [Row("", "Real lines, even angles", even, control=True), Row("", "Pixels, cross-faded", fade, control=True)]


def _reconstructed(one: Studied, even: Row) -> Row:
    stored = np.rint(255 * even.walks).astype(np.uint8)
    seen = one.codec.see(stored.reshape(-1, *stored.shape[2:])).outputs
    return Row(one.name, "Real lines, reconstructed", seen.reshape(stored.shape), control=True)


def _outcome(rows: Sequence[Row], judged: Sequence[LineWalks], ends: Doubles, notices: list[str]) -> Outcome:
    from ae_core.analysis.line_walks import TRUE_LINES
    from ae_core.experiments.lines_figure import figure

    table: dict[str, list[Cell]] = {"run": [row.run for row in rows], "walk": [row.title for row in rows]}
    table["control"] = [int(row.control) for row in rows]
    for name in ("distance", "smoothness"):
        values = [getattr(one, name) for one in judged]
        table[name] = [finite(_mean(value)) for value in values]
        table[f"{name}_error"] = [finite(_error(value)) for value in values]
    table["smoothness_walks"] = [int(np.isfinite(one.smoothness).sum()) for one in judged]
    count, frames = rows[0].walks.shape[:2]
    facts = {"walks": count, "frames": frames, "true_lines": TRUE_LINES, "pixels": [-1, 1], "errors": "over walks"}
    sentence, more = headline([_sentence(rows, judged)])
    return Outcome(sentence, facts, table, figure(rows, judged, ends), (*more, *notices))


def _sentence(rows: Sequence[Row], judged: Sequence[LineWalks]) -> str:
    """The nearest, and how many are not farther by more than chance (paired bootstrap over walks)."""
    named = [(one.distance, row) for row, one in zip(rows, judged, strict=True) if not row.control]
    best, first = min(named, key=lambda pair: pair[0].mean())
    same = [row for distance, row in named if difference(distance, best).low <= 0]
    fade = judged[1].distance  # as _without_model has them
    n, frames = first.walks.shape[:2]
    numbers = (
        f"mean cosine distance {best.mean():.3g}, of cross-faded pixels {fade.mean():.3g}; {n} walks of {frames} frames"
    )
    if difference(best, fade).low > 0:
        return f"No path is nearer to true lines than cross-faded pixels are ({numbers})."
    which = f"{first.title.lower()} of {first.run}"
    if len(same) > 1:
        which += f", and not clearly farther {len(same) - 1} of the {len(named) - 1} other paths"
    return f"Nearest to true lines: {which} ({numbers})."


def _mean(values: Doubles) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else float("nan")


def _error(values: Doubles) -> float:
    known = values[np.isfinite(values)]
    return float(known.std(ddof=1) / np.sqrt(len(known))) if len(known) > 1 else float("nan")
