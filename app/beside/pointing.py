"""The cursor over two maps: what the other model makes of the place under it, or of the one that corresponds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, Slot

from app.mapping.decoding import show_spot
from app.view_state import Cursor
from app.widgets.spot_view import SpotView

if TYPE_CHECKING:
    from ae_core.latent.surroundings import Spot, Usual
    from app.beside.other import Land, Other
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats


class Pointing(QObject):
    """Joins the view of the other run, Session.view.cursor and the card."""

    def __init__(self, session: Session, view: LatentMap, other: Other) -> None:
        super().__init__(view)
        self._session, self._view, self._other = session, view, other
        self._at: Floats | None = None
        self.card = SpotView(view, "beside.spot", "Decoded by the other model")
        view.pointed.connect(self._point)

    @Slot(object)
    def _point(self, place: Floats | None) -> None:
        cursor = None if place is None else Cursor("beside", (float(place[0]), float(place[1])))
        self._session.update_view(cursor=cursor)

    def follow(self, land: Land | None) -> None:
        """Bring mark and card up to the session."""
        cursor, link = self._session.view.cursor, self._session.workspace.link
        own = cursor is not None and cursor.on == "beside"
        at = None if cursor is None or land is None else np.array(cursor.xy, dtype=np.float32)
        if at is not None and not own:
            at = None if link is None else link.beside(at[None])[0]
        self._view.set_linked(None if own else at)
        self._at = at
        if at is None or land is None or not self._session.view.decode:
            self.card.hide()
            return
        self._other.spot(land, at if link is None else link.lifted(at[None])[0], self._show)

    def _show(self, found: tuple[Spot | None, Usual | None]) -> None:
        spot, usual = found
        if spot is None or self._at is None:
            self.card.hide()
            return
        show_spot(self.card, self._session, spot, usual)
        x, y = self._view.camera.to_pixels(self._at[None])[0]
        self.card.show_away_from(QPoint(round(float(x)), round(float(y))))
