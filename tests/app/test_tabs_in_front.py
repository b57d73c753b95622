"""Which tab of each place stands in front is a part of a session."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ae_core.training.examples import RESOURCES
from app.bootstrap import Program
from app.main_window import MainWindow
from app.past import read_past
from tests.app.acting import resized, settled
from tests.app.sessions_kept import open_in, save_from


def seen(window: MainWindow) -> set[str]:
    settled(window)
    return {name for name, panel in window.panels.items() if panel.is_seen}


@pytest.mark.parametrize(
    ("size", "front"),
    [((1280, 720), ("runs", "interpolate", "lesson")), ((1920, 1080), ("log", "inspector", "sample"))],
)
def test_the_tabs_in_front_are_those_that_were(
    setup: Program, fresh: Program, tmp_path: Path, qtbot: QtBot, size: tuple[int, int], front: tuple[str, ...]
) -> None:
    for program in (setup, fresh):
        resized(program.window, *size)
    setup.desks.training.show(read_past(RESOURCES / "vae"))
    qtbot.waitUntil(lambda: setup.session.frame() is not None)
    for name in front:
        setup.window.docks[name].raise_()
    before = seen(setup.window)
    assert set(front) & before
    save_from(setup, tmp_path / "hour.json", qtbot)
    open_in(fresh, tmp_path / "hour.json", qtbot)
    assert seen(fresh.window) == before
