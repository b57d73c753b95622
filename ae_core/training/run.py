"""Everything that determines a run, and a preset's part in it."""

from __future__ import annotations

from typing import Annotated

from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.device import DeviceName, PrecisionName
from ae_core.model.presets.base import Preset
from ae_core.model.spec import ModelSpec
from ae_core.spec import Slot, Spec, knob, replaced, value_at
from ae_core.training.optimisers.base import OptimiserSpec, optimisers
from ae_core.training.schedules.base import ScheduleSpec, schedules

DataSlot = Annotated[DataSpec, Slot(sources)]
OptimiserSlot = Annotated[OptimiserSpec, Slot(optimisers)]
ScheduleSlot = Annotated[ScheduleSpec, Slot(schedules)]


class TrainSpec(Spec):
    """How a model is trained."""

    epochs: int = knob(30, "Passes over the training split; usually 10 to 200.", ge=1, le=1_000_000, flag="epochs")
    batch_size: int = knob(128, "Samples per step; usually 32 to 512.", ge=1, le=1_000_000, flag="batch-size")
    optimiser: OptimiserSlot = knob("adam", "How weights follow their gradients.", flag="optimiser")
    schedule: ScheduleSlot = knob("constant", "How the learning rate moves.", flag="schedule")
    gradient_clip: float = knob(
        0.0, "Longest gradient, as a norm over all weights; 0 for no limit, usually 1 to 1000.", ge=0
    )
    early_stopping: int = knob(
        0,
        "Epochs without a better validation loss before the training ends with its best weights; 0 for never. What a "
        "discriminator says is left out of the loss here.",
        ge=0,
    )
    seed: int = knob(0, "Start of all random numbers: equal seeds give equal runs.", ge=0, lt=2**63, flag="seed")
    device: DeviceName = knob("auto", "Where to compute; auto takes a GPU where there is one.", flag="device")
    precision: PrecisionName = knob(
        "auto",
        "auto takes bf16 only where the processor has it and a benchmark showed equal losses.",
        title="Arithmetic",
        flag="precision",
    )
    threads: int = knob(
        0, "CPU threads; 0 for all cores. Runs repeat exactly only at equal threads.", ge=0, le=1024, flag="threads"
    )


class RunSpec(Spec):
    """Data, model and training."""

    data: DataSlot = knob("mnist", "The data set.", flag="data")
    model: ModelSpec = knob(ModelSpec(), "The model.")
    train: TrainSpec = knob(TrainSpec(), "The training.")


def usual_training(preset: type[Preset]) -> TrainSpec:
    """How a preset is trained where nobody has set anything."""
    train = TrainSpec()
    for path, value in preset.training.items():
        train = replaced(train, path, value)
    return train


def preset_run(spec: RunSpec, preset: type[Preset], dataset: Dataset, before: type[Preset] | None = None) -> RunSpec:
    """`spec` with a preset's model for this data and its training settings; all other settings stay.

    before : the preset that was chosen until now; what it has set of the training becomes usual again where it stands
    as it was set.
    """
    train, usual = spec.train, TrainSpec()
    for path, value in (before.training if before else {}).items():
        if value_at(train, path) == value:
            train = replaced(train, path, value_at(usual, path))
    for path, value in preset.training.items():
        train = replaced(train, path, value)
    return spec.model_copy(update={"model": preset.model(dataset), "train": train})
