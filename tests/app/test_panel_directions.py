"""Directions in the window: found, moved along, taken out of one another, kept, and asked as an analogy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import polars
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.decoded_save import Written
from app.directing import finding
from app.inspection import mean_stop, stop_at
from app.panels.directions import DirectionsPanel
from app.selection import NOTHING, Selection
from app.session import Session
from app.view_state import Own, Regions, Stop
from tests.app.directing import choose, classes, expected, frame_of, loaded, settled
from tests.app.small_model import BringUp, seen_by

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(session: Session, bring_up: BringUp, qtbot: QtBot, tmp_path: Path) -> DirectionsPanel:
    made = bring_up(DirectionsPanel)
    loaded(session, tmp_path)
    settled(made, qtbot)
    return made


def written_by(panel: DirectionsPanel) -> Written:
    found = panel._written()
    assert isinstance(found, Written)
    return found


@pytest.mark.parametrize("way", ["means", "logistic", "svm"])
def test_the_row_is_the_sample_moved_along_what_was_found(
    panel: DirectionsPanel, session: Session, qtbot: QtBot, way: str
) -> None:
    session.update_view(selection=Selection.of([7]))
    choose(panel, qtbot, way, "class:2", "class:0")
    labels, data = classes(session), session.workspace.dataset
    assert data is not None
    vector = expected(session, session.ids[labels == 2], session.ids[labels == 0], way)
    codec = seen_by(session)
    codes = codec.encode(data.x[[7]]) + np.outer(finding.STRENGTHS, vector)
    np.testing.assert_allclose(panel.view.row._x, codec.decode(codes.astype(np.float32)), atol=1e-4)
    assert "from low to high" in panel.said.text
    assert "13 and 14 samples" in panel.said.text
    assert len(panel.view.row._trust) == 5


def test_the_slider_moves_the_picture(panel: DirectionsPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, qtbot)
    labels, data = classes(session), session.workspace.dataset
    assert data is not None
    vector = expected(session, session.ids[labels == 0], session.ids[labels != 0])
    seen = []
    for strength in (-1.5, 0.0, 3.0):
        panel.view.slider.set_value(strength)
        qtbot.waitUntil(lambda: not panel.view.slider._throttler._timer.isActive())
        settled(panel, qtbot)
        code = seen_by(session).encode(data.x[[0]])[0] + strength * vector
        seen.append(panel.view.live._x)
        np.testing.assert_allclose(seen[-1][0], seen_by(session).decode(code[None].astype(np.float32))[0], atol=1e-4)
        assert panel.view.live._trust[0].words.startswith(f"Strength {strength:+.3g}")
    assert not np.array_equal(seen[0], seen[2])


def test_the_slider_is_moved_by_keys(panel: DirectionsPanel, qtbot: QtBot) -> None:
    before = panel.view.strength
    qtbot.keyClick(panel.view.slider.slider, Qt.Key.Key_Right)
    assert panel.view.strength == panel.view.slider.typed.value() == pytest.approx(before + 0.1)
    panel.view.slider.typed.setValue(-0.5)
    assert panel.view.strength == -0.5
    settled(panel, qtbot)


def test_sides_are_selections_regions_and_the_rest_too(panel: DirectionsPanel, session: Session, qtbot: QtBot) -> None:
    from ae_core.latent.kept_regions import Region

    region = Region("mine", "axes", 0.0, np.empty((0, 2)), np.array([1, 4, 9]))
    session.update_view(selection=Selection.of([2, 3, 30]), regions=Regions(Path(), (region,)))
    choose(panel, qtbot, "means", "selection", "region:0")
    assert panel._found is not None
    np.testing.assert_allclose(
        panel._found[0].vector, expected(session, np.array([2, 3, 30]), np.array([1, 4, 9])), atol=1e-6
    )
    choose(panel, qtbot, "means", "region:0", "rest")
    rest = np.setdiff1d(session.ids, [1, 4, 9])
    np.testing.assert_allclose(panel._found[0].vector, expected(session, np.array([1, 4, 9]), rest), atol=1e-6)


def test_the_files_of_the_panel_say_what_they_show(
    panel: DirectionsPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_view(selection=Selection.of([7]))
    choose(panel, qtbot, "logistic", "class:2", "class:0")
    told = written_by(panel).about
    assert told["run"] == session.view.directions.folder.name  # type: ignore[union-attr]
    assert (told["what"], told["sample"], told["slider"], told["epoch"]) == ("direction", 7, 1.0, 2.0)
    assert told["direction"] == "Logistic regression, from low to high"
    panel.view.slider.typed.setValue(-0.5)
    settled(panel, qtbot)
    written = written_by(panel)
    assert written.about["slider"] == -0.5
    np.testing.assert_allclose(written.named["strength"], [-2, -1, -0.5, 0, 1, 2])
    assert panel._found is not None
    step = written.codes[1] - written.codes[0]
    np.testing.assert_allclose(written.codes[2] - written.codes[0], 1.5 * step, atol=1e-5)
    np.testing.assert_allclose(written.samples, seen_by(session).decode(written.codes), atol=1e-4)
    panel.save.save_to(tmp_path / "direction.parquet")
    qtbot.waitUntil(panel.save.isEnabled)
    assert polars.read_parquet(tmp_path / "direction.parquet")["strength"].to_list() == [-2, -1, -0.5, 0, 1, 2]
    np.testing.assert_array_equal(written.arrays["direction"], panel._found[0].vector)


def test_the_file_of_an_analogy_says_between_what_it_is(panel: DirectionsPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, qtbot, "analogy")
    assert panel._written() == panel.hint.text()
    session.update_view(a=mean_stop(session, np.array([3, 5])), b=stop_at(session, 8), selection=Selection.of([12]))
    settled(panel, qtbot)
    about = written_by(panel).about
    assert (about["what"], about["a"], about["b"], about["c"]) == ("analogy", "mean of 2 samples", 8, 12)
    assert f"sample {about['answer']}" in panel.said.text
    assert written_by(panel).named["place"].tolist() == ["A", "B", "C", "?", "near"]


def test_a_file_of_a_kept_direction_says_of_which_epoch_that_is(
    panel: DirectionsPanel, session: Session, qtbot: QtBot
) -> None:
    choose(panel, qtbot)
    assert "kept" not in written_by(panel).about
    panel.keep.click()
    session.update_view(frame=10)
    panel.recipe.fill(panel.page.items)
    panel.recipe.use(panel.page.items[0])
    settled(panel, qtbot)
    about = written_by(panel).about
    assert (about["kept"], about["direction_epoch"], about["epoch"]) == (panel.page.items[0].name, 2.0, 1.0)


def test_a_file_says_of_which_epoch_the_pictures_are_while_a_training_goes_on(
    panel: DirectionsPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.turns.SHARE", 1e-6)  # the rest after a turn then lasts longer than this test
    frames, run = session.workspace.frames, session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, status="training"))
    settled(panel, qtbot)
    session.update_workspace(frames=(*frames, replace(frames[0], step=30, epoch=3.0)))
    panel.view.slider.typed.setValue(0.5)  # which is decoded by the newest weights
    qtbot.waitUntil(lambda: panel.view._shown[1].about["epoch"] == 3.0)  # type: ignore[union-attr]
    written = written_by(panel)
    assert written.about["epoch"] == 2.0
    assert "slider" not in written.about
    np.testing.assert_array_equal(written.named["strength"], finding.STRENGTHS)
    panel._turns.forget()


def test_what_cannot_be_found_is_said_in_the_panel(panel: DirectionsPanel, session: Session, qtbot: QtBot) -> None:
    session.update_view(selection=NOTHING)
    choose(panel, qtbot, "means", "selection")
    assert panel.hint.isVisible()
    assert panel.hint.text() == "Nothing is selected. Select samples on the map, or choose other sides."
    assert not panel.keep.isEnabled()
    choose(panel, qtbot, "means", "class:1", "class:1")
    assert "the same samples" in panel.hint.text()
    choose(panel, qtbot)
    assert panel.view.isVisible()


def test_a_principal_direction_needs_no_sides(panel: DirectionsPanel, qtbot: QtBot) -> None:
    choose(panel, qtbot, "principal")
    assert panel.recipe.component.isVisible()
    assert not panel.recipe.a.isVisible()
    assert panel.recipe.component.maximum() == 3
    first = panel.said.text
    panel.recipe.component.setValue(2)
    settled(panel, qtbot)
    assert panel.said.text.startswith("share of the variance 0.")
    assert panel.said.text.endswith("Principal direction 2")
    assert panel.said.text != first


def test_an_analogy_is_c_and_b_without_a(panel: DirectionsPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, qtbot, "analogy")
    assert panel.hint.text().startswith("Choose A and B: ")
    session.update_view(a=stop_at(session, 3), b=stop_at(session, 8), selection=Selection.of([12]))
    settled(panel, qtbot)
    data, codec = session.workspace.dataset, seen_by(session)
    assert data is not None
    a, b, c = codec.encode(data.x[[3, 8, 12]])
    code = c + b - a
    np.testing.assert_allclose(panel.view.row._x[3], codec.decode(code[None])[0], atol=1e-4)
    apart = np.linalg.norm(frame_of(session).codes - code, axis=1)
    apart[np.isin(session.ids, [3, 8, 12])] = np.inf
    assert f"sample {session.ids[apart.argmin()]}" in panel.said.text
    assert f"nearest code {apart.min():.2g} away" in panel.said.text
    assert not panel.view.slider.isVisible()
    choose(panel, qtbot)
    assert panel.view.slider.isVisible()


def test_an_analogy_has_all_its_codes_from_the_viewed_epoch(
    panel: DirectionsPanel, session: Session, qtbot: QtBot
) -> None:
    data = session.workspace.dataset
    assert data is not None
    choose(panel, qtbot, "analogy")
    members = np.array([3, 5, 8])
    own = Stop(None, tuple(map(float, seen_by(session).encode(data.x[50:51])[0])), "own", stored=data.x[50].copy())
    session.update_view(a=mean_stop(session, members), b=own, selection=Selection.of([12]))
    settled(panel, qtbot)
    before = panel.view.row._x
    session.update_view(frame=10)
    qtbot.waitUntil(lambda: panel.view.row._x is not before)
    settled(panel, qtbot)
    codec = seen_by(session)
    a, (b, c) = codec.encode(data.x[members]).mean(axis=0), codec.encode(data.x[[50, 12]])
    np.testing.assert_allclose(panel.view.row._x[3], codec.decode((c + b - a)[None])[0], atol=1e-4)
    apart = np.linalg.norm(frame_of(session).codes - (c + b - a), axis=1)
    apart[np.isin(session.ids, [*members, 12])] = np.inf  # no member of a mean answers to it
    assert f"sample {session.ids[apart.argmin()]}" in panel.said.text


def test_without_a_selection_c_is_the_first_sample_and_no_answer_to_itself(
    panel: DirectionsPanel, session: Session, qtbot: QtBot
) -> None:
    session.update_view(a=stop_at(session, 3), b=stop_at(session, 3), selection=NOTHING)
    choose(panel, qtbot, "analogy")
    apart = np.linalg.norm(frame_of(session).codes - frame_of(session).codes[0], axis=1)
    apart[[0, 3]] = np.inf
    assert panel.said.text.endswith(f"sample {session.ids[apart.argmin()]}")


def test_ones_own_sample_is_moved_where_there_is_one(panel: DirectionsPanel, session: Session, qtbot: QtBot) -> None:
    data = session.workspace.dataset
    assert data is not None
    own = np.full_like(data.x[0], 200)
    session.update_view(own=Own(own))
    settled(panel, qtbot)
    codec = seen_by(session)
    np.testing.assert_allclose(panel.view.row._x[2], codec.decode(codec.encode(own[None]))[0], atol=1e-4)


def test_columns_of_a_table_that_changed_are_marked(
    session: Session, bring_up: BringUp, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.changes.CHANGED", 0.01)  # an untrained decoder changes little
    panel = bring_up(DirectionsPanel)
    loaded(session, tmp_path, table=True)
    settled(panel, qtbot)
    data, row = session.workspace.dataset, panel.view.row
    assert data is not None
    wanted = np.abs(row._x - row._x[2]) > 0.01 * data.x[session.ids].std(axis=0)
    assert wanted.any()
    assert not wanted[2].any()
    np.testing.assert_array_equal(row._marked, wanted)
    step, place = (int(one[0]) for one in np.nonzero(wanted))
    assert f"column {place}: " in row._trust[step].words
    assert row._limits == panel.view.live._limits is not None


def test_while_a_training_runs_it_rests_between_its_frames(
    panel: DirectionsPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.turns.SHARE", 1e-6)  # the rest after a turn then lasts longer than this test
    frames, run = session.workspace.frames, session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, status="training"))
    settled(panel, qtbot)
    before = panel._found
    session.update_workspace(frames=(*frames, replace(frames[0], step=30, epoch=3.0)))
    settled(panel, qtbot)
    assert panel._found is before
    panel.recipe.changed.emit()  # a hand does not wait
    settled(panel, qtbot)
    assert panel._found is not None
    assert panel._found[1].epoch == 3.0
    panel._turns.forget()


def test_it_follows_a_training_and_may_be_switched_meanwhile(
    panel: DirectionsPanel, session: Session, qtbot: QtBot
) -> None:
    frames, run = session.workspace.frames, session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, status="training"))
    ways = ("means", "logistic", "principal", "analogy", "svm", "means")
    for step, way in enumerate(ways):
        session.update_workspace(frames=(*frames, replace(frames[step % 2], step=30 + step, epoch=3.0 + step)))
        panel.recipe.way.setCurrentIndex(panel.recipe.way.findData(way))
        panel.recipe.changed.emit()
    settled(panel, qtbot)
    labels = classes(session)
    assert panel._found is not None
    np.testing.assert_allclose(
        panel._found[0].vector, expected(session, session.ids[labels == 0], session.ids[labels != 0]), atol=1e-6
    )
    session.clear_run(run=None)
    settled_empty = not panel.body_shown
    assert settled_empty
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    panel._turns.forget()
