"""The walk on the map: its stops, which the hand moves, and the way from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.interpolating.places import code_now
from app.stops import lettered

if TYPE_CHECKING:
    from app.mapping.decoding import Decoding
    from app.mapping.places import Places
    from app.session import Session
    from app.view_state import Stop
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats

FIXED = "Stops can be moved on a map of the viewed epoch that stands still; project it, or view the epoch of the map."


class WalkMarks(QObject):
    """Joins the session's walk to the marks of a map."""

    def __init__(self, session: Session, view: LatentMap, places: Places, decoding: Decoding) -> None:
        super().__init__(view)
        self._session, self._view, self._places, self._decoding = session, view, places, decoding
        self._path: Floats | None = None
        view.stop_moved.connect(self._move)

    def follow(self, moved: bool) -> None:
        """Bring the marks up to the session; `moved` says that stops, the walk or the map are others."""
        view, walk = self._session.view, self._session.workspace.walk
        if moved:
            places = {letter: self._place(stop) for letter, stop in lettered(view).items()}
            self._view.set_stops({letter: place for letter, place in places.items() if place is not None})
            self._path = self._places.place(walk.codes) if walk is not None and view.a and view.b else None
        self._view.set_path(self._path, view.walk_step)

    def _place(self, stop: Stop) -> Floats | None:
        known = self._places.place_of(stop.id)
        found = self._places.place(code_now(self._session, stop)[0][None]) if known is None else known[None]
        return None if found is None else found[0]

    @Slot(str, object)
    def _move(self, letter: str, place: Floats) -> None:
        if self._places.placing() is not None:
            self._decoding.move_stop(letter, place)
        elif self._session.workspace.notices[-1:] != (FIXED,):
            self._session.note(FIXED)
