"""The runs as a table that Qt can sort and filter."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from app.languages.speaking import said
from app.plain import plain_tip
from app.theme import font

if TYPE_CHECKING:
    from pathlib import Path

    from ae_core.training.catalogue import CatalogueEntry

Index = QModelIndex | QPersistentModelIndex
SORTED_BY = Qt.ItemDataRole.UserRole
ENTRY = Qt.ItemDataRole.UserRole + 1
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column:
    """text : what a cell says. by : what it is sorted by. tip : of its heading. is_said : its cells are words of the
    program, and not of whoever made the run.
    """

    title: str
    text: Callable[[CatalogueEntry], str]
    by: Callable[[CatalogueEntry], Any]
    tip: str
    number: bool = False
    is_said: bool = False


def _epochs(entry: CatalogueEntry) -> str:
    return f"{entry.epochs:.4g}" if entry.epochs >= entry.of else f"{entry.epochs:.4g} of {entry.of:,}"


COLUMNS = (
    Column("Name", lambda one: one.name, lambda one: one.name.casefold(), "Its name, or that of its folder"),
    Column("Model", lambda one: one.kind, lambda one: one.kind, "The preset that the model is", is_said=True),
    Column("Data", lambda one: one.data, lambda one: one.data, "What it was trained on"),
    Column("Code", lambda one: str(one.size), lambda one: one.size, "Numbers of a code", number=True),
    Column(
        "Val error", lambda one: "" if math.isnan(one.best) else f"{one.best:.4g}",
        lambda one: math.inf if math.isnan(one.best) else one.best,
        "The least squared error of the validation split: sum over the elements of a sample, mean over the samples, in "
        "the scale of display. Only runs of the same data compare.", number=True,
    ),
    Column("Curve", lambda one: "", lambda one: len(one.validation), "That error by epoch, logarithmic"),
    Column("Epochs", _epochs, lambda one: one.epochs, "Passes over the training split", number=True, is_said=True),
    Column("State", lambda one: one.state, lambda one: one.state, "How it ended, or that it goes on", is_said=True),
    Column("Tags", lambda one: ", ".join(one.about.tags), lambda one: one.about.tags, "Words that you gave it"),
)  # fmt: skip
CURVE = next(place for place, column in enumerate(COLUMNS) if column.title == "Curve")


class RunTable(QAbstractTableModel):
    """A row a run. current : the folder of the run on screen, whose row is bold."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[CatalogueEntry] = []
        self.current: Path | None = None

    def set_entries(self, entries: Sequence[CatalogueEntry], current: Path | None) -> None:
        """Show other runs; rows that stay keep their place for whoever has chosen them."""
        same = [one.path for one in entries] == [one.path for one in self.entries]
        if same:
            self.entries, self.current = list(entries), current
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.entries, self.current = list(entries), current
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            column = COLUMNS[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return said(column.title)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(column.tip)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.number else LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, column = self.entries[index.row()], COLUMNS[index.column()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return said(column.text(entry)) if column.is_said else column.text(entry)
        if role == SORTED_BY:
            return column.by(entry)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.number:
            return RIGHT
        if role == Qt.ItemDataRole.FontRole and entry.path == self.current:
            return font(bold=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (entry.path.name, entry.about.note, entry.trouble))))
        return None


class ChosenRuns(QSortFilterProxyModel):
    """Those whose name, model, data, state, tags or note hold every word of a text."""

    def __init__(self) -> None:
        super().__init__()
        self.table = RunTable()
        self._words: list[str] = []
        self.setSourceModel(self.table)
        self.setSortRole(SORTED_BY)

    def look_for(self, text: str) -> None:
        """Words with spaces between them, whatever their case."""
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        entry = self.table.entries[row]
        shown = (said(column.text(entry)) for column in COLUMNS if column.is_said)
        about = (entry.name, entry.path.name, entry.kind, entry.data, entry.state, *entry.about.tags, entry.about.note)
        text = "\n".join((*about, *shown)).casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = (self.table.data(index, SORTED_BY) for index in (left, right))
        return bool(one < other)
