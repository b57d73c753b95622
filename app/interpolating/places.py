"""The stops of a walk as a model that is asked for it needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from app.inspection import code_of
from app.stops import lettered, rounds
from app.walking import Place

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from app.session import Session
    from app.view_state import Stop
    from app.workspace import Floats


def places_of(session: Session) -> list[Place]:
    """All stops in the order of the walk, with their codes in the viewed model; a mean is that of codes at hand."""
    stops = lettered(session.view)
    return [place_of(session, letter, stops[letter]) for letter in rounds(session.view)]


def place_of(session: Session, letter: str, stop: Stop) -> Place:
    """One stop in the viewed model."""
    stored = None if stop.members is not None else _stored(stop, session.workspace.dataset)
    return Place(letter, stored, code_of(session, stop))


def code_now(session: Session, stop: Stop) -> tuple[Floats, float]:
    """The code (latent_dim,) of a stop and its epoch: the viewed one, or the one that it was chosen at where it is the
    code of then.

    What an own sample's code is in the viewed model only the walk knows.
    """
    frame, walk, stops = session.frame(), session.workspace.walk, lettered(session.view)
    viewed = 0.0 if frame is None else frame.epoch
    if stop.stored is not None and walk is not None:
        step = next((step for step, letter in walk.stops.items() if stops.get(letter) is stop), None)
        if step is not None:
            return walk.codes[step], viewed
    code = code_of(session, stop)
    return code, stop.epoch if stop.epoch is not None and np.array_equal(code, stop.vector) else viewed


def samples_of(stop: Stop) -> list[int]:
    """The samples of the data that a stop stands for."""
    if stop.members is not None:
        return [int(member) for member in stop.members]
    return [] if stop.id is None else [stop.id]


def places_elsewhere(session: Session) -> list[Place]:
    """The same for another model, which knows only samples; none where a stop is but a place of the map."""
    view, dataset = session.view, session.workspace.dataset
    stops = lettered(view)
    found = [Place(letter, _stored(stops[letter], dataset), stops[letter].vector) for letter in rounds(view)]
    return [] if any(place.stored is None for place in found) else found


def _stored(stop: Stop, dataset: Dataset | None) -> Any:
    """(m, *shape) the samples that a stop stands for, or None."""
    if stop.stored is not None:
        return stop.stored[None]
    if dataset is None:
        return None
    if stop.members is not None:
        return dataset.x[stop.members]
    return dataset.x[stop.id : stop.id + 1] if stop.id is not None and 0 <= stop.id < dataset.n else None
