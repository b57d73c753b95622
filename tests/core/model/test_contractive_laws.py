"""Laws of the contractive penalty (C1 to C5), and a bug that they must catch."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model import jacobian
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.regularisers import contractive
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.model.laws import penalty
from tests.core.model.small_models import layer, mlp, normal, point, small_model, source, trained
from tests.core.small import table


def contracted(network: dict[str, Any], bottleneck: Any = "deterministic", **settings: Any) -> Autoencoder:
    penalties = {"contractive": {"name": "contractive", **settings}}
    return small_model(network=network, bottleneck=bottleneck, regularisers=penalties)


def jacobians(model: Autoencoder, x: Tensor) -> Tensor:
    """(n, d, elements) by torch, one sample after another."""
    return torch.stack(
        [torch.autograd.functional.jacobian(lambda one: model.encode(one[None])[0], row) for row in x]  # type: ignore[no-untyped-call]
    )


def norms(model: Autoencoder, x: Tensor) -> Tensor:
    return jacobians(model, x).square().sum((1, 2))


def closed_form_is_the_norm_of_the_jacobian(activation: str) -> None:
    model, x = contracted(mlp(), point(activation), method="closed"), normal(20, 6)
    weight = layer(model.bottleneck.mean).weight  # type: ignore[arg-type]
    found = contractive.closed_norm(model.encode(x), weight, activation)
    torch.testing.assert_close(found, norms(model, x), rtol=1e-10, atol=1e-12)
    torch.testing.assert_close(penalty(model, x, "contractive").value, norms(model, x).mean(), rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("activation", ["identity", "sigmoid", "tanh", "relu"])
def test_c1_the_closed_form_is_the_norm_of_the_jacobian(activation: str) -> None:
    closed_form_is_the_norm_of_the_jacobian(activation)


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu"])
def test_a_norm_without_the_derivative_of_the_activation_breaks_c1(
    activation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jacobian, "derivative", lambda code, _: torch.ones_like(code))
    with pytest.raises(AssertionError):
        closed_form_is_the_norm_of_the_jacobian(activation)


@pytest.mark.parametrize("bottleneck", ["deterministic", "gaussian"])
def test_c2_the_exact_norm_of_a_deep_encoder_is_that_of_its_jacobian(bottleneck: str) -> None:
    model, x = contracted(mlp(8, 5, activation="tanh"), bottleneck, method="exact"), normal(10, 6)
    torch.testing.assert_close(penalty(model, x, "contractive").value, norms(model, x).mean(), rtol=1e-10, atol=1e-12)


def test_c2_the_estimate_is_unbiased_and_its_variance_falls_with_the_probes() -> None:
    model, x = contracted(mlp(8, activation="tanh", latent_dim=4)), normal(1, 6).expand(20_000, 6)
    exact = norms(model, x[:1])
    spreads = []
    for probes in (1, 4):
        found = jacobian.hutchinson_norm(model.encode, x, probes, source(probes)).detach()
        spread = found.std()
        assert (found.mean() - exact).abs() < 3 * spread / len(x) ** 0.5
        spreads.append(spread.item() ** 2)
    assert spreads[0] / spreads[1] == pytest.approx(4, rel=0.1)


def test_codes_that_jump_are_refused() -> None:
    spec = contracted(mlp(8, latent_dim=4), "vector_quantised").spec
    assert "vector_quantised jump" in (spec.refusal(table()) or "")


@pytest.mark.parametrize(
    ("hidden", "bottleneck", "reason"),
    [((), "k_sparse", "and the closed form knows no codes of k_sparse"), ((8,), "gaussian", "behind several layers")],
)
def test_the_reason_for_an_estimate_is_true_of_the_model(hidden: tuple[int, ...], bottleneck: str, reason: str) -> None:
    model = contracted(mlp(*hidden, latent_dim=20), bottleneck)
    *_, notice = model.spec.notices(model.form)
    assert notice.endswith(f"(the code has 20 numbers, more than 16, {reason}).")


def test_c3_a_linear_encoder_pays_for_its_weights_alone() -> None:
    model = contracted(mlp())
    wanted = layer(model.bottleneck.mean).weight.square().sum()  # type: ignore[arg-type]
    for seed in (1, 2):
        torch.testing.assert_close(penalty(model, 9 * normal(7, 6, seed=seed), "contractive").value, wanted)


@pytest.mark.parametrize("method", ["exact", "hutchinson"])
def test_c4_the_gradient_of_the_penalty_is_that_of_finite_differences(method: str) -> None:
    model, x = contracted(mlp(4, activation="tanh"), method=method), normal(5, 6)
    weight = layer(model.encoder[1]).weight  # type: ignore[index]
    (gradient,) = torch.autograd.grad(penalty(model, x, "contractive").value, weight)
    for place in [(0, 0), (1, 3), (3, 5)]:
        values = []
        for step in (1e-5, -1e-5):
            with torch.no_grad():
                weight[place] += step
                values.append(penalty(model, x, "contractive").value.item())
                weight[place] -= step
        assert gradient[place].item() == pytest.approx((values[0] - values[1]) / 2e-5, rel=1e-5, abs=1e-9)


def test_c5_a_heavier_penalty_shrinks_the_jacobian_and_saturates_the_units() -> None:
    x = normal(200, 6, seed=3).sign() + 0.1 * normal(200, 6)  # 64 clusters: there is something to be flat about
    found = []
    for weight in (0.0, 1.0, 10.0):
        model = contracted(mlp(latent_dim=12, tied=True), point("sigmoid"), contraction=weight)
        trained(model, lambda _: x, 600, lr=1e-2)
        codes = model.encode(x).detach()
        found.append((norms(model, x).mean().item(), ((codes < 0.05) | (codes > 0.95)).double().mean().item()))
    sizes, saturated = zip(*found, strict=True)
    assert sizes[0] > sizes[1] > sizes[2]
    assert saturated[1] > saturated[0]


@pytest.mark.parametrize("network", ["recurrent", "conv"])
def test_cudnn_is_left_out_where_its_cells_have_no_second_derivative(
    network: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def norm(encode: jacobian.Encode, x: Tensor) -> Tensor:
        seen.append(torch.backends.cudnn.enabled)
        return jacobian.exact_norm(encode, x)

    monkeypatch.setattr(contractive, "exact_norm", norm)
    entry = {"contractive": {"name": "contractive", "method": "exact"}}
    spec = read_spec(ModelSpec, {"network": {"name": network, "latent_dim": 3}, "regularisers": entry})
    model = fresh_autoencoder(spec, Form.of((1, 8, 8)), seed=0)
    before = torch.backends.cudnn.enabled
    assert penalty(model, torch.rand(4, 1, 8, 8, generator=source()), "contractive").value > 0
    assert seen == [before and network != "recurrent"]
    assert torch.backends.cudnn.enabled == before


def test_the_mode_of_dropout_and_batch_norm_comes_back() -> None:
    model = contracted(mlp(8, dropout=0.5, batch_norm=True))
    penalty(model, normal(9, 6), "contractive")
    assert all(part.training for part in model.modules())
