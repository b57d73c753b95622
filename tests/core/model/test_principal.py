"""Principal components read part by part."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.decomposition import PCA

from ae_core.model import principal
from ae_core.model.principal import Axes, principal_axes


def found(x: np.ndarray, most: int, at_once: int) -> Axes:
    *shares, last = principal_axes(lambda part: x[part], len(x), x.shape[1], most, at_once)
    assert isinstance(last, Axes)
    assert shares == sorted(shares)  # type: ignore[type-var]
    return last


def correlated(n: int, d: int, far: float = 0.0) -> np.ndarray:
    rng = np.random.default_rng(0)
    return rng.standard_normal((n, d)) @ rng.standard_normal((d, d)) + far


@pytest.mark.parametrize("at_once", [10_000, 100])
@pytest.mark.parametrize("far", [0.0, 1e6])
def test_they_are_those_of_scikit_learn_in_one_part_and_in_many(
    at_once: int, far: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Far from 0 too, where sums of squares would cancel."""
    monkeypatch.setattr(principal, "BATCH", 70)
    x = correlated(500, 12, far)
    ours, peer = found(x, 5, at_once), PCA(5, svd_solver="full").fit(x)
    assert ours.parts == (1 if at_once == 10_000 else 7)
    np.testing.assert_allclose(ours.mean, peer.mean_)
    np.testing.assert_allclose(ours.axes, peer.components_, atol=1e-6)
    np.testing.assert_allclose(ours.variances, peer.explained_variance_, rtol=1e-7)


def test_more_columns_than_samples_and_equal_columns_have_components_too() -> None:
    for x in (correlated(6, 40), np.ones((9, 4))):
        ours = found(x, 5, 100)
        np.testing.assert_allclose(ours.axes @ ours.axes.T, np.eye(len(ours.axes)), atol=1e-9)
        assert np.isfinite(ours.variances).all()


@pytest.mark.parametrize(("at_once", "tolerance"), [(10_000, 1e-3), (100, 0.05)])
def test_wide_samples_lose_nearly_as_little(at_once: int, tolerance: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """By random projection at once, and incrementally in parts."""
    monkeypatch.setattr(principal, "WIDE", 20)
    monkeypatch.setattr(principal, "BATCH", 100)
    rng = np.random.default_rng(0)
    x = correlated(400, 30) * np.exp(-np.arange(30) / 4) + 0.01 * rng.standard_normal((400, 30))
    ours, peer = found(x, 6, at_once), PCA(6, svd_solver="full").fit(x)

    def lost(mean: np.ndarray, axes: np.ndarray) -> float:
        moved = x - mean
        return float(np.square(moved - moved @ axes.T @ axes).sum())

    best = lost(peer.mean_, peer.components_)
    assert best * (1 - 1e-9) <= lost(ours.mean, ours.axes) <= best * (1 + tolerance)
