"""`interpolate` and `traverse` on a run of pictures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ae_core.cli.common import OpenRun
from ae_core.cli.main import main
from ae_core.latent.paths.base import paths


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("walks") / "run"
    small = ["--data", "digits", "--network", "mlp", "--latent-dim", "3", "--epochs", "1", "--device", "cpu"]
    assert main(["train", *small, "--preset", "variational", "--threads", "1", "--out", str(folder)]) == 0
    return folder


@pytest.mark.parametrize("name", paths.names())
def test_every_path_can_be_walked(run: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "walk.npz"
    assert main(["interpolate", str(run), "--from", "3", "--to", "8", "--path", name, "--out", str(out)]) == 0
    opened = OpenRun.at(run)
    ends = opened.codec.encode(opened.dataset.x[[3, 8]])
    with np.load(out) as found:
        assert found["codes"].shape == (12, 3)
        np.testing.assert_allclose(found["codes"][[0, -1]], ends, atol=1e-5)
        np.testing.assert_allclose(found["samples"], opened.codec.decode(found["codes"]), atol=1e-5)


def test_a_traversal_has_a_row_for_each_number(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "rows.npz"
    assert main(["traverse", str(run), "--at", "3", "--steps", "5", "--json", "--out", str(out)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["by"] == "KL in nats"
    assert [row["tells"] for row in told["rows"]] == sorted((row["tells"] for row in told["rows"]), reverse=True)
    opened = OpenRun.at(run)
    at = opened.codec.encode(opened.row(3))[0]
    with np.load(out) as found:
        assert found["samples"].shape == (3, 5, 1, 8, 8)
        for row, dimension in enumerate(found["dimensions"]):
            np.testing.assert_array_equal(found["codes"][row, :, dimension], found["values"][row])
            held = np.delete(found["codes"][row], dimension, axis=1)
            np.testing.assert_allclose(held, np.tile(np.delete(at, dimension), (5, 1)), atol=1e-5)
        flat = found["codes"].reshape(-1, 3)
        np.testing.assert_allclose(found["samples"].reshape(-1, 1, 8, 8), opened.codec.decode(flat), atol=1e-5)


def test_rows_are_a_picture_too(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "rows.png"
    assert main(["traverse", str(run), "--at", "3", "--rows", "2", "--out", str(out)]) == 0
    assert "2 rows around sample 3" in capsys.readouterr().out
    with Image.open(out) as picture:
        assert picture.width / picture.height == pytest.approx(9 / 2, rel=0.02)


@pytest.mark.parametrize(
    ("flags", "status", "sentence"),
    [
        (["--at", "99999"], 1, "there is no sample 99999"),
        (["--at", "3", "--rows", "0"], 2, "--rows: 0 cannot be used"),
        (["--at", "3", "--steps", "1"], 2, "steps: 1 cannot be used"),
    ],
)
def test_what_cannot_be_traversed_is_said(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], flags: list[str], status: int, sentence: str
) -> None:
    assert main(["traverse", str(run), *flags, "--out", str(tmp_path / "rows.png")]) == status
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "rows.png").exists()
