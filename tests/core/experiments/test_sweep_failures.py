"""Trainings of a sweep that diverge, and measures that are no numbers."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from ae_core.errors import UserError
from ae_core.experiments import sweep_work
from ae_core.experiments.sweep_grid import field_of
from ae_core.experiments.sweep_rows import Row
from ae_core.experiments.sweep_search import proposals
from ae_core.experiments.sweep_work import mean_of
from tests.core.experiments.test_sweep import found, studied
from tests.core.small import run_spec, table

Failures = set[tuple[int, int]]


@pytest.fixture
def failures(monkeypatch: pytest.MonkeyPatch) -> Failures:
    """(code size, seed) of the runs that are told to have diverged."""
    told: Failures = set()
    known = sweep_work.status_of

    def status(row: Row) -> str | None:
        return "failed" if (row.spec.model.network.latent_dim, row.seed) in told else known(row)

    monkeypatch.setattr(sweep_work, "status_of", status)
    return told


def test_a_setting_one_of_whose_trainings_diverged_is_not_chosen_by_what_is_left(failures: Failures) -> None:
    settings = {"values": "1, 5", "by": "reconstruction"}
    assert found(settings, studied(table())).facts["chosen"] == [5]
    failures.add((5, 0))
    outcome = found(settings, studied(table()))
    assert outcome.facts["chosen"] == [1]
    assert outcome.facts["front"] == [[1]]
    assert outcome.facts["not_eligible"] == [[5]]
    assert any("cannot be chosen and are not drawn: latent_dim 5 (1 of 2)." in one for one in outcome.notices)
    assert outcome.table["status"] == ["done", "done", "failed", "done"]


def test_where_each_setting_has_one_that_diverged_none_is_chosen(failures: Failures) -> None:
    failures |= {(1, 0), (3, 1)}
    with pytest.raises(UserError, match="Trainings of every setting failed"):
        found({}, studied(table()))


def test_a_search_is_told_the_worst_of_a_setting_that_failed(
    failures: Failures, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[float] = []

    def noted(one: Any, by: Any) -> float:
        sent.append(mean_of(one, by))
        return sent[-1]

    monkeypatch.setattr("ae_core.experiments.sweep.mean_of", noted)
    failures |= {(size, 1) for size in (3, 4, 5)}
    found({"values": "1, 8", "trials": 6}, studied(table()))
    assert -math.inf in sent
    assert all(score == -math.inf or 0 <= score <= 1 for score in sent)
    assert mean_of(found_none(), "reconstruction") == math.inf


def found_none() -> Any:
    return sweep_work.Tried((1,), 1, [sweep_work.Ran("run", "failed", None)], None, None)  # type: ignore[arg-type]


def test_a_search_leaves_where_trainings_fail() -> None:
    fields = [field_of(run_spec(), "lr", "0.001, 1.0")]
    asking, tried = proposals(fields, 40, "reconstruction", 0), []
    (value,) = next(asking)
    while True:
        tried.append(value)
        try:
            (value,) = asking.send(math.inf if value > 0.03 else -math.log10(value))
        except StopIteration:
            break
    failed = np.array(tried) > 0.03
    assert failed[10:].mean() < failed[:10].mean() - 0.2
