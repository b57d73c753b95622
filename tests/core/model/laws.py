"""Laws of a variational autoencoder as plain checks, so that published bugs can be held against them."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.bottlenecks.base import Code
from ae_core.model.regularisers.base import Evidence, Penalty
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec

VARIATIONAL: dict[str, Any] = {
    "network": {"name": "mlp", "hidden": [16], "latent_dim": 3},
    "bottleneck": "gaussian",
    "likelihood": "gaussian",
    "regularisers": {"kl": {"name": "kl", "beta": 2.5}},
}


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def variational(**changes: Any) -> Autoencoder:
    return fresh_autoencoder(read_spec(ModelSpec, {**VARIATIONAL, **changes}), Form.of((6,)), seed=0)


def batch(n: int = 64) -> Tensor:
    return torch.randn(n, 6, generator=generator(1))


def penalty(model: Autoencoder, x: Tensor, name: str = "kl") -> Penalty:
    """The unweighted penalty of a batch that goes through without anything random."""
    way = model(x)
    nll = model.likelihood.nll(way.output, x)  # type: ignore[operator]
    found: Penalty = model.regularisers[name](Evidence(x, way, nll, model, math.inf))
    return found


def samples_have_the_posteriors_variance(model: Autoencoder) -> None:
    x = batch(1).expand(200_000, 6)
    code: Code = model.bottleneck(model.encoder(x), generator())
    assert code.log_var is not None
    wanted = code.log_var[0].exp()
    found = code.z.var(0)
    assert ((found - wanted).abs() < 3 * wanted * (2 / len(x)) ** 0.5).all(), (found, wanted)
    assert ((code.z.mean(0) - code.mean[0]).abs() < 3 * (wanted / len(x)).sqrt()).all()


def kl_is_that_of_torch(model: Autoencoder) -> None:
    x = batch()
    code: Code = model.bottleneck(model.encoder(x), None)
    assert code.log_var is not None
    posterior = torch.distributions.Normal(code.mean, (0.5 * code.log_var).exp())
    expected = torch.distributions.kl_divergence(posterior, torch.distributions.Normal(0.0, 1.0)).sum(1).mean()
    found = penalty(model, x).value
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-6)


def loss_rises_with_beta_by_the_kl(model: Autoencoder) -> None:
    x, way = batch(), model(batch(), generator())
    beta = model.spec.regularisers["kl"].weight(float("inf"))
    terms = model.judge(x, way, float("inf")).parts
    assert beta > 0
    torch.testing.assert_close(terms["loss"] - terms["reconstruction"], beta * terms["kl"], rtol=1e-4, atol=1e-5)
    assert terms["kl"] > 0


def log_var_learns_from_the_kl(model: Autoencoder) -> None:
    x = batch()
    weight = model.bottleneck.log_var.weight  # type: ignore[union-attr]
    (gradient,) = torch.autograd.grad(penalty(model, x).value, [weight])
    assert gradient.abs().max() > 1e-4


def logged_parts_make_the_logged_loss(model: Autoencoder) -> None:
    terms = model.loss(batch(), generator(), float("inf")).parts
    weights = {name: entry.weight(float("inf")) for name, entry in model.spec.regularisers.items()}
    total = terms["reconstruction"] + sum(weight * terms[name] for name, weight in weights.items())
    torch.testing.assert_close(terms["loss"], total, rtol=1e-5, atol=1e-6)
    assert all(terms[name] >= 0 for name in weights)


LAWS = (
    samples_have_the_posteriors_variance,
    kl_is_that_of_torch,
    loss_rises_with_beta_by_the_kl,
    log_var_learns_from_the_kl,
    logged_parts_make_the_logged_loss,
)
