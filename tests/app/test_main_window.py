from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ae_core.errors import DataError
from ae_core.spec import replaced
from ae_core.training.journal import Entry, append
from app.actions import ACTIONS
from app.bootstrap import Program, build
from app.main_window import MainWindow
from app.panels.base import panels
from app.selection import NOTHING, Selection
from app.view_state import Sight
from app.widgets.map_camera import Camera
from tests.app.acting import act, train
from tests.app.conftest import close
from tests.app.fake_training import FakeTraining

LONG = 1_000_000


def test_the_window_is_whole_before_the_engine_is_there(program: Program, qtbot: QtBot) -> None:
    program.window.show()
    assert not program.desks.engine.is_ready
    assert set(program.window.docks) == set(panels.names())
    assert not program.window.actions_by_name["train"].isEnabled()
    assert "engine" in program.window.status.findChild(QWidget, "status.state").text()  # type: ignore[union-attr]


def test_every_action_has_a_name_a_tip_and_a_shortcut_of_its_own(program: Program) -> None:
    shortcuts = [entry.shortcut for entry in ACTIONS]
    assert len(set(shortcuts)) == len(shortcuts)
    for entry in ACTIONS:
        action = program.window.findChild(QAction, f"action.{entry.name}")
        assert action is not None
        assert action.toolTip()
        assert action.shortcut().toString() == entry.shortcut


def test_every_control_has_a_name_a_meaning_and_can_be_reached_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    assert window.findChild(QPushButton, "map.project").toolTip()  # type: ignore[union-attr]
    train(window, qtbot)
    qtbot.waitUntil(lambda: window.findChild(QToolButton, "curves.legend.loss.train") is not None)
    assert window.findChild(QToolButton, "timeline.live") is not None
    kinds = ("QComboBox", "QLineEdit", "QSlider", "QPushButton", "QToolButton", "QCheckBox")
    ours = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.objectName() and not widget.objectName().startswith(("qt_", "Scroll"))
    ]
    names = [widget.objectName() for widget in ours if any(widget.inherits(kind) for kind in kinds)]
    for widget in ours:
        if widget.objectName() in names:
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, widget.objectName()
            assert widget.toolTip(), widget.objectName()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.objectName()
    assert len(set(names)) == len(names)


def test_a_training_shows_up_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    qtbot.waitUntil(lambda: not window.pulse.dirty.keys() & {p for p in window.panels.values() if p.is_seen})
    assert window.panels["curves"].body_shown
    assert window.panels["map"].body_shown
    assert window.transport.timeline.slider.maximum() == len(window.session.workspace.frames) - 1 >= 3
    assert "(done)" in window.windowTitle()
    assert "epoch 3.0 of 3" in window.status.findChild(QWidget, "status.numbers").text()  # type: ignore[union-attr]


def test_the_timeline_goes_back_and_live_comes_home(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    window.transport.timeline.slider.setValue(1)
    assert window.session.frame() is window.session.workspace.frames[1]
    act(window, "live")
    assert window.session.view.frame is None
    assert window.transport.timeline.live.isChecked()


def test_buttons_are_enabled_when_they_do_something(window: MainWindow, training: FakeTraining, qtbot: QtBot) -> None:
    training.epochs = LONG

    def enabled() -> set[str]:
        return {name for name in ("train", "pause", "step", "stop") if window.actions_by_name[name].isEnabled()}

    assert enabled() == {"train"}
    with qtbot.waitSignal(window.lanes.train.started):
        act(window, "train")
    assert enabled() == {"pause", "step", "stop"}
    with qtbot.waitSignal(window.lanes.train.paused):
        act(window, "pause")
    assert window.actions_by_name["pause"].text() == "&Resume"
    with qtbot.waitSignal(window.lanes.train.resumed):
        act(window, "pause")
    with qtbot.waitSignal(window.desks.training.ended):
        act(window, "stop")
        assert enabled() == set()
    assert enabled() == {"train"}


def test_a_failure_is_said_where_nobody_overlooks_it(window: MainWindow, training: FakeTraining, qtbot: QtBot) -> None:
    training.fails[3] = DataError("the loss is no longer a number; try a smaller learning rate")
    train(window, qtbot)
    assert window.banner.isVisible()
    assert "smaller learning rate" in window.banner.text
    assert "(failed)" in window.windowTitle()
    assert window.actions_by_name["train"].isEnabled()


def test_slow_motion_is_chosen_in_the_toolbar(window: MainWindow) -> None:
    box = window.transport.speed
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert window.lanes.train.speed == "slow"


def test_slow_motion_promises_neither_speed_nor_time(window: MainWindow, training: FakeTraining, qtbot: QtBot) -> None:
    training.epochs = LONG
    numbers, left = (window.findChild(QLabel, f"status.{name}") for name in ("numbers", "eta"))
    act(window, "train")
    qtbot.waitUntil(lambda: "samples/s" in numbers.text() and "left" in left.text())
    window.transport.speed_chosen.emit("slow")
    assert "slowly" in numbers.text()
    assert "samples/s" not in numbers.text()
    assert left.text() == ""
    window.transport.speed_chosen.emit("full")
    assert "samples/s" in numbers.text()
    assert "left" in left.text()
    with qtbot.waitSignal(window.desks.training.ended):
        act(window, "stop")


@pytest.mark.parametrize("choice", ["dark", "light"])
def test_a_theme_is_kept_for_the_next_start(window: MainWindow, qtbot: QtBot, tmp_path: Path, choice: str) -> None:
    box = window.transport.theme
    box.setCurrentIndex(box.findData(choice))
    box.activated.emit(box.currentIndex())
    ground = window.palette().window().color().lightness()
    assert (ground < 128) == (choice == "dark")
    again = build(tmp_path)
    assert again.settings.preferences.theme == choice
    assert again.window.transport.theme.currentData() == choice
    assert again.window.findChild(QAction, f"theme.{choice}").isChecked()
    close(again.lanes, qtbot)


def test_a_theme_is_chosen_in_the_menu_too(window: MainWindow) -> None:
    window.findChild(QAction, "theme.dark").trigger()
    assert window.transport.theme.currentData() == "dark"
    assert window.findChild(QAction, "theme.dark").isChecked()
    window.findChild(QAction, "theme.system").trigger()
    assert window.transport.theme.currentData() == "system"


def test_closing_an_idle_window_asks_nothing_and_leaves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.lanes.closed):
        window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.findChild(QMessageBox) is None


def answer(window: MainWindow, name: str) -> None:
    box = window.findChild(QMessageBox, "question.close")
    assert box is not None
    button = box.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_closing_during_a_training_asks_once_and_staying_keeps_it_running(
    window: MainWindow, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    with qtbot.waitSignal(window.lanes.train.started):
        act(window, "train")
    window.close()
    window.close()
    assert len(window.findChildren(QMessageBox)) == 1
    answer(window, "question.stay")
    QCoreApplication.processEvents()
    assert window.isVisible()
    assert window.lanes.train.state == "training"


def test_closing_during_a_training_stops_it_cleanly_and_then_goes(
    window: MainWindow, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    with qtbot.waitSignal(window.lanes.train.started):
        act(window, "train")
    with qtbot.waitSignal(window.lanes.closed):
        window.close()
        answer(window, "question.stop")
        assert window.isVisible()
        assert "Stopping" in window.windowTitle()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert training.closed == 1
    assert window.session.workspace.run is not None
    assert window.session.workspace.run.status == "stopped"


def test_the_command_on_the_clipboard_trains_what_is_on_screen(window: MainWindow) -> None:
    spec = window.session.workspace.spec
    assert spec is not None
    window.session.update_workspace(spec=replaced(spec, "train.epochs", 7))
    act(window, "copy_command")
    assert QGuiApplication.clipboard().text() == "python main.py train --epochs 7"


def test_the_command_of_a_run_that_was_steered_makes_its_changes_again(
    window: MainWindow, training: FakeTraining, qtbot: QtBot
) -> None:
    train(window, qtbot)
    spec, run = window.session.workspace.spec, window.session.workspace.run
    assert spec is not None
    assert run is not None
    journal = run.folder / "journal.jsonl"
    journal.parent.mkdir(parents=True, exist_ok=True)
    append(journal, Entry(3, "train.optimiser.lr", 2e-3))
    window.session.update_workspace(spec=replaced(spec, "train.optimiser.lr", 2e-3))
    act(window, "copy_command")
    assert shlex.split(QGuiApplication.clipboard().text()) == [
        "python", "main.py", "train", "--journal", str(journal),
    ]  # fmt: skip
    window.session.update_workspace(spec=replaced(spec, "train.optimiser.lr", 5e-3))
    act(window, "copy_command")
    assert QGuiApplication.clipboard().text() == "python main.py train --lr 0.005"
    journal.write_text("nonsense\n")
    act(window, "copy_command")
    assert "line 1 is not a change" in window.banner.text


def test_the_keys_undo_and_redo_selection_view_colour_and_projection(window: MainWindow, qtbot: QtBot) -> None:
    steps = [
        {"selection": Selection.of([3, 1])},
        {"sight": Sight("axes", Camera(x=4.0))},
        {"colour": "split"},
        {"projection": "pca"},
    ]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    views = [window.session.view]
    for changes in steps:
        window.session.update_view(**changes)
        views.append(window.session.view)
    for wanted in views[-2::-1]:
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.session.view == wanted
    for wanted in views[1:]:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(window, Qt.Key.Key_Z, both)
        assert window.session.view == wanted


def test_undo_is_offered_when_there_is_something_to_undo(window: MainWindow) -> None:
    assert not window.actions_by_name["undo"].isEnabled()
    window.session.update_view(selection=Selection.of([1]))
    act(window, "undo")
    assert window.session.view.selection == NOTHING
    assert window.actions_by_name["redo"].isEnabled()


def test_presentation_doubles_the_type_and_back(window: MainWindow) -> None:
    size = window.font().pixelSize()
    act(window, "presentation")
    assert window.font().pixelSize() == 2 * size
    act(window, "presentation")
    assert window.font().pixelSize() == size


def test_a_preset_changes_the_model_and_both_boxes_name_it(window: MainWindow, qtbot: QtBot) -> None:
    boxes: list[Any] = [window.transport.preset, window.findChild(QComboBox, "setup.preset")]
    qtbot.waitUntil(lambda: boxes[1].count() > 0)
    boxes[0].setCurrentIndex(boxes[0].findData("variational"))
    boxes[0].activated.emit(0)
    spec = window.session.workspace.spec
    assert spec is not None
    assert list(spec.model.regularisers) == ["kl"]
    assert [box.currentText() for box in boxes] == ["Variational", "Variational"]
    window.session.update_workspace(spec=replaced(spec, "model.regularisers.kl.beta", 3.0))
    assert [box.currentIndex() for box in boxes] == [-1, -1]


def test_thirty_trainings_in_one_window(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(30):
        train(window, qtbot)
    assert window.lanes.train.state == "idle"
