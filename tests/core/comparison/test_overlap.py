"""Laws of the neighbours that two models share."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.comparison.overlap import neighbour_overlap

N, K = 400, 15
Floats = np.ndarray


def codes(d: int = 3, seed: int = 0) -> Floats:
    return np.random.default_rng(seed).normal(size=(N, d)).astype(np.float32)


def rotation(d: int) -> Floats:
    return np.linalg.qr(np.random.default_rng(1).normal(size=(d, d)))[0].astype(np.float32)


def test_a_copy_that_is_turned_moved_and_stretched_shares_all_neighbours() -> None:
    turned = 7 * codes() @ rotation(3) + 100
    assert neighbour_overlap(codes(), turned, K).mean() > 0.999  # single precision may swap two at the edge


def test_of_permuted_samples_they_share_what_chance_gives() -> None:
    permuted = codes()[np.random.default_rng(2).permutation(N)]
    found = neighbour_overlap(codes(), permuted, K)
    chance, deviation = K / (N - 1), found.std() / np.sqrt(N)
    assert found.mean() == pytest.approx(chance, abs=5 * deviation)


def test_a_sample_is_not_its_own_neighbour() -> None:
    # Counted as one of its own neighbours, every sample would share at least itself, and chance would give 1 / k more.
    line, circle = np.arange(N, dtype=np.float32)[:, None], codes(1, seed=5)
    assert (neighbour_overlap(line, circle, K) == 0).any()


def test_it_is_the_same_from_either_side_and_for_codes_of_any_size() -> None:
    one, other = codes(2), codes(5, seed=3)
    np.testing.assert_array_equal(neighbour_overlap(one, other, K), neighbour_overlap(other, one, K))


def test_it_is_counted_as_by_hand() -> None:
    one, other = codes(2)[:60], codes(3, seed=4)[:60]
    found = neighbour_overlap(one, other, K)
    for row in range(0, 60, 7):
        sets = []
        for points in (one, other):
            far = np.linalg.norm(points - points[row], axis=1)
            far[row] = np.inf
            sets.append(set(np.argsort(far, kind="stable")[:K]))
        assert found[row] == pytest.approx(len(sets[0] & sets[1]) / K)


def test_samples_without_a_code_have_no_overlap_and_are_nobodys_neighbours() -> None:
    broken = codes()
    broken[10] = np.nan
    found = neighbour_overlap(codes(), broken, K)
    assert np.isnan(found[10])
    assert np.isfinite(np.delete(found, 10)).all()
    whole = neighbour_overlap(np.delete(codes(), 10, 0), np.delete(broken, 10, 0), K)
    np.testing.assert_array_equal(np.delete(found, 10), whole)


def test_of_too_few_samples_nothing_is_said() -> None:
    assert np.isnan(neighbour_overlap(codes()[:16], codes()[:16], K)).all()
