"""What a training tells, and what it can be told. Numbers and numpy only, so that any thread may hold them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.training.dissected import Dissection

Floats = NDArray[np.float32]
Status = Literal["done", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class Started:
    """The run folder exists and its first checkpoint is written.

    step : 0, or where a resumed run goes on. preview_ids, probe_ids : the samples that every Preview shows.
    """

    folder: Path
    step: int
    epoch: int
    epochs: int
    steps_per_epoch: int
    device: str
    precision: str
    preview_ids: NDArray[np.int64]
    probe_ids: NDArray[np.int64]
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stepped:
    """One batch was taken; nothing was read from the device."""

    step: int


@dataclass(frozen=True, slots=True)
class Measured:
    """Loss terms, at window rate for the training split and once an epoch for the validation split.

    epoch : epochs done, fractional. seconds : training time of the run so far, without pauses, over all its sessions.
    terms : "loss", "reconstruction", ... sums over the elements of a sample, mean over the samples since the last
    measurement (train) or over the split (val). vectors : terms with one value per code dimension ("kl_per_dim").
    """

    step: int
    epoch: float
    split: Literal["train", "val", "test"]
    seconds: float
    samples_per_second: float
    lr: float
    terms: Mapping[str, float]
    vectors: Mapping[str, Floats] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Preview:
    """How the model sees the same samples now; also one frame of the timeline when `kept`.

    codes : (m, latent_dim) of Started.preview_ids. reconstructions : (k, *shape) of Started.probe_ids in display scale;
    corrupted : what the encoder was given, or None without corruption. errors : (k,) squared error summed over
    the elements. weights : copies of the model's state by name, for decoding elsewhere. kept : also on disk as a
    snapshot.
    """

    step: int
    epoch: float
    codes: Floats
    reconstructions: Floats
    corrupted: Floats | None
    errors: Floats
    weights: Mapping[str, NDArray[Any]]
    kept: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """The training ended; the run folder is complete and can be resumed unless it is done."""

    status: Status
    step: int
    epochs: int
    seconds: float
    samples_per_second: float
    results: Mapping[str, Mapping[str, float]]
    message: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Set a live setting ("train.optimiser.lr", "model.regularisers.kl.beta") from the next batch on."""

    path: str
    value: float


@dataclass(frozen=True, slots=True)
class Stop:
    """End after the current batch, with a checkpoint."""


@dataclass(frozen=True, slots=True)
class Dissect:
    """Take the next batch as ever, and tell all of it as a Dissection."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A command that cannot be obeyed; the training goes on as before."""

    command: Change | Dissect
    message: str


Event = Started | Stepped | Measured | Preview | Dissection | Refused | Finished


@dataclass(frozen=True, slots=True)
class Look:
    """Measure and preview now, whatever the time: for somebody who has paused or goes step by step."""


Command = Change | Stop | Look | Dissect
