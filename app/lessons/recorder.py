"""Makes a lesson of what is done in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ae_core.lessons.writing import Draft, write_lesson
from app.lessons.unrecorded import EXPERIMENT, unrecorded
from app.view_state import ViewState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ae_core.training.run import RunSpec
    from app.lessons.differences import Table
    from app.lessons.live_changes import LiveChanges
    from app.main_window import MainWindow
    from app.workspace import Run

TITLE, NUMBER = "A recorded lesson", 50
LESSON = "lesson"


class Recorder(QObject):
    """Watches the session; each new page keeps what led to it.

    A training is kept with the epochs that it has had and the live settings that were moved on the way. missed : what
    was done and cannot be recorded, a sentence each.

    changed : it has begun, has a page more, has missed something or has ended. written : the file, None where that was
    refused.
    """

    changed = Signal()
    written = Signal(object)

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._session = window.session
        self.is_on = False
        self.pages: list[Draft] = []
        self.missed: list[str] = []
        self._count = 0
        self._forget()
        self._session.changed.connect(self._follow)
        window.lanes.jobs.finished.connect(self._on_experiment)

    def _forget(self) -> None:
        self.pages, self.missed = [], []
        self._deeds: list[Table] = []
        self._spec: RunSpec | None = None
        self._view = ViewState()
        self._shown: dict[str, Table] = {}
        self._compared: tuple[Path, ...] = ()
        self._run: Path | None = None
        self._trained: list[Path] = []
        self._live: LiveChanges | None = None

    @Slot()
    def begin(self) -> None:
        """From now on; what is there already leads to the first page."""
        self._forget()
        self.is_on = True
        self._take_run()
        self._miss(*unrecorded(self._session, frozenset({"own", "guest", "beside", "a", "selection"})))
        self.changed.emit()

    @Slot()
    def new_page(self) -> None:
        """What was done since the last one is what this page does."""
        self._take_spec(self._session.workspace.spec)
        self._take_view()
        self._take_compared()
        shown = tuple(name for name, panel in self._window.panels.items() if panel.is_seen and name != LESSON)
        self.pages.append(Draft(tuple(self._deeds), shown))
        self._deeds = []
        self.changed.emit()

    def leave(self) -> None:
        """The window closes: what was recorded is written."""
        if self.is_on:
            self.end()

    @Slot()
    def end(self) -> None:
        """Write it where the teacher's own lessons lie, with a last page; `written` follows."""
        self.new_page()
        self.is_on = False
        self._count += 1
        then, failed = self._on_written, self._on_failed
        self._window.lanes.keep.call(
            f"lesson.{self._count}", _write, self._folder, tuple(self.pages), then=then, failed=failed
        )
        self.changed.emit()

    def _on_written(self, path: Path) -> None:
        self._session.note(f"The lesson was written to {path}; its texts can be written with any editor.")
        self.written.emit(path)

    def _on_failed(self, problem: Exception) -> None:
        said = problem.strerror if isinstance(problem, OSError) else problem
        self._session.note(f"{self._folder}: the lesson cannot be written ({said})")
        self.written.emit(None)

    # Watching

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if not self.is_on:
            return
        if "spec" in names:
            self._take_live()
        if "run" in names:
            self._take_run()
        self._miss(*unrecorded(self._session, names))

    @Slot(object)
    def _on_experiment(self, _outcome: object) -> None:
        if self.is_on:
            self._miss(EXPERIMENT)

    def _miss(self, *sentences: str) -> None:
        new = [one for one in dict.fromkeys(sentences) if one not in self.missed]
        if new:
            self.missed += new
            self.changed.emit()

    def _take_live(self) -> None:
        spec, frame = self._session.workspace.spec, self._session.workspace.frames[-1:]
        if self._live is not None and spec is not None:
            self._live.follow(spec, frame[0].epoch if frame else 0.0)

    def _take_run(self) -> None:
        """A run that has begun or was opened; one that is over says how many epochs it had."""
        from app.lessons.live_changes import LiveChanges

        run = self._session.workspace.run
        if run is None or run.spec is None or run.folder == self._run:
            return
        if run.alive:
            self._live = self._live or LiveChanges(run.spec)
            return
        self._run = run.folder
        if run.started is None:
            self._take_opened(run)
        else:
            self._take_trained(run, run.spec, self._live or LiveChanges(run.spec))
        self._live = None
        self._view, self._shown = _without_places(self._view), {}

    def _take_trained(self, run: Run, spec: RunSpec, live: LiveChanges) -> None:
        self._take_spec(spec)
        epochs = spec.train.epochs if run.finished is None else max(1, run.finished.epochs)
        self._deeds += live.deeds(epochs)
        self._trained.append(run.folder)
        self._spec = live.after(spec.model_copy(update={"train": spec.train.model_copy(update={"epochs": epochs})}))

    def _take_opened(self, run: Run) -> None:
        name = _example(run.folder)
        if name:
            self._deeds.append({"name": "open", "run": name})
            self._spec = self._session.workspace.spec
        else:
            self._miss(f"The run {run.folder.name}: a lesson only opens those that come along.")

    def _take_spec(self, spec: RunSpec | None) -> None:
        from app.lessons.differences import of_spec

        if spec is not None and spec != self._spec:
            self._deeds += of_spec(self._spec, spec, self._window.desks.specs.preset_name(spec))
            self._spec = spec

    def _take_view(self) -> None:
        """Controls before what the panels make by them, and last where the map is looked at."""
        from app.lessons.differences import of_choices, of_sight, of_view
        from app.lessons.shown_by_panels import SET_BY, shown_by_panels

        before, after, shown = self._view, self._session.view, shown_by_panels(self._window)
        covered = {control for name in shown for control in SET_BY[name]}
        known = self._window.remembered.names - covered
        self._deeds += of_view(before, after, self._session.frame())
        self._deeds += of_choices(before.choices, after.choices, known)
        self._deeds += [deed for name, deed in shown.items() if self._shown.get(name) != deed]
        self._deeds += of_sight(before.sight, after.sight)
        self._view, self._shown = after, shown

    def _take_compared(self) -> None:
        compared = self._session.workspace.compared
        if compared in ((), self._compared):
            return
        self._compared = compared
        names = [_example(folder) for folder in compared]
        if all(names):
            self._deeds.append({"name": "compare", "runs": names})
        elif tuple(self._trained[-len(compared) :]) == compared:
            self._deeds.append({"name": "compare", "last": len(compared)})
        else:
            self._miss("A comparison of runs that neither come along nor were the last of the lesson.")


def _example(folder: Path) -> str:
    """The name of a run that comes with the program, or that of its copy; else ""."""
    from ae_core.training.examples import PREFIX, examples, shipped

    name = folder.name.removeprefix(PREFIX)
    is_one = name in examples() and (folder.name != name or folder in shipped(name))
    return name if is_one else ""


def _without_places(view: ViewState) -> ViewState:
    """What is left of a view when another run comes."""
    empty = ViewState()
    return replace(view, frame=None, selection=empty.selection, a=None, b=None, between=(), sight=None)


def _write(folder: Path, pages: Sequence[Draft]) -> Path:
    """Under a name that no file there has. Raises OSError."""
    names = (folder / f"{number}-recorded.md" for number in range(NUMBER, 10_000))
    path = next(path for path in names if not path.exists())
    write_lesson(path, TITLE, NUMBER, pages)
    return path
