"""A run that is killed goes on from its last checkpoint and ends as if it had never been disturbed."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from ae_core.storage import read_tensors
from ae_core.training.folder import RunFolder, abandoned_runs
from tests.core.training.killed import MOMENTS, spec
from tests.core.training.running import end_of, rows_of, state_of, weights_of

KILLS = 20
PROJECT = Path(__file__).parents[3]


def started(folder: Path, *how: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.core.training.killed", str(folder), *how]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=PROJECT)


def killed_after(folder: Path, lines: int) -> None:
    """Kill the training when it has told `lines` events; it is then somewhere in a later one."""
    with started(folder) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for _ in range(lines):
            line = process.stdout.readline()
            if not line or line == "Finished\n":
                pytest.fail(f"the training ended before it was killed: {line}{process.stderr.read()}")
        process.kill()
        process.communicate()


def killed_itself(folder: Path, write: int, moment: str) -> None:
    with started(folder, str(write), moment) as process:
        told, complaint = process.communicate(timeout=100)
    assert process.returncode < 0 or sys.platform == "win32", complaint
    assert "Finished" not in told


def step_of(folder: Path) -> int:
    _, about = read_tensors(RunFolder(folder).last)
    return int(about["place"]["step"])


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("undisturbed")
    assert end_of(spec(), folder).status == "done"
    return folder


def assert_ends_as(undisturbed: Path, folder: Path) -> None:
    assert abandoned_runs(folder.parent) == [folder]
    end = end_of(spec(), folder, resume=True)
    assert (end.status, end.epochs) == ("done", spec().train.epochs)
    assert weights_of(folder) == weights_of(undisturbed)
    assert state_of(folder) == state_of(undisturbed)
    assert rows_of(folder) == rows_of(undisturbed)
    assert not list(folder.rglob(".*")), "files that were being written when the process died"


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_run_that_is_killed_at_random_moments_ends_as_if_it_had_not_been(undisturbed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    chance = random.Random(0)
    steps = [0]
    for _ in range(KILLS):
        killed_after(folder, chance.randint(1, 50))
        steps.append(step_of(folder))
    assert steps == sorted(steps)
    assert len(set(steps)) > KILLS / 2
    assert_ends_as(undisturbed, folder)


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_a_run_that_is_killed_while_it_writes_ends_as_if_it_had_not_been(undisturbed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    killed_after(folder, 1)
    for number, moment in enumerate(MOMENTS * 2):
        killed_itself(folder, 5 + number, moment)
        step_of(folder)
    assert_ends_as(undisturbed, folder)
