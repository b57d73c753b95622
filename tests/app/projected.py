"""A projection from its button to its end, as the window's timer would drive it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from app.panels.map import MapPanel

LONG = 60_000


def until(panel: MapPanel, qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Let the project lane tell what is new until the condition holds."""

    def polled() -> bool:
        panel.lanes.project.poll()
        return condition()

    qtbot.waitUntil(polled, timeout=LONG)


def project(panel: MapPanel, qtbot: QtBot) -> NDArray[np.float32]:
    """Press the button, and wait for the finished map, (n, 2)."""
    session, before = panel.session, panel.projecting.job
    panel.projector.start.click()

    def done() -> bool:
        found = session.workspace.projection
        return panel.projecting.job is not before and found is not None and found.done

    until(panel, qtbot, done)
    assert session.workspace.projection is not None
    return session.workspace.projection.xy
