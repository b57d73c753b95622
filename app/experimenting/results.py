"""What was found about a run, read from its folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage, QImageReader

MOST_PIXELS = 60_000_000  # of a figure; more is no figure of ours


@dataclass(frozen=True, eq=False)
class Result:
    """As result.json says it, with its figure. folder : where its files are."""

    folder: Path
    said: Mapping[str, Any]
    figure: QImage

    @property
    def sentence(self) -> str:
        """What was found."""
        return str(self.said.get("sentence", ""))

    @property
    def notices(self) -> list[str]:
        """What the reader should know beside it."""
        return [str(one) for one in _listed(self.said.get("notices"))]

    @property
    def runs(self) -> list[str]:
        """The names of the runs that were looked at."""
        return [Path(str(run)).name for run in _listed(self.said.get("runs"))]

    @property
    def table(self) -> dict[str, list[Any]]:
        """Columns of equal length."""
        table = self.said.get("table")
        columns = {str(name): _listed(column) for name, column in table.items()} if isinstance(table, Mapping) else {}
        return columns if len({len(column) for column in columns.values()}) == 1 else {}


def read_results(run: Path) -> dict[str, Result]:
    """By the name of the experiment."""
    from ae_core.experiments.conduct import folder_of, kept_results

    return {
        name: Result(folder_of(run, name), said, _figure(folder_of(run, name) / "figure.png"))
        for name, said in kept_results(run).items()
    }


def _figure(path: Path) -> QImage:
    reader = QImageReader(str(path))
    size = reader.size()
    return reader.read() if 0 < size.width() * size.height() <= MOST_PIXELS else QImage()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
