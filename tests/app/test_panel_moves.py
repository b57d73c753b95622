"""Where panels were put by hand is undone and redone; what the program puts elsewhere by itself is no step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson, Page
from app.main_window import MainWindow
from tests.app.acting import act, resized, settled

Stand = dict[str, tuple[int, int, int, int]]
LEFT = Qt.MouseButton.LeftButton


def stand(window: MainWindow) -> Stand:
    """Where each panel stands that is seen."""
    settled(window)
    return {
        name: (dock.isFloating(), *dock.geometry().getRect())  # type: ignore[misc]
        for name, dock in window.docks.items()
        if window.panels[name].is_seen
    }


class Hand:
    """What somebody does with the panels, and with undo and redo, each when the one before has come to rest."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    def rest(self) -> Stand:
        """Where all stand when Qt's own animation has ended, too."""
        last: list[Stand] = []

        def is_still() -> bool:
            last.append(stand(self.window))
            return len(last) > 3 and last[-1] == last[-2] == last[-3] and not _moves(self.window)

        self._qtbot.waitUntil(is_still)
        return last[-1]

    def toggle(self, name: str) -> Stand:
        self.window.docks[name].toggleViewAction().trigger()
        return self.rest()

    def lift(self, name: str) -> Stand:
        """As a double click on its title does; another one puts it back."""
        self._qtbot.mouseDClick(self.window.panels[name].title_line, LEFT, pos=QPoint(5, 5))
        return self.rest()

    def act(self, *ways: str) -> Stand:
        for way in ways:
            act(self.window, way)
            self.rest()
        return self.rest()


def near(one: Stand, other: Stand) -> bool:
    """Whether all stand so; Qt leaves one that has floated aside by the width of its frame, off screen."""
    return one.keys() == other.keys() and all(
        abs(a - b) <= 4 for name in one for a, b in zip(one[name], other[name], strict=True)
    )


def _moves(window: MainWindow) -> bool:
    return any(one.state() == QAbstractAnimation.State.Running for one in window.findChildren(QAbstractAnimation))


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot) -> Hand:
    resized(window, 1280, 720)
    made = Hand(window, qtbot)
    made.rest()
    assert not window.session.can_undo
    return made


def test_a_panel_that_was_closed_comes_back_and_goes_again(hand: Hand) -> None:
    before = hand.rest()
    after = hand.toggle("inspector")
    assert "inspector" in before.keys() - after.keys()
    assert hand.act("undo") == before
    assert not hand.window.session.can_undo
    assert hand.act("redo") == after
    hand.toggle("inspector")
    assert hand.act("undo") == after
    assert hand.act("undo") == before


def test_one_that_is_lifted_by_its_title_goes_back_to_its_place(hand: Hand) -> None:
    before, dock = hand.rest(), hand.window.docks["curves"]
    hand.lift("curves")
    assert dock.isFloating()
    assert near(hand.act("undo"), before)
    assert not hand.window.session.can_undo
    hand.act("redo")
    assert dock.isFloating()
    assert near(hand.act("undo"), before)
    hand.lift("curves")
    hand.lift("curves")  # and put back by hand
    assert not dock.isFloating()
    hand.act("undo")
    assert dock.isFloating()
    hand.act("undo")
    assert not dock.isFloating()
    assert not hand.window.session.can_undo


def test_steps_that_are_undone_at_once_are_undone_one_after_the_other(hand: Hand) -> None:
    before = hand.rest()
    hand.toggle("inspector")
    after = hand.toggle("curves")
    for ways, wanted in ((("undo", "undo"), before), (("redo", "redo"), after), (("undo", "redo", "undo"), None)):
        for way in ways:
            act(hand.window, way)
        assert wanted is None or hand.rest() == wanted
    assert hand.act("undo") == before


def test_a_drag_is_one_step_however_far_it_goes(hand: Hand, qtbot: QtBot) -> None:
    before, title = hand.rest(), hand.window.panels["curves"].title_line
    qtbot.mousePress(title, LEFT, pos=QPoint(40, 8))
    for far in (10, 60, 120, 180):
        qtbot.mouseMove(title, QPoint(40 + far, 8 - far))
    qtbot.mouseRelease(title, LEFT, pos=QPoint(220, -172))
    after = hand.rest()
    assert after.keys() != before.keys() or after != before
    assert near(hand.act("undo"), before)
    assert not hand.window.session.can_undo


def test_a_click_on_a_title_is_no_step(hand: Hand, qtbot: QtBot) -> None:
    qtbot.mouseClick(hand.window.panels["curves"].title_line, LEFT, pos=QPoint(40, 8))
    hand.rest()
    act(hand.window, "presentation")  # which puts panels elsewhere by itself
    hand.rest()
    act(hand.window, "presentation")
    hand.rest()
    assert not hand.window.session.can_undo


def test_the_first_arrangement_can_be_taken_back(hand: Hand) -> None:
    hand.toggle("inspector")
    after = hand.toggle("setup")
    hand.act("reset_layout")
    assert {"inspector", "setup"} <= hand.rest().keys()
    assert hand.act("undo") == after


def test_so_can_that_which_follows_a_panel_alone(hand: Hand) -> None:
    after = hand.toggle("inspector")
    hand.act("alone", "reset_layout")
    assert {"inspector", "setup"} <= hand.rest().keys()
    assert hand.act("undo") == after
    hand.act("redo")
    assert {"inspector", "setup"} <= hand.rest().keys()


def test_steps_of_panels_and_of_views_keep_their_order(hand: Hand) -> None:
    session, before = hand.window.session, hand.rest()
    session.update_view(projection="pca")
    after = hand.toggle("inspector")
    session.update_view(projection="axes")
    assert (hand.act("undo"), session.view.projection) == (after, "pca")
    assert (hand.act("undo"), session.view.projection) == (before, "pca")
    assert (hand.act("undo"), session.view.projection) == (before, "axes")
    assert (hand.act("redo", "redo", "redo"), session.view.projection) == (after, "axes")


@pytest.mark.parametrize("way", ["alone", "presentation"])
def test_what_the_window_does_by_itself_is_no_step_and_undo_waits_for_its_end(hand: Hand, way: str) -> None:
    hand.act(way, way)
    resized(hand.window, 1920, 1080)
    resized(hand.window, 1280, 720)
    before = hand.rest()
    assert not hand.window.session.can_undo
    hand.toggle("inspector")
    hand.act(way)
    alone = hand.rest()
    assert hand.act("undo") == alone
    assert hand.act(way) == before
    hand.act(way, "redo", way)
    assert hand.window.docks["inspector"].isHidden()


def test_a_lesson_makes_no_steps_of_panels(hand: Hand, qtbot: QtBot) -> None:
    window = hand.window
    before = hand.toggle("inspector")
    page = Page("Page", "Text.", 1, show=("map", "curves"))
    window.lessons.player.open(Lesson(Path("lessons/x.md"), "X", 1, 5, "About x.", (), (page,)))
    qtbot.waitUntil(lambda: window.lessons.player.is_set)
    hand.rest()
    hand.toggle("curves")
    window.docks["setup"].setFloating(True)
    window.lessons.player.leave()
    assert hand.rest() == before
    window.session.undo()
    assert "inspector" in hand.rest()
    assert not window.session.can_undo


def test_a_session_that_is_opened_brings_no_steps_and_ends_those_before(
    hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    window = hand.window
    hand.toggle("inspector")
    with qtbot.waitSignal(window.sessions.saved):
        window.sessions.save_to(tmp_path / "session.json")
    hand.toggle("inspector")
    with qtbot.waitSignal(window.sessions.opened):
        window.sessions.open(tmp_path / "session.json")
    hand.rest()
    assert window.docks["inspector"].isHidden()
    assert not window.session.can_undo


def test_a_panel_that_an_action_opens_is_closed_by_undo(hand: Hand) -> None:
    hand.toggle("compare")
    before = hand.rest()
    hand.act("compare")
    assert "compare" in hand.rest()
    assert hand.act("undo") == before


def test_a_panel_that_a_choice_opens_is_no_step_and_stays_when_that_is_undone(hand: Hand) -> None:
    session = hand.window.session
    hand.window.docks["compare"].hide()
    session.choose(compared=(Path("one"), Path("two")))
    assert "compare" in hand.rest()
    session.undo()
    assert session.workspace.compared == ()
    assert "compare" in hand.rest()
    assert not session.can_undo
