"""Where the user's own sample lies on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.inspection import ask

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats


class OwnMark:
    """A star at the code of the own sample in the viewed model. place : (n, d) codes -> (n, 2) on the map."""

    def __init__(
        self, session: Session, lanes: Lanes, view: LatentMap, place: Callable[[Floats], Floats | None]
    ) -> None:
        self._session, self._lanes, self._view, self._place = session, lanes, view, place

    def follow(self) -> None:
        """Bring it up to the session."""
        own = self._session.view.own
        if own is None:
            self._lanes.inspect.cancel("map.own")
            self._view.set_own(None)
        else:
            ask(self._session, self._lanes, "map.own", _encoded, own.stored[None], then=self._show)

    def _show(self, codes: Floats) -> None:
        placed = self._place(codes)
        self._view.set_own(None if placed is None else placed[0])


def _encoded(codec: Codec, stored: Any) -> Floats:
    return codec.encode(stored)
