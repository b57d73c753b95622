"""Which sample is moved, and what is told of that in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.made_by import on_screen

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from ae_core.latent.directions.base import Direction
    from app.session import Session


def sample_of(session: Session) -> int | None:
    """The sample that is looked at, else the first shown; None for one's own, and where there is none."""
    view, ids = session.view, session.workspace.preview_ids
    if view.own is not None or view.selection.last is not None:
        return view.selection.last if view.own is None else None
    return int(ids[0]) if len(ids) else None


def subject(session: Session) -> Any:
    """(1, *shape) one's own sample as it would be stored, else that of `sample_of`; None where there is none."""
    dataset, own, sample = session.workspace.dataset, session.view.own, sample_of(session)
    if own is not None:
        return own.stored[None]
    return None if dataset is None or sample is None else dataset.x[sample : sample + 1]


def settings(session: Session, direction: Direction | None, strength: float) -> Settings:
    """How what is shown was made; an analogy where there is no direction."""
    view = session.view
    sample = "own" if view.own is not None else sample_of(session)
    if direction is None:
        ends = {name: stop.id if stop is not None else None for name, stop in (("a", view.a), ("b", view.b))}
        return on_screen(session, "analogy", **ends, c=sample)
    how = {"direction": direction.made, "strength_of_1": direction.strength, "without": list(direction.without)}
    return on_screen(session, "direction", sample=sample, slider=strength, **how)
