"""Drives the real window through the whole story by itself, and keeps pictures, codes and a report of what it saw."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)

from app.setup.specs import FIRST_PRESET

if TYPE_CHECKING:
    from app.bootstrap import Program

POLL_MS = 40
LONGEST_MS = 15 * 60 * 1000
Condition = Callable[[], bool]
Story = Iterator[Condition]


class Guide(QObject):
    """Follows a story: a generator that acts and then yields the condition to wait for."""

    def __init__(self, story: Story, then: Callable[[str], None]) -> None:
        super().__init__()
        self._story, self._then = story, then
        self._condition: Condition = lambda: True
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._clock.elapsed() > LONGEST_MS:
            self._end("the tour took too long")
        elif self._condition():
            try:
                self._condition = next(self._story)
            except StopIteration:
                self._end("")
            except Exception as problem:
                self._end(f"{type(problem).__name__}: {problem}")

    def _end(self, problem: str) -> None:
        self._timer.stop()
        self._then(problem)


def story(program: Program, out: Path, preset: str, epochs: int) -> Story:
    """Train, look, walk, sample, project; then a picture of every panel in every look."""
    from ae_core.spec import replaced
    from app.tour_pictures import settled, take_pictures
    from app.tour_report import write_report

    session, window = program.session, program.window
    yield lambda: program.desks.engine.is_ready and session.workspace.spec is not None
    assert session.workspace.spec is not None
    program.desks.specs.choose_preset(preset)
    session.update_workspace(spec=replaced(session.workspace.spec, "train.epochs", epochs))
    yield lambda: not program.desks.gate.reason
    window.actions_by_name["train"].trigger()
    yield lambda: session.workspace.run is not None and not session.workspace.run.alive
    assert session.workspace.run is not None
    if session.workspace.run.finished is None:
        raise RuntimeError(session.workspace.run.message)
    yield from _walk(program)
    session.update_view(projection="umap")
    yield settled(4)
    window.panels["map"].projector.start.click()  # type: ignore[attr-defined]
    yield lambda: not program.lanes.project.busy
    if session.workspace.projection is None or not session.workspace.projection.done:
        raise RuntimeError(session.workspace.notices[-1])
    yield settled(4)
    write_report(program, out)
    yield from take_pictures(program, out, ("map",), "-umap")
    session.update_view(projection="axes")
    yield from take_pictures(program, out, tuple(window.panels))


def _walk(program: Program) -> Story:
    """Choose the first sample that is shown and the next one of another class, walk between them, and sample."""
    from app.inspection import stop_at
    from app.selection import Selection
    from app.tour_pictures import settled

    session = program.session
    ids, dataset = session.workspace.preview_ids, session.workspace.dataset
    assert dataset is not None
    assert dataset.labels is not None
    first = int(ids[0])
    last = int(next(one for one in ids if dataset.labels[one] != dataset.labels[first]))
    session.update_view(selection=Selection.of([first]))
    yield lambda: stop_at(session, first) is not None
    session.update_view(a=stop_at(session, first), b=stop_at(session, last))
    for name in ("interpolate", "traverse", "directions", "sample"):
        program.window.docks[name].raise_()
        yield settled(20)


def _quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what its offscreen platform says at each resize."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def tour(out: Path, preset: str = FIRST_PRESET, epochs: int = 20) -> int:
    """Run the story on the offscreen platform; the exit status. Pictures and report go to `out`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.bootstrap import application, build, open_window

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        print(f"tour: {out}: the folder cannot be made ({problem.strerror})", file=sys.stderr)
        return 1
    qInstallMessageHandler(_quiet)
    app = application()
    program = build(out)
    problems: list[str] = []

    def end(problem: str) -> None:
        problems.append(problem)
        program.lanes.close()

    program.lanes.closed.connect(app.quit)
    open_window(program)
    guide = Guide(story(program, out, preset, epochs), end)
    app.exec()
    guide.deleteLater()
    if problems != [""]:
        print(f"tour: {problems[0] if problems else 'the window closed early'}", file=sys.stderr)
        return 1
    print(f"pictures, codes and report: {out}")
    return 0


def main(arguments: list[str]) -> int:
    """The sub-command `tour`."""
    parser = argparse.ArgumentParser(prog="latentarium tour", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the folder for pictures, codes and report")
    parser.add_argument("--preset", default=FIRST_PRESET, help=f"what to train (default: {FIRST_PRESET})")
    parser.add_argument("--epochs", type=int, default=20, help="how long to train (default: 20)")
    chosen = parser.parse_args(arguments)
    return tour(chosen.out, chosen.preset, chosen.epochs)


def without_display() -> int:
    """What `make run` does on a machine without a display."""
    from ae_core.storage import home

    out = home() / f"tour-{datetime.now():%Y%m%d-%H%M%S}"
    print(f"There is no display, so the session runs without a window; its pictures and report go to {out}")
    return tour(out)
