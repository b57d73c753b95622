"""One timeline: what plays it, and what follows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from app.frames import MOST_FRAMES
from app.panels.curves import CurvesPanel
from app.play_button import PlayButton
from app.player import Player, frames_per_second
from app.session import Session
from app.widgets.timeline import Timeline
from tests.app.small_model import BringUp, with_frames


@pytest.fixture
def player(session: Session) -> Player:
    with_frames(session)
    return Player(session, session)


def test_playing_begins_anew_at_the_end_and_ends_by_following_the_training(
    player: Player, session: Session, qtbot: QtBot
) -> None:
    player.set_pace(4.0)
    seen: list[int | None] = []
    session.changed.connect(lambda names: seen.append(session.view.frame) if "frame" in names else None)
    player.play(True)
    assert player.plays
    qtbot.waitUntil(lambda: not player.plays)
    assert seen == [10, 20, 30, 40, None]


def test_playing_goes_on_from_the_viewed_epoch_and_again_and_again_if_wanted(player: Player, session: Session) -> None:
    session.update_view(frame=30)
    player.loops = True
    player.play(True)
    assert session.view.frame == 30
    seen = []
    for _ in range(4):
        player.advance()
        seen.append(session.view.frame)
    assert seen == [40, 10, 20, 30]
    player.play(False)
    assert not player.plays


def test_the_pace_sets_the_time_between_two_frames_while_it_plays(player: Player) -> None:
    player.play(True)
    for pace in (0.5, 2.0):
        player.set_pace(pace)
        assert player._timer.interval() == round(1000 / frames_per_second(4, pace))
    player.play(False)


@pytest.mark.parametrize(("count", "least", "most"), [(5, 3, 10), (20, 8, 10), (MOST_FRAMES, 8, 20)])
def test_all_epochs_take_as_long_as_a_class_can_follow(count: int, least: float, most: float) -> None:
    assert least <= count / frames_per_second(count, 1.0) <= most


def test_more_epochs_follow_one_another_faster_while_they_are_played(player: Player, session: Session) -> None:
    player.play(True)
    before, frames = player._timer.interval(), session.workspace.frames
    session.update_workspace(frames=frames * 8)
    assert player._timer.interval() == before  # or it would never come to an end while a training brings them
    player.advance()
    assert player._timer.interval() < before
    player.play(False)


def test_a_single_frame_cannot_be_played(player: Player, session: Session, qtbot: QtBot) -> None:
    session.update_workspace(frames=session.workspace.frames[:1])
    button = PlayButton(player)
    qtbot.addWidget(button)
    button.click()
    assert not player.plays
    assert not button.isChecked()


def test_all_that_was_played_is_one_step_of_undo(player: Player, session: Session) -> None:
    for _ in range(3):
        player.advance()
    session.update_view(frame=10)
    for _ in range(3):
        player.advance()
    session.undo()
    assert session.view.frame is None


def test_the_button_chooses_the_speed_and_says_so(player: Player, session: Session, qtbot: QtBot) -> None:
    button = PlayButton(player)
    qtbot.addWidget(button)
    chosen = {action.objectName(): action for action in button.menu().actions()}
    chosen["timeline.pace_2"].trigger()
    assert session.view.pace == 2.0
    assert "2 times as fast" in button.toolTip()
    button.click()
    assert (player.plays, button.text()) == (True, "Hold")
    button.click()
    assert (player.plays, button.text()) == (False, "Play")


@pytest.fixture
def curves(session: Session, bring_up: BringUp) -> CurvesPanel:
    with_frames(session)
    return bring_up(CurvesPanel)


@pytest.mark.parametrize(("axis", "place"), [("step", 30.0), ("epoch", 3.0), ("seconds", 4.0)])
def test_a_line_in_the_curves_is_at_the_viewed_epoch(
    axis: str, place: float, curves: CurvesPanel, session: Session
) -> None:
    assert curves.view.mark is None
    curves.x_axis.setCurrentIndex(curves.x_axis.findData(axis))
    curves.x_axis.activated.emit(curves.x_axis.currentIndex())
    session.update_view(frame=30)
    assert curves.view.mark == pytest.approx(place)
    session.update_view(frame=None)
    assert curves.view.mark is None


def test_a_click_in_the_curves_views_the_nearest_epoch(curves: CurvesPanel, session: Session, qtbot: QtBot) -> None:
    view = curves.view.plot.getPlotItem().getViewBox()
    for x, expected in ((21.0, 20), (14.0, 10), (39.0, None)):
        place = curves.view.plot.mapFromScene(view.mapViewToScene(QPointF(x, 1.0)))
        qtbot.mouseClick(curves.view.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
        qtbot.waitUntil(lambda expected=expected: session.view.frame == expected)  # type: ignore[misc]


def test_the_line_in_the_curves_is_dragged_through_the_epochs(
    curves: CurvesPanel, session: Session, qtbot: QtBot
) -> None:
    view, viewport = curves.view.plot.getPlotItem().getViewBox(), curves.view.plot.viewport()

    def place(x: float) -> QPoint:
        at = curves.view.plot.mapFromScene(view.mapViewToScene(QPointF(x, 1.0)))
        return QPoint(at.x(), at.y())

    session.update_view(frame=30)
    shown = view.viewRange()
    qtbot.mouseMove(viewport, place(30.0))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place(30.0))
    for x, expected in ((26.0, 30), (22.0, 20), (11.0, 10), (29.0, 30)):

        def moved(x: float = x, expected: int = expected) -> bool:
            qtbot.mouseMove(viewport, place(x))
            return session.view.frame == expected

        qtbot.waitUntil(moved)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place(29.0))
    assert curves.view.mark == pytest.approx(30.0)
    assert view.viewRange() == shown
    session.undo()
    assert session.view.frame is None


def test_a_double_click_shows_the_whole_curve_and_leaves_the_epoch(
    curves: CurvesPanel, session: Session, qtbot: QtBot
) -> None:
    view, viewport = curves.view.plot.getPlotItem().getViewBox(), curves.view.plot.viewport()
    view.setXRange(15.0, 25.0)
    place = curves.view.plot.mapFromScene(view.mapViewToScene(QPointF(20.0, 1.0)))
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: view.viewRange()[0][1] > 30)
    assert not curves.view._click.isActive()
    assert session.view.frame is None


def test_a_click_on_the_groove_goes_there(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(600, 40)
    timeline.set_data([f"epoch {k}" for k in range(11)], None)
    timeline.show()
    chosen: list[int | None] = []
    timeline.chosen.connect(chosen.append)
    slider = timeline.slider
    for share, wanted in ((0.5, 5), (0.0, 0), (0.2, 2), (1.0, None)):
        x = round(6 + share * (slider.width() - 12))
        qtbot.mouseClick(
            slider, Qt.MouseButton.LeftButton, pos=QPoint(min(x, slider.width() - 1), slider.height() // 2)
        )
        assert chosen[-1] == wanted
