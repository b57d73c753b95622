"""Laws of what holds the KL (capacity, free bits) and of total correlation, MMD and codebooks; bugs they must catch."""

from __future__ import annotations

import math
from types import MethodType
from typing import Any

import numpy as np
import pytest
import torch
from scipy.stats import spearmanr
from torch import Tensor

from ae_core.model.autoencoder import Autoencoder
from ae_core.model.bottlenecks.vector_quantised import QuantisedCode, perplexity
from ae_core.model.regularisers.base import Evidence, Penalty
from ae_core.model.regularisers.capacity import Capacity, CapacityPenalty
from ae_core.model.regularisers.mmd import squared_mmd
from ae_core.model.regularisers.posterior import kl_per_dim
from ae_core.model.regularisers.total_correlation import batch_total_correlation
from tests.core.model.small_models import mlp, normal, small_model, source, trained


def held(name: str, **settings: Any) -> Autoencoder:
    penalties = {name: {"name": name, **settings}}
    return small_model(bottleneck="gaussian", likelihood="gaussian", regularisers=penalties, network=mlp(8))


def judged(model: Autoencoder, name: str, x: Tensor, epoch: float = math.inf) -> Penalty:
    way = model(x)
    nll = model.likelihood.nll(way.output, x)  # type: ignore[operator]
    found: Penalty = model.regularisers[name](Evidence(x, way, nll, model, epoch))
    return found


def test_the_capacity_grows_in_a_straight_line_to_its_end() -> None:
    spec = Capacity(capacity=20.0, growth=4.0)
    assert [spec.target_at(epoch) for epoch in (0, 1, 2, 4, 100)] == [0, 5, 10, 20, 20]
    assert Capacity(capacity=3.0, growth=0.0).target_at(0) == 3


def the_kl_is_drawn_to_the_capacity_from_both_sides(model: Autoencoder) -> None:
    x = normal(40, 6)
    for capacity, sign in ((0.0, 1.0), (1000.0, -1.0)):
        model.regularisers["capacity"].spec = Capacity(capacity=capacity)
        kl = kl_per_dim(model(x).code).sum()
        found = judged(model, "capacity", x)
        torch.testing.assert_close(found.value, (kl - capacity).abs())
        weight = model.bottleneck.log_var.weight  # type: ignore[union-attr]
        (wanted,) = torch.autograd.grad(sign * kl, [weight])
        (gradient,) = torch.autograd.grad(found.value, [weight])
        torch.testing.assert_close(gradient, wanted)
        assert gradient.abs().max() > 0


def test_the_kl_is_drawn_to_the_capacity_from_both_sides() -> None:
    the_kl_is_drawn_to_the_capacity_from_both_sides(held("capacity"))


def clamped(self: CapacityPenalty, evidence: Evidence) -> Penalty:
    """#1: the KL clamped to the capacity, which is 0 by default: no value and no gradient."""
    return Penalty(kl_per_dim(evidence.code).sum().clamp(min=0, max=self.spec.target_at(evidence.epoch)))


def test_a_kl_that_is_clamped_to_the_capacity_breaks_the_law() -> None:
    model = held("capacity")
    part = model.regularisers["capacity"]
    part.forward = MethodType(clamped, part)
    with pytest.raises(AssertionError):
        the_kl_is_drawn_to_the_capacity_from_both_sides(model)


@pytest.mark.slow
def test_b8_the_kl_settles_at_the_capacity() -> None:
    x = normal(256, 6) * torch.tensor([3.0, 2.0, 1.5, 1.0, 0.5, 0.5], dtype=torch.double)
    model = held("capacity", capacity=3.0, growth=0.0, gamma=5.0)
    trained(model, lambda _: x, 3000, lr=3e-3)
    assert judged(model.eval(), "capacity", x).parts["kl"].item() == pytest.approx(3.0, rel=0.01)


def test_free_bits_floor_each_dimension_and_leave_it_alone_below() -> None:
    """B10."""
    model, x = held("free_bits", free=0.2), normal(40, 6)
    per_dim = kl_per_dim(model(x).code)
    for free in (per_dim.min().item() / 2, per_dim.median().item() * 1.0001, 2 * per_dim.max().item()):
        model.regularisers["free_bits"].spec = model.regularisers["free_bits"].spec.model_copy(update={"free": free})
        found = judged(model, "free_bits", x)
        torch.testing.assert_close(found.value, per_dim.clamp(min=free).sum())
        torch.testing.assert_close(found.parts["kl"], per_dim.sum())
        if free > per_dim.max():
            (gradient,) = torch.autograd.grad(found.value, [model.bottleneck.log_var.weight])  # type: ignore[union-attr,list-item]
            assert not gradient.any()


def test_b9_the_kl_falls_and_the_distortion_rises_with_beta() -> None:
    x = normal(128, 6) * torch.tensor([3.0, 2.0, 1.5, 1.0, 0.5, 0.5], dtype=torch.double)
    betas, kls, distortions, active = (0.1, 0.3, 1.0, 2.0, 4.0, 8.0), [], [], []
    for beta in betas:
        penalties = {"kl": {"name": "kl", "beta": beta}}
        model = small_model(bottleneck="gaussian", likelihood="gaussian", regularisers=penalties)
        trained(model, lambda _: x, 400, lr=1e-2)
        terms = model.eval().loss(x, source(3), 1.0)
        kls.append(terms.parts["kl"].item())
        distortions.append(terms.parts["reconstruction"].item())
        active.append(int((terms.vectors["kl_per_dim"] > 0.01).sum()))
    assert spearmanr(betas, kls).statistic < -0.95
    assert spearmanr(betas, distortions).statistic > 0.95
    assert active == sorted(active, reverse=True)


def posteriors(n: int = 64, d: int = 3, seed: int = 0) -> tuple[Tensor, Tensor, Tensor]:
    mean = normal(n, d, seed=seed) @ normal(d, d, seed=seed + 1)
    log_var = normal(n, d, seed=seed + 2) - 2
    return mean + (0.5 * log_var).exp() * normal(n, d, seed=seed + 3), mean, log_var


def published_estimate(z: Tensor, mean: Tensor, log_var: Tensor, n_data: int) -> Tensor:
    """Chen et al. 2018, eq. 5, minibatch weighted: log q(z) - sum_j log q(z_j), each log-mean over n * N."""
    each = torch.distributions.Normal(mean, (0.5 * log_var).exp()).log_prob(z[:, None])  # (n, n, d)
    norm = math.log(len(z) * n_data)
    return (each.sum(2).logsumexp(1) - norm - (each.logsumexp(1) - norm).sum(1)).mean()


def test_the_estimate_has_the_published_gradient_and_another_constant() -> None:
    z, mean, log_var = posteriors()
    mean.requires_grad_()
    ours, theirs = batch_total_correlation(z, mean, log_var), published_estimate(z, mean, log_var, 5000)
    torch.testing.assert_close(
        torch.autograd.grad(ours, mean, retain_graph=True)[0], torch.autograd.grad(theirs, mean)[0]
    )
    d, n = z.shape[1], len(z)
    constant = (d - 1) * math.log(n) - (d - 1) * math.log(n * 5000)
    torch.testing.assert_close(ours - theirs, torch.tensor(constant, dtype=torch.double))


@pytest.mark.parametrize("kernel", ["imq", "rbf"])
def test_the_mmd_is_unbiased_and_sees_a_shift(kernel: Any) -> None:
    equal = torch.stack([squared_mmd(normal(100, 3, seed=i), normal(100, 3, seed=1000 + i), kernel) for i in range(60)])
    assert equal.mean().abs() < 4 * equal.std() / len(equal) ** 0.5
    assert squared_mmd(normal(100, 3, seed=1), normal(100, 3, seed=2) + 1, kernel) > equal.max()


def quantised() -> QuantisedCode:
    torch.manual_seed(0)
    return QuantisedCode(5, groups=2, dims=2, size=7, commitment=0.25).double()


def test_a_quantised_code_is_made_of_the_nearest_vectors() -> None:
    part, features = quantised().eval(), normal(30, 5)
    code = part(features, None)
    e = part.mean(features).view(30, 2, 2)
    for group in range(2):
        distances = (e[:, group, None] - part.codebook[group]).square().sum(2)
        nearest = part.codebook[group][distances.argmin(1)]
        torch.testing.assert_close(code.mean[:, 2 * group : 2 * group + 2], nearest)


def test_the_gradient_goes_straight_through_and_the_losses_have_their_own() -> None:
    part, features = quantised().eval(), normal(30, 5)
    code = part(features, None)
    weights = normal(30, 4, seed=5)
    (gradient,) = torch.autograd.grad((code.z * weights).sum(), part.mean.bias, retain_graph=True)
    torch.testing.assert_close(gradient, weights.sum(0))
    assert torch.autograd.grad(code.losses["codebook"], part.mean.bias, retain_graph=True, allow_unused=True)[0] is None
    assert torch.autograd.grad(code.losses["commitment"], part.codebook, allow_unused=True)[0] is None
    torch.testing.assert_close(code.losses["commitment"], 0.25 * code.losses["codebook"])


def test_the_perplexity_lies_between_one_choice_and_all() -> None:
    even, one = torch.full((2, 7), 1 / 7), torch.eye(7)[:2]
    assert perplexity(even).item() == pytest.approx(7)
    assert perplexity(one).item() == pytest.approx(1)
    assert np.isfinite(perplexity(torch.zeros(1, 7)).item())
