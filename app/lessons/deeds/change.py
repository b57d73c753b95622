"""Changes a live setting while a training runs."""

from __future__ import annotations

from typing import Any

from pydantic import model_validator

from ae_core.errors import UserError
from ae_core.spec import knob, leaves
from app.lessons.deeds.base import Deed, deeds
from app.lessons.deeds.set import changed
from app.lessons.refusing import refusing
from app.lessons.setting_paths import check_setting
from app.lessons.stage import Stage, Steps


@deeds.register("change")
class Change(Deed):
    """Move a setting that may be moved while a training runs, such as beta or the learning rate."""

    path: str = knob(..., "Its dotted path.")
    value: float = knob(..., "The new value.")
    epoch: float | None = knob(None, "Wait for this epoch of the training.", ge=0)

    @model_validator(mode="after")
    def _known(self) -> Change:
        with refusing():
            check_setting(self.path, self.value)
        return self

    def do(self, stage: Stage) -> Steps:
        """At once, or at that epoch: a training follows the settings of Setup."""
        while self.epoch is not None and stage.lanes.train.state == "training" and self._epoch(stage) < self.epoch:
            yield f"Training: up to epoch {self.epoch:g}"
        spec = stage.spec()
        leaf: Any = next((one for one in leaves(spec) if one.path == self.path), None)
        if leaf is None or not leaf.live:
            raise UserError(f"{self.path} cannot be changed while this model is trained.")
        stage.session.choose(spec=changed(spec, self.path, self.value))

    @staticmethod
    def _epoch(stage: Stage) -> float:
        frames = stage.session.workspace.frames
        return frames[-1].epoch if frames else 0.0
