"""Presses buttons of the panels."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from ae_core.errors import UserError
from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.stage import Stage, Steps

# A file from elsewhere must not save, remove or close anything.
Button = Literal[
    "map.project", "map.fit", "sample.redraw", "interpolate.play", "experiments.run",
    "action.live", "action.play", "action.beside", "action.slow_motion",
]  # fmt: skip


@deeds.register("press")
class Press(Deed):
    """Press a button: to project, to draw again, to play a walk, to run an experiment."""

    button: Button = knob(..., "Its object name.")

    def do(self, stage: Stage) -> Steps:
        """Waits until the panel can do it; what follows goes on by itself."""
        yield from stage.painted()
        found = stage.found(self.button)
        if isinstance(found, QAction):
            found.trigger()
        elif isinstance(found, QAbstractButton):
            found.click()
        else:
            raise UserError(f"There is no button {self.button} in the window now.")
