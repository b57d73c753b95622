"""Runs of a sweep that stand there already."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.experiments import sweep_rows
from ae_core.experiments.sweep_rows import Row, status_of, trained_rows
from ae_core.spec import replaced
from ae_core.training.events import Stepped
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from ae_core.training.together import train_together
from tests.core.small import run_spec, table

Begun = list[tuple[bool, list[str]]]


def rows_of(folder: Path, seeds: int) -> list[Row]:
    specs = [replaced(run_spec(), "train.seed", seed) for seed in range(seeds)]
    return [Row((2,), seed, spec, folder / f"seed-{seed}") for seed, spec in enumerate(specs)]


def break_off(row: Row, steps: int) -> None:
    """After so many of its six steps."""
    running = train(row.spec, table(), row.path, window=None)
    while not (isinstance(event := next(running), Stepped) and event.step == steps):
        pass
    running.close()
    assert status_of(row) is None


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Begun:
    """Whether trainings went on, and which, for each that were taken together."""
    noted: Begun = []

    def watched(
        specs: Sequence[RunSpec], data: Dataset, folders: Sequence[Path], *, resume: bool = False
    ) -> Iterator[Any]:
        noted.append((resume, [folder.name for folder in folders]))
        return train_together(specs, data, folders, resume=resume)

    monkeypatch.setattr(sweep_rows, "train_together", watched)
    return noted


def test_asked_again_with_more_seeds_those_that_were_broken_off_go_on(tmp_path: Path, begun: Begun) -> None:
    rows = rows_of(tmp_path, 4)
    for row in rows[:2]:
        break_off(row, 2)
    list(trained_rows(rows, table()))
    assert begun == [(True, ["seed-0", "seed-1"]), (False, ["seed-2", "seed-3"])]
    assert [status_of(row) for row in rows] == ["done"] * 4


def test_what_stands_at_different_steps_goes_on_apart(tmp_path: Path, begun: Begun) -> None:
    rows = rows_of(tmp_path, 4)
    for row, steps in zip(rows, (2, 4, 2, 4), strict=True):
        break_off(row, steps)
    list(trained_rows(rows, table()))
    assert begun == [(True, ["seed-0", "seed-2"]), (True, ["seed-1", "seed-3"])]
    assert [status_of(row) for row in rows] == ["done"] * 4


@pytest.mark.parametrize("with_checkpoint", [True, False])
def test_a_run_that_a_live_process_trains_is_not_touched(tmp_path: Path, with_checkpoint: bool, begun: Begun) -> None:
    rows = rows_of(tmp_path, 3)
    for row in rows[:2]:
        break_off(row, 2)
    files = RunFolder(rows[1].path)
    files.running.write_text(str(os.getppid()))
    if not with_checkpoint:
        files.last.unlink()
    kept = sorted(tmp_path.rglob("*"))
    with pytest.raises(UserError, match=rf"is being trained by process {os.getppid()}; .* ask for the sweep again"):
        list(trained_rows(rows, table()))
    assert sorted(tmp_path.rglob("*")) == kept
    assert begun == []


def test_the_share_that_is_done_never_falls_and_ends_with_all(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, 4)
    break_off(rows[2], 2)
    shares = [step.fraction for step in trained_rows(rows, table())]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
