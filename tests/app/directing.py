"""What tests of directions share: a panel with something to find, and what it should find."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from ae_core.latent.directions.base import directions, found
from ae_core.latent.directions.sides import Sides
from app.panels.directions import DirectionsPanel
from app.session import Session
from app.workspace import Frame
from tests.app.small_model import load


def loaded(session: Session, folder: Path, **how: bool) -> None:
    """A run of three numbers in a code, in a folder of its own."""
    load(session, latent_dim=3, **how)
    run = session.workspace.run
    assert run is not None
    shown = ("frames", "preview_ids", "probe_ids")
    session.clear_run(run=replace(run, folder=folder), **{name: getattr(session.workspace, name) for name in shown})


def settled(panel: DirectionsPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: (
            not panel.lanes.inspect.busy
            and not (panel.lanes.disk.busy or panel.lanes.keep.busy)
            and panel.session.view.directions is not None
        )
    )


def choose(panel: DirectionsPanel, qtbot: QtBot, way: str = "means", a: str = "class:0", b: str = "rest") -> None:
    for box, key in ((panel.recipe.way, way), (panel.recipe.a, a), (panel.recipe.b, b)):
        box.setCurrentIndex(box.findData(key))
    panel.recipe.changed.emit()
    settled(panel, qtbot)


def frame_of(session: Session) -> Frame:
    frame = session.frame()
    assert frame is not None
    return frame


def expected(session: Session, a: np.ndarray, b: np.ndarray, way: str = "means") -> np.ndarray:
    sides = Sides.of(frame_of(session).codes, session.ids, a, b)
    return found(directions.create(way), "d", sides).vector


def classes(session: Session) -> np.ndarray:
    data = session.workspace.dataset
    assert data is not None
    assert data.labels is not None
    return data.labels[session.ids]
