"""`report`: a page on one run, or on several side by side."""

from __future__ import annotations

import json
import shlex
from html import unescape
from pathlib import Path
from re import DOTALL, findall

import pytest

from ae_core.cli.main import main
from ae_core.storage import read_tensors
from ae_core.training.journal import Entry, append

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
    assert "python main.py report one two --from 3 --to 17 --out again.html" in page


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


def again(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Do what the page says, in an empty folder; the lines."""
    text = page.read_text("utf-8")
    folder.mkdir()
    for name, content in findall(r"<summary>(\S+?\.jsonl?)</summary><pre>(.*?)</pre>", text, DOTALL):
        (folder / name).write_text(f"{unescape(content)}\n", "utf-8")
    lines = [unescape(line) for line in findall(r"(?:<pre>|\n)(python main.py [^<\n]*)", text)]
    monkeypatch.chdir(folder)
    for line in lines:
        python, program, *words = shlex.split(line)
        assert (python, program) == ("python", "main.py")
        assert main(words) == 0
    return lines


def weights(run: Path) -> dict[str, list[float]]:
    return {name: array.ravel().tolist() for name, array in read_tensors(run / "model.safetensors")[0].items()}


def test_the_lines_of_a_comparison_make_all_of_it_again_in_an_empty_folder(
    runs: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steered, journal = tmp_path / "a run of $5", tmp_path / "journal.jsonl"
    append(journal, Entry(1, "train.optimiser.lr", 0.02))
    assert main(["train", *SMALL, "--journal", str(journal), "--out", str(steered)]) == 0
    way = ["--from", "3", "--via", "8", "--to", "17", "--path", "slerp"]
    assert main(["report", runs[0], str(steered), *way, "--out", str(tmp_path / "page.html")]) == 0
    lines = again(tmp_path / "page.html", tmp_path / "empty", monkeypatch)
    assert [line.split()[2] for line in lines] == [
        "train", "train", "report", "encode", "encode", "interpolate", "interpolate"
    ]  # fmt: skip
    for run in (Path(runs[0]), steered):
        assert weights(tmp_path / "empty" / run.name) == weights(run)
    assert weights(steered) != weights(Path(runs[0]))
    made = {path.name for path in (tmp_path / "empty").iterdir() if path.is_file()}
    assert made == {
        "R1-spec.json", "R2-spec.json", "R2-journal.jsonl", "again.html",
        "R1-codes.csv", "R2-codes.csv", "R1-walk.png", "R2-walk.png",
    }  # fmt: skip


def test_runs_of_one_name_are_told_apart_in_the_lines(
    runs: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["train", *SMALL, "--seed", "4", "--out", str(tmp_path / "one")]) == 0
    assert main(["report", runs[0], str(tmp_path / "one"), "--out", str(tmp_path / "page.html")]) == 0
    assert again(tmp_path / "page.html", tmp_path / "empty", monkeypatch)[0].endswith("--out R1-one")


def test_the_lines_of_a_report_on_one_run_make_it_again(
    runs: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steered = tmp_path / "run"
    journal = tmp_path / "journal.jsonl"
    append(journal, Entry(2, "train.optimiser.lr", 0.02))
    assert main(["train", *SMALL, "--journal", str(journal), "--out", str(steered)]) == 0
    small = ["--noise", "gaussian", "--levels", "0.2", "--most", "20"]
    assert main(["experiment", "denoise", str(steered), *small]) == 0
    assert main(["report", str(steered), "--out", str(tmp_path / "page.html")]) == 0
    train, experiment, page = again(tmp_path / "page.html", tmp_path / "empty", monkeypatch)
    assert train == "python main.py train --spec spec.json --out RUN --journal journal.jsonl"
    assert experiment.startswith("python main.py experiment denoise RUN --noise gaussian --levels 0.2")
    assert page == "python main.py report RUN --out again.html"
    assert weights(tmp_path / "empty" / "RUN") == weights(steered)


def test_how_to_walk_is_said_only_of_a_walk(
    runs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", *runs, "--via", "3", "--out", str(tmp_path / "a.html")]) == 2
    assert "--via and --path say how to go from --from to --to" in capsys.readouterr().err
