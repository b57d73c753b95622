"""M1: what scores of disentanglement give for codes whose score is known."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from sklearn.metrics import adjusted_mutual_info_score, mutual_info_score

from ae_core.analysis.disentanglement import dci, factor_vae, mig
from ae_core.analysis.disentanglement.known import Known, Splits
from ae_core.analysis.disentanglement.levels import Doubles, alive, edges_of, levels
from ae_core.analysis.disentanglement.scores import Scores, Ways, scores
from ae_core.analysis.disentanglement.skill import accuracy_beyond_chance, explained

SIZES = (3, 6, 10, 8, 30)
QUICK = Ways(trees=8)
Encode = Callable[[Doubles], Doubles]


def made(encode: Encode, n: int = 900) -> Splits:
    rng = np.random.default_rng(0)

    def some(count: int) -> Known:
        factors = np.stack([rng.integers(0, size, count) for size in SIZES], axis=1).astype(float)
        return Known(encode(factors), factors, (True, False, False, False, False))

    return Splits(some(n), some(n // 3), some(n))


@cache
def of(encode: Encode) -> Scores:
    return scores(made(encode), QUICK)


def themselves(v: Doubles) -> Doubles:
    return v


def shuffled(v: Doubles) -> Doubles:
    return np.random.default_rng(1).permuted(v / v.std(axis=0), axis=1)


def twice(v: Doubles) -> Doubles:
    return np.hstack([v, v])


def test_the_factors_themselves_are_perfect() -> None:
    """M1, identity: 0.9 to 1 by each score."""
    assert all(0.9 <= value <= 1 for value in of(themselves).values.values())


@pytest.mark.parametrize("scale", [1e-6, 1e6])
def test_no_score_depends_on_the_unit_of_a_number(scale: float) -> None:
    """M1: nor is a narrow number taken for a dead one."""
    units = np.array([1.0, scale, 1.0, scale, 1.0])
    assert of(lambda v: v * units).values == pytest.approx(of(themselves).values, abs=0.01)


def test_codes_that_never_move_tell_nothing() -> None:
    """M1, zeros: 0 by each score, and no number that varies."""
    found = of(np.zeros_like)
    assert set(found.values.values()) == {0.0}
    assert not found.active.any()


def test_every_factor_twice_leaves_no_gap() -> None:
    """M1, duplicates: each number still stands for one factor, and no factor for one number."""
    values, dimensions = of(twice).values, 2 * len(SIZES)
    assert max(values["mig"], values["sap"]) < 0.05
    assert min(values["disentanglement"], values["factor_vae"], values["informativeness"]) > 0.9
    assert values["completeness"] == pytest.approx(1 - np.log(2) / np.log(dimensions), abs=0.05)


def test_factors_at_changing_places_are_not_told_apart() -> None:
    """M1: of codes whose numbers are exchanged from sample to sample."""
    values = of(shuffled).values
    assert max(values[name] for name in ("mig", "sap", "disentanglement", "completeness")) < 0.1


def test_noise_has_the_scores_of_chance() -> None:
    """M1 and M2."""
    values = of(lambda v: np.random.default_rng(2).normal(size=(len(v), 6))).values
    assert values.pop("factor_vae") == pytest.approx(1 / len(SIZES), abs=0.1)
    assert max(values.values()) < 0.05


def test_turned_factors_are_told_but_not_apart() -> None:
    """M1: by an orthogonal matrix, which keeps all that is known."""
    turn = np.linalg.qr(np.random.default_rng(3).normal(size=(5, 5))).Q
    values = of(lambda v: ((v - v.mean(axis=0)) / v.std(axis=0)) @ turn).values
    assert values["informativeness"] > 0.4
    assert max(values["mig"], values["sap"], values["disentanglement"]) < 0.6


def test_mutual_information_is_that_of_a_noisy_channel() -> None:
    """M1, closed form: a symmetric channel of m levels that errs with probability e has ln m - H(e) - e ln(m - 1)."""
    m, e, n = 8, 0.3, 200_000
    rng = np.random.default_rng(0)
    sent = rng.integers(0, m, n)
    seen = np.where(rng.random(n) < e, (sent + rng.integers(1, m, n)) % m, sent)
    exact = np.log(m) + (1 - e) * np.log(1 - e) + e * np.log(e / (m - 1))
    assert mig.mutual_information(mig.counted(seen, sent)) == pytest.approx(exact, abs=0.005)
    told = mig.shares_told(np.stack([seen, sent, rng.integers(0, m, n)], axis=1), sent[:, None])
    assert mig.gaps(told)[0] == pytest.approx(1 - exact / np.log(m), abs=0.005)


def test_what_is_told_agrees_with_another_implementation() -> None:
    """M1: scikit-learn's mutual information, and its adjusted one with the factor's entropy as the upper bound."""
    rng = np.random.default_rng(0)
    factor = rng.integers(0, 6, 400)
    code = np.where(rng.random(400) < 0.4, factor, rng.integers(0, 6, 400))
    assert mig.mutual_information(mig.counted(code, factor)) == pytest.approx(mutual_info_score(code, factor))
    finer = 6 * np.arange(400) + factor  # tells all; both have the entropy of the factor below that of the code
    least = adjusted_mutual_info_score(code, factor, average_method="min")
    both = {mig.share_told(code, factor), mig.share_told(factor, code)}
    assert max(both) == pytest.approx(least)
    assert mig.share_told(finer, factor) == 0.0  # a level for each sample tells of it by chance alone


def test_chance_is_taken_off() -> None:
    """M1: 20 levels of 200 samples share much by accident; what is counted is far too high, what is told is not."""
    rng = np.random.default_rng(0)
    pairs = [rng.integers(0, 20, (2, 200)) for _ in range(50)]
    assert np.mean([mig.share_told(*pair) for pair in pairs]) < 0.03
    assert mig.plug_in(pairs[0][0][:, None], pairs[0][1][:, None])[0, 0] > 0.25


BAND = (0.9, 1.0)


def is_one_for_the_factors(gap: Callable[[Doubles], Doubles]) -> None:
    found = of(themselves)
    assert BAND[0] <= gap(found.told).mean() <= BAND[1]


def between_neighbours(told: Doubles) -> Doubles:
    """#8: the gap of the wrong two dimensions, near 0 as the 0.0008 that was told instead of 0.5."""
    return np.abs(told[-1] - told[-2])


def test_the_published_bug_of_the_gap_breaks_the_law() -> None:
    """#8."""
    is_one_for_the_factors(mig.gaps)
    with pytest.raises(AssertionError):
        is_one_for_the_factors(between_neighbours)


def seven_of_ten() -> tuple[Doubles, Doubles]:
    rng = np.random.default_rng(0)
    means = rng.normal(size=(500, 10))
    means[:, [1, 4, 8]] *= 1e-3
    return means, np.where(np.isin(np.arange(10), [1, 4, 8]), 1.0, 0.1)


def counts_what_varies(active: Callable[[Doubles, Doubles], int]) -> None:
    assert active(*seven_of_ten()) == 7


def length_of_the_mask(means: Doubles, noise: Doubles) -> int:
    """#10: the length of the mask instead of what is set in it, which is always all of them."""
    return len(alive(means, noise))


def test_dead_dimensions_are_not_counted() -> None:
    """M1 and #10: 3 of 10 dimensions that have collapsed to the prior leave 7."""
    counts_what_varies(lambda means, noise: int(alive(means, noise).sum()))
    with pytest.raises(AssertionError):
        counts_what_varies(length_of_the_mask)


def test_dead_dimensions_cast_no_votes_and_tell_nothing() -> None:
    """M1 and #10: though they follow a factor exactly, in steps that their noise drowns."""
    splits = made(lambda v: np.hstack([v, 1e-3 * v[:, :3]]))
    found = scores(splits, Ways(trees=8, noise=np.ones(8)))
    assert found.active.tolist() == [True] * 5 + [False] * 3
    assert not found.told[5:].any()
    assert found.values["mig"] > 0.9
    assert scores(splits, QUICK).values["mig"] < 0.6


def test_votes_name_the_factor_that_is_held() -> None:
    rng = np.random.default_rng(0)
    factors = rng.integers(0, 5, (1000, 2))
    cast = factor_vae.votes(factors[:, ::-1].astype(float), factors, np.ones(2), 50, rng)
    assert cast.sum() == factor_vae.VOTES
    assert cast[0, 0] == cast[1, 1] == 0
    assert factor_vae.accuracy(cast, cast) == 1
    assert factor_vae.accuracy(cast, np.zeros((2, 2), dtype=np.int64)) == 0
    assert factor_vae.accuracy(cast, cast[::-1]) == 0


@pytest.mark.parametrize(
    ("importance", "disentangled", "complete"),
    [
        (5 * np.eye(5), 1, 1),
        (np.zeros((10, 10)), 0, 0),
        (np.ones((4, 3)), 0, 0),
        (np.array([[1.0, 0], [0, 1], [0, 0]]), 1, 1),
        (np.vstack([np.eye(5), np.eye(5)]), 1, 1 - np.log(2) / np.log(10)),
        (np.hstack([np.eye(5), np.eye(5)]), 1 - np.log(2) / np.log(10), 1),
        (np.eye(5)[:2], 1, 1),
        (np.array([[0.5, 0.5], [0.5, 0.0], [0.0, 0.5]]), 0.5, 1 - np.log(2) / np.log(3)),
    ],
    ids=["diagonal", "nothing", "uniform", "an empty code", "two codes", "two factors", "missed factors", "by hand"],
)
def test_dci_of_a_known_importance(importance: Doubles, disentangled: float, complete: float) -> None:
    """M1, closed form."""
    assert dci.disentanglement(importance) == pytest.approx(disentangled, abs=1e-12)
    assert dci.completeness(importance) == pytest.approx(complete, abs=1e-12)


def test_levels_are_fitted_to_training_values() -> None:
    few, many = np.array([2.0, 1.0, 5.0, 2.0]), np.arange(1000.0)
    assert levels(few, edges_of(few, 20)).tolist() == [1, 0, 2, 1]
    assert set(np.bincount(levels(many, edges_of(many, 20)))) == {50}
    assert levels(np.array([-9.0, 5e9]), edges_of(many, 20)).tolist() == [0, 19]
    assert len(edges_of(many, None)) == 999
    assert len(edges_of(np.ones(5), 20)) == 0


def test_skill_is_0_by_chance_and_1_at_best() -> None:
    true = np.array([0.0, 0, 0, 0, 1, 2])
    assert accuracy_beyond_chance(true, true) == explained(true, true) == 1
    assert accuracy_beyond_chance(np.zeros(6), true) == 0  # though 4 of 6 are right
    assert accuracy_beyond_chance(np.array([0.0, 0, 0, 0, 1, 0]), true) == pytest.approx(0.5)
    assert explained(np.full(6, true.mean()), true) == explained(np.full(6, 9.0), true) == 0
    assert explained(true[:2], true[:2]) == accuracy_beyond_chance(true[:2], true[:2]) == 0
