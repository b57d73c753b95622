"""What the tests of experiments stand on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ae_core.errors import UserError
from ae_core.experiments import retraining, sweep_rows
from ae_core.experiments.sweep_alone import Crew


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs of a sweep are trained in this process, unless a test is about others, which take seconds to begin."""
    monkeypatch.setattr(sweep_rows, "crew_of", lambda spec, runs: Crew(1, 1))


@pytest.fixture
def gans_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A GAN cannot be trained."""
    train = retraining.trained

    def failing(spec: Any, *rest: Any) -> Iterator[Any]:
        if spec.model.objective.is_contest:
            raise UserError("The loss is no number.")
        yield from train(spec, *rest)

    monkeypatch.setattr(retraining, "trained", failing)
