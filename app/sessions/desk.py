"""Saves what the window shows as a session file, and opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ae_core.errors import Cancelled, UserError
from ae_core.storage import read_json
from app.file_dialogs import ask_file, ask_where
from app.panels.beside import BesidePanel
from app.past import read_past
from app.sessions.file import write_session
from app.sessions.luggage import ENDING, Luggage, gathered
from app.sessions.packed import pack
from app.sessions.reading import Opened, open_session
from app.sessions.taking import take_session
from app.sessions.unpacked import unpack
from app.watch import Watch

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.lessons.lesson import Lesson
    from app.main_window import MainWindow
    from app.past import Past
    from app.sessions.form import SavedSession

SESSIONS, UNPACKED = "sessions", "packed"  # folders of the program's own
VIEW, SAVE, PACK = "session", "session.save", "session.pack"
KINDS, PACKED = "Session (*.json)", f"Session with its runs (*{ENDING})"
ANY = f"Sessions and runs (*.json *{ENDING})"
FIRST_NAME = "session.json"


class SessionDesk(QObject):
    """path : the file that the session was saved as or opened from, None before.

    opening : a session is about to take the place of the present one. opened : a file is on screen. saved : a file is
    on disk; packed : with its runs. failed : a sentence.
    """

    opening = Signal()
    opened = Signal(object)
    saved = Signal(object)
    packed = Signal(object)
    failed = Signal(str)
    _weighed = Signal(str, object)  # in the lane

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session, self._lanes, self._desks = window.session, window.lanes, window.desks
        self._watch: Watch | None = None
        self._early: Path | None = None
        self.path: Path | None = None
        self._desks.engine.ready.connect(self._catch_up)
        self._weighed.connect(self._on_weighed)

    def take(self, near: Path | None = None) -> SavedSession:
        """What is on screen now."""
        return take_session(self._session, self._window.arrangement, self._window.lessons.standing, near)

    def save(self) -> None:
        """Into the file that the session has, or where somebody says."""
        if self.path is None:
            self.save_as()
        else:
            self.save_to(self.path)

    def save_as(self) -> None:
        """Ask where."""
        path = ask_where(self._window, "Save the session", str(self.path or FIRST_NAME), KINDS)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write it; `saved` or `failed` follows."""
        self._commit()
        self._lanes.keep.call(
            f"{SAVE} {path}", write_session, path, self.take(path.parent), then=lambda _: self._written(path),
            failed=lambda problem: self._fail(f"{path} could not be saved", problem),
        )  # fmt: skip

    def _written(self, path: Path) -> None:
        self.path = path
        self._session.note(f"Saved {path}")
        self.saved.emit(path)

    def pack(self) -> None:
        """Ask where, and write the session with its runs as one file."""
        name = self.path.stem if self.path is not None else "session"
        path = ask_where(self._window, "Save the session with its runs", f"{name}{ENDING}", PACKED)
        if path is not None:
            self.pack_to(path)

    def pack_to(self, path: Path) -> None:
        """Look what goes along, say what it weighs, and write it, before the window closes; `packed` or `failed`
        follows."""
        if self._is_busy:
            self.failed.emit(f"{path.name} is not saved: another session is being opened or packed.")
            return
        self._commit()
        workspace, self._watch, lesson = self._session.workspace, Watch(), self._window.lessons.standing
        runs = [one.folder for one in (workspace.run, workspace.beside) if one is not None]
        of_lesson = () if lesson is None else (*filter(None, [lesson.run_before]), *lesson.trained)
        self._ask_whether_to_go_on(f"Packing {path.name}…")
        self._lanes.pack.call(
            PACK, _pack, self._watch, path, self.take(), (*runs, *workspace.compared, *of_lesson), workspace.dataset,
            self._own_lesson, self._weighed.emit,
            then=partial(self._packed, path), failed=partial(self._fail_to_pack, path),
        )  # fmt: skip

    @property
    def _own_lesson(self) -> Lesson | None:
        lessons = self._window.lessons
        lesson = lessons.player.lesson
        return lesson if lesson is not None and lessons.shelf.is_own(lesson) else None

    @property
    def _is_busy(self) -> bool:
        """Whether one is opened or packed: all of them have one line to tell it, and one way to cancel."""
        return self._lanes.pack.busy or self._lanes.disk.awaits(VIEW)

    @Slot(str, object)
    def _on_weighed(self, name: str, luggage: Luggage) -> None:
        if self._lanes.pack.busy:
            self._ask_whether_to_go_on(f"Packing {name}, of up to {luggage.megabytes:,} MB…", *luggage.left)

    def _ask_whether_to_go_on(self, *sentences: str) -> None:
        self._window.banner.ask(" · ".join(sentences), ("banner.cancel", "Cancel", partial(self.cancel, PACK)))

    def _fail_to_pack(self, path: Path, problem: Exception) -> None:
        self._fail(f"{path} could not be saved", problem)

    def _packed(self, path: Path, left: tuple[str, ...]) -> None:
        """left : what is not in it."""
        self._window.banner.hide()
        self._session.note(f"Saved {path}")
        if left:
            self._window.tell(" · ".join(left))
        self.packed.emit(path)

    def _commit(self) -> None:
        """What is typed and not finished is saved too."""
        for panel in self._window.panels.values():
            panel.commit()

    def ask(self) -> None:
        """Ask which session or run is to be opened."""
        near = "" if self.path is None else str(self.path.parent)
        path = ask_file(self._window, "Open a session, or a run by its run.json", ANY, near)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Show what a file holds, once the engine is there; `opened` or `failed` follows."""
        if not self._desks.engine.is_ready:
            self._early = path
            return
        if self._lanes.train.state != "idle":
            self.failed.emit(f"{path.name} is not opened: stop the training first.")
            return
        if self._is_busy:
            self.failed.emit(f"{path.name} is not opened: another session is being opened or packed.")
            return
        self._watch = Watch()
        self._window.banner.ask(f"Opening {path.name}…", ("banner.cancel", "Cancel", self.cancel))
        self._lanes.disk.call(
            VIEW, _read, self._watch, path, self._desks.training.runs,
            then=partial(self._put, path), failed=lambda problem: self._fail(f"{path.name} cannot be opened", problem),
        )  # fmt: skip

    def cancel(self, view: str = VIEW) -> None:
        """Open or pack nothing; what is on screen stays."""
        if self._watch is not None:
            self._watch.unwanted = True
        (self._lanes.pack if view == PACK else self._lanes.disk).cancel(view)

    def _catch_up(self) -> None:
        early, self._early = self._early, None
        if early is not None:
            self.open(early)

    def _put(self, path: Path, opened: Opened | Past) -> None:
        self._window.banner.hide()
        if self._lanes.train.state != "idle":
            self.failed.emit("The session is not opened: a training has begun meanwhile.")
            return
        self.opening.emit()
        if isinstance(opened, Opened):
            self._show(path, opened)
        else:
            self._desks.training.show(opened)

    def _show(self, path: Path, opened: Opened) -> None:
        """path : the file that was asked for; what is packed in it lies elsewhere by now."""
        self._window.lessons.player.leave()
        if opened.past is not None:
            self._desks.training.show(opened.past)
        elif opened.spec is not None and opened.dataset is not None:
            self._desks.training.begin_anew(opened.spec, opened.dataset)
        found: dict[str, Any] = {"guest": opened.guest, "projection": opened.projection, "clusters": opened.clusters}
        found |= {"compared": opened.compared} if opened.compared != self._session.workspace.compared else {}
        self._session.update_workspace(spec=opened.spec or self._session.workspace.spec, **found)
        self._session.take_in(**opened.view)
        if opened.arrangement:
            self._window.arrangement.begin(opened.arrangement)
        self._window.lessons.resume(opened.lesson)
        self._show_beside(opened.beside)
        self.path = None if self._is_ours(opened.path) else opened.path
        self._session.note(f"Opened {path.name}")
        if opened.missing:
            self.failed.emit(" ".join(opened.missing))
        self.opened.emit(path)

    def _show_beside(self, folder: Path | None) -> None:
        """Not as a step that could be undone: it belongs to what was opened."""
        panel = self._window.panels["beside"]
        assert isinstance(panel, BesidePanel)
        panel.opening.bring(folder)

    def _is_ours(self, path: Path) -> bool:
        """Whether it lies among the program's own files, in which nobody saves."""
        return any(folder in path.absolute().parents for folder in (self._own / SESSIONS, self._own / UNPACKED))

    @property
    def _own(self) -> Path:
        return self._desks.training.runs.absolute().parent

    def _fail(self, what: str, problem: Exception) -> None:
        self._window.banner.hide()
        if not isinstance(problem, Cancelled):
            why = str(problem) if isinstance(problem, UserError | OSError) else f"{type(problem).__name__}: {problem}"
            self.failed.emit(f"{what}. {why}.")


def _pack(
    watch: Watch,
    path: Path,
    saved: SavedSession,
    runs: Sequence[Path],
    known: Dataset | None,
    lesson: Lesson | None,
    weighed: Callable[[str, Luggage], None],
) -> tuple[str, ...]:
    luggage = gathered(watch, saved, runs, known, lesson)
    weighed(path.name, luggage)
    return pack(watch, path, saved, luggage)


def _read(watch: Watch, path: Path, runs: Path) -> Opened | Past:
    """A session, a packed one, or the run that a run.json stands for."""
    if path.suffix.lower() == ENDING:
        path = unpack(watch, path, runs.parent / UNPACKED)
    if path.name == "run.json" and read_json(path).get("kind") != "session":
        return read_past(path.parent)
    return open_session(watch, path, runs)
