"""Has every text that is given to a widget translated on its way.

Texts are translated here and not where they are written: nobody can forget one, and whoever writes a panel writes plain
English. A text that nobody knows, such as a name out of data, stays as it is.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabBar,
    QTableWidgetItem,
    QToolBar,
    QWidget,
)
from superqt import QElidingLabel

from app.languages.catalogue import Catalogue
from app.languages.files import ENGLISH, FOLDER, read_translations


class Verbatim(str):
    """A text that is data, such as what somebody has written: it is said as it is, whatever it looks like."""

    __slots__ = ()


Say = Callable[[str], str]
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
MEETINGS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (QLabel, ("__init__", "setText")),
    *((kind, ("__init__",)) for kind in (QPushButton, QCheckBox, QDockWidget)),
    (QElidingLabel, ("setText",)),
    (QToolBar, ("__init__",)),
    (QAbstractButton, ("setText",)),
    (QLineEdit, ("setPlaceholderText",)),
    (QWidget, ("setToolTip", "setStatusTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle")),
    (QAction, ("__init__", "setText", "setToolTip", "setStatusTip")),
    (QMenu, ("__init__", "addAction", "addMenu", "setTitle")),
    (QMenuBar, ("addMenu",)),
    (QComboBox, ("addItem", "addItems", "insertItem", "setItemText", "setItemData", "setPlaceholderText")),
    (QTabBar, ("addTab", "insertTab", "setTabText", "setTabToolTip")),
    (QListWidgetItem, ("__init__", "setText", "setToolTip")),
    (QTableWidgetItem, ("__init__", "setText", "setToolTip")),
    (QPainter, ("drawText",)),
    # What is measured is what will be drawn.
    *((kind, ("horizontalAdvance", "elidedText")) for kind in (QFontMetrics, QFontMetricsF)),
)
DATA = (Qt.ItemDataRole.UserRole, Qt.ItemDataRole.EditRole)
_saying: Say | None = None
_english: dict[str, str] = {}


def said(text: str) -> str:
    """A text in the language of the window, for what is measured before it is drawn."""
    return text if _saying is None or not text or isinstance(text, Verbatim) else _saying(text)


def heard(text: str) -> str:
    """The English text that a whole one stands for."""
    return _english.get(text, text)


def speak(language: str, app: QApplication) -> None:
    """Have the window speak a language, from now on and as long as the process lives. English is what it is."""
    if language == ENGLISH:
        return
    try:
        entries = read_translations(FOLDER / f"{language}.ts")
    except (OSError, SyntaxError):  # a file that cannot be parsed is a SyntaxError
        return
    _english.update({target: source for source, target in entries.items()})
    say_by(Catalogue(entries).translated)
    if language in RIGHT_TO_LEFT:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def say_by(say: Say) -> None:
    """Let texts go through `say`; another one may take its place."""
    global _saying
    if _saying is None:
        for kind, names in MEETINGS:
            for name in names:
                setattr(kind, name, _translating(getattr(kind, name)))
    _saying = say


def _translating(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def translating(this: Any, *args: Any, **kwargs: Any) -> Any:
        return method(this, *_translated(args), **kwargs)

    return translating


def _translated(args: tuple[Any, ...]) -> tuple[Any, ...]:
    """With the first text translated, or the first texts; what follows it is data."""
    place = next((place for place, one in enumerate(args) if isinstance(one, str | list)), None)
    if place is None or any(role in args for role in DATA):
        return args
    found = args[place]
    new = said(found) if isinstance(found, str) else [said(one) if isinstance(one, str) else one for one in found]
    return (*args[:place], new, *args[place + 1 :])
