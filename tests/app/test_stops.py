from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.kept_stops import FILE, read_stops
from ae_core.latent.paths.base import Ground, paths
from app import stops
from app.inspection import mean_stop, stop_at
from app.panels.interpolate import InterpolatePanel
from app.panels.map import MapPanel
from app.selection import Selection
from app.session import Session
from app.view_state import Own, Stop, ViewState
from tests.app.small_model import BringUp, dataset, load, seen_by

P, Q, R, S = (Stop(number, (float(number), 0.0), f"sample {number}") for number in range(4))


def test_stops_are_lettered_in_the_order_of_the_walk_and_a_loop_ends_where_it_began() -> None:
    view = ViewState(a=P, between=(Q, R), b=S)
    assert stops.lettered(view) == {"a": P, "1": Q, "2": R, "b": S}
    assert stops.rounds(view) == ["a", "1", "2", "b"]
    assert stops.rounds(replace(view, loop=True)) == ["a", "1", "2", "b", "a"]
    assert stops.rounds(replace(view, b=None)) == []


@pytest.mark.parametrize(("letter", "left"), [("a", (Q, R, S)), ("1", (P, R, S)), ("2", (P, Q, S)), ("b", (P, Q, R))])
def test_a_stop_that_is_taken_out_leaves_the_others_in_their_order(letter: str, left: tuple[Stop, ...]) -> None:
    view = ViewState(a=P, between=(Q, R), b=S)
    after = replace(view, **stops.without(view, letter))
    assert tuple(stops.lettered(after).values()) == left
    assert list(stops.lettered(after)) == ["a", "1", "b"]


def test_the_first_stop_is_a_the_second_b_and_further_ones_lie_between_until_there_is_no_room() -> None:
    view = ViewState()
    for stop in (P, S, Q, R):
        view = replace(view, **stops.added(view, stop))
    assert list(stops.lettered(view).values()) == [P, Q, R, S]
    turned = replace(view, **stops.turned(view))
    assert list(stops.lettered(turned).values()) == [S, R, Q, P]
    for _ in range(20):
        view = replace(view, **stops.added(view, Q))
    assert len(view.between) == stops.MOST_BETWEEN


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> InterpolatePanel:
    made = bring_up(InterpolatePanel)
    load(session, latent_dim=3)
    return made


def walks(panel: InterpolatePanel, qtbot: QtBot, *samples: int) -> None:
    session = panel.session
    first, *between, last = (stop_at(session, sample) for sample in samples)
    session.update_view(a=first, between=tuple(between), b=last)
    qtbot.waitUntil(lambda: session.workspace.walk is not None and not panel.lanes.inspect.busy, timeout=60_000)


@pytest.mark.parametrize("name", ["lerp", "spline", "graph"])
def test_the_walk_passes_every_stop_with_as_many_steps_from_each_to_the_next(
    panel: InterpolatePanel, qtbot: QtBot, name: str
) -> None:
    panel.path.setCurrentIndex(panel.path.findData(name))
    panel.steps.setValue(5)
    walks(panel, qtbot, 2, 9, 4)
    found, frame = panel.session.workspace.walk, panel.session.kept_frame()
    assert found is not None
    assert frame is not None
    assert found.stops == {0: "a", 4: "1", 8: "b"}
    np.testing.assert_allclose(found.codes[[0, 4, 8]], frame.codes[[2, 9, 4]], atol=1e-6)
    codec = seen_by(panel.session)
    wanted = paths.create(name).points(frame.codes[[2, 9, 4]], 9, Ground(frame.codes, codec.surface))
    np.testing.assert_allclose(found.codes, wanted, rtol=1e-5, atol=1e-6)
    assert panel.strip.total == 9


def test_a_loop_comes_back_and_going_round_shows_its_start_once(panel: InterpolatePanel, qtbot: QtBot) -> None:
    panel.steps.setValue(2)
    panel.stops.loop.click()
    walks(panel, qtbot, 2, 9, 4)
    walk = panel.session.workspace.walk
    assert walk is not None
    assert walk.stops == {0: "a", 1: "1", 2: "b", 3: "a"}
    np.testing.assert_array_equal(walk.codes[0], walk.codes[-1])
    seen: list[int] = []
    panel.session.changed.connect(
        lambda names: seen.append(panel.session.view.walk_step) if "walk_step" in names else None
    )
    panel.play.menu().actions()[2].trigger()
    panel.stroll.set_pace(4.0)
    panel.play.click()
    qtbot.waitUntil(lambda: len(seen) >= 5)
    assert seen[:5] == [1, 2, 0, 1, 2]
    panel.play.click()


def test_a_walk_that_is_played_once_ends_at_its_last_step_and_begins_anew(
    panel: InterpolatePanel, qtbot: QtBot
) -> None:
    panel.steps.setValue(3)
    walks(panel, qtbot, 2, 9)
    panel.play.menu().actions()[1].trigger()
    panel.stroll.set_pace(4.0)
    for _ in range(2):
        panel.play.click()
        qtbot.waitUntil(lambda: not panel.play.isChecked())
        assert panel.session.view.walk_step == 2


def test_the_mean_of_the_selection_and_an_own_sample_are_stops_and_true_to_the_viewed_epoch(
    panel: InterpolatePanel, qtbot: QtBot
) -> None:
    session = panel.session
    data = session.workspace.dataset
    assert data is not None
    walks(panel, qtbot, 2, 9)
    own = data.x[50].copy()
    session.update_view(selection=Selection.of([3, 5, 8]), own=Own(own))
    panel.stops.offer()
    for name in ("mean", "own"):
        action = next(one for one in panel.stops.add.menu().actions() if one.objectName() == f"interpolate.add_{name}")
        assert action.isEnabled()
        action.trigger()
    qtbot.waitUntil(lambda: len(session.view.between) == 2)
    shown = [chip.text().split("  ")[0] for chip in panel.stops.chips]
    assert shown == ["1 · mean of 3 samples", "2 · your own sample"]
    for step in (10, None):
        session.update_view(frame=step)
        codec = seen_by(session)
        wanted = [codec.encode(data.x[[3, 5, 8]]).mean(axis=0), codec.encode(own[None])[0]]

        def is_there(wanted: list[np.ndarray] = wanted) -> bool:
            walk = session.workspace.walk
            places = [] if walk is None else [step for step, letter in walk.stops.items() if letter in "12"]
            return len(places) == 2 and np.allclose(walk.codes[places], wanted, atol=1e-5)

        qtbot.waitUntil(is_there)


def test_while_a_hand_moves_a_stop_every_place_is_seen_and_measured_in_full_when_it_rests(
    panel: InterpolatePanel, qtbot: QtBot
) -> None:
    session = panel.session
    walks(panel, qtbot, 2, 9)
    usual = session.workspace.walk.meter.usual  # type: ignore[union-attr]
    for x in (0.1, 0.5, 0.9):
        session.update_view(b=Stop(None, (x, 0.2, 0.3), "a place of the map"))
        assert panel.glimpses.moving
        qtbot.waitUntil(lambda x=x: bool(np.isclose(session.workspace.walk.codes[-1, 0], x)))  # type: ignore[misc]
        shown = session.workspace.walk
        np.testing.assert_array_equal(panel.strip._x, shown.pictures)
        assert panel.strip._trust[-1].words.splitlines()[0] == "Step 12 of 12"
    qtbot.waitUntil(lambda: session.workspace.walk.meter.unlike is not None)
    assert not panel.glimpses.moving
    full = session.workspace.walk
    assert full.meter.usual == usual
    np.testing.assert_allclose(full.codes, shown.codes, rtol=1e-6)
    assert panel.walker.is_of(panel._wish)


def test_a_chip_takes_its_stop_out_and_undo_brings_it_back(panel: InterpolatePanel, qtbot: QtBot) -> None:
    walks(panel, qtbot, 2, 9, 4)
    assert panel.stops.chips[0].isVisible()
    panel.stops.chips[0].click()
    assert panel.session.view.between == ()
    assert not panel.stops.chips[0].isVisible()
    panel.session.undo()
    assert [stop.id for stop in panel.session.view.between] == [9]
    panel.stops.swap.click()
    assert [stop.id for stop in stops.lettered(panel.session.view).values()] == [4, 9, 2]


def test_a_stop_on_the_way_is_set_with_a_key_and_dragged_on_the_map(
    session: Session, bring_up: BringUp, qtbot: QtBot
) -> None:
    view = bring_up(MapPanel).view
    load(session, latent_dim=2)
    for sample in (2, 9, 4):
        session.update_view(selection=Selection.of([sample]))
        qtbot.keyClick(view, "S")
    assert [stop.id for stop in stops.lettered(session.view).values()] == [2, 4, 9]
    assert list(view.overlay.stops) == ["a", "1", "b"]
    view.fit()
    at = QPoint(*map(round, view.camera.to_pixels(view.overlay.stops["1"][None])[0]))
    to = QPoint(view.width() // 2, 12)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for share in (0.5, 1.0):
        qtbot.mouseMove(view, at + (to - at) * share)
    qtbot.waitUntil(lambda: session.view.between[0].id is None)
    place = np.array(view.camera.to_plane(to.x(), to.y()), np.float32)
    qtbot.waitUntil(lambda: np.allclose(session.view.between[0].vector, place, atol=1e-5))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=to)
    assert (session.view.a, session.view.b) == (stop_at(session, 2), stop_at(session, 9))
    session.undo()
    assert session.view.between[0].id == 4


def keep_in(session: Session, folder: Path, qtbot: QtBot) -> None:
    """Let the run be one in a folder that exists."""
    run = session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, folder=folder))
    session.update_view(stops=None)
    qtbot.waitUntil(lambda: session.view.stops is not None)


def test_stops_are_kept_with_the_run_gone_by_again_named_and_forgotten(
    panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    session = panel.session
    keep_in(session, tmp_path, qtbot)
    session.update_view(a=stop_at(session, 2), b=Stop(None, (0.1, 0.2, 0.3), "a place of the map"))
    panel.stops.kept.click()
    page = panel.stops.page
    page.keep.click()
    page.keep.click()  # what is kept is not kept again
    assert [row.name.text() for row in page.rows] == ["high · sample 2", "a place of the map"]
    page.rows[1].name.setText("somewhere")
    page.rows[1].name.editingFinished.emit()
    qtbot.waitUntil(lambda: (tmp_path / FILE).exists() and not (panel.lanes.disk.busy or panel.lanes.keep.busy))
    kept = read_stops(tmp_path / FILE, 3, dataset())
    assert [(one.name, one.sample) for one in kept] == [("high · sample 2", 2), ("somewhere", None)]
    session.update_view(a=None, b=None)
    for row in (1, 0):
        panel.stops.kept.click()
        page.rows[row].use.click()
    assert not page.isVisible()
    assert session.view.a is not None
    assert session.view.a.code == pytest.approx((0.1, 0.2, 0.3))
    session.update_view(frame=10)
    assert session.view.b is not None
    assert session.view.b.id == 2
    panel.stops.kept.click()
    page.rows[0].delete.click()
    assert [row.name.text() for row in page.rows] == ["somewhere"]
    session.undo()
    assert len(page.rows) == 2
    page.close()


def test_a_place_is_kept_with_the_epoch_that_its_code_is_of(
    panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    session = panel.session
    keep_in(session, tmp_path, qtbot)
    place = Stop(None, (0.1, 0.2, 0.3), "a place of the map", epoch=2.0)
    session.update_view(a=stop_at(session, 2), b=place, frame=10)
    panel.stops.page.keeping.keep()
    assert session.view.stops is not None
    assert [(one.sample, one.epoch) for one in session.view.stops.items] == [(2, 1.0), (None, 2.0)]
    again = panel.stops.page.keeping.stop(session.view.stops.items[1])
    assert (again.code, again.epoch) == (pytest.approx(place.code), 2.0)
    qtbot.waitUntil(lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy))


def test_a_mean_and_an_own_sample_are_what_they_were_after_reopening(
    panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    session, members = panel.session, np.array([2, 5, 8])
    keep_in(session, tmp_path, qtbot)
    drawn = np.arange(64, dtype=np.uint8).reshape(1, 8, 8)
    own = Stop(None, (0.1, 0.2, 0.3), "your own sample", stored=drawn)
    session.update_view(a=mean_stop(session, members), b=own)
    page = panel.stops.page
    page.keeping.keep()
    qtbot.waitUntil(lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy))
    page.keeping.rename(session.view.stops.items[0], "the low ones")
    qtbot.waitUntil(lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy))
    session.update_view(a=None, b=None, stops=None)
    qtbot.waitUntil(lambda: session.view.stops is not None)
    panel.stops.kept.click()
    assert [row.what.text() for row in page.rows] == ["mean of 3 samples", "own sample"]
    page.rows[0].use.click()
    panel.stops.kept.click()
    page.rows[1].use.click()
    a, b = session.view.a, session.view.b
    assert a is not None
    assert b is not None
    assert (a.label, b.label) == ("the low ones \N{MIDDLE DOT} mean of 3 samples", "your own sample")
    np.testing.assert_array_equal(a.members, members)
    np.testing.assert_array_equal(b.stored, drawn)
    session.update_view(frame=10)
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    walk, codec, data = session.workspace.walk, seen_by(session), session.workspace.dataset
    assert walk is not None
    assert data is not None
    np.testing.assert_allclose(walk.codes[0], codec.encode(data.x[members]).mean(axis=0), atol=1e-5)
    np.testing.assert_allclose(walk.codes[-1], codec.encode(drawn[None])[0], atol=1e-5)


def test_a_mean_whose_samples_are_not_all_at_hand_is_kept_with_the_epoch_of_its_code(
    panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    session = panel.session
    keep_in(session, tmp_path, qtbot)
    hidden = Stop(None, (0.1, 0.2, 0.3), "mean of 2 samples", members=np.array([1, 59]), epoch=2.0)
    session.update_view(a=hidden, b=stop_at(session, 2), frame=10)
    panel.stops.page.keeping.keep()
    assert session.view.stops is not None
    assert [one.epoch for one in session.view.stops.items] == [2.0, 1.0]
    qtbot.waitUntil(lambda: not (panel.lanes.disk.busy or panel.lanes.keep.busy))
