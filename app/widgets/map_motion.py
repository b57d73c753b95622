"""Points on their way from one layout to another."""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal, Slot

Places = NDArray[np.float32]
MOVE_MS = 250


class Motion(QVariantAnimation):
    """A quarter of a second from one array of places to another of equal shape.

    moved : (n, 2) where the points are now; the last one is the goal.
    """

    moved = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from = self._goal = np.empty((0, 2), dtype=np.float32)
        self.setDuration(MOVE_MS)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self.valueChanged.connect(self._tell)

    def begin(self, places: Places, goal: Places) -> None:
        """Move from `places` to `goal`."""
        self._from, self._goal = places, goal
        self.start()

    @Slot(object)
    def _tell(self, part: object) -> None:
        share = np.float32(cast(float, part))
        self.moved.emit(self._goal if share >= 1.0 else (1.0 - share) * self._from + share * self._goal)
