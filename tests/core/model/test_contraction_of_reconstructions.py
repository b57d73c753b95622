"""What a contraction does to what a model has learned: C5's spectrum, and a little noise that does the same (C6)."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from ae_core.data.base import sources
from ae_core.model.autoencoder import Autoencoder
from ae_core.model.jacobian import exact_norm
from tests.core.model.small_models import layer, mlp, point, small_model, source, trained


def spectrum(contraction: float, x: Tensor) -> tuple[Tensor, float]:
    """Singular values of the encoder's Jacobian, mean over 40 samples, and the share of saturated numbers."""
    penalties = {"contractive": {"name": "contractive", "contraction": contraction}}
    network = mlp(latent_dim=32, tied=True)  # tied, so that the code cannot shrink while the decoder grows
    model = small_model(64, network=network, bottleneck=point("sigmoid"), regularisers=penalties)
    trained(model, lambda _: x, 200, lr=3e-2)
    codes, weight = model.encode(x).detach(), layer(model.bottleneck.mean).weight.detach()  # type: ignore[arg-type]
    values = torch.linalg.svdvals((codes * (1 - codes))[:40, :, None] * weight).mean(0)
    return values, ((codes < 0.05) | (codes > 0.95)).double().mean().item()


@pytest.mark.slow
def test_the_heavier_the_penalty_the_fewer_directions_move_the_code() -> None:
    """C5: Rifai et al. 2011, section 5.3: few singular values stay large, and more numbers are saturated."""
    digits = sources.create("digits").load()
    x = torch.from_numpy(digits.to_model(digits.x[:200]).reshape(200, -1)).double()
    (free, _), (_, before), (held, after) = (spectrum(weight, x) for weight in (0.0, 0.3, 1.0))
    assert held[3:].sum() / held.sum() < 0.85 * free[3:].sum() / free.sum()
    assert held[0] / held[10] > 2 * free[0] / free[10]
    assert after > before + 0.05


def reconstruction_norms(model: Autoencoder, x: Tensor) -> Tensor:
    return exact_norm(lambda given: model.likelihood.mean(model(given).output), x)  # type: ignore[operator]


def contracted(x: Tensor, sigma: float, denoising: bool) -> Tensor:
    """(n,) after a training on corrupted samples, or on clean ones with sigma^2 ||d r / d x||^2 in the loss."""
    corruption = {"name": "gaussian", "sigma": sigma} if denoising else "none"
    model = small_model(2, network=mlp(24, latent_dim=12, activation="tanh"), corruption=corruption)
    steps, noise = 1000, source(3)
    optimiser = torch.optim.Adam(model.parameters(), 5e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    for _ in range(steps):
        optimiser.zero_grad()
        if denoising:
            loss = model.loss(x.repeat(4, 1), noise, 0.0).loss
        else:
            loss = model.loss(x, None, 0.0).loss + sigma**2 * reconstruction_norms(model, x).mean()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    return reconstruction_norms(model, x).detach()


@pytest.mark.slow
def test_a_little_noise_does_what_a_contraction_of_the_reconstruction_does() -> None:
    """C6: Alain & Bengio 2014, theorem 1: the two losses differ by o(sigma^2). 12 codes hold nothing back."""
    angles = 2 * math.pi * torch.rand(150, dtype=torch.double, generator=source())
    ellipse = torch.stack([2 * angles.cos(), angles.sin()], 1)
    both = torch.stack([contracted(ellipse, 0.05, denoising) for denoising in (True, False)])
    assert torch.corrcoef(both)[0, 1] > 0.9
    assert both[0].mean().item() == pytest.approx(both[1].mean().item(), rel=0.05)
