"""The sheet of codes between four stops, decoded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.inspection import ask
from app.interpolating.saved_walk import chosen
from app.widgets.image_grid import ImageGrid
from app.widgets.pictures import Text

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.session import Session
    from app.walking import Place
    from app.workspace import Floats

VIEW = "interpolate.sheet"
CORNERS = 4
LARGEST_SIDE = 16
LOWEST = 24  # pixels of a picture
GAP = 2


@dataclass(frozen=True, eq=False)
class Spread:
    """codes : (side, side, latent_dim). pictures : (side * side, *shape) in display scale, row by row.

    about : how it was made, for its file.
    """

    codes: Floats
    pictures: Floats
    about: Settings


class Sheet(ImageGrid):
    """A at the top left, 1 at the top right, 2 at the bottom left, B at the bottom right. spread : what is shown."""

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__()
        self.setObjectName("interpolate.sheet_grid")
        self.setAccessibleName("The sheet of codes between four stops")
        self._session, self._lanes = session, lanes
        self.spread: Spread | None = None

    def ask(self, places: Sequence[Place], side: int) -> None:
        """Decode it for four stops; nothing is shown for another number of them."""
        if len(places) == CORNERS:
            side = min(side, LARGEST_SIDE)
            about = chosen(self._session)
            ask(self._session, self._lanes, VIEW, _spread, tuple(places), side, about, then=self._show)
        else:
            self._lanes.inspect.cancel(VIEW)
            self.spread = None

    def _show(self, spread: Spread) -> None:
        self.spread = spread
        dataset, side = self._session.workspace.dataset, len(spread.codes)
        self.setMinimumHeight(side * (self.scaled(LOWEST) + GAP))
        text = Text(dataset.vocabulary) if dataset is not None and dataset.vocabulary else None
        self.set_tiles(spread.pictures, columns=side, gap=GAP, text=text)


def _spread(codec: Codec, places: Sequence[Place], side: int, about: Settings) -> Spread:
    from ae_core.latent.corners import corner_grid

    codes = corner_grid(np.stack([place.now(codec) for place in places]), side, side)
    return Spread(codes, codec.decode(codes.reshape(-1, codes.shape[-1])), about)
