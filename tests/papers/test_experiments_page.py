"""The page of experiments, and that none is missing on it."""

from __future__ import annotations

import re
import shlex
from typing import Any

import pytest

from ae_core.cli import experiment
from ae_core.cli.main import main as program
from ae_core.cli.train import TrainCommand
from ae_core.experiments.base import experiments
from tests.papers.experiment_cases import CASES, Case, Trained
from tests.papers.experiments import DOCS, spec_of
from tests.papers.experiments_page import as_markdown, commands, table

CASE = Case("reduce", (Trained("digits", "vanilla"),), "Small codes pay.", {"sizes": (1, 2)}, ("method", "error"))
NOTHING: dict[str, Any] = {"sentence": "", "notices": [], "out": []}


def result(error: float | None, method: str = "pca") -> dict[str, Any]:
    columns = {"method": [method, "mean"], "error": [error, 5.0], "seed": [0, 0]}
    return {"sentence": f"It is {error}.", "notices": ["Few samples."], "table": columns}


def test_every_experiment_is_on_the_page_with_what_to_think_of_it() -> None:
    assert {case.experiment for case in CASES} == set(experiments.names())
    assert all(case.reading.endswith(".") for case in CASES)
    assert len({case.name for case in CASES}) == len(CASES)


def test_a_cell_is_the_mean_over_the_seeds_with_its_spread() -> None:
    assert list(table([result(1.0), result(2.0), result(3.0)], ("method", "error")))[2:] == [
        "| pca | 2 ± 1 |", "| mean | 5 |",
    ]  # fmt: skip
    assert list(table([result(1.0), result(None)]))[2] == "| pca | 1 (1 of 2) | 0 |"


def test_rows_that_are_not_the_same_are_not_averaged() -> None:
    lines = list(table([result(1.0), result(9.0, method="ica")], ("method", "error")))
    assert lines[0].startswith("The rows differ")
    assert lines[4] == "| pca | 1 |"


def test_a_section_has_figure_sentences_notices_and_reading() -> None:
    page = as_markdown([(CASE, [result(1.0), result(2.0)])], {"reduce": "Dimensions"}, "pictures")
    for part in ("## Dimensions: digits", "![Dimensions](pictures/reduce-digits.png)", "- Seed 1: It is 2.0.",
                 "**Reading.** Small codes pay.", "experiment reduce RUN --sizes 1 2 --out DIR"):  # fmt: skip
        assert part in page
    assert page.count("Few samples.") == 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_commands_of_a_case_are_read_by_the_program_as_what_was_done(
    case: Case, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    specs: list[Any] = []
    monkeypatch.setattr(TrainCommand, "run", lambda self, rest: specs.append(self._new(rest)[0]) or {})
    monkeypatch.setattr(TrainCommand, "report", lambda self, result: "")
    monkeypatch.setattr(experiment, "conduct", lambda spec, runs, out: specs.append(spec) or iter([NOTHING]))
    for line in commands(case):
        assert program(shlex.split(line.replace("SEED", "0"))[2:]) == 0, f"{line}\n{capsys.readouterr().err}"
    *trained, conducted = specs
    wanted = [spec_of(run, 0) for run in case.runs]
    assert [one.model for one in trained] == [one.model for one in wanted]
    assert [one.train.epochs for one in trained] == [one.train.epochs for one in wanted]
    assert conducted == experiments.create(case.experiment, **case.settings)


def test_every_command_that_stands_on_the_page_is_one_of_a_case() -> None:
    page = (DOCS / "experiments.md").read_text(encoding="utf-8")
    assert re.findall(r"^python main\.py .*$", page, re.MULTILINE) == [line for one in CASES for line in commands(one)]
    assert re.findall(r"^\*\*Reading\.\*\* (.*)$", page, re.MULTILINE) == [one.reading for one in CASES]
