"""Has every text that is given to a widget translated on its way.

Texts are translated here and not where they are written: nobody can forget one, and whoever writes a panel writes plain
English. A text that nobody knows, such as a name out of data, stays as it is.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPushButton,
    QStatusBar,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QToolBar,
    QWidget,
)
from superqt import QElidingLabel

from ae_core.languages import saying
from ae_core.languages.files import ENGLISH
from ae_core.languages.saying import Say, Verbatim, heard, said

__all__ = ["Verbatim", "heard", "said", "say_by", "speak"]
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
MEETINGS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (QLabel, ("__init__", "setText")),
    *((kind, ("__init__",)) for kind in (QPushButton, QCheckBox, QDockWidget)),
    (QElidingLabel, ("setText",)),
    (QToolBar, ("__init__",)),
    (QAbstractButton, ("setText",)),
    (QLineEdit, ("setPlaceholderText",)),
    (QAbstractSpinBox, ("setSpecialValueText",)),
    (QTableWidget, ("setHorizontalHeaderLabels",)),
    (QMessageBox, ("setText", "setInformativeText", "addButton")),
    (QStatusBar, ("showMessage",)),
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
_meets = False  # whether the widgets have been taught


def speak(language: str, app: QApplication) -> None:
    """Have the window speak a language, from now on and as long as the process lives. English is what it is."""
    if language == ENGLISH or not saying.speak(language):
        return
    _teach()
    of_qt = QTranslator(app)
    if of_qt.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    if language in RIGHT_TO_LEFT:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def say_by(say: Say) -> None:
    """Let texts go through `say`; another one may take its place."""
    _teach()
    saying.say_by(say)


def _teach() -> None:
    global _meets
    if not _meets:
        _meets = True
        for kind, names in MEETINGS:
            for name in names:
                setattr(kind, name, _translating(getattr(kind, name)))


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
