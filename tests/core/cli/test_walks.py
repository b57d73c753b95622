"""`interpolate`, `traverse`, `corners` and what all that decode share, on a run of pictures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import polars
import pytest
from PIL import Image

from ae_core.cli.common import OpenRun
from ae_core.cli.main import main
from ae_core.latent.paths.base import paths
from ae_core.training.previews import preview_ids


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
    # Over what the window shows, so that both give the same rows.
    shown = opened.codec.encode(opened.dataset.x[preview_ids(opened.dataset)])
    with np.load(out) as found:
        low, high = np.percentile(shown[:, found["dimensions"]], [2, 98], axis=0)
        np.testing.assert_allclose(found["values"][:, [0, -1]], np.stack([low, high], axis=1), atol=1e-5)
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


def test_a_walk_goes_by_other_samples_and_comes_back(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "walk.npz"
    ends = ["--from", "3", "--to", "8", "--via", "5", "6", "--loop", "--steps", "13"]
    assert main(["interpolate", str(run), *ends, "--json", "--out", str(out)]) == 0
    assert json.loads(capsys.readouterr().out)["stops"] == [3, 5, 6, 8, 3]
    opened = OpenRun.at(run)
    with np.load(out) as found:
        stops = np.concatenate([opened.codec.encode(opened.row(sample)) for sample in (3, 5, 6, 8, 3)])
        np.testing.assert_allclose(found["codes"][::3], stops, atol=1e-5)


def test_a_sheet_has_the_four_samples_at_its_corners(run: Path, tmp_path: Path) -> None:
    sheet = ["--at", "3", "8", "5", "6", "--rows", "3", "--columns", "5"]
    out = tmp_path / "sheet.npz"
    assert main(["corners", str(run), *sheet, "--out", str(out)]) == 0
    opened = OpenRun.at(run)
    with np.load(out) as found:
        corners = np.concatenate([opened.codec.encode(opened.row(sample)) for sample in (3, 8, 5, 6)])
        np.testing.assert_allclose(found["codes"].reshape(3, 5, 3)[[0, 0, -1, -1], [0, -1, 0, -1]], corners, atol=1e-5)
        np.testing.assert_allclose(found["samples"], opened.codec.decode(found["codes"]), atol=1e-5)
    assert main(["corners", str(run), *sheet, "--out", str(tmp_path / "sheet.png"), "--size", "16"]) == 0
    with Image.open(tmp_path / "sheet.png") as picture:
        assert picture.size == (5 * 18 + 2, 3 * 18 + 2)


COMMANDS = {
    "sample": (["--n", "6"], ["sample"], 6),
    "interpolate": (["--from", "3", "--to", "8", "--steps", "5"], ["step"], 5),
    "traverse": (["--at", "3", "--steps", "4", "--rows", "2"], ["dimension", "step", "value"], 8),
    "corners": (["--at", "3", "8", "5", "6", "--rows", "2", "--columns", "3"], ["row", "column"], 6),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_codes_are_a_table_too(run: Path, tmp_path: Path, command: str) -> None:
    flags, names, n = COMMANDS[command]
    for ending in ("npz", "parquet", "csv", "tsv"):
        assert main([command, str(run), *flags, "--out", str(tmp_path / f"codes.{ending}")]) == 0
    tables = [
        polars.read_parquet(tmp_path / "codes.parquet"),
        polars.read_csv(tmp_path / "codes.csv"),
        polars.read_csv(tmp_path / "codes.tsv", separator="\t"),
    ]
    with np.load(tmp_path / "codes.npz") as found:
        for table in tables:
            assert table.columns == [*names, "z0", "z1", "z2"]
            assert len(table) == n
            np.testing.assert_allclose(table.select("z0", "z1", "z2"), found["codes"].reshape(n, 3), rtol=1e-5)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_picture_tells_how_it_was_made(run: Path, tmp_path: Path, command: str) -> None:
    flags = [*COMMANDS[command][0], "--size", "16", "--fps", "4", "--play", "loop"]
    for ending in ("png", "gif"):
        assert main([command, str(run), *flags, "--out", str(tmp_path / f"out.{ending}")]) == 0
    with Image.open(tmp_path / "out.png") as still, Image.open(tmp_path / "out.gif") as moving:
        told = json.loads(still.text["latentarium"])  # type: ignore[attr-defined]
        assert json.loads(moving.info["comment"]) == told
        assert moving.info["duration"] == 250
        assert (moving.width // 16) * 16 == moving.width
    opened = OpenRun.at(run)
    assert (told["run"], told["data"], told["fingerprint"]) == ("run", "digits", opened.dataset.fingerprint)
    chosen = {
        "sample": {"n": 6, "sampler": {"name": "normal"}, "temperature": 1.0, "seed": 0},
        "interpolate": {"stops": [3, 8], "path": "lerp", "steps": 5},
        "traverse": {"at": 3, "steps": 4, "rows": 2},
        "corners": {"at": [3, 8, 5, 6], "rows": 2, "columns": 3},
    }[command]
    assert told.items() >= chosen.items()
    assert told["epoch"] == opened.record.results["epochs"]


@pytest.mark.parametrize(
    ("flags", "sentence"), [(["--fps", "0"], "fps: 0 cannot"), (["--size", "1"], "size: 1 cannot")]
)
def test_what_cannot_be_shown_is_said(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], flags: list[str], sentence: str
) -> None:
    assert main(["sample", str(run), *flags, "--out", str(tmp_path / "o.gif")]) == 2
    assert sentence in capsys.readouterr().err
