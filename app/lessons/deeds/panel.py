"""Brings a panel to the front."""

from __future__ import annotations

from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import PanelName
from app.lessons.stage import Stage, Steps


@deeds.register("panel")
class RaisePanel(Deed):
    """Show a panel in front of those that share its place."""

    panel: PanelName = knob(..., "Its name.")

    def do(self, stage: Stage) -> Steps:
        """At once."""
        dock = stage.window.docks[self.panel]
        dock.show()
        dock.raise_()
        yield from ()
