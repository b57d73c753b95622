"""A window with three runs, the newest of them stopped."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, build, open_window
from tests.app.conftest import close
from tests.app.runs.listed import kept, panel_of


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("made")
    kept(base / "runs" / "20260101-first", 3)
    kept(base / "runs" / "20260102-second", 2)
    kept(base / "runs" / "20260103-third", 4, stop_after=15)
    return base


@pytest.fixture
def program(made: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    shutil.copytree(made, tmp_path / "home")
    program = build(tmp_path / "home")
    open_window(program)
    window = program.window
    qtbot.waitUntil(lambda: window.desks.engine.is_ready, timeout=60_000)
    window.docks["runs"].raise_()
    panel = panel_of(program)
    qtbot.waitUntil(lambda: panel.runs.rowCount() == 3)
    yield program
    close(program.lanes, qtbot)
    program.window.close()
    program.window.deleteLater()
