"""The small picture of each data set, in the list of the data chooser."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem

from app import theme

# Made by resources/data/make_pictures.py.
PICTURES = Path(__file__).resolve().parents[2] / "resources" / "data" / "pictures"
SIZE = QSize(48, 32)
GAP = 2
MOST_ROWS = 12  # of the open list; the others are scrolled to


def picture_file(name: str) -> Path:
    """The picture of a data set, or the one for data that brings none."""
    own = PICTURES / f"{name}.png"
    return own if own.exists() else PICTURES / "own.png"


def illustrate(box: QComboBox) -> None:
    """Give the rows of a data chooser's list their pictures; the closed box keeps its whole room for the name."""
    box.setItemDelegate(_Illustrated(box))
    box.setMaxVisibleItems(MOST_ROWS)


class _Illustrated(QStyledItemDelegate):
    """Reads a picture when its row is first painted, so that the window need not wait for any."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._icons: dict[str, QIcon] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = self._size()
        option.icon = self._icon(index.data(Qt.ItemDataRole.UserRole))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        plain = super().sizeHint(option, index)
        return plain.expandedTo(QSize(0, self._size().height() + 2 * GAP))

    def _icon(self, name: str) -> QIcon:
        if name not in self._icons:
            self._icons[name] = QIcon(str(picture_file(name)))
        return self._icons[name]

    @staticmethod
    def _size() -> QSize:
        return SIZE * theme.factor()
