"""How the learning rate moves during a training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from ae_core.registry import Registry
from ae_core.spec import Spec, knob


class ScheduleSpec(Spec):
    """A pure function of where the training stands, so that there is no state to save and resuming is exact."""

    looks_back: ClassVar[bool] = False  # at the losses so far

    warm_up: float = knob(0.0, "Epochs over which the learning rate first grows from 0; usually 0 to 5.", ge=0)

    def factor(self, epoch: float, epochs: int, validation: Sequence[float]) -> float:
        """What the learning rate is multiplied by.

        epoch : epochs done, fractional. epochs : the planned number. validation : the loss after each epoch so far.
        """
        if epoch < self.warm_up:
            return epoch / self.warm_up
        return self.after_warm_up(epoch, epochs, validation)

    def after_warm_up(self, epoch: float, epochs: int, validation: Sequence[float]) -> float:
        """The factor once the warm-up is over."""
        raise NotImplementedError

    def progress(self, epoch: float, epochs: int) -> float:
        """The share of the time after the warm-up that has passed, 0 to 1."""
        return min(1.0, (epoch - self.warm_up) / max(epochs - self.warm_up, 1e-9))


schedules: Registry[ScheduleSpec] = Registry("schedule", "ae_core.training.schedules")
