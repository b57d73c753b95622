"""Three ways to begin, pressed as a person would."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.mapping.first_steps import FirstSteps


@pytest.fixture
def program(real: Program, qtbot: QtBot) -> Iterator[Program]:
    """It trains no longer when it closes."""
    yield real
    real.lanes.train.stop()
    qtbot.waitUntil(lambda: real.lanes.train.state == "idle", timeout=30_000)


def steps_of(program: Program) -> FirstSteps:
    return program.window.panels["map"].first_steps  # type: ignore[attr-defined,no-any-return]


def test_a_trained_run_is_seen_with_a_walk_and_without_a_training(program: Program, qtbot: QtBot) -> None:
    session = program.session
    qtbot.mouseClick(steps_of(program).see, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.workspace.walk is not None, timeout=20_000)
    run = session.workspace.run
    assert run is not None
    assert (run.status, run.folder.parent) == ("done", program.desks.training.runs)
    qtbot.waitUntil(lambda: program.window.panels["map"].body_shown)
    assert session.view.a is not None
    assert session.view.b is not None
    assert session.workspace.dataset is not None
    labels = session.workspace.dataset.labels
    assert labels is not None
    assert [int(labels[stop.id]) for stop in (session.view.a, session.view.b) if stop.id is not None] == [0, 1]
    assert program.lanes.train.state == "idle"
    assert program.window.windowTitle().startswith("A VAE of two numbers (done)")
    assert session.workspace.notices[-1] == "Opened A VAE of two numbers"
    preset = program.window.findChild(QComboBox, "setup.preset")
    assert preset is not None
    assert preset.placeholderText() == "Variational, changed"


def test_the_first_training_begins_by_a_click(program: Program, qtbot: QtBot) -> None:
    qtbot.mouseClick(steps_of(program).train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.panels["map"].body_shown, timeout=60_000)


def test_ones_own_data_is_chosen_in_setup(program: Program, qtbot: QtBot) -> None:
    chooser = program.window.findChild(QComboBox, "data")
    assert chooser is not None
    qtbot.mouseClick(steps_of(program).own, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chooser.view().isVisible())
    chooser.hidePopup()
