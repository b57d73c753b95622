"""The lessons that there are: those of the program, those of the teacher's own folder, those that a session brought."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from ae_core.lessons.lesson import Broken, Lesson
from ae_core.lessons.reading import Seen, read_lessons
from app.languages.choice import language_of
from app.lessons.vocabulary import Known, known_in, vocabulary

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.settings import Settings

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lessons"
VIEW = "lessons"


class Shelf(QObject):
    """entries : by number, the broken ones at the end; None before they are read. changed : they, or the marks."""

    changed = Signal()

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.entries: list[Lesson | Broken] | None = None
        self.brought: Path | None = None  # the folder of a lesson that came with a session
        self._read: dict[Path, Seen] = {}  # of the disk lane only

    @property
    def own(self) -> Path:
        """The teacher's own folder."""
        return self._window.desks.training.runs.parent / "lessons"

    def bring(self, folder: Path) -> None:
        """Read the lessons of another folder too, which takes the place of the one before."""
        if folder not in (self.own, self.brought):
            self.brought, self.entries = folder, None
            self.read()

    def is_own(self, lesson: Lesson) -> bool:
        """Whether a teacher has made it; otherwise it comes with the program."""
        return not lesson.path.is_relative_to(FOLDER)

    def first_read(self) -> None:
        """Read them unless that has been done."""
        if self.entries is None and not self._window.lanes.disk.awaits(VIEW):
            self.read()

    @Slot()
    def read(self) -> None:
        """Read them from their files, as soon as the engine is there."""
        window = self._window
        if window.desks.engine.is_ready:
            known, language = known_in(window), language_of(self._settings.preferences.language)
            folders = (FOLDER, self.own) if self.brought is None else (FOLDER, self.own, self.brought)
            window.lanes.disk.call(
                VIEW, _read, folders, known, language, self._read, then=self._take, failed=self._fail
            )

    def _take(self, found: list[Lesson | Broken]) -> None:
        self.entries = found
        self.changed.emit()

    def _fail(self, problem: Exception) -> None:
        self._window.session.note(f"The lessons could not be read: {problem}")

    def is_done(self, lesson: Lesson) -> bool:
        """Whether somebody has come to its end."""
        return lesson.path.name in self._done

    def mark_done(self, lesson: Lesson) -> None:
        """Somebody has come to its end, and that is remembered."""
        if not self.is_done(lesson):
            self._settings.update(lessons_done="\n".join([*self._done, lesson.path.name]))
            self.changed.emit()

    @property
    def _done(self) -> list[str]:
        return self._settings.preferences.lessons_done.splitlines()

    @Slot()
    def open_folder(self) -> None:
        """Show the teacher's own folder in the desktop's file browser."""
        try:
            self.own.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            self._window.session.note(f"{self.own}: the folder cannot be made ({problem.strerror})")
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.own))):
            self._window.session.note(f"Your own lessons lie in {self.own}")


def _read(folders: tuple[Path, ...], known: Known, language: str, before: dict[Path, Seen]) -> list[Lesson | Broken]:
    return read_lessons(folders, vocabulary(known), language, before)
