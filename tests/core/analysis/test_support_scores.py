"""Precision, recall, density, coverage and nearest training codes, on distributions whose modes are known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from ae_core.analysis import balls
from ae_core.analysis.scores import density_coverage as naeem
from ae_core.analysis.scores.density_coverage import density_coverage, expected_coverage
from ae_core.analysis.scores.nearest_training import nearest_ratios
from ae_core.analysis.scores.precision_recall import precision_recall

Doubles = NDArray[np.float64]
EACH = 150


def modes(numbers: tuple[int, ...], seed: int, each: int = EACH) -> Doubles:
    """As many points around each of some places, which lie 50 deviations apart."""
    rng = np.random.default_rng(seed)
    return np.concatenate([rng.normal((50 * number, 0), size=(each, 2)) for number in numbers])


REAL = modes((0, 1, 2, 3), 0)


def test_both_scores_are_what_a_loop_over_pairs_says() -> None:
    rng = np.random.default_rng(1)
    drawn, real = rng.standard_normal((30, 3)), rng.standard_normal((25, 3)) + 0.5

    def reach(points: Doubles, k: int) -> list[float]:
        return [sorted(np.linalg.norm(points - one, axis=1))[k] for one in points]  # the first is itself

    def held(one: Doubles, centres: Doubles, k: int) -> int:
        return sum(np.linalg.norm(one - c) <= r for c, r in zip(centres, reach(centres, k), strict=True))

    precision, recall = precision_recall(drawn, real, 3)
    assert precision == pytest.approx(np.mean([held(one, real, 3) > 0 for one in drawn]))
    assert recall == pytest.approx(np.mean([held(one, drawn, 3) > 0 for one in real]))
    density, coverage = density_coverage(drawn, real, 5)
    assert density == pytest.approx(np.mean([held(one, real, 5) / 5 for one in drawn]))
    inside = [min(np.linalg.norm(drawn - c, axis=1)) <= r for c, r in zip(real, reach(real, 5), strict=True)]
    assert coverage == pytest.approx(np.mean(inside))


def test_a_dropped_mode_costs_its_share_of_recall_and_coverage_and_no_precision() -> None:
    whole, part = modes((0, 1, 2, 3), 1), modes((0, 1, 2), 2, EACH * 4 // 3)
    (precision, recall), (fewer_precise, fewer) = (precision_recall(drawn, REAL) for drawn in (whole, part))
    assert recall - fewer == pytest.approx(0.25, abs=0.03)
    assert fewer_precise == pytest.approx(precision, abs=0.03)
    coverage, covered = (density_coverage(drawn, REAL)[1] for drawn in (whole, part))
    assert coverage - covered == pytest.approx(0.25, abs=0.03)


def test_an_invented_mode_costs_its_share_of_precision_and_density_and_no_recall() -> None:
    whole, more = modes((0, 1, 2, 3), 1), modes((0, 1, 2, 3, 9), 2, EACH * 4 // 5)
    (precision, recall), (fewer, recalled) = (precision_recall(drawn, REAL) for drawn in (whole, more))
    assert precision - fewer == pytest.approx(0.2, abs=0.03)
    assert recalled == pytest.approx(recall, abs=0.05)
    assert density_coverage(more, REAL)[0] == pytest.approx(0.8, abs=0.1)


@pytest.mark.parametrize(("n", "m"), [(600, 600), (300, 900)])
def test_equal_distributions_have_density_1_and_the_expected_coverage(n: int, m: int) -> None:
    """Naeem et al. 2020, equation 7, whatever the distribution."""
    found = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        found.append(density_coverage(rng.standard_normal((n, 4)), rng.standard_normal((m, 4))))
    density, coverage = np.mean(found, axis=0)
    assert density == pytest.approx(1, abs=0.03)
    assert coverage == pytest.approx(expected_coverage(n, m), abs=0.015)


def test_points_as_their_own_neighbours_break_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(naeem, "radii", lambda points, k: balls.radii(points, k - 1))
    with pytest.raises(AssertionError):
        test_equal_distributions_have_density_1_and_the_expected_coverage(600, 600)


def test_held_out_points_are_as_near_as_they_are_copies_nearer_and_strangers_farther() -> None:
    train, held_out, fresh = (np.random.default_rng(seed).standard_normal((500, 8)) for seed in range(3))
    for ratio in nearest_ratios(fresh, held_out, train):
        assert ratio == pytest.approx(1, abs=0.06)
    assert max(nearest_ratios(train[:200], held_out, train)) < 1e-6
    shaken = train + 0.1 * fresh
    assert max(nearest_ratios(shaken, held_out, train)) < 0.3
    assert min(nearest_ratios(3 * fresh, held_out, train)) > 2


def test_held_out_copies_of_the_training_data_leave_no_ratio() -> None:
    train = np.array([[0.0, 0.0], [1.0, 0.0]])
    assert np.isnan(nearest_ratios(train + 1, train, train)).all()
