"""Letters for a class on a small beamer, in languages with longer words than English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ae_core.coach.base import Hint
from ae_core.languages.catalogue import Catalogue
from ae_core.languages.files import FOLDER, read_translations
from ae_core.training.events import Measured, Started
from ae_core.training.examples import RESOURCES
from app.bootstrap import Program, open_window
from app.inspection import stop_at
from app.languages.speaking import say_by
from app.past import read_past
from app.settings import Settings
from tests.app.acting import act, cut_off, settled


@pytest.fixture(params=["de", "es", "fr", "zh"])
def speaking(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[None]:
    """Large letters, and a language, for the window that is built next."""
    Settings(tmp_path / "settings.ini").update(presentation=True)
    say_by(Catalogue(read_translations(FOLDER / f"{request.param}.ts")).translated)
    yield
    say_by(str)


@pytest.fixture
def before_a_class(speaking: None, program: Program, qtbot: QtBot) -> Program:
    """A trained model, and a walk from one sample to another."""
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    program.window.resize(1280, 720)
    program.desks.training.show(read_past(RESOURCES / "vae"))
    session, window = program.session, program.window
    qtbot.waitUntil(lambda: window.panels["map"].body_shown, timeout=30_000)
    a, b = (stop_at(session, int(one)) for one in session.ids[:2])
    session.update_view(a=a, b=b)
    window.docks["interpolate"].raise_()
    qtbot.waitUntil(lambda: session.workspace.walk is not None and session.workspace.walk.meter is not None)
    return program


def test_no_panel_pushes_the_window_and_none_of_its_controls_is_cut_off(before_a_class: Program, qtbot: QtBot) -> None:
    window = before_a_class.window
    for name in window.panels:
        assert cut_off(window, name, qtbot) == [], name
        assert (window.width(), window.height()) == (1280, 720), name


def test_the_epochs_have_room_beside_the_signs_of_the_training(before_a_class: Program, qtbot: QtBot) -> None:
    transport = before_a_class.window.transport
    qtbot.waitUntil(lambda: transport.rect().contains(transport.timeline.geometry()))
    assert transport.timeline.isVisible()
    act(before_a_class.window, "presentation")
    qtbot.waitUntil(lambda: all(sign.width() > 2 * sign.height() for sign in transport._signs))  # with words again


def test_a_training_with_hints_does_not_push_the_window(before_a_class: Program, qtbot: QtBot) -> None:
    window, session = before_a_class.window, before_a_class.session
    run = session.workspace.run
    assert run is not None
    latest = {"train": Measured(6400, 200.0, "train", 61.2, 12270.0, 0.001, {})}
    started = Started(run.folder, 0, 0, 200, 32, "cpu", "float32", (), ())
    hints = (Hint("blurry", "Seen.", "Do."),) * 2
    session.update_workspace(run=replace(run, status="training", started=started), latest=latest, hints=hints)
    window.status.refresh()
    window.status.clearMessage()
    settled(window)
    assert window.coach.isVisible()
    assert (window.width(), window.height()) == (1280, 720)
    numbers = window.findChild(QLabel, "status.numbers")
    assert isinstance(numbers, QLabel)
    assert numbers.text()
