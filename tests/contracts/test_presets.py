"""Every preset learns from the data that it says it is for."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from ae_core.data.base import SPLITS, Dataset, sources
from ae_core.model.presets.base import in_order, presets
from ae_core.spec import read_spec
from ae_core.training.events import Finished, Measured
from ae_core.training.loop import train
from ae_core.training.run import RunSpec, preset_run

FEW = 800


@cache
def small(name: str) -> Dataset:
    """Few samples of the data set, also where it cannot be made with few."""
    known = sources.get(name).model_fields
    data = sources.create(name, **({"samples": FEW} if "samples" in known else {})).load()
    few = np.concatenate([data.rows(split)[:FEW] for split in range(len(SPLITS))])
    labels = None if data.labels is None else data.labels[few]
    return replace(data, x=data.x[few], split=data.split[few], labels=labels)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", presets.names())
def test_a_preset_learns_from_what_it_suits(name: str, tmp_path: Path) -> None:
    data = small(presets.get(name).suits)
    model = presets.get(name).model(data)
    assert model.refusal(data) is None
    settings = {"epochs": 4, "device": "cpu", "batch_size": 64}
    spec = preset_run(read_spec(RunSpec, {"data": data.name, "train": settings}), presets.get(name), data)
    events = list(train(spec, data, tmp_path / "run", window=None))
    assert isinstance(events[-1], Finished)
    assert events[-1].status == "done"
    val, weights = events[-1].results["val"], spec.model.weights
    assert sum(weight * val[term] for term, weight in weights.items()) == pytest.approx(val["loss"], rel=1e-5)
    losses = [one.terms["reconstruction"] for one in events if isinstance(one, Measured) and one.split == "val"]
    assert losses[-1] < losses[0]


def test_presets_have_places_of_their_own_and_say_what_they_are() -> None:
    found = in_order()
    assert len({one.order for one in found}) == len(found)
    assert all(one.summary.endswith(".") and len(one.summary) < 130 for one in found), [one.summary for one in found]
    assert {one.suits for one in found} <= {*sources.names()}
