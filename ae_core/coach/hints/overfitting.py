"""Learning the training samples by heart."""

from __future__ import annotations

import numpy as np

from ae_core.coach.base import FEWEST, Curve, Hint, Rule, Seen, rules

SINCE = 3  # epochs without a better validation
RISE = 0.02  # of all that was won


@rules.register("overfitting", "Validation rises while training falls")
class Overfitting(Rule):
    """The validation loss has risen since its best epoch, and the training loss has fallen."""

    order = 20

    def look(self, seen: Seen) -> Hint | None:
        """Nothing where early stopping is on, which takes the best weights."""
        epochs, values = seen.validated
        if len(values) < FEWEST or seen.spec.train.early_stopping:
            return None
        best = int(values.argmin())
        won, rise = values[0] - values[best], values[-1] - values[best]
        train = seen.curve("train", "loss")
        at_best, now = _around(train, epochs[best]), _around(train, epochs[-1])
        since = epochs[-1] - epochs[best]
        if since < SINCE or rise < RISE * won or at_best is None or now is None or now >= at_best:
            return None
        return self.hint(
            f"Since epoch {epochs[best]:g} the validation loss has risen from {values[best]:.4g} to {values[-1]:.4g}, "
            f"while the training loss fell from {at_best:.4g} to {now:.4g}.",
            "The model learns its training samples by heart: stop early, or give it more data, noise or a smaller "
            "code.",
            "train.early_stopping",
        )


def _around(curve: Curve, epoch: float) -> float | None:
    """The mean of the measurements within the epoch before."""
    epochs, values = curve
    within = values[(epochs > epoch - 1) & (epochs <= epoch)]
    return float(np.mean(within)) if len(within) else None
