"""The total correlation of a batch against its enumeration, and published estimates that are none (#9)."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from ae_core.analysis.decomposition import decompose
from ae_core.model.regularisers.total_correlation import batch_total_correlation
from ae_core.model.spec import ModelSpec
from ae_core.priors.normal import Normal
from ae_core.spec import read_spec
from tests.core.model.small_models import normal

Estimate = Callable[[Tensor, Tensor, Tensor], Tensor]
N_DATA = 60_000


def log_densities(z: Tensor, mean: Tensor, log_var: Tensor) -> Tensor:
    """(n, n, d) of draw i under posterior j."""
    found: Tensor = torch.distributions.Normal(mean, (0.5 * log_var).exp()).log_prob(z[:, None])
    return found


def minibatch_weighted(z: Tensor, mean: Tensor, log_var: Tensor) -> Tensor:
    """Chen et al. 2018, eq. 5: every density divided by N M; right but for a constant of (d - 1) log N."""
    each, scale = log_densities(z, mean, log_var), math.log(N_DATA * len(z))
    return (each.sum(2).logsumexp(1) - scale - (each.logsumexp(1) - scale).sum(1)).mean()


def weighted_in_every_dimension(z: Tensor, mean: Tensor, log_var: Tensor) -> Tensor:
    """#9: the weights of the stratified sampling come in before the sum over the dimensions, d times in place of once.

    On the codes of a VAE of digits it logged a mutual information of 41.7 and a total correlation of -33.0 nats.
    """
    n, m = len(z), len(z) - 1
    weights = torch.full((n, n), 1 / m, dtype=torch.double)
    weights[:, 0] = 1 / N_DATA
    weights[:, 1] = weights[m - 1, 0] = (N_DATA - m) / (N_DATA * m)
    each = log_densities(z, mean, log_var) + weights.log()[:, :, None]
    return (each.sum(2).logsumexp(1) - each.logsumexp(1).sum(1)).mean()


def posteriors(n: int, d: int, share: float) -> tuple[Tensor, Tensor]:
    """Means and log variances; the first two dimensions have this share in common."""
    mean = normal(n, d, seed=3)
    mean[:, 1] = (1 - share**2) ** 0.5 * mean[:, 1] + share * mean[:, 0]
    return mean, 0.3 * normal(n, d, seed=4) - 1


def is_the_total_correlation_of_its_batch(estimate: Estimate) -> None:
    """Mean over draws, against the enumeration of the batch: within three standard errors of both."""
    for n, d, share in ((64, 4, 0.0), (64, 10, 0.0), (200, 4, 0.95), (200, 2, 0.99)):
        mean, log_var = posteriors(n, d, share)
        exact = decompose(mean.numpy(), log_var.numpy())
        draws = [mean + (0.5 * log_var).exp() * normal(n, d, seed=seed) for seed in range(100, 140)]
        found = torch.stack([estimate(z, mean, log_var) for z in draws])
        error = 3 * math.hypot(found.std().item() / len(found) ** 0.5, exact.error)
        assert found.mean().item() == pytest.approx(exact.total_correlation, abs=error)
        assert min(found.mean().item(), exact.total_correlation) > -error


def test_it_has_no_prior_of_its_own() -> None:
    alone = {"tc": {"name": "tc_estimate"}}
    for regularisers, prior in ((alone, None), ({**alone, "kl": {"name": "kl"}}, Normal())):
        spec = read_spec(ModelSpec, {"bottleneck": "gaussian", "regularisers": regularisers})
        assert spec.prior == prior


def test_it_is_the_total_correlation_of_its_batch() -> None:
    is_the_total_correlation_of_its_batch(batch_total_correlation)


@pytest.mark.parametrize("bug", [minibatch_weighted, weighted_in_every_dimension])
def test_a_published_estimate_breaks_the_law(bug: Estimate) -> None:
    with pytest.raises(AssertionError):
        is_the_total_correlation_of_its_batch(bug)


def test_weights_in_every_dimension_take_about_d_minus_1_times_log_m_away() -> None:
    """Which is where the published figure of -33.0 nats comes from: d = 10, batches of 64."""
    mean, log_var = posteriors(64, 10, 0.0)
    z = mean + (0.5 * log_var).exp() * normal(64, 10, seed=9)
    found, ours = weighted_in_every_dimension(z, mean, log_var), batch_total_correlation(z, mean, log_var)
    assert found < -30
    assert (found - ours).item() == pytest.approx(-9 * math.log(63), rel=0.05)


def test_dimensions_that_say_the_same_have_more_of_it() -> None:
    values = []
    for share in (0.0, 0.5, 0.9, 0.99):
        mean, log_var = posteriors(200, 4, share)
        z = mean + (0.5 * log_var).exp() * normal(200, 4, seed=5)
        values.append(batch_total_correlation(z, mean, log_var).item())
    assert values == sorted(values)
    assert values[-1] > values[0] + 0.3
