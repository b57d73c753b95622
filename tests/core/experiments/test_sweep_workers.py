"""Runs of a sweep that are trained in processes beside each other."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.experiments import sweep_alone, sweep_rows, sweep_worker, sweep_workers
from ae_core.experiments.base import Progress
from ae_core.experiments.sweep_alone import Crew, trained_alone
from ae_core.experiments.sweep_rows import Lost, Row, status_of, trained_rows
from ae_core.experiments.sweep_worker import _begins
from ae_core.experiments.sweep_workers import trained_beside
from ae_core.jobs import Job
from ae_core.processes import is_alive
from ae_core.spec import replaced
from ae_core.storage import read_tensors
from ae_core.training.folder import RunFolder
from ae_core.training.history import read_history
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.core.small import run_spec, table
from tests.core.test_jobs import gone, next_update

DROPOUT = {"network": {"name": "mlp", "hidden": [8], "dropout": 0.1}}  # cannot be stacked
TWO = Crew(2, 1)
Shares = list[Progress]


def rows_of(folder: Path, seeds: int, **settings: Any) -> list[Row]:
    specs = [replaced(run_spec(DROPOUT, **settings), "train.seed", seed) for seed in range(seeds)]
    return [Row((0.1,), seed, spec, folder / f"seed-{seed}") for seed, spec in enumerate(specs)]


def trained(rows: Sequence[Row], data: Dataset) -> tuple[Shares, Lost]:
    steps, told = trained_rows(rows, data), Shares()
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            return told, end.value


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two workers, on any machine, for however short runs."""
    monkeypatch.setattr(sweep_rows, "crew_of", lambda spec, runs: TWO)
    monkeypatch.setattr(sweep_rows, "_apart", sweep_rows._beside)


def weights(path: Path) -> dict[str, Any]:
    return read_tensors(RunFolder(path).weights)[0]


def files_in(run: Path) -> list[Path]:
    """All but the frames of the timeline, whose number depends on what they cost."""
    frames = RunFolder(run).snapshots
    return sorted(path.relative_to(run) for path in run.rglob("*") if frames not in path.parents)


@pytest.mark.usefixtures("two")
def test_each_is_what_it_is_alone_bit_for_bit_and_its_folder_has_the_same_files(tmp_path: Path) -> None:
    data, rows = table(), rows_of(tmp_path / "beside", 3)
    told, lost = trained(rows, data)
    assert set(lost.values()) == {""}
    for row in rows:
        alone = tmp_path / "alone" / row.path.name
        list(train(row.spec, data, alone, window=None))
        assert status_of(row) == "done"
        assert files_in(row.path) == files_in(alone)
        for name, value in weights(alone).items():
            np.testing.assert_array_equal(weights(row.path)[name], value)
        mine, its = (read_history(RunFolder(path).history) for path in (row.path, alone))
        assert [(one.step, one.split, one.terms) for one in mine] == [(one.step, one.split, one.terms) for one in its]
        assert RunFolder(row.path).read().data == RunFolder(alone).read().data
        assert RunFolder(row.path).read().spec == row.spec
    shares = [one.fraction for one in told]
    assert shares == sorted(shares)
    assert told[-1] == Progress(1.0, "3 of 3 runs are trained")
    assert all("of 3 runs are trained" in one.note for one in told)


def stopping(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The sweep as a job of its own, whose rows have no end."""
    sweep_rows.crew_of = lambda spec, runs: TWO  # type: ignore[assignment]
    rows = rows_of(Path(request["folder"]), 2, epochs=100_000)
    for step in trained_rows(rows, table()):
        owners = [RunFolder(row.path).owner() for row in rows if RunFolder(row.path).last.exists()]
        yield {"fraction": step.fraction, "owners": [owner for owner in owners if owner is not None]}


def until(job: Job, holds: Callable[[Mapping[str, Any]], bool]) -> Mapping[str, Any]:
    while not holds((update := next_update(job)).said):
        assert update.state == "moving", update.message
    return update.said


@pytest.mark.slow
def test_cancelled_it_leaves_no_process_and_runs_that_go_on(tmp_path: Path) -> None:
    job = Job(stopping, {"folder": str(tmp_path)})
    owners = until(job, lambda said: len(set(said["owners"])) == 2)["owners"]
    job.close()
    assert all(gone(owner) for owner in owners)
    for row in rows_of(tmp_path, 2, epochs=100_000):
        assert not RunFolder(row.path).is_in_use()
        running = train(row.spec, table(), row.path, resume=True, window=None)
        assert next(running).step > 0  # type: ignore[union-attr]
        running.close()


@pytest.mark.slow
@pytest.mark.usefixtures("two")
def test_given_up_between_two_steps_workers_keep_what_they_have_and_asked_again_go_on(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "runs", 3, epochs=150)
    steps = trained_rows(rows, table())
    while not all(RunFolder(row.path).last.exists() for row in rows[:2]):
        next(steps)
    owners = [RunFolder(row.path).owner() for row in rows[:2]]
    steps.close()
    assert not any(is_alive(owner) for owner in owners if owner is not None)
    assert not any(row.path.joinpath("RUNNING").exists() for row in rows)
    shares = [one.fraction for one in trained(rows, table())[0]]
    assert shares == sorted(shares)
    assert [status_of(row) for row in rows] == ["done"] * 3
    list(train(rows[0].spec, table(), tmp_path / "whole", window=None))
    for name, value in weights(tmp_path / "whole").items():
        np.testing.assert_array_equal(weights(rows[0].path)[name], value)


def dying(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A worker that is killed within its second run."""
    for said in WORK(request):
        yield said
        if said["run"] == 1:
            os.kill(os.getpid(), 9)


WORK = sweep_worker.work


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Folders of the runs that this process trains, in order."""
    noted = []

    def watched(spec: RunSpec, data: Dataset, path: Path, threads: int) -> Iterator[float | str]:
        noted.append(path.name)
        return trained_alone(spec, data, path, threads)

    monkeypatch.setattr(sweep_rows, "trained_alone", watched)
    return noted


@pytest.mark.slow
@pytest.mark.usefixtures("two")
def test_a_run_whose_worker_is_killed_is_tried_once_more_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: list[str]
) -> None:
    monkeypatch.setattr(sweep_workers, "work", dying)
    rows = rows_of(tmp_path, 5)
    told, lost = trained(rows, table())
    assert here == []
    assert [status_of(row) for row in rows] == ["done"] * 5
    assert lost == {row.path: "" for row in rows}
    shares = [one.fraction for one in told]
    assert shares == sorted(shares)
    assert told[-1] == Progress(1.0, "5 of 5 runs are trained")


def deadly(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """One of the runs ends every worker that begins it."""
    for said in WORK(request):
        yield said
        if said["run"] is not None and request["runs"][said["run"]]["path"].endswith("seed-1"):
            os.kill(os.getpid(), 9)


@pytest.mark.usefixtures("two")
def test_a_run_that_ends_its_process_alone_too_is_one_failed_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: list[str]
) -> None:
    monkeypatch.setattr(sweep_workers, "work", deadly)
    rows = rows_of(tmp_path, 4)
    told, lost = trained(rows, table())
    assert here == []
    assert lost == {row.path: sweep_rows.DIED if row.seed == 1 else "" for row in rows}
    assert [status_of(row) for row in rows if row.seed != 1] == ["done"] * 3
    shares = [one.fraction for one in told]
    assert shares == sorted(shares)


def broken(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    raise MemoryError
    yield {}


@pytest.mark.usefixtures("two")
def test_what_no_worker_can_begin_is_trained_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: list[str]
) -> None:
    monkeypatch.setattr(sweep_workers, "work", broken)
    rows = rows_of(tmp_path, 2)
    trained(rows, table())
    assert here == ["seed-0", "seed-1"]
    assert [status_of(row) for row in rows] == ["done"] * 2


def beside_a_slow_one(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """One worker is within a step and the other tells of many, until somebody has had enough."""
    enough, said = Path(request["runs"][0]["path"], "enough"), {"run": None, "share": 0.0, "ended": {}}
    if _begins(Path(request["begun"]), 0):
        yield said
        while not enough.exists():
            time.sleep(0.01)
    while not enough.exists():
        yield said


def test_a_worker_within_a_step_is_sent_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pipe would be full after some hundred words, and the sender would wait."""
    sent, send = Counter[int](), Connection.send_bytes

    def noting(pipe: Connection, word: bytes) -> None:
        sent[id(pipe)] += 1
        send(pipe, word)

    monkeypatch.setattr(Connection, "send_bytes", noting)
    monkeypatch.setattr(sweep_workers, "work", beside_a_slow_one)
    steps = trained_beside([(row.spec, row.path) for row in rows_of(tmp_path, 2)], table(), TWO)
    while max(sent.values(), default=0) < 50:
        next(steps)
    assert sent.total() - max(sent.values()) <= 1
    (tmp_path / "seed-0").mkdir()
    (tmp_path / "seed-0" / "enough").touch()
    list(steps)


@pytest.mark.parametrize(
    ("raised", "why"),
    [
        (MemoryError(), "There was not enough memory."),
        (RuntimeError("can't allocate memory"), "It failed inside: RuntimeError: can't allocate memory"),
        (UserError("the disk is full"), "the disk is full"),
    ],
)
def test_what_goes_wrong_with_one_run_is_its_own(
    raised: Exception, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(spec: RunSpec, *rest: Any, **settings: Any) -> Iterator[Any]:
        if spec.train.seed == 0:
            raise raised
        yield from train(spec, *rest, **settings)

    monkeypatch.setattr(sweep_alone, "train", failing)
    rows = rows_of(tmp_path, 2)
    _, lost = trained(rows, table())
    assert lost == {rows[0].path: why, rows[1].path: ""}
    assert status_of(rows[1]) == "done"


@pytest.mark.usefixtures("two")
def test_a_stack_is_trained_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep_rows, "trained_beside", None)
    specs = [replaced(run_spec(), "train.seed", seed) for seed in range(2)]
    rows = [Row((2,), seed, spec, tmp_path / str(seed)) for seed, spec in enumerate(specs)]
    trained(rows, table())
    assert [status_of(row) for row in rows] == ["done"] * 2
