"""Takes a run off the screen."""

from __future__ import annotations

from app.lessons.deeds.base import Deed, deeds
from app.lessons.stage import Stage, Steps


@deeds.register("anew")
class Anew(Deed):
    """Show the data and the settings without a run; one that the lesson has trained stays, for whoever turns back."""

    def do(self, stage: Stage) -> Steps:
        """Waits for the end of a training only."""
        yield from stage.idle()
        if stage.run_folder() not in stage.trained:
            stage.desks.training.begin_anew(stage.spec(), stage.dataset())
