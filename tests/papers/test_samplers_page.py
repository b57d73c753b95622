from __future__ import annotations

from typing import Any

import pytest

from tests.papers.samplers_page import as_markdown, by_spreads, verdict


def result(diffusion: float, p: float = 0.5) -> dict[str, Any]:
    def row(name: str, mean: float, p: float) -> dict[str, Any]:
        return {"name": name, "mmd2": {"mean": mean, "spread": 0.1, "separation": abs(mean) / 0.1, "p": p}}

    rows = [row("diffusion", diffusion, p), row("normal", 5, 0.001), row("gaussian", 1, 0.2), row("mixture", 0.2, 0.4)]
    score = {"name": "mmd2", "title": "MMD^2", "normal": {"told": True}, "gaussian": {"told": False}}
    sizes = {"n": 5, "n_train": 40, "n_held_out": 10, "settings": {"repeats": 2}}
    return {**sizes, "scores": [score], "samplers": [*rows, row("held_out", 0, 0.5)]}


def test_closeness_is_counted_in_spreads_of_a_repeat() -> None:
    found = [result(0.1), result(0.5)]
    assert by_spreads(found, "diffusion", "mixture", "mmd2") == pytest.approx([1, -3])
    assert by_spreads(found, "diffusion", "normal", "mmd2") == pytest.approx([49, 45])


def test_the_verdict_counts_and_claims_nothing_within_a_spread() -> None:
    said = verdict([result(0.15), result(0.5, p=0.001)])
    assert "do not tell the fitted Gaussian from the data in every model: MMD^2." in said
    assert "told from held-out codes in some model by MMD^2." in said
    assert "Against the mixture it is closer in 0 and farther in 1 of 2 comparisons." in said
    assert "Against N(0, I) it is closer in 2 and farther in 0 of 2 comparisons." in said


def test_the_page_has_a_row_for_each_sampler_and_the_spread_over_seeds() -> None:
    page = as_markdown({"vanilla": [result(0.1), result(0.3)], "variational": []}, 16, 20)
    assert "| `diffusion` | 0.2 ± 0.14 |" in page
    assert "Preset `vanilla`, 2 seeds." in page
    assert "variational autoencoder" not in page
