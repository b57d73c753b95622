"""Walking through the space in the real window while a real training goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ae_core.latent.samplers.base import samplers
from ae_core.latent.samplers.diffusion import DiffusionSampler
from ae_core.spec import replaced
from app.bootstrap import Program, build, open_window
from app.decoded_save import Written
from app.inspection import stop_at
from app.panels.map import MapPanel
from app.panels.sample import SamplePanel
from app.selection import Selection
from tests.app.conftest import close

LONG = 30_000


@pytest.fixture
def training(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The window, in the midst of a training of codes of two numbers that has no end in sight."""
    program = build(tmp_path)
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    session = program.session
    qtbot.waitUntil(lambda: not program.desks.gate.reason and session.workspace.spec is not None, timeout=LONG)
    program.desks.specs.choose_preset("variational")
    spec = session.workspace.spec
    assert spec is not None
    for path, value in (("model.network", {"name": "mlp", "hidden": [32]}), ("model.network.latent_dim", 2)):
        spec = replaced(spec, path, value)
    session.update_workspace(spec=replaced(spec, "train.epochs", 100_000))
    qtbot.waitUntil(lambda: not program.desks.gate.reason, timeout=LONG)
    program.window.actions_by_name["train"].trigger()
    qtbot.waitUntil(lambda: len(session.workspace.frames) > 1, timeout=LONG)
    yield program
    assert session.workspace.run is not None
    assert session.workspace.run.status == "training"
    program.window.actions_by_name["stop"].trigger()
    qtbot.waitUntil(lambda: not session.workspace.run.alive, timeout=LONG)
    close(program.lanes, qtbot)
    program.window.close()
    program.window.deleteLater()


def test_a_stop_is_dragged_and_the_strip_goes_with_it(training: Program, qtbot: QtBot) -> None:
    session, window = training.session, training.window
    panel = window.panels["map"]
    assert isinstance(panel, MapPanel)
    view, strip = panel.view, window.panels["interpolate"].strip  # type: ignore[attr-defined]
    first, last = (stop_at(session, int(sample)) for sample in session.ids[:2])
    session.update_view(a=first, b=last)
    qtbot.waitUntil(lambda: "b" in view.overlay.stops and session.workspace.walk is not None, timeout=LONG)
    at = QPoint(*map(round, view.camera.to_pixels(view.overlay.stops["b"][None])[0]))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 6):
        qtbot.mouseMove(view, QPoint(view.width() // 2, view.height() // 6 * step))
        wanted = session.view.b
        qtbot.waitUntil(lambda wanted=wanted: _ends_at(session.workspace.walk, wanted), timeout=LONG)  # type: ignore[misc]
        assert session.workspace.walk is not None
        np.testing.assert_array_equal(strip._x, session.workspace.walk.pictures)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, view.height() // 2))
    assert session.view.b is not None
    assert session.view.b.id is None


def _ends_at(walk: object, stop: object) -> bool:
    return walk is not None and stop is not None and np.allclose(walk.codes[-1], stop.vector, atol=1e-6)  # type: ignore[attr-defined]


def test_every_sampler_is_chosen_in_turn_and_what_needs_a_fit_is_fitted(training: Program, qtbot: QtBot) -> None:
    panel = training.window.panels["sample"]
    assert isinstance(panel, SamplePanel)
    training.window.docks["sample"].raise_()
    qtbot.waitUntil(lambda: panel.is_seen and panel.body_shown)
    for name in samplers.names():
        box = panel.chooser.box
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        if name == "diffusion":
            panel.chooser._keep(DiffusionSampler(training_steps=40, width=16, blocks=1, steps=10))
        if samplers.get(name).needs_fit:
            with qtbot.waitSignal(panel.fits.finished, timeout=LONG):
                panel.chooser.fit.click()
        qtbot.waitUntil(lambda name=name: _drawn_by(panel) == name, timeout=LONG)  # type: ignore[misc]
        assert panel.grid.total == panel.amounts.n.value()


def _drawn_by(panel: SamplePanel) -> str:
    shown = panel.drawing.shown
    return shown.about["sampler"]["name"] if isinstance(shown, Written) else shown  # type: ignore[no-any-return]


def test_the_slider_of_a_direction_moves_its_picture(training: Program, qtbot: QtBot) -> None:
    session, panel = training.session, training.window.panels["directions"]
    training.window.docks["directions"].raise_()
    session.update_view(selection=Selection.of([int(session.ids[0])]))
    view = panel.view  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: panel.is_seen and view.live._x is not None and len(view.live._x) > 0, timeout=LONG)
    seen = []
    for strength in (-2.0, 0.0, 2.0):
        before = view.live._x
        view.slider.set_value(strength)
        qtbot.waitUntil(lambda before=before: view.live._x is not before, timeout=LONG)  # type: ignore[misc]
        seen.append(view.live._x)
    assert not np.allclose(seen[0], seen[2])
