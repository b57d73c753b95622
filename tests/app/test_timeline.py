"""One timeline: what plays it, what follows it, and what is saved of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Event

import imageio.v3 as imageio
import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from ae_core.training.events import Measured
from app.frames import MOST_FRAMES
from app.history import Curves
from app.mapping import recording
from app.panels.curves import CurvesPanel
from app.panels.map import MapPanel
from app.play_button import PlayButton
from app.player import Player, frames_per_second
from app.session import Session
from app.widgets.timeline import Timeline
from tests.app.small_model import BringUp, frame, load, spec

BLANK = np.zeros((8, 8, 3), dtype=np.uint8)


def steps(session: Session) -> list[int]:
    return [one.step for one in session.workspace.frames]


def with_frames(session: Session, latent_dim: int = 5) -> None:
    """Steps 10, 20, 30 and 40, at epochs 1 to 4 and measured after 2 s each."""
    load(session, latent_dim)
    data, ids = session.workspace.dataset, session.workspace.preview_ids
    assert data is not None
    made = [frame(spec(data, latent_dim), data, ids, seed, 10 * seed) for seed in (1, 2, 3, 4)]
    measured = [Measured(one.step, one.epoch, "train", 2.0 * k, 1.0, 0.1, {"loss": 1.0}) for k, one in enumerate(made)]
    session.update_workspace(frames=tuple(made), curves=Curves().extended(measured))


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


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> MapPanel:
    with_frames(session)
    return bring_up(MapPanel)


def test_planes_of_other_epochs_are_one_layout_and_keep_the_sight(panel: MapPanel, session: Session) -> None:
    layouts = set()
    for step in steps(session):
        session.update_view(frame=step)
        layouts.add(panel.looking.layout)
    assert layouts == {"plane"}


@pytest.mark.parametrize("ending", ["gif", "webp", "mp4"])
def test_the_epochs_are_saved_as_a_moving_picture(
    ending: str, panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_view(frame=20)
    path = tmp_path / f"training.{ending}"
    panel.recording.save_to(path)
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert session.workspace.notices[-1] == f"Saved {path}"
    assert session.view.frame == 20
    pictures = read(path)
    assert len(pictures) == 4
    assert all((one != two).any() for one, two in pairwise(pictures))
    assert pictures[0].shape[1] == pytest.approx(panel.view.width(), abs=1)
    assert panel.recording.progress.isHidden()


def read(path: Path) -> list[np.ndarray]:
    if path.suffix == ".mp4":
        return list(imageio.imread(path, plugin="pyav"))
    with Image.open(path) as film:
        return [np.asarray(one.convert("RGB")) for one in ImageSequence.Iterator(film)]


def test_a_recording_that_is_cancelled_writes_nothing(panel: MapPanel, session: Session, tmp_path: Path) -> None:
    panel.recording.save_to(tmp_path / "training.gif")
    panel.recording._take()
    panel.recording.progress.cancel.click()
    assert not panel.recording.busy
    assert session.view.frame is None
    assert list(tmp_path.iterdir()) == []


def test_a_recording_can_be_cancelled_while_it_is_written(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written(path: Path, pictures: Iterable[np.ndarray], frames_per_second: float) -> None:
        reached.set()
        assert go_on.wait(20)
        path.write_bytes(b"".join(picture.tobytes() for picture in pictures))

    reached, go_on = Event(), Event()
    monkeypatch.setattr("ae_core.export.animation.save_animation", written)
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(reached.is_set, timeout=20_000)
    panel.recording.progress.cancel.click()
    go_on.set()
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert "not saved" in session.workspace.notices[-1]
    assert list(tmp_path.iterdir()) == []


def test_pictures_are_packed_without_a_loss() -> None:
    picture = np.random.default_rng(0).integers(0, 255, (7, 9, 3)).astype(np.uint8)
    np.testing.assert_array_equal(recording.Packed.of(picture[:, ::2]).picture, picture[:, ::2])


def test_what_cannot_be_written_is_told(panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "training.gif").mkdir()
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert "could not be saved" in session.workspace.notices[-1]


def test_all_samples_are_awaited_for_every_picture_where_they_are_shown(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []
    monkeypatch.setattr(recording, "from_qimage", lambda image: taken.append(len(panel.view.positions)) or BLANK)
    session.update_view(everything=True)
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert taken == [60] * 4


def test_a_projection_of_one_epoch_is_no_moving_picture(panel: MapPanel, session: Session, tmp_path: Path) -> None:
    session.update_view(projection="umap")
    panel.recording.save_to(tmp_path / "training.gif")
    assert not panel.recording.busy
    assert "A projection is of one epoch" in session.workspace.notices[-1]


def test_every_picture_is_of_one_epoch_with_its_own_colours_and_background(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int | None, ...]] = []

    def taken(_image: object) -> np.ndarray:
        terms, made, frame = session.workspace.terms, panel.backdrop._made, session.frame()
        assert frame is not None
        seen.append((frame.step, terms.step if terms else None, made.frame.step if made else None))
        return BLANK

    with_frames(session, latent_dim=2)
    session.update_view(colour="term:error", behind=frozenset({"decoded"}))
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    monkeypatch.setattr(recording, "from_qimage", taken)
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=30_000)
    assert seen == [(step, step, step) for step in (10, 20, 30, 40)]


def test_a_recording_ends_where_another_run_is_shown_and_gives_the_epoch_back(
    panel: MapPanel, session: Session, tmp_path: Path
) -> None:
    session.update_view(frame=20)
    panel.recording.save_to(tmp_path / "training.gif")
    panel.recording._take()
    run = session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, folder=tmp_path / "another"))
    panel.recording._take()
    panel.recording._packs = False
    panel.recording._take()
    assert not panel.recording.busy
    assert "Something else is shown now" in session.workspace.notices[-1]
    assert session.view.frame == 20


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


def test_one_frame_is_no_moving_picture(panel: MapPanel, session: Session, tmp_path: Path) -> None:
    session.update_workspace(frames=session.workspace.frames[:1])
    panel.recording.save_to(tmp_path / "training.gif")
    assert not panel.recording.busy
    assert "no epochs to show" in session.workspace.notices[-1]
    assert np.asarray(steps(session)).tolist() == [10]
