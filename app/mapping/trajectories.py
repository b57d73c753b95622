"""The ways of drawn codes out of noise, on the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats, Trajectories

VIEW = "map.trajectories"
Placing = Callable[["Floats"], "Floats"]


class TrajectoryMarks:
    """Lines where the map's own placement puts the ways; none on a map that moves or is of another epoch.

    placing : see Places.placing.
    """

    def __init__(self, session: Session, lanes: Lanes, view: LatentMap, placing: Callable[[], Placing | None]) -> None:
        self._session, self._lanes, self._view, self._placing = session, lanes, view, placing

    def follow(self) -> None:
        """Bring them up to the session."""
        found, frame, place = self._session.workspace.trajectories, self._session.frame(), self._placing()
        if found is None or frame is None or place is None or found.step != frame.step:
            self._lanes.inspect.cancel(VIEW)
            self._view.set_trajectories(None)
        else:
            # Off the window's thread: a projection looks for the neighbours of every corner.
            self._lanes.inspect.call(VIEW, _placed, place, found, then=self._view.set_trajectories)


def _placed(place: Placing, found: Trajectories) -> Floats:
    """(n, k, 2) a line for each code."""
    corners, n, d = found.codes.shape
    return place(found.codes.reshape(-1, d)).reshape(corners, n, 2).swapaxes(0, 1)
