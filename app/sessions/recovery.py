"""After a crash the next start offers what was on screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.sessions.autosave import NAME, forget, left_behind

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.sessions.autosave import Autosave
    from app.sessions.desk import SessionDesk

VIEW = "recovery"


class Recovery(QObject):
    """Asks in the banner, once the engine is there. afterwards : what is to be offered when nothing is left to ask."""

    def __init__(
        self, window: MainWindow, desk: SessionDesk, autosave: Autosave, base: Path, afterwards: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._autosave, self._base = window, desk, autosave, base
        self._afterwards = afterwards
        self._folder: Path | None = None
        desk.opened.connect(self._opened)
        desk.failed.connect(self._failed)
        window.desks.engine.ready.connect(self._look)

    @Slot()
    def _look(self) -> None:
        self._window.lanes.disk.call(VIEW, left_behind, self._base, then=self._offer)

    def _offer(self, folders: list[Path]) -> None:
        if not folders or self._window.lanes.train.state != "idle":
            self._afterwards()
            return
        self._window.banner.ask(
            "Latentarium did not end properly. What was on screen is still there.",
            ("banner.recover", "Bring it back", partial(self._bring_back, folders[0])),
            ("banner.later", "Later", self._afterwards),
            ("banner.discard", "Throw it away", partial(self._discard, folders[0])),
        )

    def _bring_back(self, folder: Path) -> None:
        self._folder = folder
        self._desk.open(folder / NAME)

    def _discard(self, folder: Path) -> None:
        self._window.lanes.disk.call(VIEW, forget, folder, then=lambda _: self._afterwards())

    @Slot(str)
    def _failed(self, _sentence: str) -> None:
        if self._folder is not None:
            self._folder = None
            self._afterwards()

    @Slot(object)
    def _opened(self, path: Path) -> None:
        folder, self._folder = self._folder, None
        if folder is not None and path == folder / NAME:
            self._desk.path = None  # to be saved somewhere by whoever wants it
            self._autosave.outlive(folder)
            self._afterwards()
