"""Where codes lie on the map: on a flat view of them, or where a projection has put them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ae_core.errors import SpecError
from ae_core.projection.axes import RawAxes
from app.inspection import row_of
from app.mapping.flat import Flat, flat_view

if TYPE_CHECKING:
    from app.mapping.projecting import Projecting
    from app.mapping.projector import Projector
    from app.session import Session
    from app.workspace import Floats, Frame


class Places:
    """flat : the view of the codes that was made last, or None before there is one."""

    def __init__(self, session: Session, projecting: Projecting, projector: Projector) -> None:
        self._session, self._projecting, self._projector = session, projecting, projector
        self.flat: Flat | None = None
        self._laid: tuple[object, Floats] | None = None

    def forget(self) -> None:
        """Another run, or none: nothing is to be turned towards what was shown."""
        self.flat, self._laid = None, None

    @property
    def projected(self) -> bool:
        """Whether the method that is chosen has put the viewed samples somewhere."""
        projection, ids = self._session.workspace.projection, self._session.ids
        method = self._session.view.projection
        if projection is None or projection.method != method:
            return False
        return projection.ids is ids or np.array_equal(projection.ids, ids)

    def lay(self, frame: Frame) -> Floats:
        """(n, 2) the codes of the viewed frame as they are; laid once for as long as nothing changes."""
        wanted = frame, self._session.view.projection, self._projector.spec
        if self._laid is None or self._laid[0] != wanted:
            # The plane of the previewed samples serves for all of them too: the map stays where it is.
            self.flat = self._look(self._session.kept_frame() or frame)
            self._laid = wanted, self.flat.place(frame.codes)
        return self._laid[1]

    def ground(self) -> tuple[Floats, Floats, bool] | None:
        """The codes of the viewed frame and where they lie, and whether a place of the map is a code itself."""
        frame, projection = self._session.frame(), self._session.workspace.projection
        if frame is None or self.flat is None or len(frame.codes) != len(self._session.ids):
            return None
        if self.projected and projection is not None:
            return frame.codes, projection.xy, False
        return frame.codes, self.lay(frame), self.flat.is_code

    def place_of(self, sample: int | None) -> Floats | None:
        """(2,) where a sample lies on the projection that is shown, or None where it does not."""
        projection, row = self._session.workspace.projection, -1 if sample is None else row_of(self._session, sample)
        return projection.xy[row] if self.projected and projection is not None and row >= 0 else None

    def place(self, codes: Floats) -> Floats | None:
        """(n, 2) where further codes of the viewed model belong; None on a map of another epoch, where none does."""
        projection, job, frame = self._session.workspace.projection, self._projecting.job, self._session.frame()
        if self.projected and projection is not None and job is not None:
            return job.place(codes, projection.xy) if frame is not None and job.epoch == frame.epoch else None
        assert self.flat is not None
        return self.flat.place(codes)

    def placing(self) -> Callable[[Floats], Floats] | None:
        """How codes of the viewed frame are placed, for another thread; None on a map that moves or is of another."""
        projection, job, frame = self._session.workspace.projection, self._projecting.job, self._session.frame()
        if self.projected and projection is not None and job is not None and frame is not None:
            fits = projection.done and job.epoch == frame.epoch
            return partial(job.place, xy=projection.xy) if fits else None
        return self.flat.place if self.flat is not None else None

    def _look(self, frame: Frame) -> Flat:
        """By the axes that are chosen where that is the method."""
        chosen = self._projector.spec
        if self._session.view.projection == RawAxes.name and isinstance(chosen, RawAxes):
            try:
                return flat_view(frame, self.flat, chosen)
            except SpecError as problem:
                self._projector.say(str(problem))
        return flat_view(frame, self.flat)
