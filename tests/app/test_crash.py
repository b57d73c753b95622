from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest

from app.crash import CrashHandler, log_to, record_faults


@pytest.fixture
def _hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.mark.usefixtures("_hooks")
def test_an_uncaught_error_is_logged_each_time_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []
    CrashHandler(told.append).install()
    for _ in range(3):
        try:
            raise ZeroDivisionError("inside")
        except ZeroDivisionError as problem:
            sys.excepthook(type(problem), problem, problem.__traceback__)
    assert len(told) == 1
    assert "ZeroDivisionError: inside" in told[0]
    assert len([record for record in caplog.records if record.levelno == logging.ERROR]) == 3


@pytest.mark.usefixtures("_hooks")
def test_an_error_in_a_plain_thread_is_told_too() -> None:
    told: list[str] = []
    CrashHandler(told.append).install()
    thread = threading.Thread(target={}.__getitem__, args=("absent",))
    thread.start()
    thread.join()
    assert "KeyError" in told[0]


def test_a_log_on_a_disk_that_refuses_does_not_stop_the_start(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    blocked = tmp_path / "file"
    blocked.touch()
    log_to(blocked / "log.txt")
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        assert isinstance(handler, logging.NullHandler)
    root.setLevel(level)
    assert record_faults(blocked / "faults.txt") is None
