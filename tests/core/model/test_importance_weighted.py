from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from ae_core.model.autoencoder import Autoencoder
from ae_core.model.regularisers import importance_weighted
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.model.laws import VARIATIONAL, generator
from tests.core.model.linear_gaussian import D, linear
from tests.core.small import table

K = 7


def model(draws: int = K, warm_up: float = 0.0) -> Autoencoder:
    return linear(importance_weighted={"name": "importance_weighted", "draws": draws, "warm_up": warm_up})


def data(n: int = 9) -> Tensor:
    return torch.randn(n, D, generator=generator(2), dtype=torch.double)


def by_hand(one: Autoencoder, x: Tensor, draws: int) -> Tensor:
    """(draws, n) log weights, written out with torch's distributions, from the same random numbers."""
    source = generator(4)
    code = one.bottleneck(one.encoder(x), None)
    q = torch.distributions.Normal(code.mean, (0.5 * code.log_var).exp())
    at_once = importance_weighted.ROWS // len(x)
    counts = [1] + [min(at_once, draws - start) for start in range(1, draws, at_once)]
    shapes = [(count, *code.mean.shape) for count in counts]
    noise = torch.cat([torch.randn(shape, generator=source, dtype=torch.double) for shape in shapes])
    z = q.loc + noise * q.scale
    sigma = one.likelihood.log_sigma.exp()  # type: ignore[operator,union-attr]
    p_x = torch.distributions.Normal(one.decoder(z.flatten(0, 1)).view(draws, *x.shape), sigma)
    prior = torch.distributions.Normal(0.0, 1.0)
    found: Tensor = p_x.log_prob(x).sum(2) + (prior.log_prob(z) - q.log_prob(z)).sum(2)
    return found


def value_is_the_bound(one: Autoencoder) -> None:
    x = data()
    loss = one.loss(x, generator(4), math.inf).loss
    weights = by_hand(one, x, K)
    expected = -(weights.exp().mean(0).log()).mean()
    torch.testing.assert_close(loss, expected, rtol=1e-10, atol=1e-10)


def gradient_is_that_of_the_bound(one: Autoencoder) -> None:
    """-sum_k w~_k d log w_k, the normalised weights w~ held fast."""
    x = data()
    found = torch.autograd.grad(one.loss(x, generator(4), math.inf).loss, list(one.parameters()))
    weights = by_hand(one, x, K)
    surrogate = -(weights.softmax(0).detach() * weights).sum(0).mean()
    expected = torch.autograd.grad(surrogate, list(one.parameters()))
    for one_found, wanted in zip(found, expected, strict=True):
        torch.testing.assert_close(one_found, wanted, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("law", [value_is_the_bound, gradient_is_that_of_the_bound], ids=lambda law: law.__name__)
@pytest.mark.parametrize("rows", [2048, 9, 25], ids=lambda rows: f"{rows} codes at once")
def test_the_loss_keeps(law: Callable[[Autoencoder], None], rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """B6."""
    monkeypatch.setattr(importance_weighted, "ROWS", rows)
    law(model())


def weighted_mean_of_logs(log_weights: Tensor) -> Tensor:
    """#3: -(w~ . log w) with w~ detached, which has the right gradient and is no bound."""
    return -(log_weights.softmax(0).detach() * log_weights).sum(0).mean()


def test_the_mean_of_logs_in_place_of_the_log_of_the_mean_breaks_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importance_weighted, "importance_weighted_loss", weighted_mean_of_logs)
    gradient_is_that_of_the_bound(model())  # which is why nobody saw it
    with pytest.raises(AssertionError):
        value_is_the_bound(model())


def test_one_draw_is_the_elbo_with_a_sampled_kl() -> None:
    one, x = model(draws=1), data()
    terms = one.loss(x, generator(4), math.inf)
    torch.testing.assert_close(terms.loss, -by_hand(one, x, 1).mean(), rtol=1e-10, atol=1e-10)
    torch.testing.assert_close(terms.parts["kl"], terms.vectors["kl_per_dim"].sum())


def test_without_a_generator_the_bound_is_always_the_same() -> None:
    one, x = model(), data()
    torch.manual_seed(0)
    state = torch.get_rng_state()
    assert torch.equal(one.loss(x, None, math.inf).loss, one.loss(x, None, math.inf).loss)
    assert torch.equal(torch.get_rng_state(), state)


def test_at_the_start_of_a_warm_up_only_the_reconstruction_counts() -> None:
    x = data()
    terms = model(draws=1, warm_up=4.0).loss(x, generator(4), 0.0)
    torch.testing.assert_close(terms.loss, terms.parts["reconstruction"])
    for epoch in (4.0, math.inf):
        warm = model(warm_up=4.0).loss(x, generator(4), epoch).loss
        assert torch.equal(warm, model().loss(x, generator(4), epoch).loss)


@pytest.mark.parametrize("other", ["kl", "capacity", "mmd", "tc_estimate"])
def test_the_bound_stands_alone(other: str) -> None:
    both = {name: {"name": name} for name in ("importance_weighted", other)}
    refused = read_spec(ModelSpec, {**VARIATIONAL, "regularisers": both}).refusal(table())
    assert refused
    assert "whole loss already" in refused
