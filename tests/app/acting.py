"""What a person does with the whole window."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.main_window import MainWindow


def act(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, f"action.{name}")
    assert action is not None
    assert action.isEnabled(), name
    action.trigger()


def train(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desks.training.ended):
        act(window, "train")


def settled(window: MainWindow) -> None:
    """Until nothing is laid out any more; panels that were not painted yet may still need another width."""
    window.pulse.repaint_all()
    quiet, last = 0, None
    while quiet < 20:
        QApplication.processEvents()
        now = [dock.geometry() for dock in window.docks.values()], len(window.pulse.dirty)
        quiet, last = quiet + 1 if now == last else 0, now


def noted(program: Program, qtbot: QtBot, words: str) -> None:
    """Wait until the log says so; a setting that is moved comes to rest first."""
    qtbot.waitUntil(lambda: any(words in one for one in program.session.workspace.notices))


def resized(window: MainWindow, width: int, height: int) -> None:
    """And laid out, which takes some turns of the loop of events."""
    window.resize(width, height)
    for _ in range(5):
        QApplication.processEvents()


def tabs_with(window: MainWindow, name: str) -> set[str]:
    there = window.tabifiedDockWidgets(window.docks[name])
    return {other for other, dock in window.docks.items() if dock in there}


def cut_off(window: MainWindow, name: str, qtbot: QtBot) -> list[str]:
    """What the line above a panel offers and does not show whole, when the panel has come to the front."""
    window.docks[name].raise_()
    qtbot.waitUntil(lambda: window.panels[name].is_seen)
    qtbot.waitUntil(lambda: not any(one.is_seen for one in window.pulse.dirty), timeout=30_000)
    settled(window)
    line = window.panels[name].title_line
    offered = [one for one in line.findChildren(QWidget) if one.parent() is line and one.isVisible()]
    return [one.objectName() for one in offered if not line.rect().contains(one.geometry()) or _is_squeezed(one)]


def _is_squeezed(one: QWidget) -> bool:
    """Whether it is narrower than what can be read."""
    least = one.minimumWidth() or one.minimumSizeHint().width()
    return one.width() < min(least, one.maximumWidth())
