"""What the tests of experiments stand on."""

from __future__ import annotations

import pytest

from ae_core.experiments import sweep_rows
from ae_core.experiments.sweep_alone import Crew


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs of a sweep are trained in this process, unless a test is about others, which take seconds to begin."""
    monkeypatch.setattr(sweep_rows, "crew_of", lambda spec, runs: Crew(1, 1))
