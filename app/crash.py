"""What happens to errors that nobody caught: they are logged, and told once."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

logger = logging.getLogger(__name__)
MOST_BYTES = 1_000_000


def log_to(path: Path) -> None:
    """Write the program's log to a file, and to nothing if the disk refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(path, maxBytes=MOST_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)


def record_faults(path: Path) -> TextIO | None:
    """Have a crash of the interpreter itself leave its stacks in a file; keep what is returned."""
    try:
        file = path.open("a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


class CrashHandler:
    """Logs every uncaught error, and calls `tell` with one sentence for the first of each kind."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._told: set[tuple[type[BaseException], str]] = set()

    def install(self) -> None:
        """Take over what Python does with uncaught errors, in every thread."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread

    def handle(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """One uncaught error."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        logger.error("Uncaught error", exc_info=(kind, problem, trace))
        place = (kind, str(problem))
        if place not in self._told:
            self._told.add(place)
            self._tell(f"Something went wrong inside: {kind.__name__}: {problem}. The log file has the details.")

    def _handle_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.handle(failed.exc_type, failed.exc_value, failed.exc_traceback)
