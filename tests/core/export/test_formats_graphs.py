"""ONNX and torch.export, each run by its own program on samples that its writer has not seen."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from numpy.typing import NDArray

from ae_core.data.base import TEST, Affine, Dataset
from ae_core.errors import UserError
from ae_core.export import graphs
from ae_core.export.formats.base import export, formats
from ae_core.export.formats.onnx import Onnx
from ae_core.latent.saved import SavedRun
from tests.core.saved_run import preset, saved
from tests.core.small import images, run_spec, series, table, texts

Arrays = dict[str, NDArray[Any]]
Opened = Callable[[NDArray[Any]], Arrays]


def in_units(x_seed: int = 0) -> Dataset:
    """A table whose columns lie far from zero, in units of very different size."""
    base = table(seed=x_seed)
    scale, shift = np.geomspace(0.01, 100, 6).astype(np.float32), np.linspace(-50, 50, 6).astype(np.float32)
    to_display = Affine(scale, shift)
    return replace(base, x=to_display(base.x), to_display=to_display, to_model=to_display.inverse)


RUNS: Mapping[str, Callable[[Path], SavedRun]] = {
    "variational": lambda folder: preset(folder, "variational", in_units()),
    "conv": lambda folder: preset(folder, "convolutional", images((3, 9, 8))),
    "vector-quantised": lambda folder: preset(folder, "vq-vae"),
    "mlp": lambda folder: saved(folder, run_spec(), in_units()),
    "recurrent": lambda folder: preset(folder, "recurrent"),
    "recurrent, of unequal lengths": lambda folder: preset(folder, "recurrent", series(shortest=3)),
    "recurrent, of pictures": lambda folder: preset(folder, "recurrent", images()),
    "text": lambda folder: preset(folder, "text"),
    "k-sparse": lambda folder: preset(folder, "k-sparse"),
    "pca": lambda folder: preset(folder, "pca"),
    "gan": lambda folder: preset(folder, "gan"),
}
QUICK = 2  # the others take seconds each
every = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] if k >= QUICK else []) for k, name in enumerate(RUNS)]
)
Exported = Callable[[str], tuple[SavedRun, Path]]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Exported:
    """A run in both formats, by its name in RUNS; each is written once."""

    @cache
    def made(name: str) -> tuple[SavedRun, Path]:
        folder = tmp_path_factory.mktemp("exported")
        run = RUNS[name](folder / "run")
        for form in OPENED:
            told = export(formats.create(form), run, folder / "out")
            assert max(told["largest_difference"].values()) <= told["tolerance"] == 1e-4
        return run, folder / "out"

    return made


def in_onnxruntime(folder: Path, part: str) -> Opened:
    session = onnxruntime.InferenceSession(folder / f"{part}.onnx", providers=["CPUExecutionProvider"])
    (given,), names = session.get_inputs(), [one.name for one in session.get_outputs()]
    assert isinstance(given.shape[0], str)  # any number of samples
    return lambda x: dict(zip(names, session.run(names, {given.name: x}), strict=True))


def in_torch(folder: Path, part: str) -> Opened:
    module = torch.export.load(folder / f"{part}.pt2").module()
    names = list(json.loads((folder / "pt2.json").read_text("utf-8"))[part]["outputs"])

    def call(x: NDArray[Any]) -> Arrays:
        with torch.inference_mode():
            return dict(zip(names, (one.numpy() for one in module(torch.from_numpy(x))), strict=True))

    return call


OPENED = {"onnx": in_onnxruntime, "pt2": in_torch}


def as_stated(run: SavedRun, ids: NDArray[np.int64]) -> NDArray[Any]:
    """Samples in the scale and of the type that the description of an export asks for."""
    data = run.dataset
    shown = data.to_display(data.to_model(data.x[ids]))
    return shown.astype(np.int64) if data.kind == "text" else shown


@every
def test_any_number_of_samples_gives_what_the_model_gives(name: str, exported: Exported) -> None:
    run, folder = exported(name)
    test, unit = run.dataset.rows(TEST), np.abs(np.asarray(run.dataset.to_display.scale))
    for opened in OPENED.values():
        encoder, decoder = opened(folder, "encoder"), opened(folder, "decoder")
        for ids in (test[:1], test, np.resize(test, 37)):
            codes = run.codec.encode(run.dataset.x[ids])
            np.testing.assert_allclose(encoder(as_stated(run, ids))["code"], codes, rtol=1e-4, atol=1e-4)
            wanted = run.codec.decode(codes)
            np.testing.assert_allclose(decoder(codes)["x"] / unit, wanted / unit, rtol=1e-4, atol=1e-4)


@every
def test_the_description_is_what_onnxruntime_finds(name: str, exported: Exported) -> None:
    run, folder = exported(name)
    about = json.loads((folder / "onnx.json").read_text("utf-8"))
    for part in ("encoder", "decoder"):
        file = folder / about[part]["file"]
        onnx.checker.check_model(onnx.load(file), full_check=True)
        session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
        for kind, found in (("inputs", session.get_inputs()), ("outputs", session.get_outputs())):
            assert [one.name for one in found] == list(about[part][kind])
            for one in found:
                assert one.shape[1:] == about[part][kind][one.name]["shape"][1:]
                assert one.type == f"tensor({about[part][kind][one.name]['dtype'].replace('float32', 'float')})"
        inside = json.loads(session.get_modelmeta().custom_metadata_map["latentarium"])
        assert inside[part] == about[part]
        assert inside["data"] == about["data"]
    assert about["made_by"]["fingerprint"] == run.dataset.fingerprint


def test_a_posterior_has_its_spread_too(exported: Exported) -> None:
    run, folder = exported("variational")
    ids = run.dataset.rows(TEST)
    with torch.inference_mode():
        seen = torch.from_numpy(run.dataset.to_model(run.dataset.x[ids]))
        wanted = run.codec.model.bottleneck(run.codec.model.encoder(seen), None).log_var
    assert wanted is not None
    for opened in OPENED.values():
        found = opened(folder, "encoder")(as_stated(run, ids))
        assert list(found) == ["code", "log_var"]
        np.testing.assert_allclose(found["log_var"], wanted.numpy(), atol=1e-4)


def test_equal_runs_have_equal_onnx_files(exported: Exported, tmp_path: Path) -> None:
    run, folder = exported("variational")
    export(formats.create("onnx"), run, tmp_path / "again")
    for file in ("encoder.onnx", "decoder.onnx", "onnx.json"):
        assert (folder / file).read_bytes() == (tmp_path / "again" / file).read_bytes()


@pytest.mark.parametrize("name", OPENED)
def test_a_graph_that_gives_other_numbers_is_not_written(
    name: str, exported: Exported, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, _ = exported("variational")
    wanted = graphs.Part.wanted.fget  # type: ignore[attr-defined]
    off = property(lambda part: {key: value + 2e-3 for key, value in wanted(part).items()})
    monkeypatch.setattr(graphs.Part, "wanted", off)
    with pytest.raises(UserError, match=r"differ by .*at most 0\.0001"):
        export(formats.create(name), run, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_operation_that_onnx_has_not_is_told_in_a_sentence(
    exported: Exported, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, _ = exported("variational")
    monkeypatch.setattr(graphs.EncoderGraph, "forward", lambda self, x: 2 * (torch.linalg.eigvals(x.T @ x).real,))
    with pytest.raises(UserError, match="encoder of this model cannot be had as ONNX"):
        Onnx().write(run, tmp_path)
    assert not list(tmp_path.glob("*.onnx"))


@pytest.mark.slow
def test_words_of_a_text_come_back_as_tokens(exported: Exported) -> None:
    run, folder = exported("text")
    decoded = in_onnxruntime(folder, "decoder")(np.zeros((3, run.codec.latent_dim), np.float32))["x"]
    assert decoded.dtype == np.int64
    assert decoded.shape == (3, *texts().shape)
    assert decoded.max() < len(texts().vocabulary)


def test_a_pt2_file_says_what_it_is(exported: Exported) -> None:
    _, folder = exported("variational")
    inside = {"latentarium": ""}
    torch.export.load(io.BytesIO((folder / "decoder.pt2").read_bytes()), extra_files=inside)
    about = json.loads((folder / "pt2.json").read_text("utf-8"))
    assert json.loads(inside["latentarium"])["decoder"] == about["decoder"]
    assert about["data"]["scale"].startswith("columns in their own units")
