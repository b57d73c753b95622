"""The map and that of the run beside it: what one shows, and where the cursor is in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from app.view_state import Cursor
from app.workspace import Laid

if TYPE_CHECKING:
    from app.mapping.decoding import Decoding
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats


class Linking(QObject):
    """Tells the session where the samples lie and where the cursor is, while a run stands beside; decodes the place
    that corresponds to the cursor over there.
    """

    def __init__(self, session: Session, view: LatentMap, decoding: Decoding) -> None:
        super().__init__(view)
        self._session, self._view, self._decoding = session, view, decoding
        view.pointed.connect(self._point)

    def follow(self, projected: bool) -> None:
        """Bring map and session up to each other. projected : whether the map is a projection of the codes."""
        beside, before, xy = self._session.workspace.beside, self._session.workspace.laid, self._view.goal
        if beside is not None and (before is None or before.xy is not xy or before.is_flat == projected):
            self._session.update_workspace(laid=Laid(self._session.ids, xy, not projected))
        cursor, link = self._session.view.cursor, self._session.workspace.link
        if cursor is not None and cursor.on == "beside" and link is not None:
            (place,) = link.back(np.array([cursor.xy], dtype=np.float32))
            self._view.set_linked(place)
            self._decoding.point(place)
        elif self._view.overlay.linked is not None:
            self._view.set_linked(None)
            if cursor is None:
                self._decoding.point(None)

    @Slot(object)
    def _point(self, place: Floats | None) -> None:
        if self._session.workspace.beside is None:
            return
        cursor = None if place is None else Cursor("map", (float(place[0]), float(place[1])))
        self._session.update_view(cursor=cursor)
