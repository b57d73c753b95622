"""Reading and filling in the forms of Setup as a person does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ae_core.spec import value_at
from app.bootstrap import Program
from app.forms.editors import Choice
from app.widgets.line import Line


def field(program: Program, path: str) -> Any:
    found = program.window.findChild(QWidget, path)
    assert found is not None, path
    return found


def line(program: Program, path: str) -> QLineEdit:
    widget = field(program, path)
    return widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)


def write(program: Program, qtbot: QtBot, path: str, text: str) -> None:
    line(program, path).selectAll()
    qtbot.keyClicks(line(program, path), text)
    qtbot.keyClick(line(program, path), Qt.Key.Key_Return)


def pick(program: Program, path: str, value: str) -> None:
    box = field(program, path)
    assert isinstance(box, Choice)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def said(program: Program) -> str:
    panel = program.window.panels["setup"]
    told = [(label, label.text()) for label in panel.findChildren(QLabel)]
    told += [(line, line.text) for line in panel.findChildren(Line)]
    return "\n".join(text for widget, text in told if widget.isVisibleTo(panel))


def spec_of(program: Program, path: str) -> Any:
    spec = program.session.workspace.spec
    assert spec is not None
    return value_at(spec, path)
