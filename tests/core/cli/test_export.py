from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from ae_core.cli.main import main

SMALL = ["--network", "mlp", "--epochs", "1", "--device", "cpu", "--threads", "1"]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "run"
    assert main(["train", "--data", "digits", *SMALL, "--out", str(folder)]) == 0
    return folder


def test_the_weights_that_the_run_ended_with_are_exported(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(run), "--format", "safetensors", "--out", str(tmp_path / "out"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert said["format"] == "safetensors"
    assert said["files"] == ["model.json", "model.safetensors"]
    found, kept = load_file(tmp_path / "out" / "model.safetensors"), load_file(run / "model.safetensors")
    assert found.keys() == kept.keys()
    assert all(np.array_equal(found[name], kept[name]) for name in kept)


def test_a_formats_own_settings_are_flags(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flags = ["--format", "projector", "--most", "50", "--out", str(tmp_path / "out")]
    assert main(["export", str(run), *flags]) == 0
    named = {Path(line).name for line in capsys.readouterr().out.splitlines()}
    assert named >= {"tensors.tsv", "metadata.tsv", "sprite.png", "projector_config.json"}
    assert len((tmp_path / "out" / "tensors.tsv").read_text().splitlines()) == 50


def test_curves_are_those_of_the_run(run: Path, tmp_path: Path) -> None:
    assert main(["export", str(run), "--format", "tensorboard", "--out", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["train", "val"]


def test_what_cannot_be_exported_is_told_in_one_sentence(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["--out", str(tmp_path / "out")]
    assert main(["export", str(run), "--format", "onx", *out]) == 2
    assert "did you mean 'onnx'" in capsys.readouterr().err
    assert main(["export", str(run), "--format", "projector", "--most", "0", *out]) == 2
    assert "most: '0' cannot be used" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "none"), "--format", "csv", *out]) == 1
    assert "holds no run" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "exports", "--json"]) == 0
    named = {entry["name"] for entry in json.loads(capsys.readouterr().out)}
    assert named >= {"onnx", "pt2", "safetensors", "parquet", "csv", "npz", "projector", "tensorboard"}
