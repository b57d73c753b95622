"""What the panel Sample shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ae_core.latent.samplers.base import SamplerSpec, samplers
from ae_core.spec import Slot, knob
from app.decoded_save import Written
from app.lessons.checks.base import Check, Verdict, checks
from app.lessons.names import SamplerName
from app.lessons.stage import Stage

if TYPE_CHECKING:
    from app.panels.sample import SamplePanel

DRAWS, WAYS = "samples", "trajectories"


@checks.register("sampled")
class Sampled(Check):
    """Samples by a sampler are there, drawn from the model on screen."""

    sampler: SamplerName = knob(..., "Its name.")
    settings: dict[str, Any] = knob({}, "The settings that matter.")
    trajectories: bool = knob(False, "Whether it must be their ways out of noise.")

    def look(self, stage: Stage) -> Verdict:
        title, found = samplers.get(self.sampler).title, _shown(stage)
        if found.get("sampler", {}).get("name") != self.sampler:
            return Verdict(False, f"There are no samples of {title} yet.")
        for name, value in self.settings.items():
            if found["sampler"].get(name) != value:
                return Verdict(False, f"The {name} of {title} is {found['sampler'].get(name)}; wanted: {value}.")
        if self.trajectories and found["what"] != WAYS:
            return Verdict(False, f"Not the ways of the samples are shown, but samples of {title}.")
        return Verdict(True, f"There are samples of {title}.")


def is_drawn(stage: Stage, spec: SamplerSpec, trajectories: bool) -> bool:
    """Whether what is shown was drawn like this."""
    found = _shown(stage)
    return found.get("sampler") == Slot.write(spec) and found["what"] == (WAYS if trajectories else DRAWS)


def _shown(stage: Stage) -> dict[str, Any]:
    """How the samples on screen were made; nothing where there are none of this run."""
    shown = cast("SamplePanel", stage.window.panels["sample"]).drawing.shown
    about = dict(shown.about) if isinstance(shown, Written) else {}
    folder = stage.run_folder()
    return about if folder is not None and about.get("run") == folder.name else {}
