"""The exact likelihoods that models are set beside."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import multivariate_normal
from sklearn.decomposition import PCA, FactorAnalysis

from ae_core.analysis.independent import of_pixels, of_words
from ae_core.analysis.ppca import ppca, spectrum
from ae_core.errors import UserError


def samples(n: int = 300, wide: int = 7, hidden: int = 3) -> np.ndarray:
    rng = np.random.default_rng(0)
    return rng.normal(size=(n, hidden)) @ rng.normal(size=(hidden, wide)) + 0.4 * rng.normal(size=(n, wide)) + 2


def covariance(x: np.ndarray, size: int) -> np.ndarray:
    model = ppca(spectrum(x, 6), size)
    return model.axes.T * (model.variances - model.noise) @ model.axes + model.noise * np.eye(x.shape[1])


@pytest.mark.parametrize("size", [0, 1, 3, 6])
def test_the_density_is_that_of_its_covariance(size: int) -> None:
    """Beside scipy's, of W W^T + sigma^2 I written out."""
    x = samples()
    theirs = multivariate_normal(x.mean(axis=0), covariance(x, size)).logpdf(x)
    np.testing.assert_allclose(ppca(spectrum(x, 6), size).log_prob(x), theirs, rtol=1e-9)


def test_another_implementation_agrees() -> None:
    """scikit-learn's PCA, whose variances are divided by n - 1 and not by n."""
    x = samples(4000)
    theirs = PCA(3).fit(x).score_samples(x)
    np.testing.assert_allclose(ppca(spectrum(x, 3), 3).log_prob(x), theirs, atol=0.02)


@pytest.mark.parametrize("noise", [None, 0.3])
def test_no_other_linear_model_of_equal_noise_is_more_likely(noise: float | None) -> None:
    """Tipping & Bishop, eq. 7: whatever the axes or their variances are changed by."""
    x, rng = samples(), np.random.default_rng(1)
    best = ppca(spectrum(x, 3), 3, noise)
    w = best.axes.T * np.sqrt(best.variances - best.noise)
    most = best.log_prob(x).sum()
    for _ in range(20):
        other = w + 0.02 * rng.normal(size=w.shape)
        sigma = best.noise * (1 if noise else np.exp(0.05 * rng.normal()))
        spread = other @ other.T + sigma * np.eye(7)
        assert multivariate_normal(best.mean, spread).logpdf(x).sum() < most


def test_components_below_the_given_noise_are_left_out() -> None:
    known = spectrum(samples(), 6)
    model = ppca(known, 6, noise=float(known.variances[2]) + 1e-6)
    assert len(model.variances) == 2
    assert model.variances.min() > model.noise


def test_more_components_explain_the_known_samples_better_and_factor_analysis_better_still() -> None:
    x = samples()
    known = spectrum(x, 6)
    means = [ppca(known, size).log_prob(x).mean() for size in range(5)]
    assert np.all(np.diff(means) > 0)
    assert FactorAnalysis(3, tol=1e-6, max_iter=5000).fit(x).score(x) > means[3]


def test_no_density_is_infinite() -> None:
    """Of samples on a plane, where two components would leave no noise, and of few samples in many columns."""
    rng = np.random.default_rng(0)
    plane, few = rng.normal(size=(50, 2)) @ rng.normal(size=(2, 5)), rng.normal(size=(6, 30))
    assert [len(spectrum(x, 9).variances) for x in (plane, few)] == [1, 4]
    assert np.isfinite(ppca(spectrum(plane, 3), 3).log_prob(plane)).all()
    with pytest.raises(UserError, match="infinite"):
        ppca(spectrum(np.ones((50, 5)), 3), 3)


def test_all_black_and_white_pictures_together_have_probability_one() -> None:
    every = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
    known = np.random.default_rng(0).integers(0, 2, (9, 3)).astype(float)
    assert np.exp(of_pixels(known, every)).sum() == pytest.approx(1)
    never = np.zeros((9, 3))
    assert of_pixels(never, np.ones((1, 3)))[0] == pytest.approx(3 * np.log(0.5 / 10))


def test_all_texts_together_have_probability_one() -> None:
    """Three words and the end, two places: what follows the end does not count."""
    known = np.random.default_rng(0).integers(0, 4, (30, 2))
    every = np.array([[0, 0]] + [[a, b] for a in (1, 2, 3) for b in range(4)])
    assert np.exp(of_words(known, every, 4)).sum() == pytest.approx(1)
