"""Which process uses a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from ae_core.processes import Mark

GONE = 10**30  # more than a process id can be
ROUNDS = 40


def contend(folder: str, together: Any, told: Connection) -> None:
    """In each round take the mark at the same moment as the others, and tell whether it was got."""
    got = []
    for number in range(ROUNDS):
        mark = Mark(Path(folder, str(number)))
        together.wait()
        got.append(mark.take())
        together.wait()
    told.send(got)


@pytest.mark.parametrize("before", ["nothing", "a mark of a process that died"])
def test_of_several_processes_that_take_it_at_once_one_has_it(before: str, tmp_path: Path) -> None:
    if before != "nothing":
        for number in range(ROUNDS):
            (tmp_path / str(number)).write_text(str(GONE))
    context = get_context("spawn")
    together, pipes, others = context.Barrier(4), [], []
    for _ in range(4):
        mine, theirs = context.Pipe(duplex=False)
        others.append(context.Process(target=contend, args=(str(tmp_path), together, theirs)))
        others[-1].start()
        pipes.append(mine)
    got = [pipe.recv() for pipe in pipes]
    for other in others:
        other.join()
        other.close()
    assert [sum(some) for some in zip(*got, strict=True)] == [1] * ROUNDS
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(map(str, range(ROUNDS)))


def test_of_several_threads_one_has_it(tmp_path: Path) -> None:
    (tmp_path / "mark").write_text(str(os.getpid()))  # of one that died and had the same number
    got: list[bool] = []
    threads = [Thread(target=lambda: got.append(Mark(tmp_path / "mark").take())) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == [False] * 19 + [True]
    Mark(tmp_path / "mark").release()


def test_what_a_live_process_has_is_left_to_it_until_it_has_ended(tmp_path: Path) -> None:
    mark = Mark(tmp_path / "mark")
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        mark.path.write_text(str(other.pid))
        assert mark.is_held()
        assert not mark.take()
        assert mark.owner() == other.pid
        other.communicate(b"\n")
    assert not mark.is_held()
    assert mark.take()
    assert mark.owner() == os.getpid()
    mark.release()
    assert list(tmp_path.iterdir()) == []


def test_an_empty_mark_belongs_to_a_process_that_is_about_to_write_and_an_old_one_to_none(tmp_path: Path) -> None:
    mark = Mark(tmp_path / "mark")
    mark.path.touch()
    assert mark.is_held()
    assert not mark.take()
    os.utime(mark.path, (0, 0))
    assert not mark.is_held()
    assert mark.take()
    mark.release()


def test_a_mark_that_somebody_deleted_and_another_took_is_not_removed(tmp_path: Path) -> None:
    mark = Mark(tmp_path / "mark")
    assert mark.take()
    mark.path.write_text(str(os.getppid()))
    mark.release()
    assert mark.owner() == os.getppid()


def test_a_process_that_died_while_it_took_over_locks_nothing(tmp_path: Path) -> None:
    mark = Mark(tmp_path / "mark")
    mark.path.write_text(str(GONE))
    (tmp_path / "mark.next").write_text(str(GONE))
    assert mark.take()
    mark.release()
    assert list(tmp_path.iterdir()) == []


def test_a_thread_that_takes_it_while_it_is_released_is_refused_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark, meanwhile, unlink = Mark(tmp_path / "mark"), list[bool](), Path.unlink

    def interrupted(path: Path, missing_ok: bool = False) -> None:
        monkeypatch.setattr(Path, "unlink", unlink)
        meanwhile.append(Mark(mark.path).take())
        unlink(path, missing_ok)
        meanwhile.append(Mark(mark.path).take())

    assert mark.take()
    monkeypatch.setattr(Path, "unlink", interrupted)
    mark.release()
    assert meanwhile == [False, False]
    assert list(tmp_path.iterdir()) == []
    assert mark.take()
    mark.release()
