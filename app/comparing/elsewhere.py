"""The walk of the window, as far as every run can go it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.stops import lettered

if TYPE_CHECKING:
    from ae_core.comparison.walks import Route
    from app.view_state import ViewState

PATH = "interpolate.path"  # the control that chooses it
STRAIGHT = "lerp"


def walked_elsewhere(view: ViewState) -> tuple[Route | None, tuple[str, ...]]:
    """The way by those stops that are samples, None where these are fewer than two; and the letters of the others.

    A point, a mean or a sample of one's own lies among the codes of one run alone.
    """
    from ae_core.comparison.walks import Route  # with torch, which the window paints before

    stops = lettered(view)
    samples = tuple(stop.id for stop in stops.values() if stop.id is not None)
    others = tuple(letter.upper() for letter, stop in stops.items() if stop.id is None)
    path = str(view.choices.get(PATH, STRAIGHT))
    return (Route(samples, path) if len(samples) > 1 else None), others
