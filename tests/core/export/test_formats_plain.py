"""Weights, codes and curves, each read by its own program."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import polars
import pytest
import torch
from safetensors.torch import load_file
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from ae_core.data.base import SPLITS, Affine, Form
from ae_core.export.formats.base import export, formats
from ae_core.latent.codec import Codec
from ae_core.latent.saved import SavedRun
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.training.folder import RunFolder
from ae_core.training.history import read_history
from tests.core.saved_run import preset, saved
from tests.core.small import run_spec, table

SCALES = ("to_model", "to_display")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> SavedRun:
    data = table()
    to_display = Affine(np.geomspace(0.1, 10, 6).astype(np.float32), np.linspace(-9, 9, 6).astype(np.float32))
    data = replace(data, x=to_display(data.x), to_display=to_display, to_model=to_display.inverse)
    return saved(tmp_path_factory.mktemp("runs") / "run", run_spec(epochs=3), data)


@pytest.mark.parametrize("name", ["vanilla", "variational", "vq-vae", "text"])
def test_the_weights_and_their_description_are_the_model_again(name: str, tmp_path: Path) -> None:
    run = preset(tmp_path / "run", name)
    export(formats.create("safetensors"), run, tmp_path / "out")
    about = json.loads((tmp_path / "out" / "model.json").read_text("utf-8"))
    data = about["data"]
    form = Form(data["kind"], tuple(data["shape"]), len(data["vocabulary"]), data["padded"])
    weights = {key: value.numpy() for key, value in load_file(tmp_path / "out" / "model.safetensors").items()}
    scales = [Affine(*(np.float32(about[key][part]) for part in ("scale", "shift"))) for key in SCALES]
    again = Codec.from_weights(read_spec(ModelSpec, about["model"]), form, weights, *scales)
    codes = run.codec.encode(run.dataset.x)
    np.testing.assert_array_equal(again.encode(run.dataset.x), codes)
    np.testing.assert_array_equal(again.decode(codes), run.codec.decode(codes))


def test_the_weights_are_used_without_this_program(run: SavedRun, tmp_path: Path) -> None:
    """As a stranger would: two layers each way, the scaling of the JSON around them."""
    told = export(formats.create("safetensors"), run, tmp_path / "out")
    weights = load_file(tmp_path / "out" / "model.safetensors")
    about = json.loads((tmp_path / "out" / "model.json").read_text("utf-8"))
    scale, shift = (torch.tensor(about["to_model"][part]) for part in ("scale", "shift"))
    x = torch.from_numpy(run.dataset.x) * scale + shift
    hidden = torch.relu(x @ weights["encoder.1.weight"].T + weights["encoder.1.bias"])
    codes = hidden @ weights["bottleneck.mean.weight"].T + weights["bottleneck.mean.bias"]
    np.testing.assert_allclose(codes.numpy(), run.codec.encode(run.dataset.x), atol=1e-5)
    assert told["weights"] == len(weights)
    assert told["parameters"] == sum(value.numel() for value in weights.values())


@pytest.mark.parametrize("name", ["csv", "parquet"])
def test_a_table_of_codes_has_a_row_for_each_sample(run: SavedRun, name: str, tmp_path: Path) -> None:
    export(formats.create(name), run, tmp_path / "out")
    path = tmp_path / "out" / f"codes.{name}"
    frame = polars.read_csv(path) if name == "csv" else polars.read_parquet(path)
    data = run.dataset
    assert frame.columns == ["id", "split", "label", *(f"z{k}" for k in range(run.codec.latent_dim))]
    assert frame["id"].to_list() == list(range(data.n))
    assert frame["split"].to_list() == [SPLITS[part] for part in data.split]
    assert data.labels is not None
    assert frame["label"].to_list() == [data.label_names[label] for label in data.labels]
    found = frame.select(polars.selectors.starts_with("z")).to_numpy().astype(np.float32)
    np.testing.assert_array_equal(found, run.codec.encode(data.x))
    if name == "parquet":
        about = json.loads(polars.read_parquet_metadata(path)["latentarium"])
        assert (about["run"], about["fingerprint"]) == (run.path.name, data.fingerprint)


def test_arrays_of_codes_are_read_without_unpickling(run: SavedRun, tmp_path: Path) -> None:
    export(formats.create("npz"), run, tmp_path / "out")
    with np.load(tmp_path / "out" / "codes.npz", allow_pickle=False) as found:
        codes = np.stack([found[f"z{k}"] for k in range(run.codec.latent_dim)], axis=1)
        assert found["id"].dtype.kind == "i"
        assert set(found["split"].tolist()) == set(SPLITS)
    assert codes.dtype == np.float32
    np.testing.assert_array_equal(codes, run.codec.encode(run.dataset.x))


def test_tensorboard_reads_every_point_of_the_history(run: SavedRun, tmp_path: Path) -> None:
    told = export(formats.create("tensorboard"), run, tmp_path / "out")
    records = read_history(RunFolder(run.path).history)
    points = 0
    for split in ("train", "val"):
        board = EventAccumulator(str(tmp_path / "out" / split)).Reload()
        of_split = [record for record in records if record.split == split]
        wanted = {name for record in of_split for name in record.terms} | {"lr", "samples_per_second"}
        assert set(board.Tags()["scalars"]) == wanted
        for name in wanted:
            known = {"lr": lambda one: one.lr, "samples_per_second": lambda one: one.samples_per_second}
            value = known.get(name, lambda one, name=name: one.terms.get(name))
            expected = [(one.step, value(one)) for one in of_split if value(one) is not None]
            found = board.Scalars(name)
            assert [one.step for one in found] == [step for step, _ in expected]
            np.testing.assert_allclose([one.value for one in found], [float(v) for _, v in expected], rtol=1e-6)
            times = [one.wall_time for one in found]
            assert times == sorted(times)
            points += len(found)
    assert points == told["points"]
    assert told["files"] == [f"{split}/events.out.tfevents.0.latentarium" for split in ("train", "val")]
