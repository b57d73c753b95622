"""The page of experiments, and that none is missing on it."""

from __future__ import annotations

from typing import Any

from ae_core.cli.train_spec import spec_from_flags
from ae_core.experiments.base import experiments
from tests.papers.experiment_cases import CASES, Case, Trained
from tests.papers.experiments import spec_of
from tests.papers.experiments_page import as_markdown, flags, table

CASE = Case("reduce", (Trained("digits", "vanilla"),), "Small codes pay.", {"sizes": (1, 2)}, ("method", "error"))


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


def test_the_command_of_the_page_trains_what_was_trained() -> None:
    for case in CASES:
        for run in case.runs:
            words = flags(run).split()
            data, preset, rest = words[1], words[3], words[4:]
            spec, _ = spec_from_flags(None, {"data": data}, preset, rest)
            wanted = spec_of(run, spec.train.seed)
            assert spec.model == wanted.model
            assert spec.train.epochs == wanted.train.epochs
