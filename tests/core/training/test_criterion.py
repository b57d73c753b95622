"""What epochs are compared by, for the best weights, for stopping early and for a plateau."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.data.base import VALIDATION
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.regularisers.adversarial import Adversarial
from ae_core.model.regularisers.base import Regulariser, regularisers
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.storage import read_tensors
from ae_core.training.evaluation import Evaluation
from ae_core.training.events import Change, Command, Measured
from ae_core.training.folder import RunFolder
from ae_core.training.run import RunSpec
from ae_core.training.training import Training
from tests.core.small import run_spec, table
from tests.core.training.running import events_of

CONTEST = {"regularisers": {"adversarial": {"name": "adversarial", "widths": [16]}}}


def best_and_measured(
    spec: RunSpec, folder: Path, commands: Mapping[int, Command] | None = None
) -> tuple[int, list[dict[str, float]]]:
    """The epoch of the best weights, and the terms of each validation, of which the first is before the training."""
    events = events_of(spec, folder, commands)
    _, about = read_tensors(RunFolder(folder).best)
    return about["epoch"], [one.terms for one in events if isinstance(one, Measured) and one.split == "val"]


def a_contest_has_no_say(folder: Path) -> None:
    """The best weights are those of the best reconstruction, though the whole loss was lower before the training."""
    best, terms = best_and_measured(run_spec(CONTEST, epochs=12), folder)
    assert int(np.argmin([one["loss"] for one in terms])) == 0
    assert best == int(np.argmin([one["reconstruction"] for one in terms])) > 0


def test_a_contest_has_no_say_in_what_is_best(tmp_path: Path) -> None:
    a_contest_has_no_say(tmp_path)


def test_a_contest_that_has_a_say_breaks_the_law(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Adversarial, "is_contest", False)
    with pytest.raises(AssertionError):
        a_contest_has_no_say(tmp_path)


def test_a_contest_does_not_end_a_training_that_still_learns(tmp_path: Path) -> None:
    spec = run_spec(CONTEST, epochs=12, early_stopping=2)
    assert best_and_measured(spec, tmp_path)[0] == 12


@pytest.mark.parametrize("name", regularisers.names())
def test_what_brings_an_opponent_is_a_contest(name: str) -> None:
    bottleneck = {"name": "deterministic", "activation": "sigmoid"} if name == "kl_sparsity" else "gaussian"
    spec = read_spec(ModelSpec, {"bottleneck": bottleneck, "regularisers": {"one": {"name": name}}})
    model = fresh_autoencoder(spec, table().form, seed=0)
    part = model.regularisers["one"]
    assert isinstance(part, Regulariser)
    assert spec.regularisers["one"].is_contest == bool(part.phases(model))


def penalty(name: str, **settings: Any) -> dict[str, Any]:
    return {"bottleneck": "gaussian", "regularisers": {"one": {"name": name, **settings}}}


MOVING = {
    "KL with a warm-up": penalty("kl", warm_up=5.0),
    "growing capacity": penalty("capacity", growth=5.0),
    "importance-weighted bound with a warm-up": penalty("importance_weighted", warm_up=5.0),
    "falling k": {
        "network": {"name": "mlp", "hidden": [8], "latent_dim": 6},
        "bottleneck": {"name": "k_sparse", "k": 2, "k_start": 6, "schedule": 5.0},
    },
}


@pytest.mark.parametrize("slots", MOVING.values(), ids=MOVING)
def test_equal_weights_have_equal_criteria_at_every_epoch(slots: dict[str, Any]) -> None:
    run = Training(run_spec(slots), table())
    early = found_at(run, 0)
    assert early.terms == found_at(run, 1).terms == found_at(run, 100).terms
    x = run.feeds[VALIDATION].take(slice(0, 8))
    first, last = (run.model.loss(x, None, epoch).loss.item() for epoch in (0.0, 5.0))
    assert first != last  # so the training's own loss would not do


def found_at(run: Training, epoch: int) -> Evaluation:
    run.place.epoch = epoch
    return run.evaluate(VALIDATION)


def test_a_setting_that_was_moved_begins_a_new_comparison(tmp_path: Path) -> None:
    """With a hundred times the beta every later loss is above the first ones, which says nothing of the weights."""
    slots = penalty("kl", beta=0.01)
    best, terms = best_and_measured(
        run_spec(slots, epochs=6), tmp_path, {9: Change("model.regularisers.one.beta", 1.0)}
    )
    losses = [one["loss"] for one in terms]
    assert min(losses[4:]) > min(losses[:4])
    assert best == 4 + int(np.argmin(losses[4:]))
