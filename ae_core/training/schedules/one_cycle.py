"""Up and down once (Smith & Topin 2018, "Super-convergence"); the cosine form."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ae_core.spec import knob
from ae_core.training.schedules.base import ScheduleSpec, schedules


@schedules.register("one-cycle", "One cycle")
class OneCycle(ScheduleSpec):
    """Rises from a small factor to 1 and falls to almost nothing, both along half a cosine."""

    rise: float = knob(0.3, "Share of the training that the rise takes.", gt=0, lt=1)
    first: float = knob(0.04, "The factor at the start.", gt=0, le=1)
    last: float = knob(1e-4, "The factor at the end.", ge=0, le=1)

    def after_warm_up(self, epoch: float, epochs: int, validation: Sequence[float]) -> float:
        """first -> 1 -> last."""
        done = self.progress(epoch, epochs)
        if done < self.rise:
            return _half_cosine(self.first, 1.0, done / self.rise)
        return _half_cosine(1.0, self.last, (done - self.rise) / (1 - self.rise))


def _half_cosine(start: float, end: float, done: float) -> float:
    return end + (start - end) * 0.5 * (1 + math.cos(math.pi * done))
