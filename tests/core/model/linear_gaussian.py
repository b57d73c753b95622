"""A linear-Gaussian model whose likelihood and posterior are known, and the model's own loss without sampling noise."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, Pass, fresh_autoencoder
from ae_core.model.bottlenecks.base import Code
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec

D = 6


def linear(latent_dim: int = 2, sigma: float = 0.5, noise: str = "fixed", **regularisers: Any) -> Autoencoder:
    """A linear variational autoencoder in float64."""
    fields = {
        "network": {"name": "mlp", "hidden": [], "activation": "identity", "latent_dim": latent_dim},
        "bottleneck": "gaussian",
        "likelihood": {"name": "gaussian", "sigma": sigma, "noise": noise},
        "regularisers": regularisers or {"kl": {"name": "kl"}},
    }
    return fresh_autoencoder(read_spec(ModelSpec, fields), Form.of((D,)), seed=0).double()


def weights_of(model: Autoencoder) -> tuple[Tensor, Tensor, Tensor]:
    """W (d, latent_dim), b (d,) of the decoder, and sigma^2."""
    layer: Any = model.decoder[0]  # type: ignore[index]
    sigma: Any = model.likelihood.log_sigma
    return layer.weight, layer.bias, (2 * sigma.detach().double()).exp()


def with_exact_posterior(**regularisers: Any) -> Autoencoder:
    """Orthogonal decoder columns, whose exact posterior has a diagonal covariance, and the encoder that gives it."""
    model = linear(**regularisers)
    directions = torch.linalg.qr(torch.randn(D, 2, generator=torch.Generator().manual_seed(3), dtype=torch.double)).Q
    bottleneck: Any = model.bottleneck
    with torch.no_grad():
        w, b, variance = weights_of(model)
        w.copy_(directions * torch.tensor([1.5, 0.7]))
        b.fill_(0.3)
        precision = 1 + w.square().sum(0) / variance
        bottleneck.mean.weight.copy_(w.T / variance / precision[:, None])
        bottleneck.mean.bias.copy_(-bottleneck.mean.weight @ b)
        bottleneck.log_var.weight.zero_()
        bottleneck.log_var.bias.copy_(-precision.log())
    return model


def log_likelihood(model: Autoencoder, x: Tensor) -> Tensor:
    """(n,) exact log p(x) = log N(x; b, W W' + sigma^2 I)."""
    w, b, variance = weights_of(model)
    covariance = w @ w.T + variance * torch.eye(D, dtype=torch.double)
    return torch.distributions.MultivariateNormal(b, covariance).log_prob(x)


def kl_to_exact_posterior(model: Autoencoder, x: Tensor) -> Tensor:
    """(n,) KL(q(z|x) || p(z|x))."""
    w, b, variance = weights_of(model)
    precision = torch.eye(w.shape[1], dtype=torch.double) + w.T @ w / variance
    mean = torch.linalg.solve(precision, w.T @ (x - b).T / variance).T
    code: Code = model.bottleneck(model.encoder(x), None)
    assert code.log_var is not None
    q = torch.distributions.MultivariateNormal(code.mean, torch.diag_embed(code.log_var.exp()))
    p = torch.distributions.MultivariateNormal(mean, torch.linalg.inv(precision))
    return torch.distributions.kl_divergence(q, p)


def exact_loss(model: Autoencoder, x: Tensor) -> Tensor:
    """The model's own loss with z at mean +- sqrt(d) s_j along each dimension: exact for what is quadratic in z."""
    d = model.latent_dim
    features = model.encoder(x)
    code: Code = model.bottleneck(features, None)
    assert code.log_var is not None
    losses = []
    for sign in (1, -1):
        for dimension in range(d):
            step = sign * math.sqrt(d) * (0.5 * code.log_var).exp() * torch.eye(d, dtype=torch.double)[dimension]
            z = code.mean + step
            way = Pass(x, Code(z, code.mean, code.log_var), model.output(z, x, None))
            losses.append(model.judge(x, way, math.inf).loss)
    return torch.stack(losses).mean()
