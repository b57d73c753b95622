from __future__ import annotations

import shlex
from typing import Any

import pytest

from ae_core.cli.train import TrainCommand
from ae_core.cli.train_spec import spec_from_flags
from ae_core.data.base import Dataset, sources
from ae_core.model.presets.base import presets
from ae_core.spec import replaced, switched
from ae_core.training.run import RunSpec, preset_run
from app.command import command_of


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return sources.create("mnist").load()


def parsed(command: str) -> RunSpec:
    """What the command line itself makes of a command."""
    import tyro

    _, _, program, *flags = ["", *shlex.split(command)]
    assert program == "main.py"
    assert flags.pop(0) == "train"
    mine, rest = tyro.cli(TrainCommand, args=flags, return_unknown_args=True)
    slots = {"data": mine.data, "model.network": mine.network, "model.likelihood": mine.likelihood}
    slots |= {"train.optimiser": mine.optimiser, "train.schedule": mine.schedule}
    chosen = {path: name for path, name in slots.items() if name}
    return spec_from_flags(mine.spec, chosen, mine.preset, rest)[0]


@pytest.mark.parametrize("name", [name for name in presets.names() if name != "text"])
def test_a_preset_needs_one_flag_at_most(dataset: Dataset, name: str) -> None:
    spec = preset_run(RunSpec(), presets.get(name), dataset)
    command = command_of(spec, dataset, name)
    assert command == "python main.py train" + ("" if name == "vanilla" else f" --preset {name}")
    assert parsed(command) == spec


def steered(dataset: Dataset, *changes: tuple[str, Any]) -> RunSpec:
    spec = RunSpec(model=presets.get("variational").model(dataset))
    for path, value in changes:
        is_choice = isinstance(value, str) and path.count(".") == 1
        spec = switched(spec, path, value) if is_choice else replaced(spec, path, value)
    return spec


@pytest.mark.parametrize(
    "changes",
    [
        [("train.epochs", 7), ("train.seed", 3), ("train.optimiser.lr", 3e-4)],
        [("model.network", "mlp"), ("model.network.hidden", (64, 32)), ("model.network.latent_dim", 5)],
        [("model.regularisers.kl.beta", 4.0), ("model.network.batch_norm", True)],
        [("train.schedule", "cosine"), ("train.optimiser", "adamw"), ("model.likelihood", "mse")],
        [("model.corruption", "gaussian")],
        [("model.regularisers", {}), ("model.bottleneck", "deterministic")],
    ],
)
@pytest.mark.parametrize("preset_name", [None, "variational"])
def test_the_command_line_makes_the_same_spec_again(
    dataset: Dataset, changes: list[tuple[str, Any]], preset_name: str | None
) -> None:
    spec = steered(dataset, *changes)
    assert parsed(command_of(spec, dataset, preset_name)) == spec


def test_words_with_spaces_are_quoted(dataset: Dataset) -> None:
    images = switched(RunSpec(model=presets.get("vanilla").model(dataset)), "data", "images")
    spec = replaced(images, "data.path", "my pictures")
    assert "--data images" in command_of(spec, dataset, "vanilla")
    assert "--path 'my pictures'" in command_of(spec, dataset, "vanilla")
