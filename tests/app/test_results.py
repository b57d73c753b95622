"""What was found, as people read it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from app.experimenting.results import Result
from app.experimenting.told_settings import told


def result(**said: Any) -> Result:
    return Result(Path("nowhere"), said, QImage(), {})


@pytest.mark.parametrize(("yes", "no"), [(1, 0), ("true", "false"), (True, False)])
def test_what_is_a_control_is_called_so(yes: object, no: object) -> None:
    table = {"codes": ["pca", "raw"], "control": [yes, no], "exact": [yes, no]}
    assert result(table=table).table == {"codes": ["pca", "raw"], "control": ["control", ""], "exact": ["yes", "no"]}


def test_what_has_a_title_is_known_by_that_alone() -> None:
    table = {"codes": ["pca"], "title": ["PCA, 2"], "mig": [0.5]}
    assert result(table=table).table == {"title": ["PCA, 2"], "mig": [0.5]}
    assert result(table={"title": ["PCA, 2"], "mig": [0.5]}).table == {"title": ["PCA, 2"], "mig": [0.5]}


def test_columns_of_unequal_length_are_no_table() -> None:
    assert result(table={"a": [1, 2], "b": [1]}).table == {}


def test_settings_are_told_by_the_names_of_their_fields() -> None:
    settings = {"name": "reduce", "sizes": [1, 2], "kernel": True, "at_once": 20_000, "other_one": 0.5, "empty": ""}
    assert told("reduce", settings) == "Sizes 1, 2; Kernel PCA yes; Batches from 20,000; other one 0.5"
    assert told("unknown", {"a_b": False}) == "a b no"
