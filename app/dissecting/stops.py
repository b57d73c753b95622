"""The places where slow motion halts within a batch, in the order in which it happens."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from ae_core.training.dissected import Dissection, PhaseStep

What = Literal["stage", "share", "total", "gradients", "update"]
NAMES: dict[What, str] = {"total": "Loss", "gradients": "Gradients", "update": "Update"}


@dataclass(frozen=True, eq=False)
class Stop:
    """what : of the phase happens here. place : which of its stages or shares."""

    phase: PhaseStep
    what: What
    place: int = 0

    @property
    def name(self) -> str:
        """As it stands in the row of stages."""
        if self.what == "stage":
            return self.phase.stages[self.place].name
        return self.phase.shares[self.place].name if self.what == "share" else NAMES[self.what]

    @property
    def kind(self) -> str:
        """Of the stage, or what happens."""
        return self.phase.stages[self.place].kind if self.what == "stage" else self.what

    @property
    def size(self) -> int:
        """How many numbers of a sample leave it; 0 where that is not the question."""
        if self.what != "stage":
            return 0
        return max(math.prod(given.mean.shape) for given in self.phase.stages[self.place].values.values())


def stops_of(dissection: Dissection) -> list[Stop]:
    """All of a batch: forward stage by stage, each term, the loss, gradients, update; phase after phase."""
    return [stop for phase in dissection.phases for stop in _of_phase(phase)]


def _of_phase(phase: PhaseStep) -> list[Stop]:
    stages = [Stop(phase, "stage", place) for place in range(len(phase.stages))]
    shares = [Stop(phase, "share", place) for place in range(len(phase.shares))]
    return [*stages, *shares, Stop(phase, "total"), Stop(phase, "gradients"), Stop(phase, "update")]
