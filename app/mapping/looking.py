"""Which part of the plane is in view, as a part of the session that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.view_state import Sight
from app.widgets.latent_map import LatentMap

if TYPE_CHECKING:
    from app.session import Session


class Looking(QObject):
    """Joins the camera of the map and the session's. A sight belongs to one layout; any other is shown as a whole.

    layout, epoch : whose points the map shows.
    """

    def __init__(self, session: Session, view: LatentMap) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.layout, self.epoch = "", 0.0
        view.camera_moved.connect(self._keep)

    @property
    def sight(self) -> Sight | None:
        """What the session says of this layout; None where everything is to be seen."""
        sight = self._session.view.sight
        return sight if sight is not None and sight.layout == self.layout else None

    def follow(self) -> None:
        """Look where the session says; at everything where it says nothing about this layout."""
        sight = self.sight
        if sight is not None:
            self._view.look(sight.camera)
        elif not self._view.follows:
            self._view.fit()

    @Slot()
    def _keep(self) -> None:
        if not self._view.follows:
            self._session.update_view(sight=Sight(self.layout, self._view.camera))
        elif self.sight is not None:
            self._session.update_view(sight=None)
