"""The dialog that exports a run, over its own process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from ae_core.data.digits import Digits
from ae_core.errors import UserError
from ae_core.export.formats.base import formats
from ae_core.jobs import PART, Update, Work
from ae_core.spec import replaced
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from app.bootstrap import Program
from app.export_dialog import ExportDialog
from app.workspace import Run
from tests.core.small import run_spec


class Here:
    """A job in the test's own process: a step each time it is asked."""

    def __init__(self, work: Work, request: Mapping[str, Any]) -> None:
        self._steps = work(json.loads(json.dumps(request)))
        self._last: Mapping[str, Any] = {}

    def poll(self) -> Update:
        try:
            self._last = json.loads(json.dumps(next(self._steps)))
        except StopIteration:
            return Update("done", self._last)
        except UserError as problem:
            return Update("failed", message=str(problem))
        return Update("moving", self._last)

    def close(self) -> None:
        pass


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ae_core.jobs.Job", Here)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "run"
    spec: RunSpec = replaced(run_spec(epochs=1, batch_size=500), "data", "digits")
    list(train(spec, Digits().load(), folder, window=None))
    return folder


@pytest.fixture
def dialog(setup: Program, run: Path, qtbot: QtBot) -> ExportDialog:
    """As the menu opens it over a run that has ended."""
    action = setup.window.actions_by_name["export"]
    assert not action.isEnabled()
    qtbot.waitUntil(lambda: setup.desks.engine.is_ready)
    setup.session.update_workspace(run=Run(run, "done"))
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    (found,) = setup.window.findChildren(ExportDialog)
    return found


def choose(dialog: ExportDialog, name: str) -> None:
    dialog.form.set_spec(replaced(dialog.form.spec, "format", name))
    dialog.form.changed.emit(dialog.form.spec)


@pytest.mark.usefixtures("here")
def test_it_writes_what_was_chosen_where_it_was_chosen(
    setup: Program, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, "parquet")
    assert "Parquet" in dialog.explained.text()
    asked: list[str] = []

    def answer(*given: object) -> tuple[str, str]:
        asked.append(str(given[2]))
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert asked[0].endswith("run-parquet")
    assert not dialog.export.isEnabled()
    assert dialog.progress.isVisibleTo(dialog)
    qtbot.waitUntil(lambda: (tmp_path / "out").exists() and not setup.lanes.exports.busy)
    assert polars.read_parquet(tmp_path / "out" / "codes.parquet").height == 1797
    assert str(tmp_path / "out") in setup.session.workspace.notices[-1]


def test_the_bar_stands_where_the_writing_is(
    setup: Program, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup.lanes.exports, "start", lambda work, request: None)
    dialog.write(tmp_path / "out")
    bar = dialog.progress.findChild(QProgressBar)
    assert bar is not None
    setup.lanes.exports.moved.emit({"note": "writing"})
    assert bar.maximum() == 0  # nobody knows yet
    setup.lanes.exports.moved.emit({"note": "writing", PART: 0.5})
    assert bar.value() == bar.maximum() / 2
    assert "writing" in dialog.progress.text


def test_the_time_left_is_told_by_the_share_that_is_done(
    setup: Program, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup.lanes.exports, "start", lambda work, request: None)
    dialog.write(tmp_path / "out")
    assert "left" not in dialog.progress.text
    for seconds, share in ((0, 0.0), (30, 0.5)):
        monkeypatch.setattr(dialog._clock, "elapsed", lambda seconds=seconds: 1000 * seconds, raising=False)
        setup.lanes.exports.moved.emit({"note": "writing", PART: share})
    assert dialog.progress.text.endswith("30 s left")


@pytest.mark.usefixtures("here")
def test_what_goes_wrong_is_said_in_the_dialog_and_can_be_tried_again(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    choose(dialog, "csv")
    dialog.write(tmp_path / "file")
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert "is a file" in dialog.trouble.text()
    assert dialog.export.isEnabled()


@pytest.mark.slow
def test_a_process_of_its_own_writes_it(setup: Program, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    choose(dialog, "safetensors")
    dialog.write(tmp_path / "out")
    qtbot.waitUntil(lambda: not setup.lanes.exports.busy, timeout=100_000)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["model.json", "model.safetensors"]


def test_given_up_it_says_so_and_can_be_tried_again(
    setup: Program, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "out")
    qtbot.mouseClick(dialog.progress.cancel, Qt.MouseButton.LeftButton)
    assert not setup.lanes.exports.busy
    assert "was given up" in setup.session.workspace.notices[-1]
    assert dialog.isVisible()
    assert dialog.export.isEnabled()
    assert not (tmp_path / "out").exists()


def test_closed_it_ends_the_writing_and_nothing_is_left(
    setup: Program, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(dialog, "onnx")
    dialog.write(tmp_path / "out")
    assert setup.lanes.exports.busy
    dialog.reject()
    assert not setup.lanes.exports.busy
    assert not list(tmp_path.iterdir())


def test_a_window_that_ends_takes_what_was_being_written_with_it(
    setup: Program, dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "here" / "out")
    (tmp_path / "here" / ".out.0123456789ab").mkdir(parents=True)  # as the process would have it
    with qtbot.waitSignal(setup.lanes.closed, timeout=10_000):
        setup.window.leave()
    assert not list((tmp_path / "here").iterdir())


def test_every_format_can_be_chosen_with_its_settings(dialog: ExportDialog) -> None:
    for name in formats.names():
        choose(dialog, name)
        assert dialog.chosen.name == name
        assert dialog.explained.text() == formats.get(name).summary
    choose(dialog, "projector")
    assert dialog.findChild(QWidget, "export.format.most") is not None


def test_a_run_that_is_trained_cannot_be_exported(setup: Program, run: Path, qtbot: QtBot) -> None:
    setup.session.update_workspace(run=Run(run, "training"))
    assert not setup.window.actions_by_name["export"].isEnabled()
