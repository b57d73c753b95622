from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import nn

from ae_core.data.base import Dataset, Form
from ae_core.errors import SpecError
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.diagram import layers
from ae_core.model.networks.base import networks
from ae_core.model.presets.base import presets
from ae_core.model.proposal import propose
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.training.feed import Feed
from tests.core.small import images, series, table, texts

SIDES = [*range(8, 34), 64]


def conv_model(shape: tuple[int, ...], **options: Any) -> Autoencoder:
    spec = read_spec(ModelSpec, {"network": {"name": "conv", "channels": [4, 8], **options}})
    return fresh_autoencoder(spec, Form.of(shape), seed=0)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("side", SIDES)
def test_a_convolutional_decoder_gives_back_the_size_of_the_picture(side: int, channels: int) -> None:
    """V6."""
    for shape in ((channels, side, side), (channels, side, 8)):
        model = conv_model(shape).eval()
        assert model(torch.rand(1, *shape)).output.shape == (1, *shape)


@pytest.mark.parametrize("d", [1, 3])
@pytest.mark.parametrize("t", SIDES)
def test_a_convolutional_decoder_gives_back_the_length_of_the_series(t: int, d: int) -> None:
    model = conv_model((t, d), batch_norm=True).eval()
    assert model(torch.rand(1, t, d)).output.shape == (1, t, d)
    z = torch.randn(64, 2)
    assert (conv_model((t, d), activation="identity").eval().decoder(z).std(0) > 0).all()


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_every_pixel_of_an_odd_picture_is_reached_by_the_code(depth: int) -> None:
    """Output padding must not leave a last row that only the bias paints."""
    model = conv_model((1, 31, 33), channels=[4] * depth, activation="identity").eval()
    z = torch.randn(64, 2)
    assert (model.decoder(z).std(0) > 0).all()


@pytest.mark.parametrize(
    ("name", "options"),
    [
        (name, {option: value})
        for name in networks.names()
        for option, value in {"dropout": 0.5, "batch_norm": True}.items()
        if option in networks.get(name).model_fields
    ],
    ids=str,
)
def test_in_evaluation_a_sample_does_not_see_the_rest_of_its_batch(name: str, options: dict[str, Any]) -> None:
    """V7."""
    model = fresh_autoencoder(read_spec(ModelSpec, {"network": {"name": name, **options}}), Form.of((1, 8, 8)), seed=0)
    x = torch.rand(6, 1, 8, 8)
    for _ in range(3):
        model.train()(x)
    evaluated = model.eval()(x).output
    torch.testing.assert_close(evaluated[:1], model(x[:1]).output, rtol=1e-5, atol=1e-6)
    assert torch.equal(evaluated, model(x).output)
    assert not torch.allclose(model.train()(x).output, evaluated)


def test_dropout_keeps_the_mean_and_zeroes_its_share() -> None:
    spec = read_spec(ModelSpec, {"network": {"name": "mlp", "hidden": [4], "dropout": 0.3}})
    model = fresh_autoencoder(spec, Form.of((3,)), seed=0).train()
    model.draw_from(torch.Generator().manual_seed(0))
    layer = model.encoder[-1]  # type: ignore[index]
    dropped = layer(torch.ones(200_000))
    assert abs((dropped == 0).float().mean() - 0.3) < 0.005
    assert abs(dropped.mean() - 1) < 0.01


def test_equal_seeds_give_equal_weights_and_leave_the_process_alone() -> None:
    spec = ModelSpec()
    torch.manual_seed(3)
    expected = torch.rand(1)
    torch.manual_seed(3)
    one, two = (fresh_autoencoder(spec, Form.of((5,)), seed=4).state_dict() for _ in range(2))
    assert torch.equal(torch.rand(1), expected)
    assert all(torch.equal(one[key], two[key]) for key in one)
    other = fresh_autoencoder(spec, Form.of((5,)), seed=5).state_dict()
    assert not all(torch.equal(one[key], other[key]) for key in one)


@pytest.mark.parametrize("name", presets.names())
@pytest.mark.parametrize("data", [images(), images((3, 9, 12)), images((1, 6, 6)), table()], ids=lambda d: str(d.shape))
def test_every_preset_builds_or_is_refused_in_one_sentence(name: str, data: Dataset) -> None:
    spec = presets.get(name).model(data)
    refusal = spec.refusal(data)
    if name in ("recurrent", "text") and data.kind == "tabular":
        assert refusal is not None
        assert "choose mlp" in refusal
        return
    if name == "convolutional" and (data.kind == "tabular" or min(data.shape[1:]) < 8):
        assert refusal is not None
        assert "choose mlp" in refusal
        return
    assert refusal is None
    model = fresh_autoencoder(spec, data.form, seed=0)
    x = Feed(data, data.rows(0), torch.device("cpu")).take(slice(0, 5))
    labels = torch.arange(5) % len(data.label_names)
    terms = model.loss(x, torch.Generator().manual_seed(0), 0.0, labels)
    assert torch.isfinite(terms.loss)
    assert model.encode(x).shape == (5, spec.network.latent_dim)


@pytest.mark.parametrize("name", presets.names())
@pytest.mark.parametrize("options", [{}, {"batch_norm": True, "dropout": 0.1}], ids=["plain", "all options"])
def test_the_diagram_counts_the_parameters_of_the_model_that_is_built(name: str, options: dict[str, Any]) -> None:
    data = images((3, 9, 11))
    spec = presets.get(name).model(data)
    known = {key: value for key, value in options.items() if key in type(spec.network).model_fields}
    network = type(spec.network).model_validate({**spec.network.model_dump(), **known})
    spec = spec.model_copy(update={"network": network})
    built = fresh_autoencoder(spec, data.form, seed=0)
    rows = layers(spec, data.form)
    opponents = (built.regularisers, built.objective)  # which are no layers of the model
    brought = sum(p.numel() for part in opponents for p in part.parameters())
    assert sum(row.parameters for row in rows) + brought == sum(p.numel() for p in built.parameters())
    assert rows[0].shape == rows[-1].shape == data.shape
    assert next(row.shape for row in rows if row.kind == "bottleneck") == (spec.network.latent_dim,)


def test_the_diagram_counts_a_learned_sigma() -> None:
    spec = read_spec(ModelSpec, {"likelihood": {"name": "gaussian", "noise": "learned"}})
    assert layers(spec, Form.of((6,)))[-1].parameters == 1


@pytest.mark.parametrize(
    ("model", "data", "sentence"),
    [
        ({"network": "conv"}, table(), "needs pictures or series, and table is tabular"),
        ({"network": "conv"}, images((1, 7, 9)), "at least 8x8, and these have a side of 7"),
        ({"network": {"name": "conv", "channels": [2] * 4}}, images((1, 8, 40)), "4 halvings leave nothing of a side"),
        ({"regularisers": {"kl": {"name": "kl"}}}, table(), "bottleneck is deterministic; choose gaussian"),
        ({"network": "conv"}, series(t=7), "at least 8 steps, and these have 7"),
        ({"network": "conv"}, series(shortest=3), "Some samples of series end early"),
        ({"network": "mlp"}, series(shortest=3), "Some samples of series end early"),
        ({"network": "mlp"}, texts(), "Only a recurrent network reads words"),
        ({"network": "conv"}, texts(), "Only a recurrent network reads words"),
        ({"network": "recurrent"}, table(), "needs series, text or pictures"),
        ({"network": "recurrent", "likelihood": "mse"}, texts(), "texts is text; choose categorical"),
        ({"network": "recurrent", "likelihood": "l1"}, texts(), "texts is text; choose categorical"),
        ({"network": "recurrent", "likelihood": "gaussian"}, texts(), "texts is text; choose categorical"),
        ({"network": "recurrent", "likelihood": "bernoulli"}, texts(), "texts is text; choose categorical"),
        ({"likelihood": "categorical"}, table(), "judges words, which table has none of"),
        (
            {"network": "recurrent", "likelihood": "categorical", "corruption": "gaussian"},
            texts(),
            "Gaussian noise changes numbers, and texts is text",
        ),
        ({"likelihood": "bernoulli"}, table(), r"needs values in \[0, 1\]"),
        ({"likelihood": "bernoulli"}, replace(images(), value_range=(-1.0, 1.0)), r"needs values in \[0, 1\]"),
    ],
)
def test_what_cannot_combine_is_refused_in_one_sentence(model: dict[str, Any], data: Dataset, sentence: str) -> None:
    refusal = read_spec(ModelSpec, model).refusal(data)
    assert refusal is not None
    with pytest.raises(SpecError, match=sentence):
        raise SpecError(refusal)


def test_the_deepest_network_that_is_not_refused_can_be_built() -> None:
    data = images((1, 8, 8))
    spec = read_spec(ModelSpec, {"network": {"name": "conv", "channels": [2, 2, 2]}})
    assert spec.refusal(data) is None
    assert fresh_autoencoder(spec, data.form, 0).eval()(torch.rand(2, 1, 8, 8)).output.shape == (2, 1, 8, 8)


@pytest.mark.parametrize(
    ("data", "network", "likelihood"),
    [
        (images(), "conv", "bernoulli"),
        (images((3, 7, 7)), "mlp", "bernoulli"),
        (table(), "mlp", "gaussian"),
        (series(), "recurrent", "gaussian"),
        (replace(series(shortest=3), value_range=(0.0, 1.0)), "recurrent", "bernoulli"),
        (texts(), "recurrent", "categorical"),
        (replace(table(), value_range=(0.0, 1.0)), "mlp", "bernoulli"),
        (replace(images(), value_range=None), "conv", "gaussian"),
    ],
)
def test_the_proposal_suits_the_data_and_is_not_refused(data: Dataset, network: str, likelihood: str) -> None:
    proposal = propose(data)
    assert (proposal.network, proposal.likelihood) == (network, likelihood)
    spec = read_spec(ModelSpec, {"network": proposal.network, "likelihood": proposal.likelihood})
    assert spec.refusal(data) is None
    assert proposal.why.endswith(".")
    assert ("Columns" in proposal.why) == (data.kind == "tabular")


def test_an_mlp_of_identities_is_linear() -> None:
    spec = read_spec(ModelSpec, {"network": {"name": "mlp", "hidden": [7], "activation": "identity"}})
    model = fresh_autoencoder(spec, Form.of((5,)), seed=0).eval()
    straight = nn.Sequential(model.encoder, model.bottleneck.mean, model.decoder).double()  # type: ignore[arg-type]
    a, b, zero = torch.randn(3, 4, 5, dtype=torch.double)
    torch.testing.assert_close(straight(a + b - zero), straight(a) + straight(b) - straight(zero))
