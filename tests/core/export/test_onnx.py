"""ONNX files in onnxruntime, which is their real consumer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from ae_core.errors import UserError
from ae_core.export import graphs
from ae_core.export.formats import onnx as our_onnx
from ae_core.export.formats.base import export
from ae_core.export.formats.onnx import Onnx
from ae_core.export.graphs import compare, differences, parts_of
from tests.core.export.saved_runs import FAMILIES, saved_run, shown

QUICK = ("table",)


def session(path: Path) -> Any:
    return onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])


@pytest.mark.parametrize(
    "family", [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in FAMILIES]
)
def test_onnxruntime_has_the_codes_and_samples_of_the_model(family: str, tmp_path: Path) -> None:
    run = saved_run(family, tmp_path / "run")
    told = export(Onnx(), run, tmp_path / "out")
    assert told["files"] == ["decoder.onnx", "encoder.onnx", "onnx.json"]
    assert max(told["largest_difference"].values()) <= 1e-4
    encoder, decoder = session(tmp_path / "out" / "encoder.onnx"), session(tmp_path / "out" / "decoder.onnx")
    for some in (slice(0, 1), slice(0, 17)):
        stored = run.dataset.x[some]
        found = encoder.run(["code"], {"x": shown(run, some)})[0]
        codes, log_var = run.codec.posterior(stored)
        np.testing.assert_allclose(found, codes, atol=1e-4)
        if log_var is not None:
            np.testing.assert_allclose(encoder.run(["log_var"], {"x": shown(run, some)})[0], log_var, atol=1e-4)
        decoded = decoder.run(["x"], {"code": codes})[0]
        np.testing.assert_allclose(decoded, run.codec.decode(codes), rtol=1e-4, atol=1e-4)
    about = json.loads((tmp_path / "out" / "onnx.json").read_text("utf-8"))
    for name, ran in (("encoder", encoder), ("decoder", decoder)):
        said = about[name]
        model = onnx.load(tmp_path / "out" / f"{name}.onnx")
        itself = json.loads({one.key: one.value for one in model.metadata_props}["latentarium"])
        assert itself == {key: about[key] for key in ("made_by", "data", "model", name)}
        assert {one.name: one.shape for one in ran.get_inputs()} == {k: v["shape"] for k, v in said["inputs"].items()}
        assert {one.name: one.shape for one in ran.get_outputs()} == {k: v["shape"] for k, v in said["outputs"].items()}
    assert about["data"]["columns"] == list(run.dataset.columns)
    assert (about["made_by"]["run"], about["made_by"]["epoch"]) == ("run", 2)


def test_a_file_that_computes_something_else_is_not_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Injected bug: the graph adds a thousandth."""
    right = our_onnx.session_of

    def wrong(content: bytes, part: graphs.Part) -> Any:
        run = right(content, part)
        return lambda x: {name: value + np.float32(1e-3) for name, value in run(x).items()}

    monkeypatch.setattr(our_onnx, "session_of", wrong)
    with pytest.raises(UserError, match=r"encoder gives other numbers in onnxruntime.*differ by 0\.001"):
        export(Onnx(), saved_run("table", tmp_path / "run"), tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["run"]


def test_what_onnx_has_no_operation_for_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(our_onnx, "translations", dict)
    with pytest.raises(UserError, match=r"encoder of this model cannot be had as ONNX: .*sort"):
        export(Onnx(), saved_run("k_sparse", tmp_path / "run"), tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["run"]


def test_differences_are_in_units_of_a_column_or_its_size() -> None:
    wanted = np.array([[0.0, 1e6], [0.0, 1e6]])
    found = wanted + np.array([[0.001, 0.0], [0.0, 1.0]])
    np.testing.assert_allclose(differences(found, wanted, np.array([0.1, 1.0])), [0.01, 1e-6])
    assert np.isinf(differences(np.full((2, 2), np.nan), wanted, np.ones(1))).all()
    assert np.isinf(differences(wanted[:, :1], wanted, np.ones(1))).all()


def test_one_of_many_samples_may_fall_beyond_a_jump_and_no_more(tmp_path: Path) -> None:
    encoder, _ = parts_of(saved_run("vector_quantised", tmp_path / "run"))
    many = torch.cat([encoder.example] * 10)
    part = graphs.Part("encoder", encoder.graph, "x", ("code",), many, np.ones(1), jumps=True)

    def jumping(rows: int) -> Any:
        def run(x: torch.Tensor) -> Any:
            code = part.graph(x)[0].detach().numpy().copy()
            code[1 : 1 + rows] += 1
            return {"code": code}

        return run

    assert compare(part, jumping(1), "a test") == 0
    with pytest.raises(UserError, match="differ by 1,"):
        compare(part, jumping(10), "a test")


def test_scaling_is_exact_where_a_column_lies_far_from_zero(tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "run")
    graph = graphs.EncoderGraph(run.codec.model, type(run.dataset.to_display)(np.float32(1), np.float32(2**23)))
    seen: list[torch.Tensor] = []
    run.codec.model.encoder.register_forward_pre_hook(lambda _, given: seen.append(given[0]))
    graph(torch.full((2, 6), 2.0**23 + 3))
    assert torch.equal(seen[0], torch.full((2, 6), 3.0))
