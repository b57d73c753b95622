"""`report`: a page on one run, or on several side by side."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ae_core.cli.main import main

SMALL = ["--data", "digits", "--network", "mlp", "--epochs", "1", "--device", "cpu", "--threads", "1"]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    base = tmp_path_factory.mktemp("runs")
    for place, name in enumerate(("one", "two")):
        assert main(["train", *SMALL, "--seed", str(place), "--out", str(base / name)]) == 0
    return [str(base / "one"), str(base / "two")]


def test_two_runs_are_compared_on_one_page(runs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "both.html"
    flags = ["--from", "3", "--to", "17", "--out", str(out), "--json"]
    assert main(["report", *runs, str(tmp_path / "missing"), *flags]) == 0
    said = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert (said["out"], said["runs"]) == (str(out), ["one", "two", "missing"])
    assert "holds no run" in said["refused"][0]
    page = out.read_text("utf-8")
    assert "python main.py report one two --from 3 --to 17 --out FILE.html" in page


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_one_run_has_its_report_as_one_file(
    runs: list[str], tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"one.{ending}"
    assert main(["report", runs[0], "--out", str(out)]) == 0
    assert capsys.readouterr().out.strip().endswith(str(out))
    assert out.read_bytes()[:5] == (b"%PDF-" if ending == "pdf" else b"<!doc")


def test_what_cannot_be_reported_is_told_in_one_sentence(
    runs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", *runs, "--out", str(tmp_path / "a.doc")]) == 2
    assert "a report is written as .html or .pdf" in capsys.readouterr().err
    assert main(["report", *runs, "--from", "3", "--out", str(tmp_path / "a.html")]) == 2
    assert "--from and --to are named together" in capsys.readouterr().err
    assert main(["report", runs[0], str(tmp_path / "none"), "--out", str(tmp_path / "a.html")]) == 1
    assert "Fewer than two of these runs can be compared." in capsys.readouterr().err
    assert main(["report", str(tmp_path / "none"), "--out", str(tmp_path / "a.html")]) == 1
    assert "holds no run" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
