"""Compares runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from ae_core.errors import UserError
from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import ExampleName
from app.lessons.stage import Stage, Steps

if TYPE_CHECKING:
    from app.panels.compare import ComparePanel


@deeds.register("compare")
class Compare(Deed):
    """Show runs side by side in the panel Compare: some that come with the program, or those of this lesson."""

    runs: tuple[ExampleName, ...] = knob((), "Names of runs that come with the program.")
    last: int = knob(2, "How many of the runs of this lesson, where no names are given.", ge=2, le=8)

    def do(self, stage: Stage) -> Steps:
        """Waits until they have been read."""
        yield from stage.ready()
        wanted = self._folders(stage)
        panel = cast("ComparePanel", stage.window.panels["compare"])
        stage.window.docks["compare"].show()
        stage.window.docks["compare"].raise_()
        stage.session.choose(compared=wanted)
        while (found := panel.answer(wanted)) is None:
            yield "Reading the runs"
        if isinstance(found, str):
            raise UserError(found)

    def _folders(self, stage: Stage) -> tuple[Path, ...]:
        from ae_core.training.examples import shipped

        if self.runs:
            return shipped(*self.runs)
        own = tuple(stage.trained[-self.last :])
        if len(own) < self.last:
            raise UserError(f"{self.last} runs are compared, and {len(own)} of this lesson can be. Train another one.")
        return own
