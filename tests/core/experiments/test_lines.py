"""What is said of walks between lines."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.line_walks import LineWalks
from ae_core.experiments.lines import Row, _sentence

WALKS = np.zeros((40, 4, 1, 32, 32))


def said(*distances: float) -> str:
    """Of two rows without a model and then of one path for each mean distance."""
    rng = np.random.default_rng(0)
    rows = [Row("", "Real lines", WALKS, True), Row("", "Cross-faded pixels", WALKS, True)]
    rows += [Row("run", f"Path {place}", WALKS, False) for place in range(len(distances))]
    judged = [
        LineWalks(mean + rng.normal(0, 0.001, 40), np.zeros(40), np.zeros((40, 4))) for mean in (0.0, 0.01, *distances)
    ]
    return _sentence(rows, judged)


def test_one_that_is_nearest_is_named_alone() -> None:
    assert said(0.005, 0.002, 0.006).startswith("Nearest to true lines: path 1 of run (mean cosine distance 0.00")


def test_those_that_chance_could_have_put_first_are_counted() -> None:
    assert "and not clearly farther 2 of the 2 other paths" in said(0.002, 0.002, 0.002)


@pytest.mark.parametrize("distances", [(0.05, 0.05), (0.02,)])
def test_none_is_named_where_all_are_farther_than_a_cross_fade(distances: tuple[float, ...]) -> None:
    assert said(*distances).startswith("No path is nearer to true lines than cross-faded pixels are (")
