"""The layers behind the other run's codes of two numbers, turned as its map is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from app import theme
from app.mapping.backdrop import Made, drawn

if TYPE_CHECKING:
    from app.beside.other import Land, Other
    from app.session import Session
    from app.widgets.latent_map import LatentMap

# Decoded pictures would be turned with the plane, or mirrored.
OFFERED = frozenset({"prior", "holes", "magnification"})


class Layers(QObject):
    """Follows the layers that are chosen for the map."""

    def __init__(self, session: Session, view: LatentMap, other: Other) -> None:
        super().__init__(view)
        self._session, self._view, self._other = session, view, other
        self._land: Land | None = None
        self._asked: frozenset[str] = frozenset()
        self._made: Made | None = None
        self._drawn: object = None

    def follow(self, land: Land | None) -> None:
        """Bring what lies behind up to the session."""
        if land is not self._land:
            self._land, self._asked, self._made = land, frozenset(), None
        if land is not None and not self._wanted <= self._asked:
            self._asked = self._wanted
            self._other.behind(land, self._wanted, self._take)
        self._draw()

    @property
    def _wanted(self) -> frozenset[str]:
        is_plane = self._land is not None and self._land.beside.codec.latent_dim == 2
        return self._session.view.behind & OFFERED if is_plane else frozenset()

    def _take(self, made: Made) -> None:
        self._made = made
        self._draw()

    def _draw(self) -> None:
        made, link, dataset = self._made, self._session.workspace.link, self._session.workspace.dataset
        wanted, state = self._wanted, (made, self._wanted, link, theme.tokens().name)
        if state == self._drawn or dataset is None:
            return
        self._drawn = state
        made = made if made is not None and wanted else Made(None, frozenset(), None, None)
        underlays, caption = drawn(made, wanted, dataset)
        placed = None if link is None else (link.turn, link.shift)
        self._view.set_underlays(tuple(replace(one, placed=placed) for one in underlays), caption)
        holes = made.holes.holes if made.holes is not None and "holes" in wanted else ()
        centres = np.array([hole.centre for hole in holes], dtype=np.float32).reshape(-1, 2)
        self._view.set_numbered(centres if link is None else link.laid(centres))
