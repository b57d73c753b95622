"""Opens a run that comes with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import ExampleName
from app.lessons.stage import Stage, Steps
from app.past import read_past

if TYPE_CHECKING:
    from pathlib import Path

    from app.past import Past

VIEW = "lesson"


@deeds.register("open")
class OpenRun(Deed):
    """Open a trained run of the digits: autoencoder, vae or denoising; what is trained ends first."""

    run: ExampleName = knob(..., "Its name.")

    def do(self, stage: Stage) -> Steps:
        """Waits until its map is there."""
        yield from stage.idle()
        found: list[Past | Exception] = []
        stage.lanes.disk.call(VIEW, _read, stage.desks.training.runs, self.run, then=found.append, failed=found.append)
        try:
            while not found:
                yield "Opening the run"
        finally:
            stage.lanes.disk.cancel(VIEW)
        if isinstance(found[0], Exception):
            raise found[0]
        stage.desks.training.show(found[0])


def _read(runs: Path, name: str) -> Past:
    from ae_core.training.examples import PREFIX, bring

    bring(runs)
    return read_past(runs / f"{PREFIX}{name}")
