"""The principal components beside a sweep."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from ae_core.experiments import sweep_judging
from ae_core.experiments.base import Progress
from ae_core.experiments.components import components
from ae_core.experiments.sweep_judging import Worth
from tests.core.experiments.test_sweep import found, studied
from tests.core.small import table

CASES: list[tuple[dict[str, Any], int]] = [
    ({"values": "1, 3"}, 3),
    ({"values": "1, 4", "trials": 2}, 4),
    ({"field": "dropout", "values": "0.0, 0.1"}, 2),
    ({"values": "1, 40"}, 6),  # numbers of a sample
]


def worth_of(steps: Generator[Progress, None, Worth]) -> Worth:
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            worth: Worth = ended.value
            return worth


@pytest.mark.parametrize(("settings", "largest"), CASES, ids=lambda case: str(case))
def test_no_more_are_fitted_than_the_largest_code_has_numbers(
    settings: dict[str, Any], largest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And they lose what the first ones of all lose."""
    fitted = []

    def watched(*given: Any) -> Any:
        for step in components(*given):
            if not isinstance(step, float):
                fitted.append(len(step.axes))
            yield step

    monkeypatch.setattr(sweep_judging, "components", watched)
    outcome = found({"seeds": 1, **settings}, studied(table()))
    assert fitted == [largest]
    judge = sweep_judging.Judge.of(table(), 40, 6)
    for size, error in zip(outcome.table["code_size"], outcome.table["pca_validation_error"], strict=True):
        assert isinstance(size, int)
        assert error == pytest.approx(worth_of(judge.pca(size)).error, abs=1e-9)
