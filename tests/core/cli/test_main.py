"""What the command line says when something goes wrong: one sentence and a status, never a traceback."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ae_core.cli import main as command_line
from ae_core.cli import train as train_command
from ae_core.cli.main import COMMANDS, main
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from tests.core.small import run_spec
from tests.core.training.running import DATA, end_of

SMALL = ["--data", "digits", "--network", "mlp", "--epochs", "1", "--device", "cpu", "--threads", "1"]


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (RuntimeError("can't allocate memory: you tried to allocate 17 bytes"), "there is not enough memory"),
        (MemoryError(), "there is not enough memory"),
        (ZeroDivisionError("by\nzero"), "ZeroDivisionError: by zero"),
        (KeyboardInterrupt(), "interrupted"),
    ],
)
def test_whatever_happens_is_one_sentence(
    problem: BaseException, sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: Any) -> Any:
        raise problem

    monkeypatch.setattr(command_line, "_run", fail)
    assert main(["list"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"list: {sentence}")
    assert said.count("\n") == 1
    with pytest.raises(type(problem)):
        main(["list", "--debug"])


@pytest.mark.parametrize(
    "flags", [["--preset", "foo"], ["--network", "foo"], ["--data", "foo"], ["--model.bottleneck", "foo"]]
)
def test_an_unknown_name_is_wrong_usage(flags: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--data", "digits", *flags, "--out", str(tmp_path / "run")]) == 2
    assert "'foo'" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_the_list_of_commands_names_all_of_them() -> None:
    from main import USAGE

    told = {line.split()[0] for line in USAGE.partition("\n\n")[2].splitlines() if line.strip()}
    assert told == {*COMMANDS, "tour"}


def test_a_spec_file_with_a_wrong_field_is_a_failure_that_names_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "spec.json").write_text('{"train": {"epochs": 0}}')
    assert main(["train", "--spec", str(tmp_path / "spec.json")]) == 1
    assert "spec.json: train.epochs: 0 cannot be used" in capsys.readouterr().err


def test_a_run_leaves_its_diagnostics(tmp_path: Path) -> None:
    assert main(["train", *SMALL, "--preset", "variational", "--epochs", "1", "--out", str(tmp_path / "run")]) == 0
    found = json.loads((tmp_path / "run" / "diagnostics.json").read_text("utf-8"))["diagnostics"]
    assert {"posterior", "effective_beta", "rate_distortion"} <= found.keys()


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (["--epochs", "0"], "train.epochs: '0' cannot be used"),
        (["--epochs", "some"], "train.epochs: 'some' cannot be used"),
        (["--preset", "k-sparse", "--model.bottleneck.k=-1"], "model.bottleneck.k: '-1' cannot be used"),
        (["--preset", "text"], "The preset text is for texts, and digits has no words"),
        (
            [
                "--network",
                "recurrent",
                "--latent-dim",
                "2",
                "--bottleneck",
                "vector_quantised",
                "--model.bottleneck.dims",
                "3",
            ],
            "2",
        ),
    ],
)
def test_what_cannot_be_used_is_one_sentence_and_leaves_no_folder(
    flags: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--data", "digits", *flags, "--out", str(tmp_path / "run")]) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not (tmp_path / "run").exists()


def test_help_beside_a_choice_is_about_its_settings(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["train", "--help", "--data", "digits", "--preset", "variational"])
    assert end.value.code == 0
    assert "--model.regularisers.kl.beta" in capsys.readouterr().out


def test_slots_have_short_flags_and_the_loss_is_written_as_the_sum_that_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = ["--corruption", "masking", "--bottleneck", "gaussian", "--regularisers", "kl", "--beta", "4"]
    assert main(["train", *SMALL, *chosen, "--out", str(tmp_path / "run")]) == 0
    model = RunFolder(tmp_path / "run").read().spec.model
    assert (model.corruption.name, model.bottleneck.name, list(model.regularisers)) == ("masking", "gaussian", ["kl"])
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("  val"))
    found = re.match(r"  val   loss ([\d.]+) = reconstruction ([\d.]+) \+ 4 x kl ([\d.]+); ", line)
    assert found is not None, line
    loss, reconstruction, kl = map(float, found.groups())
    assert loss == pytest.approx(reconstruction + 4 * kl, abs=0.05)


def test_the_last_lines_say_what_is_wrong_with_the_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    collapsed = ["--preset", "variational", "--beta", "1000", "--model.regularisers.kl.warm-up", "0"]
    assert main(["train", *SMALL, *collapsed, "--out", str(tmp_path / "run")]) == 0
    assert "  ! " in capsys.readouterr().out


def test_a_training_that_diverges_prints_its_result(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["train", *SMALL, "--lr", "1e30", "--likelihood", "mse", "--json", "--out", str(tmp_path / "run")]
    assert main(arguments) == 1
    said = capsys.readouterr()
    result = json.loads(said.out.splitlines()[-1])
    assert result["status"] == "failed"
    assert (result["train"], result["val"], result["test"]) == ({}, {}, {})
    assert "train: The loss is no longer a number" in said.err


def test_a_training_that_is_broken_off_is_offered_for_resuming(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second Ctrl-C, in the middle of a batch."""

    def broken_off(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as pressed:
        pressed.setattr("ae_core.training.training.Training.step", broken_off)
        pressed.setattr(train_command.TrainCommand, "_new", lambda *_: (run_spec(), DATA, tmp_path / "run"))
        assert main(["train"]) == 1
    assert "run: broken off; it goes on from its last checkpoint with --resume" in capsys.readouterr().err
    assert RunFolder(tmp_path / "run").abandoned()
    assert end_of(run_spec(), tmp_path / "run", resume=True).status == "done"


def test_a_training_that_is_closed_is_not_marked(tmp_path: Path) -> None:
    training = train(run_spec(), DATA, tmp_path, window=None)
    next(training)
    training.close()
    assert not RunFolder(tmp_path).abandoned()


def test_what_cannot_be_listed_is_one_sentence_with_what_can(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "foo"]) == 2
    said = capsys.readouterr().err
    assert "'foo'" in said
    assert "data, presets, networks" in said
    assert "None" not in said


@pytest.mark.parametrize(
    ("flag", "meant"),
    [
        ("--epoch", "--epochs"),
        ("--latentdim", "--latent-dim"),
        ("--batch_sise", "--batch-size"),
        ("--train.optimiser.lt", "--train.optimiser.lr"),
    ],
)
def test_a_flag_that_nearly_is_one_is_wrong_usage_that_names_it(
    flag: str, meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", flag, "3"]) == 2
    assert f"there is no flag {flag}; did you mean {meant}?" in capsys.readouterr().err


def test_a_run_that_has_ended_says_that_nothing_was_left_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "run")
    assert main(["train", "--data", "digits", "--epochs", "1", "--threads", "1", "--out", out]) == 0
    assert "Nothing was left" not in capsys.readouterr().out
    assert main(["train", "--resume", out]) == 0
    assert "Nothing was left to do" in capsys.readouterr().out
    assert main(["train", "--resume", out, "--epochs", "2"]) == 0
    assert "Nothing was left" not in capsys.readouterr().out


def test_a_training_that_is_stopped_says_how_it_goes_on() -> None:
    told = train_command.TrainCommand().report(
        {"status": "stopped", "epochs": 1, "seconds": 1.0, "run": "my run", "warnings": [], "weights": {}}
        | {"train": {}, "val": {}, "test": {}}
    )
    assert "train --resume 'my run'" in told
