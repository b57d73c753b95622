"""What was found about a run, read from its folder."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from PySide6.QtGui import QImage, QImageReader

from ae_core.errors import RunError, UserError
from app.experimenting.told_settings import told

TITLE = "title"
WORDS = {"control": ("control", ""), "exact": ("yes", "no")}  # for columns that say yes or no
MOST_PIXELS = 60_000_000  # of a figure; more is no figure of ours


@dataclass(frozen=True, eq=False)
class Result:
    """As result.json says it, with its figure. folder : where its files are. now : how far the run is trained now.

    arrays : what is too much for a table, where something can be made of it.
    """

    folder: Path
    said: Mapping[str, Any]
    figure: QImage
    now: Mapping[str, Any]
    arrays: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    def equals(self, other: Result | None) -> bool:
        """Whether it is the same result, read again."""
        return other is not None and (self.folder, self.said, self.now) == (other.folder, other.said, other.now)

    @property
    def sentence(self) -> str:
        """What was found."""
        return str(self.said.get("sentence", ""))

    @property
    def notices(self) -> list[str]:
        """What the reader should know beside it."""
        return [str(one) for one in _listed(self.said.get("notices"))]

    @property
    def about(self) -> str:
        """Which runs it is of, how far they were trained, and with which settings; and whether that is of before."""
        runs = [Path(str(run)).name for run in _listed(self.said.get("runs"))]
        trained = [one for one in _listed(self.said.get("trained")) if isinstance(one, Mapping)]
        named = [f"{run}, epoch {one.get('epochs')}" for run, one in zip(runs, trained, strict=False)] or runs
        settings = self.said.get("settings")
        asked = told(str(self.said.get("experiment", "")), settings) if isinstance(settings, Mapping) else ""
        late = bool(trained and self.now) and trained[0].get("step") != self.now.get("step")
        before = " The run has been trained on since: run it again." if late else ""
        return f"{'; '.join(named)}.{f' {asked}.' if asked else ''}{before}"

    @property
    def table(self) -> dict[str, list[Any]]:
        """Columns of equal length, for people: a control is called so, and what has a title is known by that alone."""
        table = self.said.get("table")
        columns = {str(name): _listed(column) for name, column in table.items()} if isinstance(table, Mapping) else {}
        for name, (yes, no) in WORDS.items():
            if name in columns:
                columns[name] = [yes if flag in (1, "true") else no for flag in columns[name]]
        names = list(columns)
        if TITLE in names[1:]:
            columns.pop(names[names.index(TITLE) - 1])
        return columns if len({len(column) for column in columns.values()}) == 1 else {}


@dataclass(frozen=True, eq=False)
class Kept:
    """By the name of the experiment: what was found, and what was asked for and not brought to its end."""

    results: Mapping[str, Result] = field(default_factory=dict)
    unfinished: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def read_kept(run: Path, handled: Collection[str] = ()) -> Kept:
    """What the folder of a run says of experiments. handled : those whose arrays are wanted too."""
    from ae_core.experiments.conduct import folder_of, kept_results, trained, unfinished_of

    kept = kept_results(run)
    try:
        now = trained(run)
    except UserError:  # a result is shown all the same
        now = {}
    results = {
        name: Result(
            folder_of(run, name),
            said,
            _figure(folder_of(run, name) / "figure.png"),
            now,
            _arrays(folder_of(run, name)) if name in handled else {},
        )
        for name, said in kept.items()
    }
    return Kept(results, unfinished_of(run))


def _arrays(folder: Path) -> dict[str, NDArray[Any]]:
    from ae_core.experiments.kept import read_arrays

    try:
        return read_arrays(folder)
    except RunError:  # the figure is shown then
        return {}


def _figure(path: Path) -> QImage:
    reader = QImageReader(str(path))
    size = reader.size()
    return reader.read() if 0 < size.width() * size.height() <= MOST_PIXELS else QImage()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
