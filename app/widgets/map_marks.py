"""The marks on top of a map: what each of them is, kept until it is painted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from app.widgets.map_others import Others
from app.widgets.map_overlay import Overlay
from app.widgets.themed import Themed

Floats = NDArray[np.floating]


class MapMarks(Themed):
    """overlay : all of them. Whoever draws the map paints it last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overlay = Overlay()

    def set_stops(self, stops: Mapping[str, Floats]) -> None:
        """Where the stops of a walk lie, (2,) each, by their letters."""
        self._annotate(stops=stops)

    def set_own(self, place: Floats | None) -> None:
        """Where the user's own sample lies, (2,)."""
        self._annotate(own=place)

    def set_path(self, xy: Floats | None, current: int = -1) -> None:
        """A walk through the plane, (k, 2), and the step that is being looked at."""
        self._annotate(path=xy, current=current)

    def set_trajectories(self, lines: Floats | None) -> None:
        """(n, k, 2) the ways of n points, from where they begin to where they end."""
        self._annotate(trajectories=lines)

    def set_numbered(self, places: Floats) -> None:
        """Places (k, 2) of the plane that are marked 1, 2, ..."""
        self._annotate(numbered=places)

    def set_held(self, place: Floats | None) -> None:
        """The place (2,) whose decoded picture stays."""
        self._annotate(held=place)

    def set_linked(self, place: Floats | None) -> None:
        """The place (2,) that corresponds to the one under the cursor elsewhere."""
        self._annotate(linked=place)

    def set_region(self, corners: Floats | None) -> None:
        """The outline (k, 2) of the plane that holds the selection."""
        self._annotate(region=corners)

    def set_axes(self, x: str, y: str) -> None:
        """The names of the two directions; empty for none."""
        self._annotate(x=x, y=y)

    def set_others(self, others: Others | None) -> None:
        """Points that lie on the map without being of it."""
        self._annotate(others=others)

    def set_note(self, note: str) -> None:
        """One line in the lower left corner, such as how many of the points are shown."""
        self._annotate(note=note)

    def _annotate(self, **changes: object) -> None:
        self.overlay = replace(self.overlay, **changes)  # type: ignore[arg-type]
        self.update()
