"""Which sample is moved, and what is told of that in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.made_by import on_screen
from app.stops import lettered

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


def of_direction(session: Session, direction: Direction, epoch: float, kept: str | None) -> Settings:
    """How a sample moved along a direction is made. epoch : of the codes that it was found among. kept : its name."""
    found = {"direction": direction.made, "direction_epoch": epoch, "strength_of_1": direction.strength}
    name = {} if kept is None else {"kept": kept}
    return on_screen(
        session, "direction", sample=_told(session), **found, **name, without=list(direction.without)
    )  # fmt: skip


def of_analogy(session: Session) -> Settings:
    """How an analogy is made: its ends by their ids, or in words where they are no samples."""
    ends = {letter: stop.label if stop.id is None else stop.id for letter, stop in lettered(session.view).items()}
    return on_screen(session, "analogy", a=ends.get("a"), b=ends.get("b"), c=_told(session))


def _told(session: Session) -> int | str | None:
    return "own" if session.view.own is not None else sample_of(session)
