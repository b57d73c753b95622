from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from app.bootstrap import Program


class Knot:
    def __init__(self) -> None:
        self.myself = self


def test_a_thread_that_makes_objects_collects_no_garbage_of_others(program: Program) -> None:
    program.window.pulse.start()
    knot = weakref.ref(Knot())

    def work() -> None:
        kept = [[] for _ in range(100_000)]
        assert kept

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert knot() is not None
    program.window.pulse.stop()


def test_the_pulse_collects_garbage_in_the_windows_thread(program: Program, qtbot: QtBot) -> None:
    program.window.pulse.start()
    knot = weakref.ref(Knot())
    pile = [[] for _ in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: knot() is None)
    assert pile
    program.window.pulse.stop()
    assert gc.isenabled()
