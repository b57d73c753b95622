"""The code that the sliders make: decoded while they move, and a stop of a walk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.directing.subject import sample_of, subject
from app.inspection import ask, described
from app.interpolating.stop_bar import OWN
from app.terrain import Terrains
from app.traversing.finding import at_sliders
from app.view_state import Stop

if TYPE_CHECKING:
    from app.directing.finding import Decoded
    from app.lanes import Lanes
    from app.session import Session

VIEW = "traverse.sliders"


@dataclass(frozen=True, eq=False)
class Seen:
    """What was decoded. moved : the numbers that were set, by dimension. epoch : of the model that decoded it."""

    decoded: Decoded
    moved: Mapping[int, float]
    epoch: float


class Sliding(QObject):
    """One question at a time: a hand can be faster than its answers, and each is shown before the next is asked.

    moved : the numbers of the code that are not the sample's own, by dimension. seen : the last answer, None before it.
    Signal: decoded() when there is another.
    """

    decoded = Signal()

    def __init__(self, session: Session, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._terrains = Terrains(session)
        self._owes = False
        self.moved: dict[int, float] = {}
        self.seen: Seen | None = None

    @property
    def awaits(self) -> bool:
        """Whether an answer is on its way."""
        return self._lanes.inspect.awaits(VIEW)

    def forget(self) -> None:
        """Another sample, or another model: what was moved and decoded is of no use any more."""
        self._lanes.inspect.cancel(VIEW)
        self.moved, self.seen, self._owes = {}, None, False

    def slide(self, moved: dict[int, float]) -> None:
        """The sliders have moved, perhaps under a hand that goes on."""
        self.moved = moved
        self._owes = self.awaits
        if not self._owes:
            self.ask()

    def ask(self) -> None:
        """Decode it with the viewed model, whatever is under way."""
        stored, frame = subject(self._session), self._session.frame()
        self._owes = False
        if stored is None or frame is None:
            return
        moved = dict(self.moved)
        ask(
            self._session, self._lanes, VIEW, at_sliders, stored, moved, self._terrains.now(),
            then=partial(self._take, moved, frame.epoch),
        )  # fmt: skip

    def _take(self, moved: dict[int, float], epoch: float, found: Decoded) -> None:
        self.seen = Seen(found, moved, epoch)
        self.decoded.emit()
        if self._owes:
            self.ask()

    def stop(self) -> Stop | None:
        """What is seen as a stop: the sample where nothing was moved, else a place."""
        seen, own, sample = self.seen, self._session.view.own, sample_of(self._session)
        if seen is None:
            return None
        code = tuple(map(float, seen.decoded.walk.codes[0]))
        name = OWN if own is not None or sample is None else described(self._session.workspace.dataset, sample)
        if seen.moved:
            return Stop(None, code, f"near {name}", epoch=seen.epoch)
        return Stop(sample, code, name, stored=None if own is None else own.stored, epoch=seen.epoch)
