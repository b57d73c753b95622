"""Trains, and steers a training."""

from __future__ import annotations

from ae_core.errors import UserError
from ae_core.spec import knob, replaced
from app.lessons.deeds.base import Deed, deeds
from app.lessons.stage import Stage, Steps


@deeds.register("train")
class Train(Deed):
    """Train what Setup shows, from the beginning; another training ends first."""

    epochs: int | None = knob(None, "Passes over the data; as Setup says where there is no number.", ge=1, le=100_000)
    wait: bool = knob(True, "Whether the page waits until it is over.")

    def do(self, stage: Stage) -> Steps:
        """Waits for its end, or for its first codes."""
        yield from stage.idle()
        if self.epochs is not None:
            spec = replaced(stage.spec(), "train.epochs", self.epochs)
            stage.session.choose(spec=spec)
        if stage.desks.gate.reason:
            raise UserError(stage.desks.gate.reason)
        stage.desks.training.start()
        yield from stage.codes()
        while self.wait and (run := stage.session.workspace.run) is not None and run.alive:
            frame = stage.session.frame()
            yield f"Training: epoch {0 if frame is None else frame.epoch:.0f} of {stage.spec().train.epochs}"
        run = stage.session.workspace.run
        if run is not None and run.status == "failed":
            raise UserError(run.message)


@deeds.register("pause")
class Pause(Deed):
    """Hold the training before its next batch."""

    def do(self, stage: Stage) -> Steps:
        """Waits until it is held."""
        stage.lanes.train.pause()
        while stage.lanes.train.state == "training":
            yield "Pausing"


@deeds.register("resume")
class Resume(Deed):
    """Let a paused training go on."""

    wait: bool = knob(False, "Whether the page waits until it is over.")

    def do(self, stage: Stage) -> Steps:
        """Waits for its end where that is wanted."""
        stage.lanes.train.resume()
        while self.wait and stage.lanes.train.state != "idle":
            yield "Training"


@deeds.register("step")
class Step(Deed):
    """Train single batches and hold."""

    batches: int = knob(1, "How many.", ge=1, le=1000)

    def do(self, stage: Stage) -> Steps:
        """Waits for each of them."""
        for _ in range(self.batches):
            before = stage.desks.training.step
            stage.lanes.train.step()
            while stage.desks.training.step == before and stage.lanes.train.state in ("training", "paused"):
                yield "Training one batch"


@deeds.register("stop")
class StopTraining(Deed):
    """End the training after its batch."""

    def do(self, stage: Stage) -> Steps:
        """Waits until it is over."""
        yield from stage.idle()
