"""A learning rate that is too high."""

from __future__ import annotations

import numpy as np

from ae_core.coach.base import FEWEST, Hint, Rule, Seen, rules

JUMP = 0.1  # of what has been won so far
OFTEN = 0.3  # of the epochs
LR = "train.optimiser.lr"


@rules.register("learning_rate", "Learning rate too high")
class LearningRate(Rule):
    """The loss is no number any more, grows, or jumps up again and again."""

    order = 10

    def look(self, seen: Seen) -> Hint | None:
        """Of the validation loss at the ends of epochs, the first one before any training."""
        lr = seen.spec.train.optimiser.lr
        smaller = f"Try a tenth of the learning rate, {lr / 10:.2g}."
        if seen.state == "failed":
            return self.hint(f"The loss is no longer a number, at a learning rate of {lr:g}.", smaller, LR)
        _, values = seen.validated
        if len(values) < FEWEST:
            return None
        if values[1:].min() >= values[0]:
            return self.hint(
                f"After {len(values) - 1} epochs the validation loss was never below {values[0]:.4g}, which it was "
                "before any training.",
                smaller, LR,
            )  # fmt: skip
        rises = np.diff(values[1:]) > JUMP * (values[0] - values.min())
        if rises.mean() < OFTEN:
            return None
        return self.hint(
            f"The validation loss jumped up in {rises.sum()} of {len(rises)} epochs, each time by more than "
            f"{JUMP:.0%} of all that was won.",
            smaller, LR,
        )  # fmt: skip
