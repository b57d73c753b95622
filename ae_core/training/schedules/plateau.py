"""A fall when the validation loss no longer improves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from ae_core.spec import knob
from ae_core.training.schedules.base import ScheduleSpec, schedules


@schedules.register("reduce-on-plateau", "Reduce on plateau")
class ReduceOnPlateau(ScheduleSpec):
    """Multiplied by gamma after each `patience` epochs without a better validation loss."""

    looks_back: ClassVar[bool] = True

    patience: int = knob(5, "Epochs without improvement before a fall.", ge=1)
    gamma: float = knob(0.5, "What each fall multiplies by; usually 0.1 to 0.5.", gt=0, le=1)
    tolerance: float = knob(1e-4, "Relative improvement that counts as one.", ge=0, lt=1)

    def after_warm_up(self, epoch: float, epochs: int, validation: Sequence[float]) -> float:
        """gamma to the number of falls that these losses caused."""
        best, waited, falls = float("inf"), 0, 0
        for loss in validation:
            if loss < best - self.tolerance * abs(best) or best == float("inf"):
                best, waited = loss, 0
            else:
                waited += 1
            if waited == self.patience:
                falls, waited = falls + 1, 0
        return float(self.gamma**falls)
