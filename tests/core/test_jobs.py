"""Long work in a process of its own."""

from __future__ import annotations

import os
import re
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from ae_core.errors import UserError
from ae_core.jobs import PART, Job, Update, _wait_while_held, close, wait
from ae_core.processes import is_alive
from ae_core.progress import tell

LONG = 60.0


def counting(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for number in range(request["to"]):
        yield {"number": number}
    yield {"sum": sum(range(request["to"])), "folder": tempfile.gettempdir()}


def endless(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    Path(tempfile.gettempdir(), "left behind").touch()
    yield {"folder": tempfile.gettempdir()}
    while True:
        time.sleep(0.01)
        if request.get("steps"):
            yield {}


def with_its_own(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    job = Job(endless if request["endless"] else keeping, {"steps": request["steps"], "folder": tempfile.gettempdir()})
    folder = next_update(job).said["folder"]
    while True:
        yield {"pid": job._process.pid, "folder": folder}


def keeping(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Keeps what it has when it is given up."""
    try:
        while True:
            yield {"folder": request["folder"]}
            time.sleep(0.001)
    finally:
        Path(request["folder"], "kept").touch()


def slow_steps(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield {"note": "writing"}
    tell(1, 4)
    Path(request["told"]).touch()
    while not Path(request["go on"]).exists():
        time.sleep(0.01)
    yield {"out": "there"}


def refused(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield {}
    raise UserError("there is no such run")


def broken(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield {"fraction": 1 / len(request["nothing"])}


def cut_off(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield {}
    raise EOFError("Ran out of input")


def killed(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield {}
    os.kill(os.getpid(), 9)


def next_update(job: Job) -> Update:
    until = time.monotonic() + LONG
    while time.monotonic() < until:
        update = job.poll()
        if update is not None:
            return update
        time.sleep(0.002)
    raise AssertionError("nothing was said")


def end_of(job: Job) -> Update:
    while (update := next_update(job)).state == "moving":
        pass
    return update


def test_how_far_a_step_is_is_heard_before_it_has_ended(tmp_path: Path) -> None:
    told, further = tmp_path / "told", tmp_path / "further"
    job = Job(slow_steps, {"told": str(told), "go on": str(further)})
    said: list[Mapping[str, Any]] = []
    while not said or PART not in said[-1]:
        said.append(next_update(job).said)
    assert said[-1] == {"note": "writing", PART: 0.25}
    further.touch()
    while (update := next_update(job)).state == "moving":
        pass
    assert update == Update("done", {"out": "there"})


def test_it_says_each_step_and_in_the_end_the_result_once() -> None:
    job = Job(counting, {"to": 4})
    end = end_of(job)
    assert end.state == "done"
    assert end.said["sum"] == 6
    assert job.poll() is None
    assert not Path(end.said["folder"]).exists()


@pytest.mark.parametrize(
    ("work", "request_", "message"),
    [
        (refused, {}, "there is no such run"),
        (broken, {"nothing": []}, "It failed inside: ZeroDivisionError"),
        (cut_off, {}, "It failed inside: EOFError: Ran out of input"),
        (killed, {}, r"ended unexpectedly \(signal 9\)"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(work: Any, request_: dict[str, Any], message: str) -> None:
    end = end_of(Job(work, request_))
    assert end.state == "failed"
    assert re.search(message, end.message)


@pytest.mark.parametrize("steps", [True, False], ids=["between steps", "within a step"])
def test_it_can_be_ended_at_any_time_and_leaves_nothing(steps: bool) -> None:
    job = Job(endless, {"steps": steps})
    folder = Path(next_update(job).said["folder"])
    assert Path(folder, "left behind").exists()
    job.close()
    assert not folder.exists()
    assert job.poll() is None
    job.close()


class Told:
    """The end of a pipe at which these words arrive."""

    def __init__(self, *words: bytes) -> None:
        self.words = list(words)

    def poll(self) -> bool:
        return bool(self.words)

    def recv_bytes(self) -> bytes:
        if not self.words:
            raise EOFError
        return self.words.pop(0)


def test_held_it_waits_for_the_word_to_go_on() -> None:
    pipe = Told(b"hold", b"go on")
    _wait_while_held(pipe)  # type: ignore[arg-type]
    assert not pipe.words
    with pytest.raises(EOFError):  # it asks for the next word instead of working on
        _wait_while_held(Told(b"hold"))  # type: ignore[arg-type]
    _wait_while_held(Told())  # type: ignore[arg-type]


def test_held_and_let_go_on_it_comes_to_its_end() -> None:
    job = Job(counting, {"to": 300})
    job.hold(True)
    assert job.is_held
    job.hold(False)
    assert end_of(job).said["sum"] == sum(range(300))


def test_paced_it_is_held_after_each_step_and_goes_on_by_one_word_for_each() -> None:
    job = Job(counting, {"to": 3}, paced=True)
    for number in range(3):
        assert next_update(job).said == {"number": number}
        assert job.is_held
        job.hold(False)
    assert next_update(job).said["sum"] == 3
    with pytest.raises(EOFError):  # it asks for the word, though nobody has held it
        _wait_while_held(Told(), True)  # type: ignore[arg-type]


def gone(pid: int) -> bool:
    until = time.monotonic() + LONG
    while is_alive(pid) and time.monotonic() < until:
        time.sleep(0.002)
    return not is_alive(pid)


@pytest.mark.parametrize("steps", [True, False], ids=["between steps", "within a step"])
def test_a_job_of_a_job_does_not_outlive_it(steps: bool) -> None:
    job = Job(with_its_own, {"endless": True, "steps": steps})
    said = next_update(job).said
    assert is_alive(said["pid"])
    job.close()  # kills it, so that it cannot end what it has begun
    assert gone(said["pid"])
    assert not Path(said["folder"]).exists()


def test_several_that_are_left_end_after_their_step_and_keep_what_they_have(tmp_path: Path) -> None:
    jobs = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        jobs.append(Job(keeping, {"folder": str(tmp_path / name)}))
    for job in jobs:
        assert next_update(job).state == "moving"
    close(jobs, LONG)
    assert all((tmp_path / name / "kept").exists() for name in ("a", "b"))
    assert [job.poll() for job in jobs] == [None, None]


def test_several_are_waited_for_until_one_of_them_tells_something() -> None:
    jobs = [Job(endless, {}), Job(counting, {"to": 1})]
    next_update(jobs[0])
    wait(jobs, LONG)
    assert jobs[0].poll() is None
    assert jobs[1].poll() is not None
    close(jobs, 0.0)


def test_what_one_said_before_it_died_is_told_before_its_death() -> None:
    job = Job(killed, {})
    job._process.join()
    assert job.poll() == Update("moving", {})
    end = job.poll()
    assert end is not None
    assert end.state == "failed"
