from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sklearn.preprocessing import StandardScaler

from ae_core.data.base import VALIDATION, Affine, Dataset
from ae_core.device import to_numpy
from ae_core.errors import RunError
from ae_core.latent import codec as module
from ae_core.latent.codec import Codec
from ae_core.latent.paths.base import paths
from ae_core.latent.saved import open_codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.training.events import Measured, Preview
from ae_core.training.folder import RunFolder
from tests.core.small import images, run_spec, table
from tests.core.training.running import DATA, events_of

BLOBS = images((3, 9, 10))
CONV: dict[str, Any] = {
    "network": {"name": "conv", "channels": [4, 8], "dropout": 0.2, "batch_norm": True},
    "likelihood": "bernoulli",
    "bottleneck": "gaussian",
    "regularisers": {"kl": {"name": "kl"}},
}


def scaled_table() -> Dataset:
    """Columns in units of their own, standardised for the network."""
    plain = table()
    own = plain.x * np.float32(50) + np.float32(7)
    scaler = StandardScaler().fit(own[plain.rows(0)])
    shift, scale = scaler.mean_.astype(np.float32), scaler.scale_.astype(np.float32)
    return replace(plain, x=own, to_model=Affine(1 / scale, -shift / scale), to_display=Affine(scale, shift))


CASES: dict[str, tuple[dict[str, Any], Dataset]] = {
    "pictures": (CONV, BLOBS),
    "table in its own units": ({"likelihood": {"name": "gaussian", "noise": "learned"}}, scaled_table()),
}


@pytest.fixture(params=CASES, scope="module")
def trained(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Codec, Dataset, Any]:
    model, data = CASES[request.param]
    folder = tmp_path_factory.mktemp("run")
    events = events_of(run_spec(model), folder, data=data)
    return open_codec(folder, RunFolder(folder).read(), data), data, events


def test_encoding_twice_gives_the_same_codes(trained: tuple[Codec, Dataset, Any]) -> None:
    """B12."""
    codec, data, _ = trained
    torch.manual_seed(0)
    state = torch.get_rng_state()
    assert np.array_equal(codec.encode(data.x), codec.encode(data.x))
    assert torch.equal(torch.get_rng_state(), state)


def test_a_code_does_not_depend_on_its_company(
    trained: tuple[Codec, Dataset, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    codec, data, _ = trained
    together = codec.encode(data.x)
    monkeypatch.setattr(module, "CHUNK", 7)
    np.testing.assert_allclose(codec.encode(data.x), together, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(codec.encode(data.x[3:4]), together[3:4], rtol=1e-4, atol=1e-5)


def test_no_samples_give_no_codes(trained: tuple[Codec, Dataset, Any]) -> None:
    codec, data, _ = trained
    assert codec.encode(data.x[:0]).shape == (0, codec.latent_dim)
    assert codec.decode(np.zeros((0, codec.latent_dim), np.float32)).shape == (0, *data.shape)


def test_the_ends_of_an_interpolation_are_reconstructions(trained: tuple[Codec, Dataset, Any]) -> None:
    """B12."""
    codec, data, _ = trained
    seen = codec.see(data.x[[4, 9]])
    for name in paths.names():
        path = paths.create(name)
        strip = codec.decode(path.points(seen.codes[:2], 2, codec.ground(seen.codes, path)))
        assert np.array_equal(strip, seen.outputs)


def test_errors_are_squared_and_in_display_scale(trained: tuple[Codec, Dataset, Any]) -> None:
    codec, data, events = trained
    ids = data.rows(VALIDATION)
    seen = codec.see(data.x[ids])
    shown = data.x[ids] / 255 if data.kind == "image" else data.x[ids]
    np.testing.assert_allclose(seen.inputs, shown, rtol=1e-4, atol=1e-3 * data.x.std())
    by_hand = ((seen.outputs.astype(np.float64) - seen.inputs) ** 2).reshape(len(ids), -1).sum(1)
    np.testing.assert_allclose(seen.errors, by_hand, rtol=1e-4)
    last = [event for event in events if isinstance(event, Measured) and event.split == "val"][-1]
    assert seen.errors.mean() == pytest.approx(last.terms["squared_error"], rel=1e-3)


def test_a_codec_of_a_previews_weights_shows_what_the_preview_shows(trained: tuple[Codec, Dataset, Any]) -> None:
    codec, data, events = trained
    preview = [event for event in events if isinstance(event, Preview)][-1]
    again = Codec.from_weights(codec.spec, data.form, preview.weights, data.to_model, data.to_display)
    np.testing.assert_allclose(again.encode(data.x[events[0].preview_ids]), preview.codes, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(
        again.see(data.x[events[0].probe_ids]).outputs, preview.reconstructions, rtol=1e-4, atol=1e-4 * data.x.std()
    )


def test_a_codec_of_a_model_is_that_model() -> None:
    spec = run_spec(CONV).model
    model = fresh_autoencoder(spec, BLOBS.form, seed=0).eval()
    codec = Codec(model, BLOBS.to_model, BLOBS.to_display)
    x = torch.from_numpy(BLOBS.x).float() / 255
    with torch.no_grad():
        codes = model.encode(x)
        np.testing.assert_allclose(codec.encode(BLOBS.x), codes, rtol=1e-4, atol=1e-5)
        wanted = torch.sigmoid(model.decoder(codes))
    np.testing.assert_allclose(codec.decode(codes.numpy()), wanted, rtol=1e-4, atol=1e-5)


def damaged(how: str) -> dict[str, Any]:
    model = fresh_autoencoder(run_spec().model, DATA.form, seed=0)
    weights = {key: to_numpy(value) for key, value in model.state_dict().items()}
    first = next(iter(weights))
    changed: dict[str, dict[str, Any]] = {
        "one is missing": {key: value for key, value in weights.items() if key != first},
        "one is too many": {**weights, "more": weights[first]},
        "a shape": {**weights, first: weights[first][:1]},
        "a type": {**weights, first: weights[first].astype(np.int64)},
        "none": {},
    }
    return changed[how]


@pytest.mark.parametrize("how", ["one is missing", "one is too many", "a shape", "a type", "none"])
def test_weights_that_do_not_fit_are_refused_by_name(how: str) -> None:
    with pytest.raises(RunError, match="the weights: weight"):
        Codec.from_weights(run_spec().model, DATA.form, damaged(how), DATA.to_model, DATA.to_display)


def test_a_damaged_file_of_weights_is_named(tmp_path: Path) -> None:
    events_of(run_spec(), tmp_path)
    path = RunFolder(tmp_path).weights
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(RunError, match=r"model\.safetensors"):
        open_codec(tmp_path, RunFolder(tmp_path).read(), DATA)
