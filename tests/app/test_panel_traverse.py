from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import polars
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ae_core.data.base import Dataset
from app.inspection import stop_at
from app.panels.traverse import TraversePanel
from app.selection import Selection
from app.session import Session
from app.view_state import Own
from app.widgets.value_slider import ValueSlider
from app.workspace import Run
from tests.app.small_model import BringUp, frame, load, seen_by
from tests.app.test_panels_of_words import spec_for
from tests.core.small import series, texts


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> TraversePanel:
    made = bring_up(TraversePanel)
    load(session, latent_dim=3, name="variational")
    return made


def settled(panel: TraversePanel, qtbot: QtBot) -> None:
    throttled = panel.rows_view._throttler._timer
    qtbot.waitUntil(
        lambda: not throttled.isActive() and not panel.lanes.inspect.busy and panel.sliding.seen is not None
    )


def data_of(session: Session) -> Dataset:
    data = session.workspace.dataset
    assert data is not None
    return data


def dimensions(panel: TraversePanel) -> list[int]:
    return [int(row.caption[1:]) for row in panel.rows_view.rows]


def of(panel: TraversePanel, dimension: int) -> ValueSlider:
    return panel.rows_view.sliders[dimensions(panel).index(dimension)]


def live(panel: TraversePanel) -> np.ndarray:
    return panel.live._x[0]


def test_each_row_moves_one_number_of_the_selected_sample(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    session.update_view(selection=Selection.of([11]))
    panel.rows.setValue(2)
    panel.steps.setValue(5)
    settled(panel, qtbot)
    codec, shown, data = seen_by(session), session.kept_frame(), data_of(session)
    assert shown is not None
    mean, log_var = codec.posterior(data.x[:40])
    assert log_var is not None
    kl = (0.5 * (mean**2 + np.exp(log_var) - 1 - log_var)).mean(0)
    order = np.argsort(-kl)[:2]
    assert dimensions(panel) == order.tolist()
    for row, dimension in zip(panel.rows_view.rows, order, strict=True):
        codes = np.tile(codec.encode(data.x[[11]]), (5, 1))
        codes[:, dimension] = np.linspace(*np.percentile(shown.codes[:, dimension], [2, 98]), 5)
        np.testing.assert_allclose(row.x, codec.decode(codes), atol=1e-4)
    assert panel.said.text.startswith("around high · sample 11 · KL in nats: z")


def test_it_follows_the_selection_and_the_epoch(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    settled(panel, qtbot)
    seen = [panel.rows_view.rows[0].x]
    assert "sample 0" in panel.said.text
    for changes in ({"selection": Selection.of([55])}, {"frame": 10}):
        session.update_view(**changes)
        settled(panel, qtbot)
        seen.append(panel.rows_view.rows[0].x)
    assert not any(np.array_equal(one, two) for one, two in pairwise(seen))
    assert "sample 55" in panel.said.text


def test_it_goes_around_a_sample_of_ones_own(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    session.update_view(selection=Selection.of([55]))
    stored = np.roll(data_of(session).x[7], 3, axis=2)
    session.update_view(own=Own(stored))
    settled(panel, qtbot)
    codec = seen_by(session)
    own = codec.encode(stored[None])[0]
    row, dimension = panel.rows_view.rows[0], dimensions(panel)[0]
    shown = session.kept_frame()
    assert shown is not None
    codes = np.tile(own, (9, 1))
    codes[:, dimension] = np.linspace(*np.percentile(shown.codes[:, dimension], [2, 98]), 9)
    np.testing.assert_allclose(row.x, codec.decode(codes), atol=1e-4)
    np.testing.assert_allclose(live(panel), codec.decode(own[None])[0], atol=1e-4)
    assert panel.said.text.startswith("around your own sample · ")
    panel.to_a.click()
    stop = session.view.a
    assert stop is not None
    assert (stop.id, stop.label) == (None, "your own sample")
    np.testing.assert_array_equal(stop.stored, stored)
    session.update_view(own=None)
    settled(panel, qtbot)
    assert panel.said.text.startswith("around middle · sample 55 · ")


def test_frames_of_a_training_wait_for_their_turn(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    frames = session.workspace.frames
    settled(panel, qtbot)
    before = panel.rows_view.rows
    panel._turns.begin()
    session.update_workspace(frames=frames[:1])
    assert not panel.lanes.inspect.busy
    panel._turns.end()
    qtbot.waitUntil(lambda: panel.rows_view.rows is not before)
    settled(panel, qtbot)
    assert not np.array_equal(panel.rows_view.rows[0].x, before[0].x)
    panel._turns.begin()
    session.update_view(selection=Selection.of([7]))
    assert panel.lanes.inspect.busy  # somebody waits for that
    settled(panel, qtbot)


# The sliders


def test_every_row_has_a_slider_over_its_range_at_the_samples_value(
    panel: TraversePanel, session: Session, qtbot: QtBot
) -> None:
    session.update_view(selection=Selection.of([11]))
    settled(panel, qtbot)
    code, shown = seen_by(session).encode(data_of(session).x[[11]])[0], session.kept_frame()
    assert shown is not None
    for dimension in dimensions(panel):
        slider = of(panel, dimension)
        low, high = np.percentile(shown.codes[:, dimension], [2, 98])
        assert slider.value == pytest.approx(code[dimension], abs=1e-6)
        assert slider.ends == pytest.approx((min(low, slider.value), max(high, slider.value)), abs=1e-5)
        assert slider.isVisible()
        assert slider.slider.focusPolicy() & Qt.FocusPolicy.TabFocus
    panel.rows.setValue(1)
    settled(panel, qtbot)
    assert [slider.isVisible() for slider in panel.rows_view.sliders] == [True, False, False]


def test_the_sliders_make_one_code_and_it_is_decoded(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    session.update_view(selection=Selection.of([11]))
    settled(panel, qtbot)
    codec = seen_by(session)
    code = codec.encode(data_of(session).x[[11]])[0]
    own = codec.decode(code[None])[0]
    np.testing.assert_allclose(live(panel), own, atol=1e-4)
    assert not panel.reset.isEnabled()
    first, second = dimensions(panel)[:2]
    qtbot.keyClick(of(panel, first).slider, Qt.Key.Key_End)
    qtbot.keyClick(of(panel, second).slider, Qt.Key.Key_Home)
    settled(panel, qtbot)
    code[first], code[second] = of(panel, first).ends[1], of(panel, second).ends[0]
    wanted = codec.decode(code[None])[0]
    assert np.abs(wanted - own).max() > 1e-3
    np.testing.assert_allclose(live(panel), wanted, atol=1e-4)
    assert panel.live._trust[0].words.startswith("The code at the sliders\n")
    for letter, button in (("a", panel.to_a), ("b", panel.to_b)):
        button.click()
        stop = getattr(session.view, letter)
        np.testing.assert_allclose(stop.code, code, atol=1e-5)
        assert (stop.id, stop.label, stop.epoch) == (None, "near high · sample 11", 2.0)


def test_a_double_click_and_reset_bring_the_sample_back(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    settled(panel, qtbot)
    own, (first, second, _) = live(panel), dimensions(panel)
    for dimension in (first, second):
        of(panel, dimension).set_value(of(panel, dimension).ends[1])
    settled(panel, qtbot)
    slider = of(panel, first)
    middle = QPoint(5, slider.slider.height() // 2)
    qtbot.mouseDClick(slider.slider, Qt.MouseButton.LeftButton, pos=middle)
    settled(panel, qtbot)
    assert panel.sliding.moved.keys() == {second}
    panel.reset.click()
    settled(panel, qtbot)
    assert not panel.sliding.moved
    np.testing.assert_array_equal(live(panel), own)
    panel.to_a.click()
    stop, known = session.view.a, stop_at(session, 0)
    assert stop is not None
    assert known is not None
    assert (stop.id, stop.label) == (known.id, known.label)
    np.testing.assert_allclose(stop.code, known.code, atol=1e-5)


def test_what_was_moved_stays_through_epochs_and_goes_with_another_sample(
    panel: TraversePanel, session: Session, qtbot: QtBot
) -> None:
    settled(panel, qtbot)
    dimension = dimensions(panel)[0]
    of(panel, dimension).set_value(of(panel, dimension).ends[1])
    settled(panel, qtbot)
    value = of(panel, dimension).value
    session.update_view(frame=10)
    settled(panel, qtbot)
    code = seen_by(session).encode(data_of(session).x[[0]])
    code[0, dimension] = value
    assert of(panel, dimension).value == value
    np.testing.assert_allclose(live(panel), seen_by(session).decode(code)[0], atol=1e-4)
    session.update_view(selection=Selection.of([7]))
    settled(panel, qtbot)
    assert not panel.sliding.moved
    assert of(panel, dimension).value == of(panel, dimension).home


def test_a_hand_that_is_faster_than_the_answers_sees_them_all_the_same(
    panel: TraversePanel, session: Session, qtbot: QtBot
) -> None:
    settled(panel, qtbot)
    dimension = dimensions(panel)[0]
    shown: list[float] = []
    panel.sliding.decoded.connect(lambda: shown.append(panel.sliding.seen.moved[dimension]))  # type: ignore[union-attr]
    for value in (0.1, 0.2, 0.3):
        panel.sliding.slide({dimension: value})
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    assert shown == [0.1, 0.3]


def test_rows_wait_while_the_mouse_holds_a_slider(panel: TraversePanel, session: Session, qtbot: QtBot) -> None:
    settled(panel, qtbot)
    before, slider = panel.rows_view.rows, panel.rows_view.sliders[0].slider
    slider.setSliderDown(True)
    session.update_view(frame=10)
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    assert panel.rows_view.rows is before
    slider.setSliderDown(False)
    settled(panel, qtbot)
    assert panel.rows_view.rows is not before


@pytest.mark.parametrize("data", [texts(), series()], ids=lambda data: data.kind)
def test_words_and_curves_have_sliders_too(session: Session, bring_up: BringUp, qtbot: QtBot, data: Dataset) -> None:
    panel = bring_up(TraversePanel)
    spec, ids = spec_for(data), np.arange(data.n)
    run = Run(Path("others"), "done", spec)
    frames = (frame(spec, data, ids, 0, 10),)
    session.update_workspace(spec=spec, dataset=data, run=run, preview_ids=ids, probe_ids=ids[:4], frames=frames)
    settled(panel, qtbot)
    dimension = dimensions(panel)[0]
    of(panel, dimension).set_value(of(panel, dimension).ends[1])
    settled(panel, qtbot)
    code = seen_by(session).encode(data.x[[0]])
    code[0, dimension] = of(panel, dimension).ends[1]
    np.testing.assert_allclose(live(panel), seen_by(session).decode(code)[0], atol=1e-4)
    assert (panel.live._text is not None) == (data.kind == "text")
    assert (panel.rows_view.rows[0].text is not None) == (data.kind == "text")


def test_columns_that_differ_from_the_sample_are_marked(
    session: Session, bring_up: BringUp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.changes.CHANGED", 0.01)  # an untrained decoder changes little
    panel = bring_up(TraversePanel)
    load(session, latent_dim=2, table=True)
    settled(panel, qtbot)
    data, codec = data_of(session), seen_by(session)
    zero, spread = codec.decode(codec.encode(data.x[[0]]))[0], data.x[:40].std(axis=0)
    for row in panel.rows_view.rows:
        wanted = np.abs(row.x - zero) > 0.01 * spread
        assert wanted.any()
        assert row.limits is not None
        assert row.marked is not None
        assert (row.marked == wanted).mean() > 0.99  # rounding may decide otherwise at the very edge
    assert panel.live._marked is not None
    assert not panel.live._marked.any()
    panel.rows_view.sliders[0].set_value(panel.rows_view.sliders[0].ends[0])
    settled(panel, qtbot)
    assert panel.live._marked.any()
    np.testing.assert_array_equal(panel.live._marked[0], np.abs(live(panel) - zero) > 0.01 * spread)


@pytest.mark.parametrize(("width", "height"), [(1280, 67), (640, 300), (300, 67)])
def test_every_picture_has_its_slider_beside_it(
    panel: TraversePanel, session: Session, qtbot: QtBot, width: int, height: int
) -> None:
    settled(panel, qtbot)
    view = panel.rows_view
    view.setFixedSize(width, height)
    qtbot.waitUntil(lambda: (view.width(), view.height()) == (width, height))
    boxes = [
        grid.row_box(line).translated(grid.pos())
        for grid in view.grids
        if grid.isVisible()
        for line in range(len(grid._rows))
    ]
    assert len(boxes) == 3
    for box, slider in zip(boxes, view.sliders, strict=False):
        place = slider.geometry()
        assert box.right() < place.left() < box.right() + 20
        assert abs(box.center().y() - place.center().y()) <= 1
        assert place.width() >= slider.minimumSizeHint().width()
        assert view._page.rect().contains(place)
    if width == 1280:
        qtbot.waitUntil(lambda: view._page.height() <= height)
        assert all(grid.shown == 9 for grid in view.grids if grid.isVisible())


# Saving


def saved(panel: TraversePanel, path: Path, qtbot: QtBot) -> Path:
    panel.save.save_to(path)
    qtbot.waitUntil(lambda: f"Saved {path}" in panel.session.workspace.notices, timeout=20_000)
    return path


def choose(panel: TraversePanel, *names: str) -> None:
    for name in names:
        action = panel.save.findChild(QAction, f"traverse.{name}")
        assert action is not None
        action.trigger()


def test_without_rows_there_is_nothing_to_save(session: Session, bring_up: BringUp, tmp_path: Path) -> None:
    panel = bring_up(TraversePanel)
    assert not panel.save.isEnabled()
    panel.save.save_to(tmp_path / "rows.png")
    assert session.workspace.notices[-1] == "There are no rows to save yet; train a model first."


def test_stills_and_animations_have_a_line_for_each_row_and_the_settings(
    panel: TraversePanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_view(selection=Selection.of([11]))
    panel.steps.setValue(5)
    panel.rows.setValue(2)
    settled(panel, qtbot)
    choose(panel, "size_32", "way_loop", "pace_2.0")
    with Image.open(saved(panel, tmp_path / "rows.png", qtbot)) as still:
        assert still.width / still.height == pytest.approx(5 / 2, rel=0.05)
        told = json.loads(still.text["latentarium"])  # type: ignore[attr-defined]
    assert told.items() >= {"what": "traversal", "at": 11, "steps": 5, "rows": 2, "epoch": 2.0, "data": "bars"}.items()
    with Image.open(saved(panel, tmp_path / "rows.gif", qtbot)) as film:
        assert (getattr(film, "n_frames", 1), film.info["duration"]) == (5, 60)
        assert film.size == (32, 64)  # each frame is the same column of both rows
        assert json.loads(film.info["comment"]) == told
    for ending, beginning in (("svg", b"<"), ("pdf", b"%PDF"), ("webp", b"RIFF")):
        assert saved(panel, tmp_path / f"rows.{ending}", qtbot).read_bytes().startswith(beginning)
    assert b"ftyp" in saved(panel, tmp_path / "rows.mp4", qtbot).read_bytes()[:16]


def test_numbers_are_those_of_the_command_line(
    panel: TraversePanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_view(own=Own(data_of(session).x[7]))
    panel.steps.setValue(4)
    settled(panel, qtbot)
    tables = [
        polars.read_csv(saved(panel, tmp_path / "codes.csv", qtbot)),
        polars.read_parquet(saved(panel, tmp_path / "codes.parquet", qtbot)),
    ]
    with np.load(saved(panel, tmp_path / "codes.npz", qtbot)) as found:
        assert {"dimensions", "tells", "values", "codes", "samples"} <= set(found)
        codes = found["codes"]
        np.testing.assert_array_equal(found["dimensions"], dimensions(panel))
        np.testing.assert_allclose(found["samples"][1], panel.rows_view.rows[1].x, atol=1e-6)
    for table in tables:
        assert table.columns == ["dimension", "step", "value", "z0", "z1", "z2"]
        np.testing.assert_array_equal(table["dimension"], np.repeat(dimensions(panel), 4))
        np.testing.assert_allclose(table.select("z0", "z1", "z2"), codes.reshape(12, 3), rtol=1e-5)
    with Image.open(saved(panel, tmp_path / "rows.png", qtbot)) as still:
        assert json.loads(still.text["latentarium"])["at"] == "own"  # type: ignore[attr-defined]
    assert len(polars.read_csv(saved(panel, tmp_path / "codes.tsv", qtbot), separator="\t")) == 12


def test_a_file_that_cannot_be_written_is_said(panel: TraversePanel, qtbot: QtBot, tmp_path: Path) -> None:
    settled(panel, qtbot)
    panel.save.save_to(tmp_path / "rows.xyz")
    assert not panel.save.isEnabled()
    qtbot.waitUntil(lambda: any("could not be saved" in note for note in panel.session.workspace.notices))
    assert panel.save.isEnabled()
