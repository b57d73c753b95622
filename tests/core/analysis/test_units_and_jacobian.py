"""What units of a model do, and what an encoder does around a sample."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ae_core.analysis.diagnostics.jacobian import encoder_jacobian
from ae_core.analysis.diagnostics.units import dead, frequencies, saturated
from ae_core.analysis.finding import Pictures
from ae_core.data.base import SPLITS
from ae_core.errors import UserError
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec, replaced
from tests.core.analysis.test_diagnostics import bars, find, model_spec, numbers, subject
from tests.core.small import images, table, texts


def test_the_singular_values_of_a_linear_encoder_are_those_of_its_weights() -> None:
    data = table()
    looked_at = subject(model_spec(3, ()), data, selected=7)
    weight = looked_at.model.bottleneck.mean.weight.detach().double().numpy()  # type: ignore[union-attr, operator]
    shown = find("jacobian", looked_at)
    known = np.linalg.svd(weight, compute_uv=False)
    np.testing.assert_allclose(bars(shown).values, known, rtol=1e-5)
    assert numbers(shown)["mean squared norm"] == pytest.approx(np.square(weight).sum(), rel=1e-5)
    assert shown.basis == f"sample 7, {SPLITS[data.split[7]]}"


def test_one_sample_is_decomposed_however_many_have_a_norm(monkeypatch: pytest.MonkeyPatch) -> None:
    """A decomposition of a code of 256 numbers takes a second beside the training that follows."""
    decomposed = []

    def svd(matrix: np.ndarray, full_matrices: bool = True) -> tuple[np.ndarray, ...]:
        decomposed.append(matrix.shape)
        return real(matrix, full_matrices=full_matrices)

    real = np.linalg.svd
    monkeypatch.setattr(np.linalg, "svd", svd)
    find("jacobian", subject(model_spec(3, ()), table(), selected=7))
    assert len(decomposed) == 1


@pytest.mark.parametrize("batch_norm", [False, True])
def test_the_jacobian_of_a_deep_encoder_is_that_of_autograd(batch_norm: bool) -> None:
    data = images()
    network = {"name": "mlp", "hidden": (8, 8), "latent_dim": 3, "activation": "tanh", "batch_norm": batch_norm}
    model = fresh_autoencoder(read_spec(ModelSpec, {"network": network}), data.form, 0).eval()
    x = torch.rand(1, *data.shape)
    known = torch.autograd.functional.jacobian(lambda one: model.encode(one)[0], x)
    torch.testing.assert_close(encoder_jacobian(model, x), known[:, 0], rtol=1e-4, atol=1e-6)


def test_dead_and_saturated_units_of_constructed_activations() -> None:
    rng = np.random.default_rng(0)
    layer = np.maximum(rng.normal(size=(400, 4)), 0.0)
    layer[:, 1] = 0.0
    layer[:, 2] = 5.0
    assert dead(layer).tolist() == [False, True, True, False]
    assert frequencies(layer)[:3] == pytest.approx([0.5, 0.0, 1.0], abs=0.08)
    half = np.concatenate([np.full((10, 2), 0.01), np.full((10, 2), 0.5)])
    assert saturated(half, (0.0, 1.0)) == 0.5
    assert saturated(2 * half - 1, (-1.0, 1.0)) == 0.5


def test_too_wide_a_code_for_its_derivatives_says_so() -> None:
    looked_at = subject(replaced(model_spec(4, (8,)), "network.latent_dim", 257), table())
    with pytest.raises(UserError, match="a code of 257 numbers take too long"):
        find("jacobian", looked_at)


def test_the_texts_that_excite_a_unit_most_are_shown_as_their_words() -> None:
    data = texts()
    spec = read_spec(
        ModelSpec, {"network": {"name": "recurrent", "hidden_size": 8, "latent_dim": 2}, "likelihood": "categorical"}
    )
    looked_at = subject(spec, data)
    (pictures,) = [view for view in find("units", looked_at).views if isinstance(view, Pictures)]
    codes = looked_at.posterior[0]
    for row in pictures.rows:
        unit = int(row.caption[1:])
        best = looked_at.ids[np.argsort(-codes[:, unit])[: len(row.x)]]
        np.testing.assert_array_equal(row.x, data.x[best])
        assert row.vocabulary == data.vocabulary


def test_a_sigmoid_is_on_above_a_half_and_a_code_that_never_is_is_not_called_sparse() -> None:
    layer = np.random.default_rng(0).uniform(0.03, 0.08, (400, 3))
    assert frequencies(layer).tolist() == [1.0, 1.0, 1.0]
    assert frequencies(layer, (0.0, 1.0)).tolist() == [0.0, 0.0, 0.0]
    layer[:40, 1] = 0.9
    assert frequencies(layer, (0.0, 1.0)).tolist() == [0.0, 0.1, 0.0]
    data = table()
    spec = replaced(model_spec(4, (8,)), "bottleneck", {"name": "deterministic", "activation": "sigmoid"})
    looked_at = subject(spec, data)
    layer_of_code = looked_at.model.bottleneck.mean
    with torch.no_grad():
        layer_of_code.bias.fill_(-3.0)  # type: ignore[union-attr, operator]
        layer_of_code.weight.mul_(0.1)  # type: ignore[union-attr, operator]
    shown = find("units", looked_at)
    assert any("no sparseness" in warning for warning in shown.warnings)
    assert "on average 0% are on" in shown.sentence


def test_dead_units_of_constructed_weights_are_found_in_every_layer() -> None:
    data = table()
    looked_at = subject(model_spec(4, (8,)), data)
    hidden, code = looked_at.model.encoder[1], looked_at.model.bottleneck.mean  # type: ignore[index, union-attr]
    with torch.no_grad():
        hidden.bias[:3] = -100.0  # type: ignore[union-attr, operator]
        code.weight[2] = 0.0  # type: ignore[union-attr, operator]
    shown = find("units", looked_at)
    assert numbers(shown)["hidden 1: dead"] >= 3
    assert numbers(shown)["code: dead"] == 1
    assert shown.warnings
