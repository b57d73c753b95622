"""What a lesson hides, moves and locks comes back as it was, however it ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ae_core.errors import UserError
from ae_core.lessons.lesson import Lesson, Page, Question
from app.lessons.deeds.base import Deed
from app.lessons.player import Player
from app.lessons.stage import Stage, Steps
from app.main_window import MainWindow
from app.settings import ARRANGEMENT_VERSION
from tests.app.acting import act, settled, train


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """As large as the smallest projector; the screen of the tests is smaller."""
    window.resize(1280, 720)
    settled(window)
    return window


def lesson_of(*pages: Page) -> Lesson:
    return Lesson(Path("lessons/x.md"), "X", 1, 5, "About x.", (), pages)


def page(**fields: Any) -> Page:
    return Page("Page", "Text.", 1, **fields)


def open_lesson(window: MainWindow, qtbot: QtBot, *pages: Page) -> Player:
    window.lessons.player.open(lesson_of(*pages))
    qtbot.waitUntil(lambda: window.lessons.player.is_set)
    return window.lessons.player


Stand = dict[str, tuple[bool, QRect, frozenset[str]]]


def stand_of(window: MainWindow) -> Stand:
    """Of each dock whether it is hidden, where it is, and whom it shares tabs with."""
    settled(window)
    names = {dock: name for name, dock in window.docks.items()}

    def tabs(name: str) -> frozenset[str]:
        return frozenset(names[one] for one in window.tabifiedDockWidgets(window.docks[name]) if one in names)  # type: ignore[index]

    seen = {name: panel.is_seen for name, panel in window.panels.items()}
    return {
        name: (dock.isHidden(), dock.geometry() if seen[name] else QRect(), tabs(name))
        for name, dock in window.docks.items()
    }


class Fails(Deed):
    """A deed that cannot be done."""

    problem: str = ""

    def do(self, stage: Stage) -> Steps:
        yield "Trying"
        raise UserError(self.problem) if self.problem else RuntimeError("it broke")


class Forever(Deed):
    """A deed that never ends."""

    def do(self, stage: Stage) -> Steps:
        while True:
            yield "Waiting"


def test_the_lesson_stands_beside_the_panels_of_its_page(window: MainWindow, qtbot: QtBot) -> None:
    player = open_lesson(window, qtbot, page(show=("map", "curves")), page(show=("setup",)))
    qtbot.waitUntil(lambda: all(window.panels[name].is_seen for name in ("lesson", "map", "curves")))
    assert {name for name, dock in window.docks.items() if not dock.isHidden()} == {"lesson", "map", "curves"}
    assert window.docks["lesson"].geometry().right() < window.docks["map"].geometry().left()
    player.next()
    qtbot.waitUntil(lambda: window.panels["setup"].is_seen and window.panels["lesson"].is_seen)
    assert window.docks["map"].isHidden()
    player.leave()


def leave(window: MainWindow) -> None:
    window.lessons.player.leave()


def another(window: MainWindow) -> None:
    window.lessons.player.open(lesson_of(page(show=("runs",))))
    window.lessons.player.leave()


def reset_and_leave(window: MainWindow) -> None:
    window.actions_by_name["alone"].trigger()
    window.lessons.player.leave()


class WideForAWhile(Deed):
    """As a panel before it has what it shows."""

    def do(self, stage: Stage) -> Steps:
        dock = stage.window.docks["curves"]
        dock.setMinimumWidth(1000)
        for _ in range(5):
            yield "Drawing"
        dock.setMinimumWidth(0)


def test_a_panel_that_was_wide_for_a_while_gives_the_lesson_its_width_back(window: MainWindow, qtbot: QtBot) -> None:
    def width_of(*do: Deed) -> int:
        open_lesson(window, qtbot, page(show=("curves",), do=do))
        settled(window)
        return window.docks["lesson"].width()

    assert width_of(WideForAWhile()) == pytest.approx(width_of(), abs=20)
    window.lessons.player.leave()


@pytest.mark.parametrize("end", [leave, another, reset_and_leave])
def test_everything_stands_again_as_it_stood(
    window: MainWindow, qtbot: QtBot, end: Callable[[MainWindow], None]
) -> None:
    with qtbot.waitSignal(window.lessons.shelf.changed):
        window.show_lessons()  # so that the list has its usual width
    window.docks["inspector"].hide()
    window.docks["sample"].raise_()
    window.docks["runs"].raise_()
    before = stand_of(window)
    open_lesson(window, qtbot, page(show=("map",)), page(show=("setup", "curves")))
    window.lessons.player.next()
    settled(window)
    end(window)
    after = stand_of(window)
    assert after == before


def test_a_lesson_that_is_begun_while_the_map_is_alone_brings_all_panels_back(window: MainWindow, qtbot: QtBot) -> None:
    before = stand_of(window)
    act(window, "alone")
    open_lesson(window, qtbot, page(show=("map",)))
    assert not window.actions_by_name["alone"].isChecked()
    leave(window)
    assert stand_of(window) == before


def test_the_arrangement_that_is_remembered_is_never_the_lessons(window: MainWindow, qtbot: QtBot) -> None:
    before = window.arrangement.remembered
    open_lesson(window, qtbot, page(show=("map",)))
    assert window.arrangement.remembered == before


def test_a_window_that_is_closed_amid_a_lesson_remembers_its_own_arrangement(window: MainWindow, qtbot: QtBot) -> None:
    before = stand_of(window)
    window.lessons.player.open(lesson_of(page(show=("map",), do=(Forever(),), lock=("train.epochs",))))
    with qtbot.waitSignal(window.lanes.closed, timeout=10_000):
        window.close()
    assert window.lessons.player.lesson is None
    remembered = window._settings.preferences.arrangement
    window.restoreState(QByteArray(remembered), ARRANGEMENT_VERSION)
    assert {name: one[::2] for name, one in stand_of(window).items()} == {
        name: one[::2] for name, one in before.items()
    }


@pytest.mark.parametrize("deed", [Fails(), Fails(problem="There is no cheese.")])
def test_a_page_that_breaks_says_so_and_can_be_left(window: MainWindow, qtbot: QtBot, deed: Deed) -> None:
    before = stand_of(window)
    player = open_lesson(window, qtbot, page(show=("map",), do=(deed,)), page())
    assert player.problem in ("There is no cheese.", "RuntimeError: it broke")
    player.next()
    qtbot.waitUntil(lambda: player.is_set)
    assert player.problem == ""
    leave(window)
    assert stand_of(window) == before


def test_who_turns_the_page_waits_no_longer(window: MainWindow, qtbot: QtBot) -> None:
    window.lessons.player.open(lesson_of(page(do=(Forever(),)), page()))
    player = window.lessons.player
    qtbot.waitUntil(lambda: player.waits == "Waiting")
    assert not player.is_set
    player.next()
    qtbot.waitUntil(lambda: player.is_set)
    assert player.waits == ""
    player.leave()


def field(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None
    return found


def test_what_is_locked_stays_so_while_panels_enable_it_and_is_free_afterwards(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: window.findChild(QWidget, "train.epochs") is not None)
    epochs, action = field(window, "train.epochs"), window.findChild(QAction, "action.train")
    assert action is not None
    player = open_lesson(window, qtbot, page(lock=("train.epochs", "action.train", "panel.map")), page())
    window.refresh()
    epochs.setEnabled(True)
    action.setEnabled(True)
    settled(window)
    assert not epochs.isEnabled()
    assert not action.isEnabled()
    assert not window.panels["map"].isEnabled()
    player.next()
    assert epochs.isEnabled()
    assert action.isEnabled()
    assert window.panels["map"].isEnabled()
    player.leave()


def test_what_is_locked_takes_the_state_that_it_has_by_then(window: MainWindow, qtbot: QtBot) -> None:
    """A training that ran when the lock began is over when it ends."""
    stop = window.findChild(QAction, "action.stop")
    assert stop is not None
    assert not stop.isEnabled()
    player = open_lesson(window, qtbot, page(lock=("action.stop", "action.train")))
    window.desks.training.start()
    qtbot.waitUntil(lambda: window.lanes.train.state == "idle")
    player.leave()
    assert not stop.isEnabled()
    assert window.actions_by_name["train"].isEnabled()


def test_a_question_stays_solved(window: MainWindow, qtbot: QtBot) -> None:
    from app.lessons.checks.view import ViewIs

    check = ViewIs.model_validate({"view": {"colour": "split"}})
    player = open_lesson(window, qtbot, page(ask=Question("Colour by split.", check=check)))
    assert not player.is_solved
    window.session.update_view(colour="split")
    qtbot.waitUntil(lambda: player.is_solved)
    window.session.update_view(colour="class")
    player.give(player.answer)
    assert player.is_solved
    player.leave()


def test_the_spotlight_follows_its_widget_and_takes_no_mouse(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    window.docks["curves"].raise_()
    player = open_lesson(window, qtbot, page(show=("map", "setup"), point="train.epochs"))
    light = player.spotlight
    qtbot.waitUntil(light.isVisible)

    def surrounds() -> bool:
        target = field(window, "train.epochs")
        place = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        return bool(light.geometry().contains(place))

    qtbot.waitUntil(surrounds)
    window.resize(1500, 900)
    qtbot.waitUntil(surrounds)
    assert window.childAt(light.geometry().center()) is not light
    window.docks["setup"].hide()
    qtbot.waitUntil(lambda: not light.isVisible())
    player.leave()
    assert light.target is None


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
def test_its_column_keeps_its_width_however_often_panels_are_laid_out(
    window: MainWindow, qtbot: QtBot, large: bool
) -> None:
    """Qt makes a dock of another area wider by a separator each time that the docks are laid out."""
    if large:
        act(window, "presentation")
    open_lesson(window, qtbot, page(show=("curves", "setup")))
    settled(window)
    dock = window.docks["lesson"]
    before = dock.width()
    for turn in range(20):
        window.panels["setup"].setMinimumWidth(100 + turn % 2)
        settled(window)
    assert (dock.width(), window.width()) == (before, 1280)


@pytest.mark.parametrize(
    "steps",
    [
        ("lesson", "presentation", "leave"),
        ("presentation", "lesson", "presentation", "leave"),
        ("presentation", "alone", "lesson", "presentation", "leave"),
        ("lesson", "alone", "presentation", "leave", "presentation"),
        ("lesson", "presentation", "reset_layout", "leave", "alone", "lesson", "presentation", "leave"),
    ],
    ids=" ".join,
)
def test_no_order_of_lesson_letters_and_one_panel_alone_pushes_the_window(
    window: MainWindow, qtbot: QtBot, steps: tuple[str, ...]
) -> None:
    for step in steps:
        if step == "lesson":
            open_lesson(window, qtbot, page(show=("map", "curves")))
        elif step == "leave":
            window.lessons.player.leave()
        else:
            act(window, step)
        settled(window)
        assert (window.width(), window.height()) == (1280, 720), step
    assert not any(dock.isHidden() for name, dock in window.docks.items() if name != "lesson")


@pytest.mark.parametrize("alone", [False, True])
def test_a_lesson_that_puts_its_own_panels_back_leaves_those_of_the_window_as_somebody_has_put_them(
    window: MainWindow, qtbot: QtBot, alone: bool
) -> None:
    act(window, "reset_layout")
    settled(window)
    window.docks["inspector"].hide()
    before = stand_of(window)
    player = open_lesson(window, qtbot, page(show=("map", "curves")))
    page_of_it = stand_of(window)
    window.docks["setup"].show()
    if alone:
        act(window, "alone")
        settled(window)
    act(window, "reset_layout")
    assert stand_of(window) == page_of_it
    player.leave()
    assert stand_of(window) == before


def test_when_a_training_begins_its_curves_come_before_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    act(window, "presentation")
    open_lesson(window, qtbot, page(show=("setup", "curves", "map")))
    settled(window)
    assert [name for name in ("setup", "curves", "map") if window.panels[name].is_seen] == ["setup"]
    train(window, qtbot)
    settled(window)
    assert window.panels["curves"].is_seen
