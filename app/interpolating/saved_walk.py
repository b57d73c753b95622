"""What is written of a walk or a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.decoded_save import Written
from app.made_by import on_screen
from app.stops import lettered

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from app.interpolating.sheet import Spread
    from app.session import Session
    from app.workspace import Walk


def of_walks(walks: Sequence[Walk], closed: bool) -> Written:
    """Walks by the same stops, one after the other. closed : whether they come back to where they began."""
    steps = len(walks[0].codes)
    named = {"path": np.repeat([walk.path for walk in walks], steps), "step": np.tile(np.arange(steps), len(walks))}
    codes, samples = (np.concatenate(parts) for parts in zip(*((w.codes, w.pictures) for w in walks), strict=True))
    about = {"paths": [walk.path for walk in walks], "steps": steps, **walks[0].about}
    return Written(codes, samples, named, about, len(walks), closed=closed and len(walks) == 1)


def of_sheet(spread: Spread) -> Written:
    """A sheet, row by row."""
    side = len(spread.codes)
    row, column = np.indices((side, side)).reshape(2, -1)
    codes = spread.codes.reshape(side * side, -1)
    return Written(codes, spread.pictures, {"row": row, "column": column}, spread.about, side, side)


def chosen(session: Session) -> Settings:
    """How a walk that is asked for now is made: of which run and epoch, by which stops."""
    stops = {letter: stop.label if stop.id is None else stop.id for letter, stop in lettered(session.view).items()}
    return on_screen(session, "interpolation", stops=stops, loop=session.view.loop)
