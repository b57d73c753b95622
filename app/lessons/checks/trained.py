"""What has been trained, and what came of it."""

from __future__ import annotations

from typing import Literal

from ae_core.model.kinds import kind_of
from ae_core.model.presets.base import presets
from ae_core.spec import knob
from app.lessons.checks.base import Check, Counted, Verdict, checks
from app.lessons.names import PresetName
from app.lessons.stage import Stage
from app.workspace import Run

Split = Literal["train", "val", "test"]
SPLITS = {"train": "training", "val": "validation", "test": "test"}


@checks.register("trained")
class Trained(Counted):
    """A model has been trained since the page was opened, for some epochs, and is done."""

    preset: PresetName | None = knob(None, "Which model, where it matters.")
    at_least: float | None = knob(1.0, "Epochs.")

    def number(self, stage: Stage) -> float | None:
        frames = stage.session.workspace.frames
        return frames[-1].epoch if frames and self._run(stage) is not None else None

    @property
    def unknown(self) -> str:
        return "No model has been trained on this page yet."

    def words(self, value: float) -> str:
        return f"The model was trained for {value:.3g} epochs"

    def look(self, stage: Stage) -> Verdict:
        run = stage.session.workspace.run
        if run is not None and run.alive:
            return Verdict(False, "The training is not over yet.")
        run = self._run(stage)
        if run is not None and run.spec is not None and self.preset is not None:
            now, wanted = kind_of(run.spec.model, stage.dataset()), presets.get(self.preset).title
            if now != wanted:
                return Verdict(False, f"Another model was trained last ({now}); wanted: {wanted}.")
        return super().look(stage)

    @staticmethod
    def _run(stage: Stage) -> Run | None:
        """What was trained here since; one that was merely opened was never started."""
        run = stage.session.workspace.run
        if run is None or run.started is None or run.status == "failed":
            return None
        return run if run.folder != stage.run_before else None


@checks.register("state")
class State(Check):
    """The training runs, is paused, or is over."""

    now: Literal["training", "paused", "over"] = knob("paused", "Which of them.")

    def look(self, stage: Stage) -> Verdict:
        run = stage.session.workspace.run
        found = "not begun" if run is None else run.status if run.alive else "over"
        return Verdict(found == self.now, f"The training is {found}.")


@checks.register("measured")
class Measured(Counted):
    """A loss term of the model on screen, as it was measured last."""

    term: str = knob("loss", "loss, reconstruction, squared_error, kl, ...")
    split: Split = knob("val", "Of which samples: train, val or test.")

    def number(self, stage: Stage) -> float | None:
        curve = stage.session.workspace.curves.get((self.split, self.term))
        return float(curve.values[-1]) if curve is not None and len(curve.values) else None

    def words(self, value: float) -> str:
        return f"The {self.term.replace('_', ' ')} of the {SPLITS[self.split]} samples is {value:.4g}"


@checks.register("small_kl")
class SmallKl(Counted):
    """How many numbers of the code have a small KL: they say nothing of the sample."""

    below: float = knob(0.01, "Nats that count as small.", gt=0)

    def number(self, stage: Stage) -> float | None:
        known = stage.session.workspace.latest
        found = next((known[split].vectors.get("kl_per_dim") for split in ("val", "train") if split in known), None)
        return None if found is None else float((found < self.below).sum())

    def words(self, value: float) -> str:
        return f"{value:.0f} numbers of the code have a KL below {self.below:g} nats"
