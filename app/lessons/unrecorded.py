"""What is done in the window and cannot be said in a lesson."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from app.lessons.differences import MOST_SELECTED
from app.stops import lettered

if TYPE_CHECKING:
    from app.session import Session

EXPERIMENT = "An experiment: let the page press experiments.run."
_THINGS = {
    "own": "An own sample.",
    "guest": "Samples of other data.",
    "beside": "Another run beside this one.",
    "clusters": "Groups of the codes.",
    "held": "A place of the map that stays decoded.",
}


def unrecorded(session: Session, names: frozenset[str]) -> Iterator[str]:
    """A sentence for each of the fields that changed, where it is something that no deed can do."""
    state: dict[str, Any] = {**vars(session.workspace), **vars(session.view)}
    for name in sorted(names & _THINGS.keys()):
        if state[name] is not None:
            yield _THINGS[name]
    view = session.view
    if names & {"a", "b", "between"}:
        stops = lettered(view)
        if view.between or any(stop.id is None for stop in stops.values()):
            yield "A stop that is no sample, or stands between A and B."
    if "selection" in names and len(view.selection) > MOST_SELECTED:
        yield f"A selection of more than {MOST_SELECTED:,} samples."
