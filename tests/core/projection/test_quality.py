from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist
from sklearn.manifold import trustworthiness

from ae_core.projection import quality as module
from ae_core.projection.base import Floats
from ae_core.projection.quality import quality
from ae_core.projection.sampling import stratified


def ranks(points: np.ndarray) -> np.ndarray:
    """(n, n) the rank of each point among the others of each: 1 for the nearest, 0 for itself; ties by index."""
    pairs = cdist(points.astype(np.float64), points.astype(np.float64), "sqeuclidean")
    np.fill_diagonal(pairs, -1)
    return np.argsort(np.argsort(pairs, axis=1, kind="stable"), axis=1)


@settings(max_examples=25, deadline=None)
@given(n=st.integers(30, 80), d=st.integers(1, 6), k=st.integers(1, 15), seed=st.integers(0, 99), lattice=st.booleans())
def test_everything_is_as_written_out_over_all_ranks(n: int, d: int, k: int, seed: int, lattice: bool) -> None:
    random = np.random.default_rng(seed)
    codes, xy = random.normal(size=(n, d)).astype(np.float32), random.normal(size=(n, 2)).astype(np.float32)
    if lattice:
        codes, xy = np.round(codes), np.round(2 * xy)
    found = quality(codes, xy, k)
    assert found is not None
    high, low = ranks(codes), ranks(xy)
    worst = k * (2 * n - 3 * k - 1) / 2
    near, on_map = (high > 0) & (high <= k), (low > 0) & (low <= k)
    trust = 1 - ((high - k) * (on_map & ~near)).sum() / (n * worst)
    continuity = 1 - ((low - k) * (near & ~on_map)).sum() / (n * worst)
    assert found.trustworthiness == pytest.approx(trust, abs=1e-12)
    assert found.continuity == pytest.approx(continuity, abs=1e-12)
    np.testing.assert_array_equal(found.overlap, (near & on_map).sum(axis=1))


@pytest.mark.parametrize("d", [2, 5, 16])
def test_trustworthiness_is_scikit_learns(d: int) -> None:
    random = np.random.default_rng(d)
    codes = random.normal(size=(300, d)).astype(np.float32)
    xy = (codes[:, :2] + 0.3 * random.normal(size=(300, 2))).astype(np.float32)
    found = quality(codes, xy)
    assert found is not None
    high, flat = codes.astype(np.float64), xy.astype(np.float64)
    assert found.trustworthiness == pytest.approx(trustworthiness(high, flat, n_neighbors=15), abs=1e-9)
    # Continuity is the trustworthiness of the codes as a map of the map.
    assert found.continuity == pytest.approx(trustworthiness(flat, high, n_neighbors=15), abs=1e-9)


def test_a_map_that_changes_nothing_is_perfect() -> None:
    xy = np.random.default_rng(0).normal(size=(400, 2)).astype(np.float32)
    for moved in (xy, 2 * xy[:, ::-1]):
        found = quality(xy, moved)
        assert found is not None
        assert (found.trustworthiness, found.continuity) == (1.0, 1.0)
        assert found.overlap is not None
        assert (found.overlap == 15).all()
        assert found.distortion is not None
        assert not found.distortion.any()


def test_a_random_map_is_at_chance() -> None:
    random = np.random.default_rng(0)
    found = quality(random.normal(size=(1500, 8)), random.normal(size=(1500, 2)))
    assert found is not None
    assert found.trustworthiness == pytest.approx(0.5, abs=0.02)
    assert found.continuity == pytest.approx(0.5, abs=0.02)
    assert found.overlap is not None
    assert found.overlap.mean() == pytest.approx(15 * 15 / 1499, abs=0.05)


def test_many_points_are_judged_on_a_part_that_stands_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(0)
    codes = random.normal(size=(1200, 6)).astype(np.float32)
    xy = (codes[:, :2] + 0.1 * random.normal(size=(1200, 2))).astype(np.float32)
    whole = quality(codes, xy)
    monkeypatch.setattr(module, "MOST_RANKED", 600)
    monkeypatch.setattr(module, "FEWEST_RANKED", 100)
    part = quality(codes, xy)
    assert whole is not None
    assert part is not None
    assert (whole.judged, part.judged, part.n) == (1200, 300, 1200)
    assert part.trustworthiness == pytest.approx(whole.trustworthiness, abs=0.01)
    assert part.continuity == pytest.approx(whole.continuity, abs=0.01)
    np.testing.assert_array_equal(part.overlap, whole.overlap)
    assert "all 1,200 points" in whole.sentence
    assert "a stratified 300 of 1,200 points" in part.sentence
    monkeypatch.setattr(module, "MOST_COMPARED", 1000)
    part = quality(codes, xy)
    assert part is not None
    assert part.overlap is part.distortion is None


def test_steps_are_short_and_change_nothing(monkeypatch: pytest.MonkeyPatch, codes: Floats) -> None:
    whole = quality(codes, codes[:, :2])
    monkeypatch.setattr(module, "AT_ONCE", 1000)
    *steps, last = module.judging(codes, codes[:, :2])
    assert steps == [None] * 15
    assert last is not None
    assert whole is not None
    assert last.trustworthiness == whole.trustworthiness


@pytest.mark.parametrize("n", [3, 15, 22])
def test_too_few_points_are_not_judged(n: int) -> None:
    codes = np.random.default_rng(0).normal(size=(n, 3)).astype(np.float32)
    assert quality(codes, codes[:, :2]) is None


def test_a_stratified_sample_is_spread_as_all_codes_are() -> None:
    codes = np.random.default_rng(0).normal(size=(10_000, 3)) * [5, 1, 1]
    rows = stratified(codes.astype(np.float32), 100)
    assert len(set(rows.tolist())) == 100
    assert (np.diff(rows) > 0).all()
    shares = np.quantile(codes[rows, 0], np.linspace(0.05, 0.95, 10)) - np.quantile(
        codes[:, 0], np.linspace(0.05, 0.95, 10)
    )
    assert np.abs(shares).max() < 0.5
    np.testing.assert_array_equal(stratified(codes, 10_000), np.arange(10_000))
