"""`python first_paint.py START ours|bare`: run a program until its window has painted, and print the seconds it took.

START : time.monotonic() of whoever started this process. The first paint event is seen from inside QApplication.exec(),
so that the programs themselves need to know nothing of it.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

START, PROGRAM = sys.argv[1:]
del sys.argv[1:]


class FirstPaint(QObject):
    """Ends the process at once, as nothing after the first paint matters."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, _tell)  # after this round of painting
        return False


def _tell() -> None:
    print(time.monotonic() - float(START), flush=True)
    os._exit(0)


def main() -> None:
    watcher, really = FirstPaint(), QApplication.exec

    def watched_exec(*_: object) -> int:
        for widget in QApplication.allWidgets():
            widget.installEventFilter(watcher)
        return really()

    QApplication.exec = watched_exec
    {"ours": _ours, "bare": _bare}[PROGRAM]()


def _ours() -> None:
    sys.path.insert(0, str(Path(__file__).parents[2]))
    import main as program

    program.main()


def _bare() -> None:
    import pyqtgraph

    app = QApplication([])
    window = pyqtgraph.PlotWidget()
    window.plot([0.0, 1.0])
    window.resize(1280, 720)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
