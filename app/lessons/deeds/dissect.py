"""Goes through a batch in slow motion."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ae_core.errors import UserError
from ae_core.spec import knob
from app.dissecting.stops import What
from app.lessons.deeds.base import Deed, deeds
from app.lessons.stage import Stage, Steps

if TYPE_CHECKING:
    from app.panels.slow_motion import SlowMotionPanel


@deeds.register("dissect")
class Dissect(Deed):
    """Take the next batch apart in the panel Slow motion, which must be in sight, and step into it to a place."""

    at: What = knob("stage", "stage, share (a term of the loss), total (the loss), gradients, or update.")

    def do(self, stage: Stage) -> Steps:
        """Waits for the batch; a training begins where there is none."""
        yield from stage.painted()
        panel = cast("SlowMotionPanel", stage.window.panels["slow_motion"])
        if panel.shown is None:
            if stage.desks.gate.reason:
                raise UserError(stage.desks.gate.reason)
            (panel.begin if panel.begin.isVisible() else panel.into).click()
            while panel.shown is None:
                yield "Taking a batch apart"
        while panel.stop.what != self.at and not panel.is_at_end:
            panel.step_into()
            yield "Stepping into the batch"
