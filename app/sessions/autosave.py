"""What is on screen, kept on disk from second to second, so that a crash costs the last one at most."""

from __future__ import annotations

import logging
import os
import shutil
import time
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ae_core.processes import MARK, Mark
from app.sessions.file import write_session
from app.steps import PASSING
from app.view_state import ViewState

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.sessions.desk import SessionDesk

VIEW = "autosave"
NAME, LAST = "session.json", "last.json"
EVERY_MS = 1000
MOST_LEFT = 10  # of processes that have died
KEPT = {one.name for one in fields(ViewState)} - PASSING | {"pace", "walk_step"}
WATCHED = frozenset(KEPT | {"spec", "dataset", "run", "projection", "clusters", "guest", "beside", "compared"})
logger = logging.getLogger(__name__)


class Autosave(QObject):
    """Writes at most once a second, in a lane of its own kind, into a folder of this process under `base`.

    `last` is what was on screen when the program last ended, or before another session took its place.
    """

    def __init__(self, window: MainWindow, desk: SessionDesk, base: Path) -> None:
        super().__init__(window)
        self._session, self._lanes, self._desk, self._base = window.session, window.lanes, desk, base
        self._folder = base / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{time.monotonic_ns() % 1_000_000:06d}"
        self._mark = Mark(self._folder / MARK)
        self._is_taken = self._has_failed = self._is_left = False
        self._outlived: list[Path] = []
        self._later = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._later.timeout.connect(self.write)
        self._session.changed.connect(self._follow)
        self._lanes.closed.connect(self._end)
        for dock in window.docks.values():
            dock.visibilityChanged.connect(self.soon)
            dock.dockLocationChanged.connect(self.soon)

    @property
    def path(self) -> Path:
        """The file of this process."""
        return self._folder / NAME

    @property
    def last(self) -> Path:
        """What was on screen before."""
        return self._base / LAST

    @property
    def has_work(self) -> bool:
        """Whether there is anything that would be missed."""
        workspace = self._session.workspace
        return workspace.dataset is not None and workspace.spec is not None

    def outlive(self, folder: Path) -> None:
        """Remove what another process left as soon as this one has written the same."""
        self._outlived.append(folder)
        self.write()

    def keep_last(self) -> None:
        """Keep what is on screen now as the last session."""
        if self.has_work:
            try:
                taken = self._desk.take(self._base)
            except Exception as problem:  # whatever is wrong with it must not keep a window from closing
                _warn(problem)
            else:
                self._lanes.keep.call(LAST, write_session, self.last, taken, failed=_warn)

    def leave(self) -> None:
        """The program ends as somebody wanted."""
        self._is_left = True
        self._later.stop()
        self._lanes.keep.cancel(VIEW)
        self.keep_last()

    @Slot()
    def _end(self) -> None:
        """Nothing is being written any more."""
        self._later.stop()
        if self._is_taken and self._is_left:
            self._mark.release()
            forget(self._folder)
            self._is_taken = False

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & WATCHED:
            self.soon()

    @Slot()
    def soon(self) -> None:
        """Something is another; what is changed all the time is written all the same."""
        if not self._later.isActive() and not self._lanes.is_closing:
            self._later.start()

    @Slot()
    def write(self) -> None:
        """Write what is on screen now."""
        if not self.has_work or self._lanes.is_closing:
            return
        try:
            saved = self._desk.take(self._folder)
        except Exception as problem:
            self._fail(problem)
            return
        self._lanes.keep.call(VIEW, self._written, saved, then=self._done, failed=self._fail)

    def _written(self, saved: object) -> None:
        """In the lane."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self._is_taken:
            self._is_taken = self._mark.take()
        write_session(self.path, saved)  # type: ignore[arg-type]

    def _done(self, _: object) -> None:
        self._has_failed = False
        for folder in self._outlived:
            forget(folder)
        self._outlived.clear()

    def _fail(self, problem: Exception) -> None:
        if not self._has_failed:
            self._session.note(f"What is on screen cannot be kept against a crash: {problem}")
        self._has_failed = True


def _warn(problem: Exception) -> None:
    logger.warning("The session could not be kept: %s", problem)


def left_behind(base: Path) -> list[Path]:
    """The folders of processes that died, the newest first; more than a few are removed."""
    if not base.is_dir():
        return []
    found = sorted((path for path in base.iterdir() if (path / NAME).is_file()), reverse=True)
    dead = [path for path in found if not Mark(path / MARK).is_held()]
    for path in dead[MOST_LEFT:]:
        forget(path)
    return dead[:MOST_LEFT]


def forget(folder: Path) -> None:
    """Remove the folder of one process."""
    with suppress(OSError):
        shutil.rmtree(folder)
