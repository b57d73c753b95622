from __future__ import annotations

import math
from itertools import pairwise

import pytest
import torch
from torch import Tensor

from ae_core.model.autoencoder import Autoencoder
from tests.core.model.laws import generator
from tests.core.model.linear_gaussian import (
    D,
    exact_loss,
    kl_to_exact_posterior,
    linear,
    log_likelihood,
    weights_of,
    with_exact_posterior,
)

VARIANCES = torch.tensor([4.0, 1.5, 0.6, 0.12, 0.08, 0.05], dtype=torch.double)


def data(n: int = 100) -> Tensor:
    """Centred, with exactly these variances along rotated axes."""
    raw = torch.randn(n, D, generator=generator(5), dtype=torch.double)
    raw = raw - raw.mean(0)
    white = torch.linalg.svd(raw, full_matrices=False).U * math.sqrt(n)
    axes = torch.linalg.qr(torch.randn(D, D, generator=generator(6), dtype=torch.double)).Q
    return white * VARIANCES.sqrt() @ axes.T


def fitted(model: Autoencoder, x: Tensor) -> float:
    """The loss at its optimum, by the whole batch at once."""
    optimiser = torch.optim.LBFGS(
        model.parameters(), max_iter=1500, history_size=30, tolerance_grad=1e-9, tolerance_change=1e-13,
        line_search_fn="strong_wolfe",
    )  # fmt: skip

    def closure() -> Tensor:
        optimiser.zero_grad()
        loss = exact_loss(model, x)
        loss.backward()
        return loss

    optimiser.step(closure)  # type: ignore[arg-type]
    return exact_loss(model, x).item()


def best_likelihood(variances: Tensor, kept: Tensor, noise: float) -> float:
    """Mean log-likelihood of probabilistic PCA (Tipping & Bishop 1999, eq. 4): `kept` variances are fitted exactly."""
    model = torch.where(kept, variances, torch.tensor(noise, dtype=torch.double))
    return -0.5 * float((model.log() + variances / model + math.log(2 * math.pi)).sum())


def test_a_linear_vae_is_probabilistic_pca_and_gives_up_what_the_noise_hides() -> None:
    """B4."""
    sigma = math.sqrt(0.2)
    model, x = linear(latent_dim=5, sigma=sigma), data()
    loss = fitted(model, x)
    kept = sigma**2 < VARIANCES
    assert -loss == pytest.approx(best_likelihood(VARIANCES, kept, sigma**2), abs=1e-3)
    found = torch.linalg.svdvals(weights_of(model)[0])
    wanted = (VARIANCES - sigma**2).clamp(min=0).sqrt()[:5]
    torch.testing.assert_close(found.detach(), wanted, rtol=0, atol=2e-3)
    kl = model.judge(x, model(x), math.inf).vectors["kl_per_dim"]
    assert int((kl > 1e-2).sum()) == int(kept.sum())


def test_a_linear_vae_learns_the_noise_of_probabilistic_pca() -> None:
    model, x = linear(latent_dim=3, sigma=1.0, noise="learned"), data()
    loss = fitted(model, x)
    noise = float(VARIANCES[3:].mean())
    assert -loss == pytest.approx(best_likelihood(VARIANCES, torch.arange(D) < 3, noise), abs=1e-3)
    w, _, variance = weights_of(model)
    assert float(variance) == pytest.approx(noise, rel=1e-2)
    torch.testing.assert_close(torch.linalg.svdvals(w).detach(), (VARIANCES[:3] - noise).sqrt(), rtol=0, atol=2e-3)
    axes = torch.linalg.svd(x, full_matrices=False).Vh[:3]
    angles = torch.linalg.svdvals(axes @ torch.linalg.qr(w.detach()).Q)
    assert angles.min() > 1 - 1e-5


def test_the_elbo_and_what_the_posterior_lacks_make_the_likelihood() -> None:
    """B5."""
    model = linear()
    x = data(20)
    loss = exact_loss(model, x)
    expected = (log_likelihood(model, x) - kl_to_exact_posterior(model, x)).mean()
    torch.testing.assert_close(-loss, expected, rtol=1e-9, atol=1e-9)
    with torch.no_grad():
        sampled = torch.stack([model.loss(x, generator(seed), math.inf).loss for seed in range(400)])
    assert abs(sampled.mean() - loss) < 3 * sampled.std() / len(sampled) ** 0.5


def bound(model: Autoencoder, x: Tensor, repeats: int) -> tuple[float, float]:
    """The mean of minus the loss over repetitions, and its standard error."""
    with torch.no_grad():
        found = torch.stack([-model.loss(x, generator(seed), math.inf).loss for seed in range(repeats)])
    return float(found.mean()), float(found.std()) / repeats**0.5


def test_more_draws_bring_the_bound_closer_to_the_likelihood_and_never_above() -> None:
    """B5."""
    x = data(50)
    bounds = []
    for draws in (1, 2, 5, 20, 100):
        model = linear(importance_weighted={"name": "importance_weighted", "draws": draws})
        bounds.append(bound(model, x, 100))
    truth = float(log_likelihood(model, x).mean().detach())
    for (low, low_error), (high, high_error) in pairwise(bounds):
        assert high - low > 3 * math.hypot(low_error, high_error)
    assert all(value < truth + 3 * error for value, error in bounds)


@pytest.mark.parametrize("draws", [1, 5, 50])
def test_with_the_exact_posterior_every_bound_is_the_likelihood(draws: int) -> None:
    """B5."""
    model = with_exact_posterior(importance_weighted={"name": "importance_weighted", "draws": draws})
    x = data(30)
    for source in (generator(1), None):
        loss = model.loss(x, source, math.inf).loss
        torch.testing.assert_close(-loss, log_likelihood(model, x).mean(), rtol=1e-9, atol=1e-9)
