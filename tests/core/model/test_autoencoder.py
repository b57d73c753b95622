from __future__ import annotations

from typing import Any

import pytest
import torch
from scipy import stats
from torch import nn

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.corruption.base import corruptions
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.model.laws import VARIATIONAL, generator

PLAIN: dict[str, Any] = {"network": {"name": "mlp", "hidden": [16]}}


def pixels(n: int = 8, seed: int = 0) -> torch.Tensor:
    return torch.rand(n, 6, generator=generator(seed))


def judged_by(likelihood: str) -> tuple[Autoencoder, torch.Tensor]:
    """A model with this likelihood, and samples that it can judge."""
    if likelihood == "categorical":
        network, form = {"name": "recurrent", "hidden_size": 8}, Form("text", (6,), tokens=5, padded=True)
        x = torch.randint(0, 5, (8, 6), generator=generator()).float()
    else:
        network, form, x = VARIATIONAL["network"], Form.of((6,)), pixels()
    spec = read_spec(ModelSpec, {**VARIATIONAL, "network": network, "likelihood": likelihood})
    return fresh_autoencoder(spec, form, seed=0), x


@pytest.mark.parametrize("likelihood", likelihoods.names())
def test_the_loss_of_a_batch_is_the_mean_of_its_samples(likelihood: str) -> None:
    model, x = judged_by(likelihood)
    model.eval()
    together = model.judge(x, model(x), 1.0).parts
    alone = [model.judge(x[i : i + 1], model(x[i : i + 1]), 1.0).parts for i in range(len(x))]
    for name, value in together.items():
        torch.testing.assert_close(value, torch.stack([parts[name] for parts in alone]).mean(), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("likelihood", likelihoods.names())
def test_doubling_the_batch_leaves_the_gradient_unchanged(likelihood: str) -> None:
    model, x = judged_by(likelihood)
    single, double = (
        torch.autograd.grad(model.judge(batch, model(batch), 1.0).loss, list(model.parameters()))
        for batch in (x, torch.cat([x, x]))
    )
    for one, two in zip(single, double, strict=True):
        torch.testing.assert_close(one, two, rtol=1e-4, atol=1e-5)


def test_a_linear_autoencoder_finds_the_subspace_of_pca() -> None:
    """V1: Baldi & Hornik 1989; and the error is that of PCA, never below it (Eckart & Young 1936)."""
    x = torch.randn(300, 8, generator=generator(), dtype=torch.double) * torch.tensor([5, 4, 3, 1, 0.8, 0.6, 0.4, 0.2])
    x = (x - x.mean(0)) @ torch.linalg.qr(torch.randn(8, 8, generator=generator(1), dtype=torch.double))[0]
    spec = read_spec(ModelSpec, {"network": {"name": "mlp", "hidden": [], "activation": "identity", "latent_dim": 3}})
    model = fresh_autoencoder(spec, Form.of((8,)), seed=0)
    straight = nn.Sequential(model.encoder, model.bottleneck.mean, model.decoder).double()  # type: ignore[arg-type]
    optimiser = torch.optim.LBFGS(
        straight.parameters(), max_iter=500, tolerance_grad=1e-12, tolerance_change=0, line_search_fn="strong_wolfe"
    )

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        loss = model.likelihood.nll(straight(x), x).mean()  # type: ignore[operator]
        loss.backward()
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    axes = torch.linalg.svd(x, full_matrices=False)[2][:3]
    best = (x - x @ axes.T @ axes).square().sum(1).mean().item()
    found = closure().item()
    assert best * (1 - 1e-12) <= found <= best * (1 + 1e-6)
    spanned = torch.linalg.qr(straight[2][0].weight)[0]  # type: ignore[index,union-attr]
    sines = torch.linalg.matrix_norm(spanned - axes.T @ axes @ spanned, ord=2)
    assert sines < 1e-3


def test_a_code_as_wide_as_the_data_loses_nothing() -> None:
    """V4."""
    spec = read_spec(ModelSpec, {"network": {"name": "mlp", "hidden": [], "activation": "identity", "latent_dim": 6}})
    model = fresh_autoencoder(spec, Form.of((6,)), seed=0)
    straight = nn.Sequential(model.encoder, model.bottleneck.mean, model.decoder).double()  # type: ignore[arg-type]
    x = torch.randn(50, 6, generator=generator(), dtype=torch.double)
    optimiser = torch.optim.LBFGS(
        straight.parameters(), max_iter=500, tolerance_grad=1e-14, tolerance_change=0, line_search_fn="strong_wolfe"
    )

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        loss = (straight(x) - x).square().sum(1).mean()
        loss.backward()
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    assert closure().item() < 1e-10


def test_the_target_of_a_denoiser_is_the_clean_sample() -> None:
    """D1: The identity map therefore leaves the energy of the noise, sigma^2 an element."""
    model = fresh_autoencoder(
        read_spec(ModelSpec, {**PLAIN, "corruption": {"name": "gaussian", "sigma": 0.3}}), Form.of((6,)), 0
    )
    model.encoder, model.decoder = nn.Identity(), nn.Identity()
    model.bottleneck.mean = nn.Identity()  # type: ignore[assignment]
    n = 40_000
    terms = model.train().loss(pixels(n), generator(), 0.0)
    spread = 0.3**2 * (2 / (6 * n)) ** 0.5
    assert abs(terms.parts["reconstruction"].item() / 6 - 0.3**2) < 4 * spread


def test_gaussian_noise_is_gaussian_and_new_every_time() -> None:
    noise = corruptions.create("gaussian", sigma=0.3)
    source = generator()
    x = pixels(2000)
    first, second = (noise.corrupt(x, source) - x for _ in range(2))
    assert not torch.equal(first, second)
    assert stats.kstest(first.flatten().numpy() / 0.3, "norm").pvalue > 0.001
    assert torch.equal(noise.corrupt(x, generator()) - x, first)


@pytest.mark.parametrize("name", corruptions.names())
def test_a_corruption_leaves_its_input_alone(name: str) -> None:
    x = pixels()
    kept = x.clone()
    corruptions.create(name).corrupt(x, generator())
    assert torch.equal(x, kept)


def test_evaluation_is_uncorrupted() -> None:
    """D2."""
    model = fresh_autoencoder(read_spec(ModelSpec, {**PLAIN, "corruption": "gaussian"}), Form.of((6,)), seed=0).eval()
    x = pixels()
    assert model(x, generator()).corrupted is x
    assert model.train()(x, None).corrupted is x
    assert not torch.equal(model(x, generator()).corrupted, x)


def test_noise_of_no_size_is_no_noise_bit_for_bit() -> None:
    """D5."""
    specs = [
        read_spec(ModelSpec, {**PLAIN, "corruption": corruption})
        for corruption in ("none", {"name": "gaussian", "sigma": 0.0})
    ]
    models = [fresh_autoencoder(spec, Form.of((6,)), seed=0) for spec in specs]
    for model in models:
        optimiser = torch.optim.SGD(model.parameters(), lr=0.01)
        source = generator()
        for _ in range(5):
            optimiser.zero_grad()
            model.loss(pixels(), source, 0.0).loss.backward()
            optimiser.step()
    one, two = (model.state_dict() for model in models)
    assert all(torch.equal(one[key], two[key]) for key in one)


def test_the_main_phase_trains_all_of_the_model_and_a_learned_sigma() -> None:
    spec = read_spec(ModelSpec, {**VARIATIONAL, "likelihood": {"name": "gaussian", "noise": "learned"}})
    model = fresh_autoencoder(spec, Form.of((6,)), seed=0)
    (phase,) = model.phases()
    assert {id(p) for p in phase.parameters} == {id(p) for p in model.parameters()}
    model.loss(pixels(), generator(), 1.0).loss.backward()
    assert all(p.grad is not None for p in model.parameters())
