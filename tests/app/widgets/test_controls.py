from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app import theme
from app.widgets.code_sliders import CodeSliders
from app.widgets.line import Line
from app.widgets.progress import Progress
from app.widgets.timeline import Timeline
from tests.app.widgets import samples


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [1.0, theme.PRESENTATION])
def test_every_widget_can_be_painted(qtbot: QtBot, qapp: QApplication, scheme: theme.Scheme, size: float) -> None:
    theme.apply(qapp, scheme, size)
    for name, build in samples.BUILDERS.items():
        widget = build(theme.THEMES[scheme], samples.digits(64))
        qtbot.addWidget(widget)
        widget.resize(360, 240)
        picture = widget.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(0, 360, 3) for y in range(0, 240, 3)}
        assert len(colours) > 1, name
    theme.apply(qapp, "light")


def test_a_slider_that_moves_tells_the_whole_code(qtbot: QtBot) -> None:
    sliders = CodeSliders()
    qtbot.addWidget(sliders)
    sliders.set_data(np.array([0.5, -1.0], dtype=np.float32), np.full(2, -3.0), np.full(2, 3.0))
    with qtbot.waitSignal(sliders.changed) as told:
        sliders.slider(1).setValue(2.0)
    np.testing.assert_allclose(told.args[0], [0.5, 2.0])


def test_setting_a_code_tells_nothing_and_widens_the_range_to_hold_it(qtbot: QtBot) -> None:
    sliders = CodeSliders()
    qtbot.addWidget(sliders)
    with qtbot.assertNotEmitted(sliders.changed, wait=50):
        sliders.set_data(np.array([9.0], dtype=np.float32), np.array([-3.0]), np.array([3.0]))
    np.testing.assert_allclose(sliders.values, [9.0])


def test_many_moves_end_at_the_last_value(qtbot: QtBot) -> None:
    sliders = CodeSliders()
    qtbot.addWidget(sliders)
    sliders.set_data(np.zeros(1, dtype=np.float32), np.array([-3.0]), np.array([3.0]))
    told: list[float] = []
    sliders.changed.connect(lambda code: told.append(float(code[0])))
    for value in np.linspace(0.1, 2.0, 20):
        sliders.slider(0).setValue(float(value))
    qtbot.waitUntil(lambda: bool(told) and told[-1] == pytest.approx(2.0))
    assert len(told) < 20


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.show()
    widget.set_data(["epoch 0", "epoch 1", "epoch 2"], None)
    return widget


def test_the_right_end_is_live(timeline: Timeline, qtbot: QtBot) -> None:
    told: list[object] = []
    timeline.chosen.connect(told.append)
    qtbot.keyClick(timeline.slider, Qt.Key.Key_Left)
    qtbot.keyClick(timeline.slider, Qt.Key.Key_Home)
    assert timeline.label.text() == "epoch 0"
    qtbot.mouseClick(timeline.live, Qt.MouseButton.LeftButton)
    assert told == [1, 0, None]


def test_new_frames_keep_the_viewed_one(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(timeline.chosen, wait=0):
        timeline.set_data(["epoch 0", "epoch 1", "epoch 2", "epoch 3"], 1)
    assert timeline.slider.value() == 1
    assert not timeline.live.isChecked()


def test_progress_says_how_long_still_and_can_be_cancelled(qtbot: QtBot) -> None:
    progress = Progress("UMAP")
    qtbot.addWidget(progress)
    progress.show_progress("UMAP", 0.25, 200.0)
    assert progress.text == "UMAP · 3 min 20 s left"
    with qtbot.waitSignal(progress.cancelled):
        qtbot.mouseClick(progress.cancel, Qt.MouseButton.LeftButton)


def test_progress_that_moves_lays_nothing_out_anew(qtbot: QtBot) -> None:
    class Counting(QWidget):
        laid_out = 0

        def event(self, event: QEvent) -> bool:
            self.laid_out += event.type() == QEvent.Type.LayoutRequest
            return super().event(event)

    window = Counting()
    qtbot.addWidget(window)
    progress = Progress("UMAP")
    QHBoxLayout(window).addWidget(progress)
    window.resize(400, 60)
    window.show()
    progress.show_progress("epoch 1", 0.25, 200.0)
    QApplication.processEvents()
    window.laid_out = 0
    progress.show_progress("epoch 2 of many and many more, with a long explanation", 0.5, 100.0)
    QApplication.processEvents()
    assert window.laid_out == 0
    assert progress.text.startswith("epoch 2")


def test_the_time_left_has_its_place_before_the_buttons(qtbot: QtBot) -> None:
    progress = Progress("UMAP")
    qtbot.addWidget(progress)
    progress.resize(500, 40)
    progress.show_progress("epoch 1", 0.01)
    QApplication.processEvents()
    progress.show_progress("epoch 2 of many and many more, with a long explanation", 0.25, 200.0)
    QApplication.processEvents()
    text, left = sorted(progress.findChildren(Line), key=lambda line: line.x())
    assert left.text == "3 min 20 s left"
    assert 0 < text.x() < text.geometry().right() < left.x() < left.geometry().right() < progress.cancel.x()
