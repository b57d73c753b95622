"""A preset's part in a run: its model, and what it needs of the training."""

from __future__ import annotations

from typing import Any

import pytest

from ae_core.cli.train_spec import spec_from_flags
from ae_core.model.presets.base import Preset, presets
from ae_core.spec import replaced, value_at
from ae_core.training.run import RunSpec, TrainSpec, preset_run
from tests.core.small import table


class Quick(Preset):
    changes = {"network.latent_dim": 3}  # noqa: RUF012
    training = {"epochs": 7, "optimiser.lr": 0.02}  # noqa: RUF012


class Plain(Preset):
    pass


def trained(spec: RunSpec) -> tuple[int, float]:
    return spec.train.epochs, spec.train.optimiser.lr


def test_a_preset_sets_its_model_and_its_training_and_leaves_the_rest() -> None:
    spec = preset_run(replaced(RunSpec(), "train.seed", 5), Quick, table())
    assert spec.model == Quick.model(table())
    assert trained(spec) == (7, 0.02)
    assert spec.train.seed == 5


@pytest.mark.parametrize(
    ("changes", "kept"), [({}, (30, 1e-3)), ({"epochs": 9}, (9, 1e-3)), ({"optimiser.lr": 0.5}, (30, 0.5))]
)
def test_the_next_preset_takes_back_what_the_last_one_set_unless_it_was_changed(
    changes: dict[str, Any], kept: tuple[int, float]
) -> None:
    spec = preset_run(RunSpec(), Quick, table())
    for path, value in changes.items():
        spec = replaced(spec, f"train.{path}", value)
    assert trained(preset_run(spec, Plain, table(), before=Quick)) == kept


def test_what_was_chosen_before_a_plain_preset_stays() -> None:
    spec = replaced(RunSpec(), "train.epochs", 9)
    assert preset_run(spec, Plain, table(), before=Plain).train == spec.train


@pytest.mark.parametrize("name", presets.names())
def test_what_a_preset_sets_of_the_training_is_there_and_not_what_is_usual(name: str) -> None:
    usual = TrainSpec()
    for path, value in presets.get(name).training.items():
        assert value_at(replaced(usual, path, value), path) != value_at(usual, path)


def test_on_the_command_line_a_flag_goes_over_the_preset() -> None:
    spec, _ = spec_from_flags(None, {"data": "sentences"}, "text", [])
    assert spec.train.optimiser.lr == presets.get("text").training["optimiser.lr"]
    spec, _ = spec_from_flags(None, {"data": "sentences"}, "text", ["--train.optimiser.lr", "0.5", "--epochs", "3"])
    assert trained(spec) == (3, 0.5)
