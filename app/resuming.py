"""Runs that did not end: found at the start, chosen by hand, and gone on with."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ae_core.errors import in_words
from app.file_dialogs import ask_folder
from app.past import read_past

if TYPE_CHECKING:
    from app.banner import Banner
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session


class Resuming(QObject):
    """Offers, in the banner, the newest run whose process has died."""

    def __init__(self, session: Session, lanes: Lanes, desks: Desks, banner: Banner) -> None:
        super().__init__(banner)
        self._session, self._lanes, self._desks, self._banner = session, lanes, desks, banner

    def choose(self, parent: QWidget) -> None:
        """Ask for a run folder and go on with it."""
        folder = ask_folder(parent, "Resume a run", str(self._desks.training.runs))
        if folder is not None:
            self.resume(folder)

    def resume(self, folder: Path) -> None:
        """Read a run and go on with it."""
        self._session.note(f"Reading {folder.name}")
        self._lanes.disk.call("resume", read_past, folder, then=self._desks.training.resume_from, failed=self._cannot)

    def look(self) -> None:
        """Offer the newest run that was broken off."""
        self._lanes.disk.call("abandoned", _abandoned, self._desks.training.runs, then=self._offer)

    def _offer(self, runs: list[Path]) -> None:
        if not runs or self._lanes.train.state != "idle":
            return
        self._banner.ask(
            f"The run {runs[0].name} was interrupted before it ended.",
            ("banner.resume", "Resume", partial(self.resume, runs[0])),
            ("banner.later", "Later", lambda: None),
            ("banner.forget", "Do not ask again", partial(self._forget, runs[0])),
        )

    @staticmethod
    def _forget(folder: Path) -> None:
        with suppress(OSError):
            (folder / "RUNNING").unlink(missing_ok=True)

    def _cannot(self, problem: Exception) -> None:
        why = in_words(problem)
        self._session.note(f"The run cannot be resumed. {why}")
        self._banner.ask(f"The run cannot be resumed. {why}", ("banner.later", "Close", lambda: None))


def _abandoned(runs: Path) -> list[Path]:
    from ae_core.training.folder import abandoned_runs

    return abandoned_runs(runs)
