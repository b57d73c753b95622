"""How the map's points are drawn, and which category of them alone is coloured: from the controls to the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSignalBlocker, Slot

from app.controls import combo
from app.mapping.gallery import gallery_of
from app.widgets.latent_map import LatentMap
from app.widgets.map_levels import MODES, Mode

if TYPE_CHECKING:
    from app.session import Session

TIP = (
    "How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own "
    "pictures; Auto goes by how many are in view"
)


class Looks(QObject):
    """Joins the choice of drawing and the legend with the session, so that both can be undone."""

    def __init__(self, session: Session, view: LatentMap) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._pictured: tuple[object, object] = (None, None)
        self.mode = combo("map.mode", "How points are drawn", TIP)
        self.mode.setMinimumWidth(0)  # its longest entry, as that of the layout
        for name, title in MODES:
            self.mode.addItem(title, name)
        self.mode.activated.connect(self._choose)
        view.legend.isolated.connect(self._isolate)

    def show(self) -> None:
        """Bring map and control up to the session."""
        view = self._session.view
        with QSignalBlocker(self.mode):
            self.mode.setCurrentIndex(max(self.mode.findData(view.mode), 0))
        self._view.set_mode(cast(Mode, self.mode.currentData()))
        self._view.set_isolated(view.isolated)
        dataset, ids = self._session.workspace.dataset, self._session.ids
        if dataset is not self._pictured[0] or ids is not self._pictured[1]:
            self._pictured = dataset, ids
            self._view.set_gallery(None if dataset is None else gallery_of(dataset, ids))

    @Slot(int)
    def _choose(self, _: int) -> None:
        self._session.update_view(mode=str(self.mode.currentData()))

    @Slot(int)
    def _isolate(self, code: int) -> None:
        self._session.update_view(isolated=code)
