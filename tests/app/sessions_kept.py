"""What the tests of sessions do with a window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.selection import Selection
from app.session import Session
from app.sessions.file import read_session
from app.sessions.form import SavedSession
from app.view_state import Held, Own, Stop


def open_in(program: Program, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.window.sessions.opened, timeout=60_000):
        program.window.sessions.open(path)


def save_from(program: Program, path: Path, qtbot: QtBot) -> SavedSession:
    with qtbot.waitSignal(program.window.sessions.saved, timeout=30_000):
        program.window.sessions.save_to(path)
    return read_session(path)


def arrange_something(session: Session) -> None:
    codes = session.frame()
    assert codes is not None
    ids = session.ids
    at = [Stop(int(ids[row]), tuple(codes.codes[row].tolist()), str(ids[row])) for row in (3, 40)]
    session.update_view(
        selection=Selection.of(ids[5:25]).looking_at(int(ids[7])), projection="pca", a=at[0], b=at[1], colour="split",
        mode="density", frame=session.workspace.frames[0].step, pace=2.0, held=Held("pca", (0.5, 0.25)),
        own=Own(np.full((1, 28, 28), 7, dtype=np.uint8)),
    )  # fmt: skip
