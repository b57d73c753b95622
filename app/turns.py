"""Work that is asked for again and again, and may take only a part of the time while a training needs the processor."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.session import Session

SHARE = 0.1


class Turns(QObject):
    """One turn at a time; after each, while a training runs, a rest. again : called when the next turn may begin."""

    def __init__(self, session: Session, again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._began: float | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(again)

    @property
    def may_begin(self) -> bool:
        """Whether none is under way, and none has just been."""
        return self._began is None and not self._rest.isActive()

    def begin(self) -> None:
        """A turn begins."""
        self._began = time.monotonic()

    def end(self) -> None:
        """It is over; another may begin after a rest."""
        spent = time.monotonic() - self._began if self._began is not None else 0.0
        self._began = None
        run = self._session.workspace.run
        busy = run is not None and run.alive
        self._rest.start(round(1000 * spent * (1 / SHARE - 1)) if busy else 0)

    def forget(self) -> None:
        """What was under way does not count any more."""
        self._began = None
        self._rest.stop()
