from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray
from torch import Tensor

from ae_core.analysis import decomposition
from ae_core.analysis.decomposition import decompose
from ae_core.errors import SpecError

Doubles = NDArray[np.float64]


def posteriors(n: int = 400, d: int = 4, spread: float = 1.0) -> tuple[Doubles, Doubles]:
    """Posteriors whose first two dimensions say nearly the same."""
    rng = np.random.default_rng(0)
    mean = spread * rng.standard_normal((n, d))
    mean[:, 1] = mean[:, 0] + 0.1 * spread * rng.standard_normal(n)
    return mean, -2 + 0.5 * rng.standard_normal((n, d))


def gaussian_total_correlation(mean: Doubles, log_var: Doubles) -> float:
    covariance = np.cov(mean.T, bias=True) + np.diag(np.exp(log_var).mean(0))
    return 0.5 * float(np.log(np.diag(covariance)).sum() - np.linalg.slogdet(covariance)[1])


@pytest.mark.parametrize("spread", [0.0, 0.1, 1.0, 10.0])
@pytest.mark.parametrize("n", [1, 3, 400])
def test_the_parts_add_up_to_the_kl(n: int, spread: float) -> None:
    """B11, as far as it says little: the sum telescopes, so parts that are all wrong would pass as well.

    That each part is what it is called is said by the tests of B11 below: the information of codes without overlap,
    nothing of a collapsed posterior, and the total correlation of a Gaussian.
    """
    mean, log_var = posteriors(n, spread=spread)
    found = decompose(mean, log_var)
    parts = found.mutual_information + found.total_correlation + found.dimension_wise_kl
    kl = 0.5 * (mean**2 + np.exp(log_var) - 1 - log_var).sum(1).mean()
    assert parts == pytest.approx(kl, abs=1e-6)
    assert found.kl == pytest.approx(kl, abs=1e-9)
    assert found.kl_per_dim.sum() == pytest.approx(kl, abs=1e-9)


@pytest.mark.parametrize("spread", [0.3, 1.0, 10.0])
def test_no_part_is_negative(spread: float) -> None:
    """B11."""
    found = decompose(*posteriors(spread=spread))
    assert found.mutual_information >= 0
    assert found.total_correlation >= 0
    assert (found.dimension_wise >= 0).all()


def test_codes_without_overlap_tell_which_sample_it_was() -> None:
    """B11: the information is log n."""
    mean, log_var = posteriors(spread=1000.0)
    assert decompose(mean, log_var).mutual_information == pytest.approx(math.log(len(mean)), abs=1e-9)


def test_a_collapsed_posterior_says_nothing() -> None:
    """B11: the information and the total correlation are 0."""
    zero = np.zeros((200, 3))
    found = decompose(zero, zero)
    parts = [found.kl, found.mutual_information, found.total_correlation, *found.dimension_wise]
    assert parts == pytest.approx([0] * 6, abs=1e-12)


def test_wrong_densities_add_up_all_the_same_and_are_found_by_the_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """B11: log q(z) and log q(z_j) cancel in the sum."""
    right = decomposition.aggregate_log_density

    def wrong(z: Tensor, mean: Tensor, log_var: Tensor) -> tuple[Tensor, Tensor]:
        joint, marginal = right(z, mean, log_var)
        return joint + 5, 2 * marginal

    monkeypatch.setattr(decomposition, "aggregate_log_density", wrong)
    test_the_parts_add_up_to_the_kl(400, 1.0)
    for law in (test_codes_without_overlap_tell_which_sample_it_was, test_a_collapsed_posterior_says_nothing):
        with pytest.raises(AssertionError):
            law()


def test_the_total_correlation_of_a_nearly_gaussian_aggregate_is_that_of_its_covariance() -> None:
    """B11: the total correlation, against its closed form."""
    mean, log_var = posteriors(2000, d=2)
    log_var = np.zeros_like(log_var)
    found = decompose(mean, log_var)
    assert found.total_correlation == pytest.approx(gaussian_total_correlation(mean, log_var), abs=0.02)
    assert found.total_correlation > 5 * found.error


def test_another_seed_gives_the_same_within_the_error() -> None:
    one, two = (decompose(*posteriors(), seed=seed) for seed in (0, 1))
    assert one.mutual_information == pytest.approx(two.mutual_information, abs=4 * one.error)
    assert one.total_correlation == pytest.approx(two.total_correlation, abs=4 * one.error)
    assert decompose(*posteriors(), seed=1).total_correlation == two.total_correlation


def test_too_many_codes_are_refused() -> None:
    with pytest.raises(SpecError, match="4,000"):
        decompose(*posteriors(4001, d=2))
