from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from scipy.linalg import sqrtm

from ae_core.analysis.features import Features, learned
from ae_core.analysis.frechet import frechet_distance, frechet_of_gaussians
from ae_core.data.base import TEST, TRAIN, Dataset, sources
from ae_core.errors import UserError


def test_gaussians_on_the_axes_have_the_distance_of_their_deviations() -> None:
    """W2^2 = |difference of means|^2 + sum (s_a - s_b)^2."""
    a, b = np.array([1.0, 2.0, 0.0]), np.array([3.0, 0.5, 1.0])
    found = frechet_of_gaussians(np.zeros(3), np.diag(a**2), np.array([1.0, 0, 2]), np.diag(b**2))
    assert found == pytest.approx(5 + np.square(a - b).sum(), rel=1e-12)


def test_any_gaussians_have_the_distance_by_the_matrix_root() -> None:
    rng = np.random.default_rng(0)
    a, b = (root @ root.T for root in rng.standard_normal((2, 5, 5)))
    mean = rng.standard_normal(5)
    known = mean @ mean + np.trace(a + b - 2 * sqrtm(a @ b).real)
    assert frechet_of_gaussians(mean, a, np.zeros(5), b) == pytest.approx(known, rel=1e-9)
    assert frechet_of_gaussians(np.zeros(5), b, mean, a) == pytest.approx(known, rel=1e-9)


def test_points_of_gaussians_come_near_the_closed_form() -> None:
    rng = np.random.default_rng(1)
    a, b = rng.standard_normal((20_000, 3)), 2 * rng.standard_normal((20_000, 3)) + 1
    assert frechet_distance(a, b) == pytest.approx(6, rel=0.03)
    assert frechet_distance(a, a) == pytest.approx(0, abs=1e-9)


def test_it_is_biased_upwards_and_less_so_of_more_points() -> None:
    def usual(n: int) -> float:
        rng = np.random.default_rng(2)
        return float(np.mean([frechet_distance(*rng.standard_normal((2, n, 10))) for _ in range(10)]))

    assert usual(100) > 2 * usual(400) > 0


@cache
def digits() -> tuple[Dataset, Features]:
    data = sources.create("digits").load()
    return data, learned(data.to_model(data.x[data.rows(TRAIN)]), labels(data, TRAIN))


def labels(data: Dataset, split: int) -> np.ndarray:
    assert data.labels is not None
    return data.labels[data.rows(split)]


def test_features_come_of_a_classifier_that_knows_digits_it_has_not_seen() -> None:
    data, features = digits()
    assert features.accuracy(data.to_model(data.x[data.rows(TEST)]), labels(data, TEST)) > 0.9


def test_m5_fid_local_is_nothing_between_halves_of_the_data_and_grows_with_noise() -> None:
    """M5: train against train split ~ 0, monotone in the noise level."""
    data, features = digits()
    rows = np.random.default_rng(3).permutation(data.rows(TRAIN))
    one, other = (data.to_model(data.x[half]) for half in np.array_split(rows, 2))
    noise = np.random.default_rng(4).standard_normal(other.shape).astype(np.float32)
    levels = [frechet_distance(features(one), features(other + sigma * noise)) for sigma in (0, 0.1, 0.2, 0.4, 0.8)]
    assert levels == sorted(levels)
    assert levels[0] < 0.02 * levels[-1]
    spread = np.trace(np.cov(features(one), rowvar=False))
    assert levels[0] < 0.02 * spread


def test_equal_seeds_learn_equal_features() -> None:
    data, features = digits()
    again = learned(data.to_model(data.x[data.rows(TRAIN)]), labels(data, TRAIN))
    some = data.to_model(data.x[:20])
    np.testing.assert_array_equal(features(some), again(some))


def test_one_class_teaches_nothing() -> None:
    with pytest.raises(UserError, match="two classes"):
        learned(np.zeros((5, 3)), np.zeros(5, np.int64))
