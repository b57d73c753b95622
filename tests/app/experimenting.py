"""Experiments on runs that are not there, and the panel that shows them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ae_core.experiments.conduct import folder_of
from ae_core.jobs import Update
from ae_core.training.folder import RunFolder, RunRecord, described
from app.bootstrap import Program
from app.panels.experiments import ExperimentsPanel
from app.session import Session
from app.workspace import Run
from tests.app import small_model

SAID = {
    "experiment": "samplers", "sentence": "Nothing is better.", "notices": ["Of 3 codes."], "runs": ["a/run"],
    "settings": {"repeats": 2, "second": ""}, "trained": [{"epochs": 4, "step": 9}],
    "table": {"sampler": ["normal", "mixture"], "mmd2": [0.5, None]},
}  # fmt: skip


def keep(run: Path, said: Mapping[str, Any] = SAID, name: str = "samplers", step: int = 9) -> None:
    folder = folder_of(run, name)
    folder.mkdir(parents=True)
    (folder / "result.json").write_text(json.dumps(said))
    files = RunFolder(run)
    if not files.record.exists():
        data = small_model.dataset()
        files.write(RunRecord(small_model.spec(data, 2), described(data), {"epochs": 4, "step": step}, 1, "cpu"))
    Image.fromarray(np.zeros((60, 40, 3), np.uint8)).save(folder / "figure.png")


class Acted:
    """A job that says what it is told to."""

    made: ClassVar[list[Acted]] = []

    def __init__(self, work: Any, request: Mapping[str, Any]) -> None:
        self.request, self.is_held, self.updates, self.closed = request, False, list[Update](), False
        Acted.made.append(self)

    def hold(self, held: bool) -> None:
        self.is_held = held

    def poll(self) -> Update | None:
        return self.updates.pop(0) if self.updates else None

    def close(self) -> None:
        self.closed = True


def show_run(session: Session, folder: Path, status: str = "done") -> None:
    folder.mkdir(exist_ok=True)
    small_model.load(session)
    session.update_workspace(run=Run(folder, status))  # type: ignore[arg-type]


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.waitUntil(button.isEnabled)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def leave_unfinished(run: Path) -> dict[str, Any]:
    asked = {"experiment": {"name": "reduce", "epochs": 2}, "runs": ["elsewhere/run", "elsewhere/other"]}
    folder = folder_of(run, "reduce") / "unfinished"
    folder.mkdir(parents=True)
    (folder / "request.json").write_text(json.dumps(asked))
    return asked


def acting(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Acted]]:
    """Every job that is begun is one of these."""
    monkeypatch.setattr("ae_core.jobs.Job", Acted)
    Acted.made = []
    yield Acted.made
    Acted.made = []


def on_top(setup: Program, qtbot: QtBot) -> ExperimentsPanel:
    """The panel, filled and on top."""
    found = setup.window.panels["experiments"]
    assert isinstance(found, ExperimentsPanel)
    setup.window.docks["experiments"].raise_()
    qtbot.waitUntil(lambda: found.choice.is_filled)
    return found
