"""How a window ends: it asks once where a training runs, stops everything, and goes when all has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.question import ask

if TYPE_CHECKING:
    from app.lanes import Lanes


class Closing(QObject):
    """begun : nothing new starts from now on; `Lanes.closed` follows."""

    begun = Signal()

    def __init__(self, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._lanes, self._window = lanes, window
        self._question: QMessageBox | None = None
        self._is_begun = False

    @property
    def is_begun(self) -> bool:
        """Whether the window is on its way out."""
        return self._is_begun

    def ask(self) -> None:
        """End at once where nothing is trained; otherwise ask, and end if that is the answer."""
        if self._is_begun:
            return
        if self._lanes.train.state == "idle":
            self.begin()
        elif self._question is None:
            self._question = ask(
                self._window, "question.close", "A training is running.",
                "It will be stopped after its current batch and can be resumed later.",
                ("question.stop", "Stop and close"), ("question.stay", "Keep training"), self.begin,
            )  # fmt: skip
            self._question.finished.connect(self._forget)
        else:
            self._question.raise_()

    def begin(self) -> None:
        """Stop the training after its batch, and end every lane."""
        if not self._is_begun:
            self._is_begun = True
            self.begun.emit()
            self._lanes.close()

    @Slot(int)
    def _forget(self, _result: int) -> None:
        self._question = None
