"""Graphs of torch.export and weights as safetensors, opened without the run that they came from."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file

from ae_core.data.base import Affine, Form
from ae_core.errors import UserError
from ae_core.export.formats.base import export
from ae_core.export.formats.pt2 import Pt2
from ae_core.export.formats.safetensors import SafeTensors
from ae_core.latent.codec import Codec
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.export.saved_runs import FAMILIES, saved_run, shown

QUICK = ("table", "pictures")
families = pytest.mark.parametrize(
    "family", [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in FAMILIES]
)


@families
def test_torch_runs_the_graphs_without_the_program(family: str, tmp_path: Path) -> None:
    run = saved_run(family, tmp_path / "run")
    export(Pt2(), run, tmp_path / "out")
    # torch.export.load unpickles; these files were written a moment ago by this test. The program itself reads none.
    encoder = torch.export.load(tmp_path / "out" / "encoder.pt2").module()
    decoder = torch.export.load(tmp_path / "out" / "decoder.pt2").module()
    for some in (slice(0, 1), slice(0, 17)):
        codes = run.codec.encode(run.dataset.x[some])
        found = encoder(torch.from_numpy(shown(run, some)))[0].detach().numpy()
        np.testing.assert_allclose(found, codes, atol=1e-4)
        (decoded,) = decoder(torch.from_numpy(codes))
        np.testing.assert_allclose(decoded.detach().numpy(), run.codec.decode(codes), rtol=1e-4, atol=1e-4)


def test_a_graph_says_of_itself_what_it_is(tmp_path: Path) -> None:
    export(Pt2(), saved_run("table", tmp_path / "run"), tmp_path / "out")
    with zipfile.ZipFile(tmp_path / "out" / "encoder.pt2") as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("latentarium")]
        said = json.loads(archive.read(name))
    assert said["encoder"]["outputs"].keys() == {"code", "log_var"}
    assert said["made_by"]["what"] == "export as pt2"


def test_a_model_whose_way_depends_on_its_numbers_is_told(tmp_path: Path) -> None:
    class Choosy(torch.nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x.flatten(1) if x.sum() > 0 else -x.flatten(1)

    run = saved_run("table", tmp_path / "run")
    run.codec.model.encoder = torch.nn.Sequential(Choosy(), run.codec.model.encoder)
    with pytest.raises(UserError, match="encoder of this model cannot be had as a graph: "):
        export(Pt2(), run, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("family", FAMILIES)
def test_weights_and_json_are_all_that_the_model_needs(family: str, tmp_path: Path) -> None:
    run = saved_run(family, tmp_path / "run")
    export(SafeTensors(), run, tmp_path / "out")
    about = json.loads((tmp_path / "out" / "model.json").read_text("utf-8"))
    weights = load_file(tmp_path / "out" / "model.safetensors")
    data = about["data"]
    form = Form(data["kind"], tuple(data["shape"]), len(data["vocabulary"]), data["padded"])
    there, back = (
        Affine(*(np.asarray(about[name][part], np.float32) for part in ("scale", "shift")))
        for name in ("to_model", "to_display")
    )
    again = Codec.from_weights(read_spec(ModelSpec, about["model"]), form, weights, there, back)
    some = run.dataset.x[:17]
    np.testing.assert_array_equal(again.encode(some), run.codec.encode(some))
    np.testing.assert_array_equal(again.decode(run.codec.encode(some)), run.codec.decode(run.codec.encode(some)))


def test_the_weights_are_used_without_the_program(tmp_path: Path) -> None:
    """As a stranger would: two layers, and the scaling of the JSON before them."""
    run = saved_run("plain table", tmp_path / "run")
    told = export(SafeTensors(), run, tmp_path / "out")
    weights = load_file(tmp_path / "out" / "model.safetensors")
    about = json.loads((tmp_path / "out" / "model.json").read_text("utf-8"))
    scale, shift = (np.asarray(about["to_model"][part]) for part in ("scale", "shift"))
    x = run.dataset.x * scale + shift
    hidden = np.maximum(x @ weights["encoder.1.weight"].T + weights["encoder.1.bias"], 0)
    codes = hidden @ weights["bottleneck.mean.weight"].T + weights["bottleneck.mean.bias"]
    np.testing.assert_allclose(codes, run.codec.encode(run.dataset.x), atol=1e-5)
    assert told["parameters"] == sum(value.size for value in weights.values())
