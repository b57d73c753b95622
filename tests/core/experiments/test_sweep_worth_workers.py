"""When runs of a sweep are trained in other processes, whose start takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.experiments import sweep_rows
from ae_core.experiments.sweep_rows import Row, status_of
from ae_core.experiments.sweep_workers import trained_beside
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from tests.core.experiments.test_sweep_workers import TWO, rows_of, trained, weights
from tests.core.small import table

STEPS = 6  # of each run


@pytest.fixture
def beside(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The runs that two workers are given."""
    noted: list[list[str]] = []

    def watched(runs: Any, *rest: Any) -> Any:
        noted.append([path.name for _, path in runs])
        return trained_beside(runs, *rest)

    monkeypatch.setattr(sweep_rows, "crew_of", lambda spec, runs: TWO)
    monkeypatch.setattr(sweep_rows, "trained_beside", watched)
    return noted


@pytest.fixture
def lasts(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets each step take so many seconds."""
    return lambda seconds: monkeypatch.setattr(sweep_rows, "monotonic", count(0.0, seconds).__next__)


def all_done(rows: list[Row]) -> bool:
    return all(status_of(row) == "done" for row in rows)


@pytest.mark.parametrize("seconds", [0.1, 0.4, 0.6])
def test_short_runs_are_trained_here(
    seconds: float, tmp_path: Path, beside: list[list[str]], lasts: Callable[[float], None]
) -> None:
    lasts(seconds)
    rows = rows_of(tmp_path, 3)
    _, lost = trained(rows, table())
    assert beside == []
    assert all_done(rows)
    assert set(lost.values()) == {""}


@pytest.mark.slow
def test_of_long_ones_the_first_steps_are_and_the_rest_goes_on_beside_bit_for_bit(
    tmp_path: Path, beside: list[list[str]], lasts: Callable[[float], None]
) -> None:
    lasts(1.5)
    rows, threads = rows_of(tmp_path / "runs", 3, threads=0), torch.get_num_threads()
    told, _ = trained(rows, table())
    assert beside == [["seed-0", "seed-1", "seed-2"]]
    assert all_done(rows)
    shares = [one.fraction for one in told]
    assert shares == sorted(shares)
    assert shares[2] == 3 / (3 * STEPS)
    assert [RunFolder(row.path).read().threads for row in rows] == [TWO.threads] * 3
    assert torch.get_num_threads() == threads
    list(train(rows[0].spec, table(), tmp_path / "alone", window=None, threads=TWO.threads))
    torch.set_num_threads(threads)
    for name, value in weights(tmp_path / "alone").items():
        np.testing.assert_array_equal(weights(rows[0].path)[name], value)


def test_the_last_one_is_not_worth_a_process(
    tmp_path: Path, beside: list[list[str]], lasts: Callable[[float], None]
) -> None:
    lasts(100.0)
    rows = rows_of(tmp_path, 1)
    trained(rows, table())
    assert beside == []
    assert all_done(rows)
