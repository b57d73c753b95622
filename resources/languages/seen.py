"""Shows everything that the window has, and takes down each text that meets a widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMenu, QPushButton, QTabBar

from ae_core.lessons.lesson import Lesson
from app.bootstrap import Program, application, build, open_window
from app.inspection import stop_at
from app.languages.speaking import say_by
from app.mapping.guest_dialog import GuestDialog
from app.past import read_past
from app.selection import Selection

RUNS = Path(__file__).resolve().parents[1] / "runs"
AT_MOST_MS = 60_000


def texts_of_the_window(home: Path) -> set[str]:
    """home : a folder for settings and runs."""
    seen: set[str] = set()
    app = application()

    def take(text: str) -> str:
        seen.add(text)
        return text

    say_by(take)
    program = build(home)
    open_window(program)
    wait(app, lambda: program.desks.engine.is_ready and program.session.workspace.spec is not None)
    wait(app, lambda: False, 1500)
    show_all(program, app)
    program.desks.training.show(read_past(RUNS / "vae"))
    wait(app, lambda: False, 3000)
    show_all(program, app)
    show_others(program, app)
    seen.update(action.text() for menu in program.window.findChildren(QMenu) for action in menu.actions())
    return seen


def show_others(program: Program, app: QApplication) -> None:
    """Comparison, slow motion, a walk, a selection, and the dialogs."""
    window, session = program.window, program.session
    a, b = (stop_at(session, int(one)) for one in session.ids[:2])
    session.update_view(selection=Selection.of(session.ids[:30]), a=a, b=b)
    wait(app, lambda: session.workspace.walk is not None and session.workspace.walk.meter is not None)
    for name in ("interpolate", "traverse", "directions", "inspector", "reconstructions"):
        window.docks[name].raise_()
        wait(app, lambda: False, 1500)
    for action in ("export", "glossary", "help"):
        window.actions_by_name[action].trigger()
        wait(app, lambda: False, 700)
    GuestDialog(program.lanes, session.workspace.dataset, window).open()
    window.actions_by_name["lessons"].trigger()
    wait(app, lambda: bool(window.lessons.shelf.entries))
    window.lessons.player.open(next(one for one in window.lessons.shelf.entries if isinstance(one, Lesson)))
    for _ in range(10):
        wait(app, lambda: False, 2500)
        window.lessons.player.next()
    window.lessons.player.leave()
    window.docks["compare"].raise_()
    window.panels["compare"].shipped.click()
    wait(app, lambda: window.panels["compare"].comparison is not None)
    for place in range(window.panels["compare"].tabs.count()):
        window.panels["compare"].tabs.setCurrentIndex(place)
        wait(app, lambda: False, 3000)
    program.desks.specs.choose_preset("variational")
    wait(app, lambda: program.desks.gate.reason == "")
    window.actions_by_name["train"].trigger()
    wait(app, lambda: len(session.workspace.frames) > 1)
    window.actions_by_name["slow_motion"].trigger()
    for _ in range(12):
        wait(app, lambda: False, 500)
        window.findChild(QPushButton, "slow_motion.into").click()
    window.actions_by_name["stop"].trigger()
    wait(app, lambda: program.lanes.train.state == "idle")


def wait(app: QApplication, done: Callable[[], bool], most: int = AT_MOST_MS) -> None:
    """Until it is done."""
    timer = QElapsedTimer()
    timer.start()
    while not done() and timer.elapsed() < most:
        app.processEvents()


def show_all(program: Program, app: QApplication) -> None:
    """Every panel, its tabs, every choice of its lists."""
    window = program.window
    for name, dock in window.docks.items():
        dock.show()
        dock.raise_()
        wait(app, lambda: window.panels[name] not in window.pulse.dirty, 4000)  # noqa: B023  called at once
        for tabs in window.panels[name].findChildren(QTabBar):
            for place in range(tabs.count()):
                tabs.setCurrentIndex(place)
                wait(app, lambda: False, 200)
        for box in window.panels[name].findChildren(QListWidget):
            for row in range(box.count()):
                box.setCurrentRow(row)
                wait(app, lambda: False, 60)
    if program.session.workspace.run is None:
        for preset in [window.transport.preset.itemData(row) for row in range(window.transport.preset.count())]:
            program.desks.specs.choose_preset(preset)
            wait(app, lambda: False, 250)
    boxes = [window.findChild(QComboBox, name) for name in ("map.projection", "sample.sampler", "directions.way")]
    for box in boxes:
        for place in range(box.count() if box is not None else 0):
            box.setCurrentIndex(place)
            box.activated.emit(place)
            wait(app, lambda: False, 400)
