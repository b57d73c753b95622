"""What pointing at the map means for the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.inspection import row_of, stop_at

if TYPE_CHECKING:
    from app.session import Floats, Session


def pointed(session: Session) -> int | None:
    """The sample under the cursor, else the one that was selected last, else None."""
    view = session.view
    return view.hover if view.hover is not None else (view.selection[-1] if view.selection else None)


def select(session: Session, row: int, adds: bool) -> None:
    """Select the sample of a row, or nothing with -1; `adds` keeps the others, and gives up one that was selected."""
    if row < 0:
        session.update_view(selection=())
        return
    sample, before = int(session.workspace.preview_ids[row]), session.view.selection
    if not adds:
        after: tuple[int, ...] = (sample,)
    else:
        after = tuple(one for one in before if one != sample) if sample in before else (*before, sample)
    session.update_view(selection=after)


def select_inside(session: Session, polygon: Floats, positions: Floats, keys: Qt.KeyboardModifier) -> None:
    """Select the samples whose positions (n, 2) lie in a polygon (k, 2); Shift adds them, Alt takes them away."""
    from ae_core.latent.regions import inside  # with Pillow, which the first painting need not wait for

    found = session.workspace.preview_ids[inside(polygon, positions)].tolist()
    before = session.view.selection
    if keys & Qt.KeyboardModifier.ShiftModifier:
        known = set(before)
        after = (*before, *(one for one in found if one not in known))
    elif keys & Qt.KeyboardModifier.AltModifier:
        gone = set(found)
        after = tuple(one for one in before if one not in gone)
    else:
        after = tuple(found)
    session.update_view(selection=after)


def step(session: Session, by: int) -> None:
    """Select the next shown sample, so that the keyboard reaches every point."""
    ids, selection = session.workspace.preview_ids, session.view.selection
    if len(ids):
        row = row_of(session, selection[-1]) if selection else (-1 if by > 0 else 0)
        session.update_view(selection=(int(ids[(row + by) % len(ids)]),))


def take(session: Session, which: str, sample: int | None) -> None:
    """Make a sample the end "a" or "b" of the walk."""
    stop = None if sample is None else stop_at(session, sample)
    if stop is not None:
        session.update_view(**{which: stop})
