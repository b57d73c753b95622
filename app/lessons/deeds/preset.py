"""Chooses a model by its name."""

from __future__ import annotations

from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import PresetName
from app.lessons.stage import Stage, Steps


@deeds.register("preset")
class ChoosePreset(Deed):
    """Choose a preset and the usual training with it, whatever was set before; what is trained ends first."""

    preset: PresetName = knob(..., "Its name.")

    def do(self, stage: Stage) -> Steps:
        """Waits for the engine only."""
        yield from stage.idle()
        stage.desks.specs.choose_preset(self.preset, afresh=True)
