"""A place of the map that is held: what it decodes to stays beside it until the next click or Escape."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, Slot

from app.mapping.decoding import show_spot
from app.view_state import Held
from app.widgets.spot_view import SpotView

if TYPE_CHECKING:
    from ae_core.latent.surroundings import Spot
    from app.lanes import Lanes
    from app.mapping.decoding import Decoding
    from app.mapping.looking import Looking
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats

VIEW = "map.held"


class Holding(QObject):
    """Joins clicks on the empty plane, the session and the card. words : what else is known of a place, or ""."""

    def __init__(
        self,
        session: Session,
        lanes: Lanes,
        view: LatentMap,
        decoding: Decoding,
        looking: Looking,
        words: Callable[[tuple[float, float]], str],
    ) -> None:
        super().__init__(view)
        self._session, self._lanes, self._view = session, lanes, view
        self._decoding, self._looking, self._words = decoding, looking, words
        self._spot: Spot | None = None
        self.card = SpotView(view, "map.held", "Decoded at the place that is held")
        view.placed.connect(self.hold)
        view.clicked.connect(self._click)
        view.released.connect(self.release)
        view.camera_moved.connect(self._show)
        decoding.judged.connect(self._show)

    @property
    def held(self) -> Held | None:
        """The place, where it is one of the layout that is shown."""
        held = self._session.view.held
        return held if held is not None and held.layout == self._looking.layout else None

    @Slot(object)
    def hold(self, place: Floats) -> None:
        """Hold a place (2,) of the plane."""
        self._session.update_view(held=Held(self._looking.layout, (float(place[0]), float(place[1]))))

    @Slot()
    def release(self) -> None:
        """Hold none."""
        self._session.update_view(held=None)

    @Slot(int)
    def _click(self, row: int) -> None:
        if row >= 0:
            self.release()

    def follow(self, moved: bool) -> None:
        """Bring the card up to the session; `moved` says that codes lie elsewhere, or mean something else."""
        held, shown = self.held, self._view.overlay.held
        place = None if held is None else np.array(held.xy, dtype=np.float32)
        self._view.set_held(place)
        if place is None:
            self._lanes.inspect.cancel(VIEW)
            self._spot = None
            self.card.hide()
        elif moved or shown is None or not np.array_equal(shown, place):
            if not moved:
                # The words of this place must not stand beside what the one before it decodes to.
                self._spot = None
                self.card.hide()
            self._decoding.look(VIEW, place, self._take)

    def _take(self, spot: Spot | None) -> None:
        self._spot = spot
        self._show()

    @Slot()
    def _show(self) -> None:
        held, spot = self.held, self._spot
        if held is None or spot is None:
            self.card.hide()
            return
        words = self._words(held.xy)
        show_spot(self.card, self._session, spot, self._decoding.usual, *([words] if words else []))
        x, y = self._view.camera.to_pixels(np.array([held.xy]))[0]
        self.card.show_beside(QPoint(round(float(x)), round(float(y))))
