from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from scipy import stats
from torch import Tensor
from torch.nn.functional import binary_cross_entropy

from ae_core.data.base import Form
from ae_core.model.likelihoods.base import Likelihood, effective_beta, likelihoods
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.small import images

SHAPE = (3, 4)
KINDS: dict[str, dict[str, Any]] = {name: {"name": name} for name in likelihoods.names() if name != "categorical"} | {
    "gaussian, sigma 0.3": {"name": "gaussian", "sigma": 0.3},
    "gaussian, learned": {"name": "gaussian", "noise": "learned", "sigma": 0.7},
}


@pytest.fixture(params=KINDS.values(), ids=KINDS)
def likelihood(request: pytest.FixtureRequest) -> Likelihood:
    fields = dict(request.param)
    return likelihoods.create(fields.pop("name"), **fields).build(Form.of(SHAPE)).double()


def random(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, dtype=torch.double, generator=torch.Generator().manual_seed(seed))


def pixels(*shape: int) -> Tensor:
    return torch.rand(shape, dtype=torch.double, generator=torch.Generator().manual_seed(9))


def test_each_term_is_one_number_a_sample(likelihood: Likelihood) -> None:
    assert likelihood.nll(random(5, *SHAPE), pixels(5, *SHAPE)).shape == (5,)


def test_a_batch_is_the_sum_of_its_samples(likelihood: Likelihood) -> None:
    output, x = random(5, *SHAPE), pixels(5, *SHAPE)
    alone = torch.cat([likelihood.nll(output[i : i + 1], x[i : i + 1]) for i in range(5)])
    torch.testing.assert_close(likelihood.nll(output, x), alone, rtol=1e-10, atol=0)


def test_a_sample_is_the_sum_of_its_elements(likelihood: Likelihood) -> None:
    output, x = random(1, *SHAPE), pixels(1, *SHAPE)
    flat = zip(output.flatten(), x.flatten(), strict=True)
    alone = sum(likelihood.nll(o.reshape(1, 1), v.reshape(1, 1)) for o, v in flat)
    torch.testing.assert_close(likelihood.nll(output, x), alone, rtol=1e-10, atol=0)


def test_gradients_are_right(likelihood: Likelihood) -> None:
    """V9."""
    output, x = random(2, *SHAPE).requires_grad_(), pixels(2, *SHAPE)
    learned = list(likelihood.parameters())
    assert torch.autograd.gradcheck(lambda out, *_: likelihood.nll(out, x), (output, *learned))


def test_the_mean_of_the_output_is_no_worse_than_its_neighbours(likelihood: Likelihood) -> None:
    """Where the reconstruction equals x, no other output has a lower term."""
    output = random(1, *SHAPE)
    x = likelihood.mean(output)
    best = likelihood.nll(output, x)
    assert all(likelihood.nll(output + 0.1 * random(1, *SHAPE, seed=seed), x) > best for seed in range(5))


@pytest.mark.parametrize("extreme", [0.0, 1e3, -1e3, 1e6, -1e6])
def test_extreme_outputs_give_finite_terms_and_gradients(likelihood: Likelihood, extreme: float) -> None:
    """V10."""
    single = likelihood.float()
    output = torch.full((2, *SHAPE), extreme, requires_grad=True)
    for x in (torch.zeros(2, *SHAPE), torch.ones(2, *SHAPE), torch.full((2, *SHAPE), 0.5)):
        term = single.nll(output, x).sum()
        term.backward()
        assert torch.isfinite(term)
    assert output.grad is not None
    assert torch.isfinite(output.grad).all()


def test_bernoulli_is_the_cross_entropy_of_the_probability() -> None:
    """V10."""
    output, x = 3 * random(4, *SHAPE), pixels(4, *SHAPE)
    expected = binary_cross_entropy(torch.sigmoid(output), x, reduction="none").flatten(1).sum(1)
    torch.testing.assert_close(
        likelihoods.create("bernoulli").build(Form.of(SHAPE)).nll(output, x), expected, rtol=1e-7, atol=0
    )


def test_mse_has_no_half_and_l1_no_square() -> None:
    output, x = torch.full((1, 2), 3.0), torch.zeros(1, 2)
    assert likelihoods.create("mse").build(Form.of((2,))).nll(output, x).item() == 18
    assert likelihoods.create("l1").build(Form.of((2,))).nll(output, x).item() == 6


@pytest.mark.parametrize("sigma", [0.05, 0.3, 1.0, 4.0])
def test_gaussian_is_the_negative_log_density(sigma: float) -> None:
    output, x = random(4, *SHAPE), random(4, *SHAPE, seed=1)
    expected = -stats.norm.logpdf(x, output, sigma).reshape(4, -1).sum(1)
    found = likelihoods.create("gaussian", sigma=sigma).build(Form.of(SHAPE)).double().nll(output, x)
    np.testing.assert_allclose(found, expected, rtol=1e-6)


def test_a_learned_sigma_comes_to_rest_at_the_root_mean_square_error() -> None:
    """B13."""
    likelihood = likelihoods.create("gaussian", noise="learned", sigma=2.0).build(Form.of(SHAPE)).double()
    output, x = random(50, *SHAPE), random(50, *SHAPE, seed=1)
    (log_sigma,) = likelihood.parameters()
    optimiser = torch.optim.LBFGS([log_sigma], max_iter=100, tolerance_grad=1e-10, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimiser.zero_grad()
        loss = likelihood.nll(output, x).mean()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    assert math.exp(2 * log_sigma.item()) == pytest.approx((output - x).square().mean().item(), rel=1e-3)


def test_a_fixed_sigma_is_not_learned() -> None:
    assert list(likelihoods.create("gaussian", sigma=0.3).build(Form.of(SHAPE)).parameters()) == []


@pytest.mark.parametrize(
    ("written", "beta", "scale", "effective"),
    [
        ("pythae VAE mse: SSE / 2 + KL", 1.0, 1.0, 1.0),
        ("pytorch/examples: sum BCE + KL", 1.0, 1.0, 1.0),
        ("PyTorch-VAE: mean MSE + 0.00025 KL, D = 12288", 0.00025, 2 / 12288, 1.54),
        ("bolts: mean MSE + 0.1 mean_d KL, D = 3072, d = 256", 0.1 / 256, 2 / 3072, 0.60),
        ("PyOD: mean MSE + 0", 0.0, 2 / 784, 0.0),
    ],
)
def test_published_losses_have_the_weights_that_were_worked_out(
    written: str, beta: float, scale: float, effective: float
) -> None:
    assert effective_beta(beta, scale) == pytest.approx(effective, abs=0.005), written


@pytest.mark.parametrize(
    ("likelihood", "effective"),
    [
        ({"name": "mse"}, 1.5),
        ({"name": "bernoulli"}, 3.0),
        ({"name": "l1"}, 3.0),
        ({"name": "gaussian"}, 3.0),
        ({"name": "gaussian", "sigma": 0.1}, 0.03),
        ({"name": "gaussian", "sigma": 0.5, "noise": "learned"}, 0.75),
    ],
)
def test_each_likelihood_says_what_beta_three_really_weighs(likelihood: dict[str, Any], effective: float) -> None:
    fields = {"bottleneck": "gaussian", "likelihood": likelihood, "regularisers": {"kl": {"name": "kl", "beta": 3.0}}}
    spec = read_spec(ModelSpec, fields)
    assert spec.effective_betas(Form.of(SHAPE)) == {"kl": pytest.approx(effective, rel=1e-5)}
    assert spec.likelihood.learns_scale == (likelihood.get("noise") == "learned")


@pytest.mark.parametrize(("likelihood", "sigma"), [({"name": "mse"}, 1.0), ({"name": "gaussian", "sigma": 0.2}, 0.2)])
def test_the_scale_is_the_ratio_to_a_unit_gaussian(likelihood: dict[str, Any], sigma: float) -> None:
    fields = dict(likelihood)
    built = likelihoods.create(fields.pop("name"), **fields).build(Form.of(SHAPE))
    a, b, x = random(1, *SHAPE).float(), random(1, *SHAPE, seed=1).float(), random(1, *SHAPE, seed=2).float()
    unit = [0.5 * (out - x).square().sum().item() for out in (a, b)]
    rise = (built.nll(a, x) - built.nll(b, x)).item()
    assert rise / (unit[0] - unit[1]) == pytest.approx(built.scale(), rel=1e-5)


@pytest.mark.parametrize(("values", "told"), [([0, 255], False), ([0, 254, 255], True), ([0], False)])
def test_a_bernoulli_says_that_grey_values_have_no_likelihood(values: list[int], told: bool) -> None:
    """B14."""
    data = images(n_train=2000)
    x = np.random.default_rng(0).choice(np.array([0, 255], np.uint8), data.x.shape)
    x[-1, 0, 0, : len(values)] = values  # also where only the last sample is grey
    notice = likelihoods.create("bernoulli").notice(replace(data, x=x))
    assert (notice is not None and notice.startswith("Grey values")) == told
    assert likelihoods.create("mse").notice(data) is None
