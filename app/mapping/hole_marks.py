"""The holes behind a map as numbered marks: the largest first, one after the other by key, or by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from ae_core.latent.holes import Hole, Holes
    from app.session import Session
    from app.widgets.latent_map import LatentMap

NAME, KEY = "holes", "h"
REACH = 2.0  # of 10 to this power a shade is as strong as it gets
TIP = "Go to the largest region where codes are expected and none are, then to the next (H)"


STANDS_FOR = "The Gaussian, fitted to the codes, stands for the prior that this model does not have"
NONE = "No hole is large: in each, fewer than 0.5% of the codes were expected."


class HoleMarks(QObject):
    """Shows the marks. Signal: chosen(place (2,)) when somebody goes to a hole."""

    chosen = Signal(object)

    def __init__(self, session: Session, view: LatentMap, menu: QMenu) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._holes: tuple[Hole, ...] = ()
        self._waits = False
        self.action: QAction = menu.addAction("Next hole (H)")
        self.action.setObjectName("map.next_hole")
        self.action.setToolTip(TIP)
        self.action.triggered.connect(self.go_on)
        view.typed.connect(self._type)
        view.numbered.connect(self._go)

    def show(self, found: Holes | None) -> None:
        """Mark the holes that were found, or none."""
        self._holes = () if found is None else found.holes
        self._view.set_numbered(np.array([hole.centre for hole in self._holes]).reshape(-1, 2))
        if self._waits and found is not None:
            self._waits = False
            self.go_on()

    def words(self, place: tuple[float, float]) -> str:
        """What is known of the hole at a place, or ""."""
        number = self._number_at(place)
        if number < 0:
            return ""
        return (
            f"hole {number + 1} of {len(self._holes)}: {self._holes[number].mass:.1%} of the codes were expected here"
        )

    @Slot()
    def go_on(self) -> None:
        """Hold the next hole after the one that is held; show the holes first where they are not shown."""
        held = self._session.view.held
        if NAME not in self._session.view.behind:
            self._waits = True
            self._session.update_view(behind=self._session.view.behind | {NAME})
        elif not self._holes:
            self._session.note(NONE)
        else:
            self._go((self._number_at(held.xy if held is not None else (np.nan, np.nan)) + 1) % len(self._holes))

    @Slot(int)
    def _go(self, number: int) -> None:
        place = np.array(self._holes[number].centre, dtype=np.float32)
        self._view.bring(place)
        self.chosen.emit(place)

    @Slot(str)
    def _type(self, letter: str) -> None:
        if letter == KEY and self.action.isEnabled():
            self.go_on()

    def _number_at(self, place: tuple[float, float]) -> int:
        same = [np.allclose(hole.centre, place, rtol=1e-5, atol=1e-6) for hole in self._holes]
        return same.index(True) if any(same) else -1


def told(found: Holes) -> str:
    """What the shades mean, with their numbers: a line for each, then how they were found."""
    from ae_core.latent.holes import WITHIN

    empty, astray = (f"{one.value:.1%} ± {one.error:.1%}" for one in (found.empty, found.astray))
    whose = "the prior" if found.has_prior else "a fitted Gaussian"
    lines = [
        f"Orange, holes: {empty} of {whose}",
        f"Blue: {astray} of the codes, where few were expected",
        f"In holes at most a tenth of the codes expected there, in blue at least ten times as many · {found.found}",
        ""
        if found.has_prior
        else "The Gaussian, fitted to the codes, stands for the prior that this model does not have",
        f"Compared where the central {WITHIN:.0%} of either are",
    ]
    return "\n".join(filter(None, lines))
