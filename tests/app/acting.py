"""What a person does with the whole window."""

from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow


def act(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, f"action.{name}")
    assert action is not None
    assert action.isEnabled(), name
    action.trigger()


def train(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desks.training.ended):
        act(window, "train")
