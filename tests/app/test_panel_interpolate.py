from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.meter import Meter
from ae_core.latent.paths.base import offered, paths
from ae_core.latent.surroundings import Usual
from app.decoded_save import Written
from app.inspection import stop_at
from app.panels.interpolate import InterpolatePanel
from app.session import Session
from app.view_state import Stop
from app.walking import trusted
from app.workspace import Walk
from tests.app.small_model import BringUp, frame, load, seen_by, spec


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> InterpolatePanel:
    made = bring_up(InterpolatePanel)
    load(session, latent_dim=3)
    return made


def walk(panel: InterpolatePanel, qtbot: QtBot, a: int = 2, b: int = 9) -> None:
    session = panel.session
    session.update_view(a=stop_at(session, a), b=stop_at(session, b))
    # The first optimiser of a process loads half of torch.
    qtbot.waitUntil(lambda: session.workspace.walk is not None and not panel.lanes.inspect.busy, timeout=60_000)


@pytest.mark.parametrize("name", paths.names())
def test_the_walk_is_the_path_between_the_two_codes_decoded(panel: InterpolatePanel, qtbot: QtBot, name: str) -> None:
    panel.path.setCurrentIndex(panel.path.findData(name))
    panel.steps.setValue(7)
    walk(panel, qtbot)
    found, codec = panel.session.workspace.walk, seen_by(panel.session)
    assert found is not None
    assert panel.session.workspace.dataset is not None
    ends = codec.encode(panel.session.workspace.dataset.x[[2, 9]])
    frame = panel.session.kept_frame()
    assert frame is not None
    wanted = paths.create(name).points(ends, 7, codec.ground(frame.codes, paths.create(name)))
    # What is fitted or minimised carries the rounding of its codes further.
    rtol, atol = (1e-3, 1e-4) if paths.get(name).needs_ensemble or name == "geodesic" else (1e-5, 1e-6)
    np.testing.assert_allclose(found.codes, wanted, rtol=rtol, atol=atol)
    np.testing.assert_allclose(found.pictures, codec.decode(found.codes), rtol=1e-4, atol=1e-5)
    assert panel.strip.total == 7


def test_the_ends_follow_the_viewed_epoch(panel: InterpolatePanel, qtbot: QtBot) -> None:
    walk(panel, qtbot)
    panel.session.update_view(frame=10)
    wanted = panel.session.workspace.frames[0].codes[2]
    qtbot.waitUntil(lambda: bool(np.allclose(panel.session.workspace.walk.codes[0], wanted, atol=1e-5)))


def test_a_number_that_is_typed_is_an_end_also_for_a_sample_that_the_map_does_not_show(
    panel: InterpolatePanel, qtbot: QtBot
) -> None:
    panel.stops.a.setValue(3)
    assert panel.session.view.a is not None
    assert panel.session.view.a.id == 3
    panel.stops.b.setValue(55)
    qtbot.waitUntil(lambda: panel.session.view.b is not None)
    assert panel.session.view.b.id == 55
    qtbot.waitUntil(lambda: panel.session.workspace.walk is not None)


def test_a_free_point_is_an_end_too(panel: InterpolatePanel, qtbot: QtBot) -> None:
    session = panel.session
    session.update_view(a=stop_at(session, 1), b=Stop(None, (0.1, 0.2, 0.3), "by hand"))
    qtbot.waitUntil(lambda: session.workspace.walk is not None)
    assert session.workspace.walk is not None
    np.testing.assert_allclose(session.workspace.walk.codes[-1], [0.1, 0.2, 0.3], rtol=1e-6)


def test_without_both_ends_there_is_a_hint_and_nothing_to_save(panel: InterpolatePanel, qtbot: QtBot) -> None:
    assert panel.hint.isVisible()
    assert not panel.save.isEnabled()
    walk(panel, qtbot)
    assert panel.save.isEnabled()
    panel.session.update_view(a=None)
    assert panel.hint.isVisible()
    assert panel.session.workspace.walk is None


def test_swapping_walks_back(panel: InterpolatePanel, qtbot: QtBot) -> None:
    walk(panel, qtbot)
    panel.stops.swap.click()
    assert panel.session.view.a is not None
    assert panel.session.view.a.id == 9
    wanted = panel.session.workspace.frames[-1].codes[9]
    qtbot.waitUntil(lambda: bool(np.allclose(panel.session.workspace.walk.codes[0], wanted, atol=1e-5)))


def test_playing_goes_there_and_back_and_stops_when_hidden(panel: InterpolatePanel, qtbot: QtBot) -> None:
    panel.steps.setValue(3)
    walk(panel, qtbot)
    seen: list[int] = []
    panel.session.changed.connect(
        lambda names: seen.append(panel.session.view.walk_step) if "walk_step" in names else None
    )
    panel.play.click()
    qtbot.waitUntil(lambda: len(seen) >= 5)
    assert seen[:5] == [1, 2, 1, 0, 1]
    panel.hide()
    assert not panel.play.isChecked()


def test_a_step_is_chosen_with_the_mouse(panel: InterpolatePanel, qtbot: QtBot) -> None:
    walk(panel, qtbot)
    panel.strip.chosen.emit(5)
    assert panel.session.view.walk_step == 5
    assert panel.strip.current == 5


@pytest.mark.parametrize(("ending", "frames"), [("png", 1), ("gif", 22), ("webp", 22)])
def test_the_walk_is_saved_as_the_ending_says(
    panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path, ending: str, frames: int
) -> None:
    walk(panel, qtbot)
    path = tmp_path / f"walk.{ending}"
    panel.save_to(path)
    qtbot.waitUntil(lambda: any("Saved" in note for note in panel.session.workspace.notices))
    with Image.open(path) as picture:
        assert getattr(picture, "n_frames", 1) == frames


def test_a_file_that_cannot_be_written_is_said(panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path) -> None:
    walk(panel, qtbot)
    panel.save_to(tmp_path / "walk.xyz")
    qtbot.waitUntil(lambda: any("could not be saved" in note for note in panel.session.workspace.notices))
    assert panel.save.isEnabled()


def test_all_paths_are_seen_side_by_side_between_the_same_ends(
    panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    assert panel.path.currentData() == "lerp"
    panel.steps.setValue(6)
    walk(panel, qtbot)
    assert panel.strip.names == ()
    panel.compare.click()
    # Between two ends the smooth curve is the straight line.
    wanted = [name for name in offered() if name != "spline"]
    qtbot.waitUntil(lambda: len(panel.strip.names) == len(wanted), timeout=60_000)
    assert list(panel.strip.names) == [paths.get(name).title for name in wanted]
    assert (panel.strip.total, len(panel.strip._trust)) == (6, 6 * len(wanted))
    for line, one in enumerate(panel.walker.shown.values()):
        np.testing.assert_array_equal(panel.strip._x[6 * line : 6 * line + 6], one.pictures)
        np.testing.assert_allclose(one.codes[[0, -1]], panel.walker.shown["lerp"].codes[[0, -1]], atol=1e-6)
        assert panel.strip.rect().contains(panel.strip.box(6 * line + 5))
        assert panel.strip.box(6 * line).left() == panel.strip.box(0).left()
    place = panel.strip.box(6 * 2 + 4).center()
    qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=place)
    assert panel.session.view.walk_step == 4
    for ending in ("png", "gif"):
        panel.save_to(tmp_path / f"walks.{ending}")
        qtbot.waitUntil(lambda ending=ending: (tmp_path / f"walks.{ending}").exists())  # type: ignore[misc]
    with Image.open(tmp_path / "walks.png") as picture:
        assert picture.height / picture.width == pytest.approx(len(wanted) / 6, rel=0.02)
    with Image.open(tmp_path / "walks.gif") as film:
        assert film.height == len(wanted) * film.width
    panel.compare.click()
    qtbot.waitUntil(lambda: panel.strip.names == ())


def test_a_walk_of_before_does_not_stand_beside_those_of_a_training(panel: InterpolatePanel, qtbot: QtBot) -> None:
    session = panel.session
    panel.steps.setValue(4)
    panel.compare.click()
    walk(panel, qtbot)
    qtbot.waitUntil(lambda: "ensemble" in panel.walker.shown and not panel.lanes.inspect.busy, timeout=60_000)
    run = session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, status="training"))
    session.update_view(b=stop_at(session, 11))
    qtbot.waitUntil(lambda: not panel.glimpses.moving and not panel.lanes.inspect.busy)
    assert "slerp" in panel.walker.shown
    assert "ensemble" not in panel.walker.shown
    session.update_workspace(run=replace(run, folder=run.folder / "other"))
    session.update_view(a=None, b=None)
    assert panel.walker.shown == {}


def test_a_file_says_of_which_epoch_and_stops_its_pictures_are(panel: InterpolatePanel, qtbot: QtBot) -> None:
    """Not of those that are viewed when it is saved: during a training a walk may rest on an older frame."""
    walk(panel, qtbot)
    session = panel.session
    frame = session.frame()
    assert frame is not None
    before = panel._written()
    assert isinstance(before, Written)
    assert before.about["epoch"] == frame.epoch
    panel.lanes.inspect.close()  # nothing is answered any more
    session.update_view(frame=10, b=stop_at(session, 30))
    after = panel._written()
    assert isinstance(after, Written)
    assert after.about == before.about
    np.testing.assert_array_equal(after.samples, before.samples)


def test_while_a_hand_moves_a_stop_the_other_paths_are_said_to_be_of_before(
    panel: InterpolatePanel, qtbot: QtBot
) -> None:
    session = panel.session
    panel.steps.setValue(4)
    panel.compare.click()
    walk(panel, qtbot)
    qtbot.waitUntil(lambda: "slerp" in panel.walker.shown and not panel.lanes.inspect.busy, timeout=60_000)
    assert not any("before" in name for name in panel.strip.names)
    old = panel.walker.shown["slerp"]
    place = tuple(0.5 + number for number in old.codes[-1].tolist())
    session.update_view(b=Stop(None, place, "place"))
    qtbot.waitUntil(lambda: panel.glimpses.moving and not panel.lanes.inspect.awaits("interpolate.glimpse"))
    assert panel.walker.shown["slerp"] is old
    assert "before" not in panel.strip.names[0]
    assert all(name.endswith("(before)") for name in panel.strip.names[1:])
    qtbot.waitUntil(lambda: not panel.walker.late and not any("before" in name for name in panel.strip.names))


def test_a_path_that_cannot_be_gone_is_left_out(session: Session, bring_up: BringUp, qtbot: QtBot) -> None:
    panel = bring_up(InterpolatePanel)
    load(session, latent_dim=3)
    session.update_workspace(preview_ids=session.workspace.preview_ids[:5])  # the codes are of other samples
    panel.compare.setChecked(True)
    session.update_view(a=Stop(None, (0.1, 0.2, 0.3), "one"), b=Stop(None, (1.0, 0.0, 0.0), "other"))
    qtbot.waitUntil(lambda: session.workspace.walk is not None and not panel.lanes.inspect.busy)
    assert paths.get("graph").title not in panel.strip.names
    assert paths.get("slerp").title in panel.strip.names


def test_frames_of_a_training_are_walked_through_in_turns_and_never_stop_being(
    panel: InterpolatePanel, qtbot: QtBot
) -> None:
    session = panel.session
    walk(panel, qtbot)
    qtbot.waitUntil(lambda: panel.walker._turns.may_begin)
    run, data = session.workspace.run, session.workspace.dataset
    assert run is not None
    assert data is not None
    session.update_workspace(run=replace(run, status="training"))
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    for seed in range(3, 6):
        made = frame(spec(data, 3), data, session.workspace.preview_ids, seed, 10 * seed)
        session.update_workspace(frames=(*session.workspace.frames, made))
        if seed == 4:
            panel.lanes.inspect.withdraw()  # what was asked for is never answered

    def caught_up() -> bool:
        shown = session.workspace.walk
        return shown is not None and np.allclose(shown.codes[0], made.codes[2], atol=1e-5)

    qtbot.waitUntil(caught_up)


def test_every_step_says_how_far_it_can_be_believed(panel: InterpolatePanel, qtbot: QtBot) -> None:
    panel.steps.setValue(7)
    walk(panel, qtbot)
    found, shown = panel.session.workspace.walk, panel.session.kept_frame()
    assert found is not None
    assert found.meter is not None
    assert shown is not None
    apart = np.linalg.norm(found.codes[:, None] - shown.codes, axis=2).min(axis=1)
    np.testing.assert_allclose(found.meter.distance, apart, rtol=1e-4, atol=1e-6)
    trust = panel.strip._trust
    assert [one.words.splitlines()[0] for one in trust] == [f"Step {step} of 7" for step in range(1, 8)]
    assert f"nearest code {apart[3]:.2g} away" in trust[3].words
    assert (trust[0].share, trust[0].level) == (1.0, "good")
    assert panel.strip.bar(3).top() > panel.strip.box(3).bottom()
    assert f"length {found.meter.length:.3g} · energy 100% of the straight line's" in panel.said.text
    assert "cosine distance" in panel.said.toolTip()


def test_the_shortest_way_as_decoded_costs_less_than_the_straight_one(panel: InterpolatePanel, qtbot: QtBot) -> None:
    panel.path.setCurrentIndex(panel.path.findData("geodesic"))
    walk(panel, qtbot)
    found = panel.session.workspace.walk
    assert found is not None
    assert found.meter is not None
    assert found.meter.energy <= found.straight * (1 + 1e-6)


def test_the_bar_shrinks_and_changes_its_colour_with_the_distance() -> None:
    zeros, distance = np.zeros(4), np.array([0.0, 1.9, 4.0, 40.0])
    meter = Meter(distance, zeros.astype(int), zeros, None, zeros, None, Usual(1.0, 1.0))
    pictures = np.zeros((4, 1, 2, 2), np.float32)
    found = trusted(Walk("lerp", np.zeros((4, 2), np.float32), pictures, meter=meter))
    assert [one.share for one in found] == pytest.approx([1.0, 1.0, 0.5, 0.05])
    assert [one.level for one in found] == ["good", "good", "warning", "bad"]
    assert trusted(Walk("lerp", np.zeros((4, 2), np.float32), pictures)) == []
    # Codes that have all become one are among the data too.
    one = trusted(Walk("lerp", np.zeros((4, 2), np.float32), pictures, meter=replace(meter, usual=Usual(0.0, 1.0))))[0]
    assert (one.share, one.level) == (1.0, "good")


def test_columns_of_a_row_that_differ_from_the_first_stop_are_marked(
    session: Session, bring_up: BringUp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.changes.CHANGED", 0.01)  # an untrained decoder changes little
    panel = bring_up(InterpolatePanel)
    load(session, latent_dim=2, table=True)
    session.update_view(a=stop_at(session, 3), b=stop_at(session, 20))
    qtbot.waitUntil(lambda: session.workspace.walk is not None and not panel.lanes.inspect.busy)
    shown = session.workspace.walk
    assert shown is not None
    assert shown.changed is not None
    data = session.workspace.dataset
    assert data is not None
    wanted = np.abs(shown.pictures - shown.pictures[0]) > 0.01 * data.x[:40].std(axis=0)
    assert wanted[-1].any()
    assert not shown.changed[0].any()
    assert (shown.changed == wanted).mean() > 0.99
    np.testing.assert_array_equal(panel.strip._marked, shown.changed)
