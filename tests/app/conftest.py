"""A test must leave nothing behind: no thread, no timer, no window, no process."""

from __future__ import annotations

import gc
import multiprocessing
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ae_core.training.examples import RESOURCES
from app import garbage
from app.bootstrap import Program, build, open_window
from app.coaching.desk import CoachDesk
from app.lanes import Lanes
from app.main_window import MainWindow
from app.past import read_past
from app.session import Session
from tests.app.fake_training import FakeTraining
from tests.app.small_model import BringUp


class Watched:
    """The objects of one Qt class whose `start` was called, by weak reference."""

    def __init__(self, cls: type[QObject], monkeypatch: pytest.MonkeyPatch) -> None:
        self._started: list[weakref.ref[Any]] = []
        start: Callable[..., None] = cls.start  # type: ignore[attr-defined]

        def noted_start(this: Any, *args: Any) -> None:
            self._started.append(weakref.ref(this))
            start(this, *args)

        monkeypatch.setattr(cls, "start", noted_start)

    def still(self, running: Callable[[Any], bool]) -> list[str]:
        found = [one for ref in self._started if (one := ref()) is not None]
        return [repr(one) for one in found if _lives(one) and running(one)]


def _lives(one: QObject) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(one))


def _settled() -> None:
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails, by name, the test that leaves something running."""
    before = {id(widget) for widget in qapp.topLevelWidgets()}
    garbage.take_over()
    garbage.settle()  # looking through all of torch after each test would take longer than the tests
    with monkeypatch.context() as patched:
        # Amid a test it would keep the window, with all that it holds, until the end of all tests.
        patched.setattr(garbage, "settle", lambda: None)
        threads, timers = Watched(QThread, patched), Watched(QTimer, patched)
        yield
        _settled()
        gc.collect()

    def windows() -> list[str]:
        # A closed window that waits for the garbage collector shows nothing and does nothing.
        return [repr(one) for one in qapp.topLevelWidgets() if id(one) not in before and one.isVisible()]

    def left() -> dict[str, list[str]]:
        return {
            "threads": threads.still(lambda thread: thread.isRunning()),
            "timers": timers.still(lambda timer: timer.isActive() and timer.thread() is not None),
            "windows": windows(),
            "processes": [repr(one) for one in multiprocessing.active_children()],
        }

    if any(left().values()):
        gc.collect()
        _settled()
    found = {kind: names for kind, names in left().items() if names}
    assert not found, f"the test left behind: {found}"


@pytest.fixture(autouse=True)
def no_baselines(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is trained beside a training, but for the tests that are about it."""
    if "baselines_sought" not in request.fixturenames:
        monkeypatch.setattr(CoachDesk, "_begin", lambda desk, folder, spec: None)


@pytest.fixture
def session(qapp: QApplication) -> Session:
    return Session()


@pytest.fixture
def training() -> FakeTraining:
    """A training that takes no time and learns nothing, and can be told what to do."""
    return FakeTraining()


def close(lanes: Lanes, qtbot: QtBot) -> None:
    if not lanes.is_closed:
        with qtbot.waitSignal(lanes.closed, timeout=10_000):
            lanes.close()


@pytest.fixture
def lanes(qtbot: QtBot, training: FakeTraining) -> Iterator[Lanes]:
    made = Lanes(train=training)
    yield made
    close(made, qtbot)


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, training: FakeTraining) -> Iterator[Program]:
    """The real window over the fake training, not yet shown."""
    made = build(tmp_path, training)
    yield made
    close(made.lanes, qtbot)
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def fresh(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """Another window, as of the next start."""
    made = build(tmp_path / "next", FakeTraining())
    with qtbot.waitSignal(made.desks.engine.ready, timeout=60_000):
        open_window(made)
    yield made
    close(made.lanes, qtbot)
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The real window over the real training, ready to train."""
    made = build(tmp_path / "home")
    open_window(made)
    qtbot.waitUntil(lambda: not made.desks.gate.reason, timeout=60_000)
    yield made
    made.window.lessons.player.leave()
    close(made.lanes, qtbot)
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def bring_up(session: Session, lanes: Lanes, qtbot: QtBot, qapp: QApplication) -> BringUp:
    """Called with a kind of panel: the panel on screen, painted anew with every change of the session."""
    return BringUp(session, lanes, qtbot, qapp)


@pytest.fixture
def setup(program: Program, qtbot: QtBot) -> Program:
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    qtbot.waitUntil(lambda: program.window.findChild(QWidget, "train.epochs") is not None)
    return program


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    """The window, shown, with its data and its engine loaded."""
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    qtbot.waitUntil(lambda: not program.desks.gate.reason)
    return program.window


@pytest.fixture
def shown(setup: Program, qtbot: QtBot) -> Program:
    """The window with a shipped run in it."""
    setup.desks.training.show(read_past(RESOURCES / "vae"))
    qtbot.waitUntil(lambda: setup.window.panels["map"].body_shown, timeout=30_000)
    return setup
