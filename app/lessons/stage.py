"""What deeds and checks have in their hands: the window, its session and its desks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from ae_core.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from ae_core.data.base import Dataset
    from ae_core.training.run import RunSpec
    from app.desks import Desks
    from app.lanes import Lanes
    from app.main_window import MainWindow
    from app.session import Session

MOST_WAITS = 50
Steps = Iterator[str]  # each says what is waited for; it is asked again a moment later


@dataclass(eq=False)
class Stage:
    """The window that a lesson is played in.

    run_before : the run on screen when the page was set. trained : the runs that were trained in this lesson, in order.
    """

    window: MainWindow
    run_before: Path | None = None
    trained: list[Path] = field(default_factory=list)

    @property
    def session(self) -> Session:
        """Its session."""
        return self.window.session

    @property
    def lanes(self) -> Lanes:
        """Its lanes."""
        return self.window.lanes

    @property
    def desks(self) -> Desks:
        """Its desks."""
        return self.window.desks

    def found(self, name: str) -> QObject | None:
        """What has that object name: the one in sight, where there are several."""
        every = self.window.findChildren(QObject, name)
        seen = (one for one in every if isinstance(one, QWidget) and one.isVisible())
        return next(seen, next(iter(every), None))

    def widget(self, name: str) -> QWidget | None:
        """The widget of that name; of an action, a button that stands for it."""
        found = self.found(name)
        if isinstance(found, QAction):
            buttons = (one for one in found.associatedObjects() if isinstance(one, QToolButton))
            bars = (one.widgetForAction(found) for one in found.associatedObjects() if isinstance(one, QToolBar))
            return next((one for one in (*buttons, *bars) if one is not None and one.isVisible()), None)
        return found if isinstance(found, QWidget) else None

    def run_folder(self) -> Path | None:
        """That of the run on screen."""
        run = self.session.workspace.run
        return None if run is None else run.folder

    def note_run(self) -> bool:
        """A run that is trained is one of the lesson; whether this one has just begun."""
        run = self.session.workspace.run
        if run is None or run.started is None or run.folder in self.trained:
            return False
        self.trained.append(run.folder)
        return True

    def spec(self) -> RunSpec:
        """What Setup shows. Raises UserError while that is nothing."""
        if self.session.workspace.spec is None:
            raise UserError("There is no data yet.")
        return self.session.workspace.spec

    def dataset(self) -> Dataset:
        """What is loaded. Raises UserError where nothing is."""
        if self.session.workspace.dataset is None:
            raise UserError("There is no data yet.")
        return self.session.workspace.dataset

    def ready(self) -> Steps:
        """Wait for the engine and for the first data."""
        while not self.desks.engine.is_ready or self.session.workspace.spec is None:
            yield "Loading the engine"

    def painted(self) -> Steps:
        """Wait until the panels show what has been done; while a model is trained they always have something to do."""
        for _ in range(MOST_WAITS):
            if not any(panel.is_seen for panel in self.window.pulse.dirty):
                return
            yield "Drawing"

    def idle(self) -> Steps:
        """Wait for the engine, and end what is trained."""
        yield from self.ready()
        while self.lanes.train.state != "idle":
            self.lanes.train.stop()
            yield "Stopping the training"

    def codes(self) -> Steps:
        """Wait for the first codes of a model."""
        while self.session.frame() is None:
            if self.lanes.train.state == "idle" and not self.lanes.disk.busy:
                raise UserError("There is no model yet: train one first.")
            yield "Waiting for the first codes"
