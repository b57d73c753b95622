"""Runs, and the panel that lists them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from ae_core.data.base import sources
from ae_core.model.presets.base import presets
from ae_core.spec import replaced, switched
from ae_core.training.events import Finished, Stepped, Stop
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from app.bootstrap import Program
from app.panels.runs import RunsPanel

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


def kept(folder: Path, epochs: int, stop_after: int | None = None) -> None:
    dataset = sources.create("digits").load()
    spec = replaced(switched(RunSpec(), "data", "digits"), "model", presets.get("vanilla").model(dataset))
    spec = replaced(switched(spec, "model.network", "mlp"), "model.network.hidden", (8,))
    spec = replaced(replaced(spec, "train.epochs", epochs), "train.threads", 1)
    events, command, steps = train(spec, dataset, folder), None, 0
    while not isinstance(event := events.send(command), Finished):
        steps += isinstance(event, Stepped)
        command = Stop() if steps == stop_after else None
    events.close()


def panel_of(program: Program) -> RunsPanel:
    panel = program.window.panels["runs"]
    assert isinstance(panel, RunsPanel)
    return panel


def names(panel: RunsPanel) -> list[str]:
    return [panel.runs.index(row, 0).data() for row in range(panel.runs.rowCount())]


def choose(panel: RunsPanel, name: str) -> None:
    """As a click does; `selectRow` would take the keys for pressed that an earlier test has held."""
    index, flag = panel.runs.index(names(panel).index(name), 0), QItemSelectionModel.SelectionFlag
    panel.view.selectionModel().select(index, flag.ClearAndSelect | flag.Rows)


def click(panel: RunsPanel, qtbot: QtBot, name: str, keys: Qt.KeyboardModifier = NONE) -> None:
    place = panel.view.visualRect(panel.runs.index(names(panel).index(name), 1)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, keys, place)
