"""V8 and V9 to ten digits: whatever is in a loss is a mean over the batch, and its gradient is right."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.regularisers.base import regularisers
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.model.laws import penalty
from tests.core.model.small_models import mlp, normal, point, small_model, source

PAIRWISE = {"mmd", "tc_estimate"}  # they compare the samples of a batch: twice the batch is another question
OF_THE_BATCH = {"kl_sparsity", "capacity", "free_bits"}  # of a mean over the batch: no sum over single samples
DRAWN = {"importance_weighted"}  # with draws of its own, which a batch of another size draws anew
SETTINGS: dict[str, dict[str, Any]] = {
    "capacity": {"capacity": 0.01},
    "free_bits": {"free": 0.01},
    "adversarial": {"widths": [7]},
    "importance_weighted": {"draws": 3},
}


def judged_by(likelihood: str) -> tuple[Autoencoder, Tensor]:
    if likelihood == "categorical":
        form, network = Form("text", (6,), tokens=5, padded=True), {"name": "recurrent", "hidden_size": 5}
        spec = read_spec(ModelSpec, {"network": network, "likelihood": likelihood})
        x = torch.randint(1, 5, (8, 6), generator=source()).double()
        return fresh_autoencoder(spec, form, seed=0).double(), x
    return small_model(likelihood=likelihood, network=mlp(5, activation="tanh")), normal(8, 6).sigmoid()


def penalised_by(name: str, **settings: Any) -> Autoencoder:
    entry = {"name": name, **SETTINGS.get(name, {}), **settings}
    needs = {"kl_sparsity": point("sigmoid"), "l1": point("sigmoid"), "contractive": point("sigmoid")}
    network = mlp(5, activation="tanh")
    return small_model(network=network, bottleneck=needs.get(name, "gaussian"), regularisers={name: entry})


def gradients(model: Autoencoder, x: Tensor) -> list[Tensor]:
    learned = [weight for weight in model.parameters() if weight.requires_grad]
    found = torch.autograd.grad(model.loss(x, None, 3.0).loss, learned, allow_unused=True)
    return [gradient for gradient in found if gradient is not None]


def is_a_mean_of_its_samples(model: Autoencoder, x: Tensor) -> None:
    together = model.loss(x, None, 3.0).parts
    alone = [model.loss(x[i : i + 1], None, 3.0).parts for i in range(len(x))]
    for name, value in together.items():
        torch.testing.assert_close(value, torch.stack([parts[name] for parts in alone]).mean(), rtol=1e-10, atol=1e-12)


def has_the_gradient_of_the_doubled_batch(model: Autoencoder, x: Tensor) -> None:
    single, double = gradients(model, x), gradients(model, torch.cat([x, x]))
    assert any(gradient.abs().max() > 1e-4 for gradient in single)
    for one, two in zip(single, double, strict=True):
        torch.testing.assert_close(one, two, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("likelihood", likelihoods.names())
def test_a_reconstruction_term_is_a_mean_over_the_batch(likelihood: str) -> None:
    """V8."""
    model, x = judged_by(likelihood)
    is_a_mean_of_its_samples(model, x)
    has_the_gradient_of_the_doubled_batch(model, x)


@pytest.mark.parametrize("name", sorted(set(regularisers.names()) - PAIRWISE - DRAWN))
def test_a_penalty_is_a_mean_over_the_batch(name: str) -> None:
    """V8."""
    settings = {"method": "exact"} if name == "contractive" else {}
    model, x = penalised_by(name, **settings), normal(8, 6)
    has_the_gradient_of_the_doubled_batch(model, x)
    if name not in OF_THE_BATCH:
        is_a_mean_of_its_samples(model, x)


def test_the_losses_of_a_codebook_are_means_over_the_batch() -> None:
    model, x = (
        small_model(bottleneck={"name": "vector_quantised", "size": 7}, network=mlp(5, latent_dim=4)).eval(),
        normal(8, 6),
    )
    has_the_gradient_of_the_doubled_batch(model, x)
    code, alone = model(x).code, [model(x[i : i + 1]).code for i in range(8)]
    for name, value in code.losses.items():
        torch.testing.assert_close(value, torch.stack([one.losses[name] for one in alone]).mean(), rtol=1e-10, atol=0)


def a_sum_in_place_of_the_mean(model: Autoencoder) -> None:
    nll = model.likelihood.nll
    model.likelihood.nll = lambda output, x: len(x) * nll(output, x)  # type: ignore[operator,assignment]


def test_a_sum_over_the_batch_breaks_the_law() -> None:
    model, x = judged_by("mse")
    a_sum_in_place_of_the_mean(model)
    for law in (is_a_mean_of_its_samples, has_the_gradient_of_the_doubled_batch):
        with pytest.raises(AssertionError):
            law(model, x)


def checked(model: Autoencoder, name: str) -> bool:
    """By the weights of the encoder that are nearest to the code."""
    x, code = normal(9, 6), model.bottleneck
    heads = [weight for part, weight in code.named_parameters() if part.endswith("weight")]

    def value(*_: Tensor) -> Tensor:
        return penalty(model, x, name).value

    assert any(
        gradient.abs().max() > 1e-4
        for gradient in torch.autograd.grad(value(), heads, allow_unused=True)
        if gradient is not None
    )
    return torch.autograd.gradcheck(value, tuple(heads))


@pytest.mark.parametrize("name", regularisers.names())
def test_the_gradient_of_a_penalty_is_that_of_finite_differences(name: str) -> None:
    """V9."""
    assert checked(penalised_by(name), name)


@pytest.mark.parametrize("method", ["exact", "hutchinson"])
def test_the_gradient_of_each_contraction_is_that_of_finite_differences(method: str) -> None:
    assert checked(penalised_by("contractive", method=method), "contractive")


def test_the_gradients_of_the_losses_of_a_codebook_are_those_of_finite_differences() -> None:
    """Each by what it teaches; straight through the choice there is no difference to take."""
    part = small_model(bottleneck={"name": "vector_quantised", "size": 7}, network=mlp(latent_dim=4)).eval().bottleneck
    features = 2 * normal(9, 6)
    for name, learned in (("commitment", part.mean.weight), ("codebook", part.codebook)):  # type: ignore[union-attr]

        def value(_: Any, name: str = name) -> Tensor:
            found: Tensor = part(features, None, math.inf).losses[name]
            return found

        assert torch.autograd.gradcheck(value, (learned,))
