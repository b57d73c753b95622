from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from ae_core.data.base import Dataset
from app.panels.inspector import InspectorPanel
from app.panels.map import MapPanel
from app.selection import Selection
from app.session import Session
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> InspectorPanel:
    made = bring_up(InspectorPanel)
    load(session, latent_dim=2)
    return made


def data(panel: InspectorPanel) -> Dataset:
    dataset = panel.session.workspace.dataset
    assert dataset is not None
    return dataset


def draw(panel: InspectorPanel, qtbot: QtBot) -> np.ndarray:
    """Switch drawing on and make a dot; what the session then holds."""
    panel.draw.click()
    canvas = panel.editor.canvas
    qtbot.waitUntil(canvas.isVisible)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    own = panel.session.view.own
    assert own is not None
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    return own.stored


def test_a_drawing_is_seen_by_the_model_at_once(panel: InspectorPanel, qtbot: QtBot) -> None:
    stored = draw(panel, qtbot)
    assert stored.dtype == np.uint8
    assert stored.any()
    seen = seen_by(panel.session).see(stored[None])
    np.testing.assert_allclose(panel.sliders.values, seen.codes[0], atol=0.006)
    assert panel.heading.text() == "your own"
    assert f"squared error {seen.errors[0]:.2f}" in panel.numbers.text()
    panel.to_a.click()
    stop = panel.session.view.a
    assert stop is not None
    np.testing.assert_allclose(stop.code, seen.codes[0], atol=1e-5)
    assert (stop.id, stop.label) == (None, "your own")


def test_it_begins_with_the_selected_sample_and_gives_it_back(panel: InspectorPanel, qtbot: QtBot) -> None:
    panel.session.update_view(selection=Selection.of([7]))
    panel.draw.click()
    own = panel.session.view.own
    assert own is not None
    np.testing.assert_array_equal(own.stored, data(panel).x[7])
    panel.draw.click()
    assert panel.session.view.own is None
    qtbot.waitUntil(lambda: "sample 7" in panel.heading.text())


def test_a_stroke_is_one_step_of_undo(panel: InspectorPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(panel.session, "clock", lambda: now[0])
    first = draw(panel, qtbot)
    now[0] = 10.0
    canvas = panel.editor.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.mouseMove(canvas, QPoint(90, 60))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    panel.session.undo()
    own = panel.session.view.own
    assert own is not None
    np.testing.assert_array_equal(own.stored, first)
    np.testing.assert_allclose(canvas.picture, first / 255, atol=1e-6)


def test_files_and_the_clipboard_are_taken_and_others_refused(
    panel: InspectorPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    draw(panel, qtbot)
    Image.fromarray(np.full((30, 30), 200, np.uint8)).save(tmp_path / "grey.png")
    panel.editor.canvas.dropped.emit(str(tmp_path / "grey.png"))
    qtbot.waitUntil(lambda: bool((panel.editor.sample == 200).all()))
    panel.editor.canvas.dropped.emit(str(tmp_path / "none.png"))
    qtbot.waitUntil(lambda: "none.png" in panel.editor.problem.text())
    image = QImage(13, 13, QImage.Format.Format_RGB32)
    image.fill(0xFF404040)
    QGuiApplication.clipboard().setImage(image)
    panel.editor.paste()
    own = panel.session.view.own
    assert own is not None
    np.testing.assert_array_equal(own.stored, 64)
    panel.editor.invert()
    assert (panel.editor.sample == 191).all()
    panel.editor.clear()
    assert len(np.unique(panel.editor.sample)) == 1
    QGuiApplication.clipboard().clear()
    panel.editor.paste()
    assert panel.editor.problem.text() == "There is no picture in the clipboard."


def test_values_of_a_row_are_typed_over(panel: InspectorPanel, qtbot: QtBot) -> None:
    load(panel.session, latent_dim=2, table=True)
    panel.session.update_view(selection=Selection.of([3]))
    panel.draw.click()
    assert panel.draw.text() == "Edit"
    numbers = panel.editor.numbers
    before = data(panel).x[3]
    numbers.item(2, 0).setText("12,5")
    own = panel.session.view.own
    assert own is not None
    expected = before.copy()
    expected[2] = 12.5
    np.testing.assert_allclose(own.stored, expected, rtol=1e-6)
    numbers.item(1, 0).setText("many")
    assert panel.editor.problem.text() == '"many" is not a number'
    numbers.item(1, 0).setText("")
    assert panel.editor.problem.text() == "Value 1 is not a finite number."


def test_the_map_shows_where_it_lies(session: Session, panel: InspectorPanel, qtbot: QtBot, bring_up: BringUp) -> None:
    shown = bring_up(MapPanel)
    stored = draw(panel, qtbot)
    code = seen_by(session).encode(stored[None])[0]
    qtbot.waitUntil(lambda: shown.view.overlay.own is not None)
    np.testing.assert_allclose(shown.view.overlay.own, code, atol=1e-5)
    session.update_view(frame=session.workspace.frames[0].step)
    again = seen_by(session).encode(stored[None])[0]
    qtbot.waitUntil(lambda: bool(np.allclose(shown.view.overlay.own, again, atol=1e-5)))
    panel.draw.click()
    qtbot.waitUntil(lambda: shown.view.overlay.own is None)
