"""The walk by the same samples, as the other model decodes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.interpolating.places import places_elsewhere
from app.stops import lettered
from app.walking import trusted
from app.widgets.pictures import Text
from app.widgets.strip import Strip

if TYPE_CHECKING:
    from app.beside.other import Land, Other
    from app.session import Session
    from app.workspace import Walk


class WalkRow(QObject):
    """Fills a strip whenever there is a walk by samples on the map; it goes the same path in as many steps."""

    def __init__(self, session: Session, other: Other, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._other = session, other
        self._asked: object = None
        self.strip = Strip()
        self.strip.setObjectName("beside.strip")
        self.strip.setAccessibleName("The walk in the other model")
        self.strip.chosen.connect(self._choose)
        self.strip.hide()

    def follow(self, land: Land | None) -> None:
        """Bring the strip up to the session."""
        view, walk = self._session.view, self._session.workspace.walk
        places = places_elsewhere(self._session)
        if land is None or walk is None or not places:
            self._asked = None
            self._other.forget_walk()
            self.strip.hide()
            return
        steps = (len(walk.codes) - 1) // max(len(walk.stops) - 1, 1) + 1
        wanted = land, tuple(lettered(view).values()), view.loop, walk.path, steps
        if wanted != self._asked:
            self._asked = wanted
            self._other.walk(land, walk.path, places, steps, self._show)
        self.strip.set_current(min(view.walk_step, len(walk.codes) - 1))

    def _show(self, walk: Walk) -> None:
        dataset = self._session.workspace.dataset
        text = Text(dataset.vocabulary) if dataset is not None and dataset.vocabulary else None
        self.strip.set_data(walk.pictures, text=text, trust=trusted(walk), stops=walk.stops)
        self.strip.set_current(min(self._session.view.walk_step, len(walk.pictures) - 1))
        self.strip.show()

    @Slot(int)
    def _choose(self, step: int) -> None:
        self._session.update_view(walk_step=step)
