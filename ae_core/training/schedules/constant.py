"""The learning rate as given."""

from __future__ import annotations

from collections.abc import Sequence

from ae_core.training.schedules.base import ScheduleSpec, schedules


@schedules.register("constant")
class Constant(ScheduleSpec):
    """The learning rate stays as it is."""

    def after_warm_up(self, epoch: float, epochs: int, validation: Sequence[float]) -> float:
        """Always 1."""
        return 1.0
