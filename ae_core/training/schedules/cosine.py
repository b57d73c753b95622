"""Half a cosine down (Loshchilov & Hutter 2016, "SGDR", without restarts)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ae_core.spec import knob
from ae_core.training.schedules.base import ScheduleSpec, schedules


@schedules.register("cosine")
class Cosine(ScheduleSpec):
    """Falls along half a cosine to a last factor."""

    last: float = knob(0.0, "The factor at the end; usually 0 to 0.1.", ge=0, le=1)

    def after_warm_up(self, epoch: float, epochs: int, validation: Sequence[float]) -> float:
        """From 1 to `last`."""
        return self.last + (1 - self.last) * 0.5 * (1 + math.cos(math.pi * self.progress(epoch, epochs)))
