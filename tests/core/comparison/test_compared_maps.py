"""Laws of maps that are turned to the first."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.comparison.maps import flattened, maps

N = 200


def codes(d: int = 2, seed: int = 0) -> np.ndarray:
    return (np.random.default_rng(seed).normal(size=(N, d)) * np.arange(1, d + 1)).astype(np.float32)


def turned(xy: np.ndarray, angle: float, mirrored: bool) -> np.ndarray:
    c, s = np.cos(angle), np.sin(angle)
    turn = np.array([[c, -s], [s, c]]) @ np.diag([1, -1 if mirrored else 1])
    return (xy @ turn).astype(np.float32)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("angle", [0.0, 0.4, 2.0, -3.0])
def test_a_copy_that_is_turned_mirrored_moved_and_stretched_agrees_fully(angle: float, mirrored: bool) -> None:
    other = 3 * turned(codes(), angle, mirrored) + np.float32(50)
    first, second = maps([codes(), other])
    assert second.agreement == pytest.approx(1, abs=1e-5)
    assert second.residual == pytest.approx(0, abs=1e-5)
    seen = [(one.xy - np.array(one.middle)) / one.size for one in (first, second)]
    np.testing.assert_allclose(seen[1], seen[0], atol=1e-4)
    assert second.size == pytest.approx(3 * first.size, rel=1e-5)


def test_aligned_maps_keep_their_own_distances() -> None:
    other = codes(seed=1)
    laid = maps([codes(), other])[1].xy
    apart = [np.linalg.norm(xy[:, None] - xy[None], axis=2) for xy in (laid, other)]
    np.testing.assert_allclose(apart[0], apart[1], atol=1e-4)


def test_maps_that_have_nothing_in_common_hardly_agree() -> None:
    assert (maps([codes(), codes(seed=1)])[1].agreement or 0) < 0.1


def test_agreement_is_the_same_from_either_side() -> None:
    one, other = codes(), (codes() + codes(seed=1)).astype(np.float32)
    assert maps([one, other])[1].agreement == pytest.approx(maps([other, one])[1].agreement, abs=1e-5)


def test_what_cannot_be_aligned_is_shown_as_it_is_and_says_why() -> None:
    point = np.ones((N, 2), dtype=np.float32)
    (_, second) = maps([codes(), point])
    assert (second.agreement, second.residual) == (None, None)
    assert second.why == "all its codes lie on one point"
    np.testing.assert_array_equal(second.xy, point)
    assert maps([point, codes()])[1].why == "all the first map's codes lie on one point"
    assert maps([codes(), np.full((N, 2), np.nan, np.float32)])[1].why == "no sample has finite codes in both"


def test_codes_of_any_size_lie_in_a_plane_that_is_named() -> None:
    xy, said = flattened(codes(5))
    assert xy.shape == (N, 2)
    whole = codes(5) - codes(5).mean(0)
    values = np.linalg.eigvalsh(whole.T @ whole)
    assert f"{values[-2:].sum() / values.sum():.0%}" in said
    line, said = flattened(codes(1))
    np.testing.assert_array_equal(line, np.column_stack([codes(1)[:, 0], np.zeros(N)]))
    assert said == "its one number"
    assert flattened(codes())[1] == "its two numbers"
