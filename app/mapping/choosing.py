"""What pointing at the map means for the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from app.inspection import stop_at
from app.selection import NOTHING, Selection
from app.stops import added, placed

if TYPE_CHECKING:
    from app.selection import Ids
    from app.session import Session
    from app.view_state import Outline
    from app.workspace import Floats


def pointed(session: Session) -> int | None:
    """The sample under the cursor, else the one that was selected last, else None."""
    view = session.view
    return view.hover if view.hover is not None else view.selection.last


def adds(keys: Qt.KeyboardModifier) -> bool:
    """Whether a click keeps what is selected."""
    return bool(keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))


def select(session: Session, row: int, kept: bool) -> None:
    """Select the sample of a row, or nothing with -1; `kept` keeps the others, and gives up one that was selected."""
    if row < 0:
        session.update_view(selection=NOTHING)
        return
    sample = int(session.ids[row])
    session.update_view(selection=session.view.selection.toggled(sample) if kept else Selection.of([sample]))


def select_inside(session: Session, outline: Outline, positions: Floats, keys: Qt.KeyboardModifier) -> None:
    """Select the samples whose positions (n, 2) lie in an outline; Shift adds them, Alt takes them away."""
    from ae_core.latent.regions import inside  # with Pillow, which the first painting need not wait for

    found = session.ids[inside(outline.corners, positions)]
    after = joined(session.view.selection, found, keys)
    whole = np.array_equal(after.ids, Selection.of(found).ids)  # no mixture with what was before
    session.update_view(selection=after, outline=outline if whole else None)


def joined(before: Selection, found: Ids, keys: Qt.KeyboardModifier) -> Selection:
    """What was found alone; with Shift or Ctrl beside what was selected before, with Alt taken away from it.

    With Ctrl and Shift too, since many desktops move windows with Alt.
    """
    shift, ctrl = (bool(keys & key) for key in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier))
    if keys & Qt.KeyboardModifier.AltModifier or (shift and ctrl):
        return before.minus(found)
    return before.plus(found) if shift or ctrl else Selection.of(found)


def step(session: Session, by: int) -> None:
    """Look at the next one of the selected samples, or select the next shown one where there is at most one."""
    selection = session.view.selection
    ids = selection.ids if len(selection) > 1 else session.ids
    if len(ids):
        found = np.flatnonzero(ids == (-1 if selection.last is None else selection.last))
        place = int(found[0]) if len(found) else (-1 if by > 0 else 0)
        session.update_view(selection=selection.looking_at(int(ids[(place + by) % len(ids)])))


def take(session: Session, letter: str, sample: int | None) -> None:
    """Make a sample the stop "a" or "b" of the walk, or with "s" one more on its way."""
    stop = None if sample is None else stop_at(session, sample)
    if stop is not None:
        session.update_view(**(added(session.view, stop) if letter == "s" else placed(session.view, letter, stop)))
