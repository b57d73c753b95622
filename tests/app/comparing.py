"""Small runs on disk, and the panel that compares them in the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from ae_core.data.base import Dataset
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.storage import write_tensors
from ae_core.training.folder import RunFolder, RunRecord, described
from ae_core.training.history import History, Record
from app.bootstrap import Program
from app.panels.compare import ComparePanel
from tests.app.small_model import dataset, spec


def data(n: int = 90) -> Dataset:
    """With a test split too."""
    made = dataset(n)
    made.split[np.arange(n) % 5 == 3] = 2
    return made


def kept(folder: Path, name: str = "vanilla", latent_dim: int = 2, seed: int = 0, of: Dataset | None = None) -> Path:
    """A run of the small data that was never trained, with a history."""
    of = data() if of is None else of
    run = spec(of, latent_dim, name)
    files = RunFolder(folder)
    files.create()
    files.write(RunRecord(run, described(of), {"status": "done", "epochs": 3}, 1, "cpu"))
    state = fresh_autoencoder(run.model, of.form, seed).state_dict()
    write_tensors(files.weights, {key: value.numpy() for key, value in state.items()}, None)
    history = History(files.history, ["loss", "squared_error"])
    for epoch in range(4):
        value = (10 + seed) / (1 + epoch)
        history.append([Record(epoch, epoch, split, 1.0, 0.1, {"loss": value, "squared_error": 2 * value})
                        for split in ("train", "val")])  # fmt: skip
    history.close()
    return folder


def panel_of(program: Program) -> ComparePanel:
    panel = program.window.panels["compare"]
    assert isinstance(panel, ComparePanel)
    return panel


def compare(program: Program, qtbot: QtBot, *folders: Path) -> ComparePanel:
    """Ask for it, and wait until it is there."""
    panel = panel_of(program)
    before = panel.comparison
    program.session.update_workspace(compared=tuple(folders))
    qtbot.waitUntil(lambda: panel.comparison is not before and panel.is_seen, timeout=20_000)
    return panel


def turn_to(panel: ComparePanel, qtbot: QtBot, name: str) -> None:
    """Click a tab."""
    from PySide6.QtCore import Qt

    place = list(panel.views).index(name)
    qtbot.mouseClick(panel.tabs, Qt.MouseButton.LeftButton, pos=panel.tabs.tabRect(place).center())
    assert panel.views[name].isVisible()
