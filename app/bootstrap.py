"""From nothing to a window: environment, settings, theme, first painting, and only then the engine."""

from __future__ import annotations

import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if sys.platform == "win32":
    # On Windows torch >= 2.9 fails to load after Qt (pytorch #166628).
    import torch  # noqa: F401

import PySide6.QtCore  # noqa: F401  before pyqtgraph, which would take another binding
from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from ae_core.storage import home
from app.crash import CrashHandler, log_to, record_faults
from app.desks import Desks, make_desks
from app.file_dialogs import last_folder
from app.lanes import Lanes
from app.languages.choice import language_of
from app.languages.speaking import speak
from app.main_window import MainWindow
from app.session import Session
from app.settings import Settings
from app.theme import PRESENTATION, Appearance

if TYPE_CHECKING:
    from pathlib import Path

    from app.lanes.train import Train

# A training between two batches lets the window and the other lanes have the interpreter after so long.
SWITCH_SECONDS = 0.001
UNPAINTED_MS = 2000
WARM_AFTER_MS = 1500


@dataclass(eq=False)
class Program:
    """One window with all that belongs to it."""

    session: Session
    lanes: Lanes
    desks: Desks
    settings: Settings
    window: MainWindow


class _Relay(QObject):
    """Brings a sentence from any thread into the window's."""

    told = Signal(str)


def application() -> QApplication:
    """The QApplication of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("Latentarium")
    QApplication.setApplicationDisplayName("Latentarium")
    return QApplication(sys.argv[:1])


def build(place: Path, train: Train | None = None) -> Program:
    """The window and everything behind it, not yet shown. place : where settings and runs live."""
    app = application()
    settings = Settings(place / "settings.ini")
    remembered = settings.preferences
    last_folder.keep_in(settings)
    speak(language_of(remembered.language), app)
    appearance = Appearance(app, remembered.theme, PRESENTATION if remembered.presentation else 1.0)
    session = Session()
    lanes = Lanes(train=train) if train is not None else Lanes()
    desks = make_desks(session, lanes, place / "runs")
    window = MainWindow(session, lanes, desks, settings, appearance)
    appearance.setParent(window)
    return Program(session, lanes, desks, settings, window)


class _Start(QObject):
    """What follows the first painting, in order: a window that nobody has seen yet does not wait for its data."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._begun = False
        program.window.installEventFilter(self)
        QTimer.singleShot(UNPAINTED_MS, self, self.begin)  # a window that opens minimised is not painted
        program.desks.engine.ready.connect(self._warm_later)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.begin)  # after this round of painting
        return False

    @Slot()
    def begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._program.window.begin()

    @Slot()
    def _warm_later(self) -> None:
        QTimer.singleShot(WARM_AFTER_MS, self._program.lanes.project, self._program.lanes.project.warm)


def open_window(program: Program) -> None:
    """Show the window; data and engine follow as soon as it has painted."""
    sys.setswitchinterval(SWITCH_SECONDS)
    _Start(program)
    program.window.show()


def run(session: Path | None = None) -> int:
    """The program until its window is closed; the exit status. session : a file to begin with."""
    place = home()
    log_to(place / "latentarium.log")
    faults = record_faults(place / "crashes.log")
    app = application()
    program = build(place)
    relay = _Relay()
    relay.told.connect(program.window.tell)
    CrashHandler(relay.told.emit).install()
    # Python hears of a signal when the window's timer next runs, some thirty times a second.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: program.window.leave())
    open_window(program)
    if session is not None:
        program.window.sessions.open(session)
    status = app.exec()
    if faults is not None:
        faults.flush()
    return status
