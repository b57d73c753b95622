"""A crash costs a second at most, and the next start offers what was on screen."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ae_core.processes import MARK
from app.bootstrap import Program, build, open_window
from app.selection import Selection
from app.sessions.autosave import NAME, left_behind
from app.sessions.file import read_session
from tests.app.conftest import close
from tests.app.fake_training import FakeTraining

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "resources" / "runs" / "vae"
# A window of its own that trains or is dragged, until it is killed in the midst of it.
CRASH = """
import sys
from pathlib import Path
from PySide6.QtCore import QPoint, QPointF, Qt, QEvent, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from app.bootstrap import application, build, open_window
from app.coaching.desk import CoachDesk
from app.past import read_past
from app.selection import Selection
from ae_core.spec import replaced

CoachDesk._begin = lambda *_: None
app = application()
program = build(Path(sys.argv[1]))
open_window(program)
session = program.session

def wait(done):
    while not done():
        app.processEvents()

wait(lambda: program.desks.engine.is_ready and session.workspace.dataset is not None and session.workspace.spec)
if sys.argv[2] == "training":
    session.choose(spec=replaced(session.workspace.spec, "train.epochs", 1000))
    wait(lambda: program.desks.gate.reason == "")
    program.desks.training.start()
    wait(lambda: len(session.workspace.frames) > 2 and session.workspace.run.started is not None)
    session.update_view(selection=Selection.of([3, 5, 8]))
elif sys.argv[2] == "lesson":
    program.desks.training.show(read_past(Path(sys.argv[3])))
    session.update_view(selection=Selection.of([3, 5, 8]))
    lessons = program.window.lessons
    lessons.shelf.read()
    wait(lambda: lessons.shelf.entries is not None)
    lessons.player.open(lessons.shelf.entries[0])
    wait(lambda: lessons.player.is_set)
    lessons.player.next()
    wait(lambda: lessons.player.is_set)
    lessons.page.question.show_hint.click()
else:
    program.desks.training.show(read_past(Path(sys.argv[3])))
    view = program.window.panels["map"].view
    wait(lambda: program.window.panels["map"].body_shown and view.width() > 100)
    session.update_view(selection=Selection.of([3, 5, 8]))
    def mouse(kind, x, y):
        at, buttons = QPointF(x, y), Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, view.mapToGlobal(at), buttons, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)
    middle = view.rect().center()
    mouse(QEvent.Type.MouseButtonPress, middle.x(), middle.y())
    for step in range(1, 40):
        mouse(QEvent.Type.MouseMove, middle.x() + 2 * step, middle.y() + step)
        app.processEvents()
    wait(lambda: session.view.sight is not None)
print("ready", flush=True)
while True:  # the training or the drag goes on until the process is killed
    app.processEvents()
"""


def kept(place: Path) -> list[Path]:
    return sorted((place / "sessions").glob(f"*/{NAME}"))


def selected(file: Path) -> str:
    return read_session(file).view.selected


def _has(file: Path, moment: str) -> bool:
    """Whether what was done at that moment is on disk: a drag goes on after the selection was kept."""
    saved = read_session(file)
    if moment == "lesson":
        return saved.lesson is not None and saved.lesson.hint
    return saved.view.selected == "3, 5, 8" and (moment == "training" or saved.view.sight is not None)


def test_every_change_is_on_disk_soon(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    shown.session.update_view(selection=Selection.of([4, 5, 6]))
    qtbot.waitUntil(lambda: any(selected(file) == "4-6" for file in kept(tmp_path)), timeout=10_000)
    shown.session.undo()
    qtbot.waitUntil(lambda: all(selected(file) == "" for file in kept(tmp_path)), timeout=10_000)


def test_a_window_that_is_closed_leaves_only_its_last_session(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    shown.session.update_view(selection=Selection.of([9]))
    qtbot.waitUntil(lambda: bool(kept(tmp_path)), timeout=10_000)
    with qtbot.waitSignal(shown.lanes.closed, timeout=10_000):
        shown.window.close()
    assert kept(tmp_path) == []
    assert selected(tmp_path / "sessions" / "last.json") == "9"


def test_what_another_window_has_open_is_not_offered(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(kept(tmp_path)), timeout=10_000)
    assert left_behind(tmp_path / "sessions") == []


def test_a_disk_that_refuses_is_told_once(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    def told() -> int:
        return sum("kept against a crash" in notice for notice in shown.session.workspace.notices)

    autosave = shown.window.kept.autosave
    autosave.path.parent.mkdir(parents=True, exist_ok=True)
    autosave.path.unlink(missing_ok=True)
    autosave.path.mkdir()  # no file can take its place
    (autosave.path / "something").touch()
    for sample in (1, 2):
        shown.session.update_view(selection=Selection.of([sample]))
        autosave.write()
        qtbot.waitUntil(lambda: not shown.lanes.keep.awaits("autosave"), timeout=10_000)
    assert told() == 1


def test_before_another_session_opens_the_present_one_is_kept(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    desk = shown.window.sessions
    with qtbot.waitSignal(desk.saved, timeout=30_000):
        desk.save_to(tmp_path / "one.json")
    shown.session.update_view(selection=Selection.of([1, 2]))
    with qtbot.waitSignal(desk.opened, timeout=30_000):
        desk.open(tmp_path / "one.json")
    assert len(shown.session.view.selection) == 0
    shown.window.kept.recent.fill()
    names = [action.text() for action in shown.window.kept.recent.menu.actions() if action.text()]
    assert names == ["one.json", "As it was before"]
    with qtbot.waitSignal(desk.opened, timeout=30_000):
        shown.window.kept.recent.menu.actions()[-1].trigger()
    assert shown.session.view.selection == Selection.of([1, 2])


@pytest.fixture
def next_start(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """Built when the test asks for it, in the folder of the process that died."""
    made: list[Program] = []

    def start() -> Program:
        program = build(tmp_path, FakeTraining())
        made.append(program)
        with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
            open_window(program)
        return program

    yield start  # type: ignore[misc]
    for program in made:
        close(program.lanes, qtbot)
        program.window.close()
        program.window.deleteLater()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize("moment", ["training", "dragging", "lesson"])
def test_what_was_on_screen_when_the_process_was_killed_is_brought_back(
    moment: str, tmp_path: Path, next_start: object, qtbot: QtBot
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", CRASH, str(tmp_path), moment, str(EXAMPLE)],
        stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "LATENTARIUM_HOME": str(tmp_path)},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        qtbot.waitUntil(lambda: any(_has(file, moment) for file in kept(tmp_path)), timeout=30_000)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()  # type: ignore[union-attr]
    (left,) = kept(tmp_path)
    assert (left.parent / MARK).is_file()
    saved = read_session(left)
    program: Program = next_start()  # type: ignore[operator]
    qtbot.waitUntil(lambda: program.window.findChild(QPushButton, "banner.recover") is not None, timeout=30_000)
    with qtbot.waitSignal(program.window.sessions.opened, timeout=60_000):
        program.window.findChild(QPushButton, "banner.recover").click()  # type: ignore[union-attr]
    again = program.window.sessions.take(left.parent)
    assert again.view == saved.view
    assert again.spec == saved.spec
    assert again.run == saved.run
    qtbot.waitUntil(lambda: not left.parent.exists(), timeout=10_000)
    if moment == "training":
        assert program.session.workspace.run.status == "stopped"  # type: ignore[union-attr]
        qtbot.waitUntil(lambda: "was interrupted" in program.window.banner.text, timeout=10_000)
    elif moment == "dragging":
        assert program.session.view.sight is not None
    else:
        player = program.window.lessons.player
        qtbot.waitUntil(lambda: player.is_set, timeout=30_000)
        assert (player.number, player.is_hinted) == (1, True)
        assert program.window.sessions.take(left.parent).lesson == saved.lesson
