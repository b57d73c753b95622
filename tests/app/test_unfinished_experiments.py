"""Experiments that were stopped before their end, and go on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ae_core.experiments.base import experiments
from ae_core.experiments.conduct import folder_of
from ae_core.spec import read_spec
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from app.bootstrap import Program
from app.panels.experiments import ExperimentsPanel
from tests.app.experimenting import Acted, acting, leave_unfinished, on_top, press, show_run


@pytest.fixture
def acted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Acted]]:
    yield from acting(monkeypatch)


@pytest.fixture
def panel(setup: Program, qtbot: QtBot) -> ExperimentsPanel:
    return on_top(setup, qtbot)


def test_cancelling_ends_it_and_another_can_be_run(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    show_run(setup.session, tmp_path / "run")
    press(qtbot, panel.choice.run)
    qtbot.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
    assert acted[0].closed
    assert not setup.lanes.jobs.busy
    press(qtbot, panel.choice.run)
    assert len(acted) == 2


def test_what_was_stopped_goes_on_with_its_own_settings(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    """After a crash too: it is read from the run's folder, wherever that is now."""
    run = tmp_path / "run"
    leave_unfinished(run)
    show_run(setup.session, run)
    panel.choice.show("reduce")
    qtbot.waitUntil(panel.choice.go_on.isVisible)
    assert "Continue goes on with it" in panel.found.sentence.text()
    assert "Epochs 2" in panel.choice.go_on.toolTip()
    panel.choice.show("samplers")
    assert not panel.choice.go_on.isVisible()
    panel.choice.show("reduce")
    press(qtbot, panel.choice.go_on)
    assert acted[0].request["experiment"]["epochs"] == 2
    assert acted[0].request["runs"] == [str(run), "elsewhere/other"]
    assert not panel.choice.go_on.isVisible()
    assert "Dimensionality reduction of run" in panel.progress.text


def test_what_is_given_up_can_be_continued_at_once(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("reduce")
    press(qtbot, panel.choice.run)
    assert not panel.choice.go_on.isVisible()
    leave_unfinished(tmp_path / "run")
    qtbot.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.choice.go_on.isVisible)


def test_what_was_stopped_can_be_thrown_away(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    leave_unfinished(tmp_path / "run")
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("reduce")
    qtbot.waitUntil(panel.choice.discard.isVisible)
    qtbot.mouseClick(panel.choice.discard, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.choice.discard.isVisible())
    assert not (folder_of(tmp_path / "run", "reduce") / "unfinished").exists()
    assert "Press Run" in panel.found.sentence.text()


@pytest.mark.parametrize("asked", [{}, {"experiment": {"name": "reduce", "epochs": -1}, "runs": 3}])
def test_a_request_that_cannot_be_read_is_told(
    asked: dict[str, Any], setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    leave_unfinished(tmp_path / "run")
    (folder_of(tmp_path / "run", "reduce") / "unfinished" / "request.json").write_text(json.dumps(asked))
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("reduce")
    qtbot.waitUntil(panel.choice.go_on.isVisible)
    press(qtbot, panel.choice.go_on)
    assert not acted
    assert setup.session.workspace.notices[-1].startswith("It cannot be gone on with: ")


@pytest.mark.slow
def test_one_that_was_killed_in_the_middle_goes_on_and_finds_something(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = {"epochs": 1, "device": "cpu", "threads": 1, "batch_size": 256}
    model = {"network": {"name": "mlp", "hidden": [8]}}
    spec, run = read_spec(RunSpec, {"data": "digits", "model": model, "train": settings}), tmp_path / "run"
    list(train(spec, spec.data.load(), run, window=None))
    show_run(setup.session, run)
    panel.choice.show("reduce")
    panel.choice._keep(experiments.create("reduce", sizes=(1, 2), epochs=1, seeds=1, kernel=False))
    panel.choice._choose()
    press(qtbot, panel.choice.run)
    unfinished = folder_of(run, "reduce") / "unfinished"
    qtbot.waitUntil(lambda: len(list(unfinished.glob("*/"))) == 2, timeout=120_000)
    qtbot.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
    assert "reduce" not in panel._kept.results
    qtbot.waitUntil(panel.choice.go_on.isVisible)
    kept = sorted(path.name for path in unfinished.iterdir() if path.is_dir())
    qtbot.mouseClick(panel.choice.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.found.result is not None, timeout=120_000)
    assert panel.found.result is not None
    assert panel.found.result.said["settings"]["sizes"] == [1, 2]
    assert len(kept) == 2
    assert not unfinished.exists()
    assert not panel.choice.go_on.isVisible()
