"""Makes a lesson of what is done in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ae_core.lessons.writing import Draft, write_lesson
from app.view_state import ViewState

if TYPE_CHECKING:
    from pathlib import Path

    from ae_core.training.run import RunSpec
    from app.lessons.differences import Table
    from app.main_window import MainWindow
    from app.workspace import Run

TITLE, NUMBER = "A recorded lesson", 50
LESSON = "lesson"


class Recorder(QObject):
    """Watches the session; each new page keeps what led to it. changed : it has begun, has a page more, or has ended.

    A training is kept with the epochs that it has had; that a live setting was moved on the way is not.
    """

    changed = Signal()

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._session = window.session
        self.is_on = False
        self.pages: list[Draft] = []
        self._deeds: list[Table] = []
        self._spec: RunSpec | None = None
        self._view = ViewState()
        self._run: Path | None = None
        self._session.changed.connect(self._follow)

    @Slot()
    def begin(self) -> None:
        """From now on; what is there already leads to the first page."""
        self.is_on, self.pages, self._deeds = True, [], []
        self._spec, self._view, self._run = None, ViewState(), None
        self._take_run()
        self.changed.emit()

    @Slot()
    def new_page(self) -> None:
        """What was done since the last one is what this page does."""
        self._take_spec(self._session.workspace.spec)
        self._take_view()
        shown = tuple(name for name, panel in self._window.panels.items() if panel.is_seen and name != LESSON)
        self.pages.append(Draft(tuple(self._deeds), shown))
        self._deeds = []
        self.changed.emit()

    def leave(self) -> None:
        """The window closes: what was recorded is written."""
        if self.is_on:
            self.end()

    @Slot()
    def end(self) -> Path | None:
        """Write it where the teacher's own lessons lie, with a last page; where, or None where that is refused."""
        self.new_page()
        self.is_on = False
        path = _free(self._folder)
        try:
            write_lesson(path, TITLE, NUMBER, self.pages)
        except OSError as problem:
            self._session.note(f"{path}: the lesson cannot be written ({problem.strerror})")
            return None
        else:
            self._session.note(f"The lesson was written to {path}; its texts can be written with any editor.")
            return path
        finally:
            self.changed.emit()

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if self.is_on and "run" in names:
            self._take_run()

    def _take_run(self) -> None:
        """A run that has begun or was opened; one that is over says how many epochs it had."""
        run = self._session.workspace.run
        if run is None or run.spec is None or run.alive or run.folder == self._run:
            return
        self._run = run.folder
        if run.started is None:
            self._take_opened(run)
        else:
            self._take_spec(run.spec)
            epochs = run.spec.train.epochs if run.finished is None else max(1, run.finished.epochs)
            self._deeds.append({"name": "train", "epochs": epochs})
            self._spec = run.spec.model_copy(update={"train": run.spec.train.model_copy(update={"epochs": epochs})})
        self._view = _without_places(self._view)

    def _take_opened(self, run: Run) -> None:
        from ae_core.training.examples import PREFIX, examples

        name = run.folder.name.removeprefix(PREFIX)
        if name in examples() and run.folder.name.startswith(PREFIX):
            self._deeds.append({"name": "open", "run": name})
            self._spec = self._session.workspace.spec
        else:
            self._session.note(f"A lesson cannot open the run {run.folder.name}; it can train one.")

    def _take_spec(self, spec: RunSpec | None) -> None:
        from app.lessons.differences import of_spec

        if spec is not None and spec != self._spec:
            self._deeds += of_spec(self._spec, spec, self._window.desks.specs.preset_name(spec))
            self._spec = spec

    def _take_view(self) -> None:
        from app.lessons.differences import of_view

        self._deeds += of_view(self._view, self._session.view, self._session.frame())
        self._view = self._session.view


def _without_places(view: ViewState) -> ViewState:
    """What is left of a view when another run comes."""
    empty = ViewState()
    return replace(view, frame=None, selection=empty.selection, a=None, b=None, between=())


def _free(folder: Path) -> Path:
    """A name that no file there has."""
    names = (folder / f"{number}-recorded.md" for number in range(NUMBER, 10_000))
    return next(path for path in names if not path.exists())
