"""Slow motion through the whole window, over the real training, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.training.dissected import Dissection
from ae_core.training.run import preset_run
from app.bootstrap import Program, build, open_window
from app.main_window import MainWindow
from app.panels.slow_motion import REPLACES, SlowMotionPanel
from tests.app.acting import act
from tests.app.conftest import close
from tests.core.small import images
from tests.core.training.running import assert_same

FORWARD = {
    "vanilla": ["Input", "Code", "Output", "reconstruction"],
    "denoising": ["Input", "Corruption", "Code", "Output", "reconstruction"],
    "variational": ["Input", "Code", "Sample", "Output", "reconstruction", "kl"],
    "adversarial": ["Input", "Code", "Output", "Judgement of codes", "reconstruction", "adversarial"],
}


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The real window over the real training, with its engine loaded."""
    made = build(tmp_path)
    with qtbot.waitSignal(made.desks.engine.ready, timeout=60_000):
        open_window(made)
    qtbot.waitUntil(lambda: not made.desks.gate.reason)
    yield made
    close(made.lanes, qtbot)
    made.window.close()
    made.window.deleteLater()


def choose(program: Program, preset: str, **train: int) -> None:
    """A preset on small pictures."""
    data = images()
    spec = preset_run(program.session.workspace.spec, presets.get(preset), data)  # type: ignore[arg-type]
    for path, value in {"epochs": 2, "batch_size": 20, "threads": 1, **train}.items():
        spec = replaced(spec, f"train.{path}", value)
    program.session.update_workspace(spec=spec, dataset=data)


def panel_of(window: MainWindow) -> SlowMotionPanel:
    panel = window.panels["slow_motion"]
    assert isinstance(panel, SlowMotionPanel)
    return panel


def press(panel: SlowMotionPanel, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(panel, key)


def next_batch(program: Program, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Space) -> Dissection:
    """Press until another batch is on screen."""
    panel, before = panel_of(program.window), program.session.workspace.dissection
    press(panel, key, qtbot)
    qtbot.waitUntil(lambda: program.session.workspace.dissection is not before, timeout=20_000)
    found = program.session.workspace.dissection
    qtbot.waitUntil(lambda: panel.shown is found)
    assert found is not None
    return found


def stop(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.desks.training.ended, timeout=20_000):
        act(program.window, "stop")


@pytest.mark.parametrize("preset", FORWARD)
def test_space_goes_through_a_batch_stage_by_stage(real: Program, preset: str, qtbot: QtBot) -> None:
    choose(real, preset)
    act(real.window, "slow_motion")
    panel = panel_of(real.window)
    found = next_batch(real, qtbot)
    assert found.step == 1
    qtbot.waitUntil(lambda: real.lanes.train.state == "paused", timeout=20_000)
    names = []
    while panel.stop.phase is found.phases[0]:
        names.append(panel.stop.name)
        if panel.stop.what == "total":
            assert panel.telling.head == f"{found.phases[0].total:.5g}"
        if panel.stop.what == "update" and len(found.phases) == 1:
            break
        press(panel, Qt.Key.Key_Space, qtbot)
    assert [name for name in names if name in FORWARD[preset]] == FORWARD[preset]
    assert names[-3:] == ["Loss", "Gradients", "Update"]
    stop(real, qtbot)


def test_the_phases_of_an_adversarial_model_follow_each_other(real: Program, qtbot: QtBot) -> None:
    choose(real, "adversarial")
    act(real.window, "slow_motion")
    found, panel = next_batch(real, qtbot), panel_of(real.window)
    press(panel, Qt.Key.Key_Return, qtbot)
    assert panel.stop.phase is found.phases[-1]
    assert panel.stop.name == "Update"
    assert "discriminator" in panel.stop.phase.name
    stop(real, qtbot)


def test_the_mouse_steps_chooses_a_stage_and_goes_back(real: Program, qtbot: QtBot) -> None:
    choose(real, "vanilla")
    act(real.window, "slow_motion")
    panel = panel_of(real.window)
    qtbot.mouseClick(panel.into, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.shown is not None, timeout=20_000)
    qtbot.mouseClick(panel.into, Qt.MouseButton.LeftButton)
    second = panel.stop.name
    right = QPoint(panel.stages.width() - 12, panel.stages.height() // 2)
    qtbot.mouseClick(panel.stages, Qt.MouseButton.LeftButton, pos=right)
    assert panel.stop.name == "Update"
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert panel.stop.name == "Gradients"
    left = QPoint(12, panel.stages.height() // 2)
    qtbot.mouseClick(panel.stages, Qt.MouseButton.LeftButton, pos=left)
    assert panel.stop.name == "Input"
    press(panel, Qt.Key.Key_Space, qtbot)
    assert panel.stop.name == second
    stop(real, qtbot)


def test_arrows_choose_another_sample_of_the_batch(real: Program, qtbot: QtBot) -> None:
    choose(real, "variational")
    act(real.window, "slow_motion")
    next_batch(real, qtbot)
    panel = panel_of(real.window)
    assert ", 1 of 20" in panel.where.text
    press(panel, Qt.Key.Key_Left, qtbot)
    assert ", 20 of 20" in panel.where.text
    press(panel, Qt.Key.Key_Right, qtbot)
    press(panel, Qt.Key.Key_Right, qtbot)
    assert ", 2 of 20" in panel.where.text
    stop(real, qtbot)


def test_a_run_stepped_through_in_the_window_is_the_one_at_full_speed(real: Program, qtbot: QtBot) -> None:
    choose(real, "variational")
    with qtbot.waitSignal(real.desks.training.ended, timeout=30_000):
        act(real.window, "train")
    full = real.session.workspace.run
    act(real.window, "slow_motion")
    panel = panel_of(real.window)
    qtbot.waitUntil(panel.begin.isVisible)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        press(panel, key, qtbot)
    assert real.lanes.train.state == "idle"
    assert real.session.workspace.run is full
    assert REPLACES in panel.telling.lines
    qtbot.mouseClick(panel.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.shown is not None and not panel.begin.isVisible(), timeout=20_000)
    assert panel.shown is not None
    assert panel.shown.step == 1
    press(panel, Qt.Key.Key_Return, qtbot)  # to the end of that batch
    assert any("logarithmic" in line for line in panel.telling.lines)
    for step in (2, 3):
        assert next_batch(real, qtbot, Qt.Key.Key_Return).step == step
    with qtbot.waitSignal(real.desks.training.ended, timeout=30_000):
        act(real.window, "pause")
    slow = real.session.workspace.run
    assert full is not None
    assert slow is not None
    assert slow.status == "done"
    assert_same(full.folder, slow.folder)


def test_a_training_at_full_speed_is_held_for_it(real: Program, qtbot: QtBot) -> None:
    choose(real, "vanilla", epochs=100_000)
    act(real.window, "train")
    qtbot.waitUntil(lambda: real.lanes.train.state == "training" and real.desks.training.step > 0, timeout=20_000)
    with qtbot.waitSignal(real.lanes.train.paused, timeout=20_000):
        act(real.window, "slow_motion")
    before = real.desks.training.step
    assert next_batch(real, qtbot).step >= before
    stop(real, qtbot)


def test_a_model_without_steps_says_so(real: Program, qtbot: QtBot) -> None:
    choose(real, "pca")
    act(real.window, "slow_motion")
    panel = panel_of(real.window)
    qtbot.waitUntil(lambda: not panel.into.isEnabled())
    assert "no steps" in " ".join(panel.telling.lines)
    press(panel, Qt.Key.Key_Space, qtbot)
    assert real.lanes.train.state == "idle"
