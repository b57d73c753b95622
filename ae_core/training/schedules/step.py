"""A fall at regular intervals."""

from __future__ import annotations

from collections.abc import Sequence

from ae_core.spec import knob
from ae_core.training.schedules.base import ScheduleSpec, schedules


@schedules.register("step")
class Step(ScheduleSpec):
    """Multiplied by gamma every so many epochs."""

    every: int = knob(10, "Epochs between two falls.", ge=1)
    gamma: float = knob(0.5, "What each fall multiplies by; usually 0.1 to 0.5.", gt=0, le=1)

    def after_warm_up(self, epoch: float, epochs: int, validation: Sequence[float]) -> float:
        """gamma to the number of falls so far."""
        return self.gamma ** int(epoch // self.every)
