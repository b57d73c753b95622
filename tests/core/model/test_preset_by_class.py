"""The adversarial preset that gives each class a place takes its number of places from the data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ae_core.data.base import SPLITS, Dataset, sources
from ae_core.model.presets.base import presets
from ae_core.priors.ring import Ring
from tests.core.small import run_spec, table
from tests.core.training.running import events_of, rows_of

PRESET = presets.get("adversarial-labels")


def few(name: str) -> Dataset:
    """Sixty samples of each split."""
    data = sources.create(name).load()
    rows = np.concatenate([data.rows(split)[:60] for split in range(len(SPLITS))])
    assert data.labels is not None
    return replace(data, x=data.x[rows], split=data.split[rows], labels=data.labels[rows])


@pytest.mark.parametrize(("name", "classes"), [("iris", 3), ("wine", 3), ("mnist", 10)])
def test_each_class_has_a_place_and_it_trains(name: str, classes: int, tmp_path: Path) -> None:
    data = few(name)
    model = PRESET.model(data)
    assert model.prior == Ring(components=classes)
    assert model.refusal(data) is None
    events_of(run_spec(model.model_dump(mode="json")), tmp_path, data=data)
    assert all(np.isfinite(value) for row in rows_of(tmp_path) for _, value in row[3])


def test_without_labels_it_is_refused() -> None:
    data = replace(table(), labels=None, label_names=())
    assert PRESET.model(data).refusal(data) == "A label-conditioned prior needs labels, and table has none."


def test_with_more_classes_than_places_it_is_refused() -> None:
    data = replace(table(), label_names=tuple(map(str, range(2000))))
    assert "2000 classes" in str(PRESET.model(data).refusal(data))


def test_a_model_of_other_data_is_told_what_to_set() -> None:
    ten = PRESET.model(replace(table(), label_names=tuple("abcdefghij")))
    assert str(ten.refusal(table())).endswith("the data 3 classes; set its components to 3.")
