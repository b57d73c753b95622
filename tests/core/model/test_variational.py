from __future__ import annotations

from collections.abc import Callable

import pytest
import torch

from ae_core.model.autoencoder import Autoencoder
from ae_core.model.regularisers.base import regularisers
from ae_core.model.regularisers.posterior import kl_to_standard_normal
from ae_core.spec import replaced
from tests.core.model.laws import LAWS, batch, generator, variational


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_variational_autoencoder_keeps(law: Callable[[Autoencoder], None]) -> None:
    """B2, B3."""
    law(variational())


def test_the_kl_is_what_a_million_samples_say() -> None:
    """B1."""
    mean, log_var = torch.tensor([0.7, -1.3], dtype=torch.double), torch.tensor([-1.0, 0.8], dtype=torch.double)
    n = 1_000_000
    noise = torch.randn(n, 2, generator=generator(), dtype=torch.double)
    z = mean + noise * (log_var / 2).exp()
    ratio = 0.5 * (z.square() - noise.square() - log_var)  # log q - log p; both carry the same constant
    found = kl_to_standard_normal(mean, log_var)
    assert ((ratio.mean(0) - found).abs() < 3 * ratio.std(0) / n**0.5).all()


def test_the_kl_equals_that_of_torch_in_double_precision() -> None:
    """B1."""
    mean, log_var = torch.randn(2, 50, 4, generator=generator(), dtype=torch.double)
    posterior = torch.distributions.Normal(mean, (0.5 * log_var).exp())
    expected = torch.distributions.kl_divergence(posterior, torch.distributions.Normal(0.0, 1.0))
    torch.testing.assert_close(kl_to_standard_normal(mean, log_var), expected, rtol=1e-7, atol=1e-12)


def test_the_kl_of_the_prior_is_zero_and_of_anything_else_more() -> None:
    zero = torch.zeros(1, 3, dtype=torch.double)
    assert kl_to_standard_normal(zero, zero).sum() == 0
    for seed in range(20):
        mean, log_var = torch.randn(2, 1, 3, generator=generator(seed), dtype=torch.double)
        assert (kl_to_standard_normal(mean, log_var) > 0).all()


def test_the_gradient_of_the_kl_is_right() -> None:
    mean, log_var = torch.randn(2, 3, 4, generator=generator(), dtype=torch.double).requires_grad_()
    assert torch.autograd.gradcheck(kl_to_standard_normal, (mean, log_var))


def test_the_gradient_through_a_sample_is_that_of_its_second_moment() -> None:
    """B2: d E[z^2] / d mean = 2 mean and d E[z^2] / d log_var = exp(log_var)."""
    model = variational()
    x = batch(1).expand(400_000, 6)
    features = model.encoder(x).detach()
    code = model.bottleneck(features, generator())
    grad_mean, grad_log_var = torch.autograd.grad(code.z.square().sum() / len(x), [code.mean, code.log_var])
    expected = 2 * code.mean[0], code.log_var[0].exp()
    for found, wanted in zip((grad_mean.sum(0), grad_log_var.sum(0)), expected, strict=True):
        torch.testing.assert_close(found, wanted, rtol=0.02, atol=0.02)


def test_the_kl_per_dimension_sums_to_the_kl() -> None:
    terms = variational().loss(batch(), generator(), 0.0)
    assert terms.vectors["kl_per_dim"].shape == (3,)
    torch.testing.assert_close(terms.vectors["kl_per_dim"].sum(), terms.parts["kl"])


def test_beta_takes_effect_when_it_is_changed_live() -> None:
    model = variational()
    before = model.loss(batch(), generator(), 0.0).parts
    model.respec(replaced(model.spec, "regularisers.kl.beta", 7.5))
    after = model.loss(batch(), generator(), 0.0).parts
    torch.testing.assert_close(after["loss"] - before["loss"], 5 * before["kl"], rtol=1e-4, atol=1e-5)
    assert model.spec.effective_betas(model.form) == {"kl": 7.5}


@pytest.mark.parametrize(
    ("warm_up", "epoch", "weight"),
    [(0, 0.0, 4.0), (10, 0.0, 0.0), (10, 2.5, 1.0), (10, 10.0, 4.0), (10, 11.0, 4.0), (10, float("inf"), 4.0)],
)
def test_the_warm_up_of_beta_is_a_straight_line(warm_up: float, epoch: float, weight: float) -> None:
    """B10."""
    assert regularisers.create("kl", beta=4.0, warm_up=warm_up).weight(epoch) == weight


def test_without_a_generator_nothing_is_random() -> None:
    model = variational()
    torch.manual_seed(0)
    state = torch.get_rng_state()
    assert torch.equal(model(batch()).output, model(batch()).output)
    assert torch.equal(model.encode(batch()), model(batch()).code.z)
    assert torch.equal(torch.get_rng_state(), state)


def test_with_a_generator_the_process_is_left_alone() -> None:
    model = variational(network={"name": "mlp", "dropout": 0.5}, corruption="gaussian").train()
    model.draw_from(generator())
    torch.manual_seed(0)
    state = torch.get_rng_state()
    model.loss(batch(), generator(), 0.0)
    assert torch.equal(torch.get_rng_state(), state)


@pytest.mark.parametrize("size", [0.0, 1e3, -1e3, 1e6])
def test_extreme_inputs_give_finite_terms_and_gradients(size: float) -> None:
    model = variational()
    terms = model.loss(torch.full((4, 6), size), generator(), 1.0)
    terms.loss.backward()
    assert all(torch.isfinite(value).all() for value in [*terms.parts.values(), *terms.vectors.values()])
    assert all(torch.isfinite(p.grad).all() for p in model.parameters() if p.grad is not None)
