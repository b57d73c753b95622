"""Runs of a moment, and the panel that compares them in a window of usual size."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.compare import ComparePanel
from tests.app.comparing import compare, data, kept


@pytest.fixture
def window(setup: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """On screen, with nothing on the map; the data of runs is the small one, which has no source."""
    monkeypatch.setattr("ae_core.comparison.opened.open_data", lambda path, record: data())
    setup.window.resize(1280, 720)
    setup.session.clear_run()
    return setup


@pytest.fixture
def runs(tmp_path: Path) -> list[Path]:
    return [kept(tmp_path / "one"), kept(tmp_path / "two", "variational", 3, 1), kept(tmp_path / "three", seed=2)]


@pytest.fixture
def panel(window: Program, qtbot: QtBot, runs: list[Path]) -> ComparePanel:
    return compare(window, qtbot, *runs)
