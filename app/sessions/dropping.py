"""A session file that is dropped on the window is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent

from app.sessions.luggage import ENDING

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.sessions.desk import SessionDesk


ENDINGS = (".json", ENDING)


class Dropping(QObject):
    """One file at a time."""

    def __init__(self, window: MainWindow, desk: SessionDesk) -> None:
        super().__init__(window)
        self._desk = desk
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # QDragEnterEvent is a QDropEvent too.
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        path = file_in(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._desk.open(path)
        return True


def file_in(data: QMimeData) -> Path | None:
    """The file that may be a session."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in ENDINGS else None
