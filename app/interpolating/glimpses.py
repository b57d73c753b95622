"""The walk while a hand moves one of its stops: shown at once, and measured in full when the hand rests."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.inspection import ask
from app.interpolating.saved_walk import chosen
from app.stops import lettered
from app.walking import glimpsed

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from app.lanes import Lanes
    from app.session import Session
    from app.walker import Walker, Wish
    from app.workspace import Walk

VIEW = "interpolate.glimpse"
REST_MS = 120


class Glimpses(QObject):
    """One at a time: a hand can be faster than its answers, and what is under way is shown before the next is asked."""

    def __init__(self, session: Session, lanes: Lanes, walker: Walker) -> None:
        super().__init__(walker)
        self._session, self._lanes, self._walker = session, lanes, walker
        self._wish: Wish | None = None
        self._stops: tuple[object, ...] = ()
        self._owes = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._end)

    @property
    def moving(self) -> bool:
        """Whether the hand has not rested yet."""
        return self._rest.isActive()

    def follow(self, wish: Wish) -> None:
        """Stops have changed, perhaps under a hand that goes on."""
        stops = lettered(self._session.view), self._session.view.loop
        if self._walker.is_of(wish) or (self.moving and (wish, stops) == (self._wish, self._stops)):
            return
        self._stops = stops
        places = self._walker.places
        if not places or self._session.workspace.walk is None:
            self._walker.walk(wish)
            return
        self._wish = wish
        self._rest.start()
        self._owes = self._lanes.inspect.awaits(VIEW)
        if not self._owes:
            self._walker.forget()
            self._ask(wish)

    def _ask(self, wish: Wish) -> None:
        terrain, walk = self._walker.terrain(), self._session.workspace.walk
        usual = walk.meter.usual if walk is not None and walk.meter is not None else None
        ask(
            self._session, self._lanes, VIEW, glimpsed, wish.path, self._walker.places, wish.steps, terrain, usual,
            then=partial(self._take, chosen(self._session)), failed=lambda _: self._end(),
        )  # fmt: skip

    def _take(self, about: Settings, walk: Walk | None) -> None:
        if walk is not None and self._wish is not None and walk.path == self._wish.path:
            self._walker.take(replace(walk, about=about))
        if self._owes and self._wish is not None and self._walker.places:
            self._owes = False
            self._ask(self._wish)

    @Slot()
    def _end(self) -> None:
        self._rest.stop()
        if self._wish is not None:
            self._walker.walk(self._wish)
