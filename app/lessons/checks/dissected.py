"""How far slow motion has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ae_core.spec import knob
from app.dissecting.stops import What
from app.lessons.checks.base import Check, Verdict, checks
from app.lessons.stage import Stage

if TYPE_CHECKING:
    from app.panels.slow_motion import SlowMotionPanel


@checks.register("dissected")
class Dissected(Check):
    """Slow motion has taken a batch apart and halts at a place of it."""

    at: What = knob(..., "stage, share (a term of the loss), total (the loss), gradients, or update.")

    def look(self, stage: Stage) -> Verdict:
        panel = cast("SlowMotionPanel", stage.window.panels["slow_motion"])
        if panel.shown is None:
            return Verdict(False, "Slow motion has not taken a batch yet.")
        return Verdict(panel.stop.what == self.at, f"Slow motion halts at: {panel.stop.name}.")
