"""Makes up new samples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic import model_validator

from ae_core.errors import UserError
from ae_core.latent.samplers.base import SamplerSpec, samplers
from ae_core.spec import Slot, knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import SamplerName
from app.lessons.refusing import refusing
from app.lessons.stage import Stage, Steps
from app.remembered import control

if TYPE_CHECKING:
    from app.panels.sample import SamplePanel


@deeds.register("sample")
class Sample(Deed):
    """Draw by a sampler in the panel Sample, which must be in sight; what has to be fitted first is fitted."""

    sampler: SamplerName = knob("normal", "Its name: normal, gaussian, mixture, diffusion, ...")
    settings: dict[str, Any] = knob({}, "Its settings.")
    trajectories: bool = knob(False, "Whether the ways out of noise are shown.")

    @model_validator(mode="after")
    def _readable(self) -> Sample:
        with refusing():
            _ = self.spec
        return self

    @property
    def spec(self) -> SamplerSpec:
        """How it draws. Raises SpecError."""
        read: SamplerSpec = Slot(samplers).read({"name": self.sampler, **self.settings})
        return read

    def do(self, stage: Stage) -> Steps:
        """Waits until the samples are there."""
        from app.lessons.checks.sampled import is_drawn

        yield from stage.codes()
        panel = cast("SamplePanel", stage.window.panels["sample"])
        stage.window.docks["sample"].raise_()
        while not panel.body_shown:
            yield "Waiting for the panel Sample"
        control(panel.what).write("draws")
        control(panel.chooser.box).write(self.sampler)
        panel.chooser.forms.write({self.sampler: Slot.write(self.spec)})
        yield from self._fitted(stage, panel)
        control(panel.chooser.trajectories).write(self.trajectories)
        while not is_drawn(stage, self.spec, self.trajectories):
            yield "Drawing samples"

    def _fitted(self, stage: Stage, panel: SamplePanel) -> Steps:
        """Wait for the fit, which begins by itself only where it is quick."""
        yield from self._rested(panel, "Waiting for another fit")
        frame = stage.session.frame()
        if frame is None or not self.spec.needs_fit:
            return
        if panel.fits.at_hand(self.spec, panel.drawing.codes(), frame) is None:
            panel.chooser.fit.click()
        yield from self._rested(panel, "Fitting the sampler")
        if panel.fits.at_hand(self.spec, panel.drawing.codes(), frame) is None:
            raise UserError("The sampler was not fitted.")

    @staticmethod
    def _rested(panel: SamplePanel, words: str) -> Steps:
        while panel.fits.work.busy:
            yield words
