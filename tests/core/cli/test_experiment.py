from __future__ import annotations

import json
from pathlib import Path

import pytest

from ae_core.cli.main import main
from tests.core.quick_diffusion import quick_diffusion

quick = pytest.fixture(quick_diffusion, scope="module", autouse=True)
FILES = {"result.json", "table.csv", "figure.png"}
SMALL = ["--network", "mlp", "--epochs", "1", "--device", "cpu", "--threads", "1"]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "run"
    assert main(["train", "--data", "digits", *SMALL, "--out", str(folder)]) == 0
    return folder


def test_samplers_are_held_against_the_data(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flags = ["--repeats", "2", "--most", "40", "--json", "--out", str(tmp_path / "found")]
    assert main(["experiment", "samplers", str(run), *flags]) == 0
    said = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    kept = json.loads((tmp_path / "found" / "result.json").read_text("utf-8"))
    assert {key: said[key] for key in kept} == kept
    assert kept["settings"] == {"repeats": 2, "most": 40, "held_out": "both", "codes": "auto"}
    assert kept["codes"] == "codes"
    assert "40 codes a repeat" in kept["sentence"]
    assert kept["n"] == 40
    known = {"normal", "gaussian", "mixture", "diffusion", "held_out", "training"}
    assert {one["name"] for one in kept["samplers"]} >= known
    assert {path.name for path in (tmp_path / "found").iterdir()} == FILES
    assert (tmp_path / "found" / "figure.png").read_bytes().startswith(b"\x89PNG")
    assert not (run / "experiments").exists()


def test_without_a_place_it_is_kept_with_the_run(run: Path) -> None:
    assert main(["experiment", "samplers", str(run), "--repeats", "2", "--most", "20"]) == 0
    assert {path.name for path in (run / "experiments" / "samplers").iterdir()} == FILES


def test_an_unknown_experiment_and_an_unusable_setting_are_wrong_usage(
    run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["experiment", "sampler", str(run)]) == 2
    assert "did you mean 'samplers'" in capsys.readouterr().err
    assert main(["experiment", "samplers", str(run), "--repeats", "1"]) == 2
    assert "repeats: '1' cannot be used" in capsys.readouterr().err


def test_no_run_is_a_failure_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["experiment", "samplers"]) == 1
    assert "needs a trained run" in capsys.readouterr().err
    assert main(["experiment", "samplers", str(tmp_path / "none")]) == 1
    assert "run.json" in capsys.readouterr().err


def test_help_lists_the_settings_of_the_experiment(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["experiment", "samplers", "--help"])
    assert ended.value.code == 0
    assert "--repeats" in capsys.readouterr().out


def test_experiments_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "experiments", "--json"]) == 0
    assert "samplers" in {entry["name"] for entry in json.loads(capsys.readouterr().out)}


def test_lines_need_a_run_on_lines(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["experiment", "lines", str(run)]) == 1
    assert "needs a run that was trained on the data set lines; run was trained on digits" in capsys.readouterr().err
