"""Sets a control of a panel."""

from __future__ import annotations

from typing import Any

from ae_core.errors import UserError
from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import ControlName
from app.lessons.stage import MOST_WAITS, Stage, Steps


@deeds.register("control")
class SetControl(Deed):
    """Set a list, a box to be ticked, a number, a tab or another control of a panel, as a hand would.

    These are the controls that the window remembers; none of them saves, removes or closes anything.
    """

    control: ControlName = knob(..., "Its object name, such as interpolate.path.")
    value: Any = knob(..., "What it is to show; of a list what an entry stands for, of a tab its English name.")

    def do(self, stage: Stage) -> Steps:
        """Waits until the panel has what is to be shown."""
        yield from stage.painted()
        for _ in range(MOST_WAITS):
            if stage.window.remembered.choose(self.control, self.value):
                return
            yield "Drawing"
        raise UserError(f"{self.control} cannot show {self.value!r} now.")
