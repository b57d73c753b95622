"""Reconstructions that are all the same."""

from __future__ import annotations

from ae_core.coach.base import Hint, Rule, Seen, rules
from ae_core.coach.controls import kl_control

NOTHING = 0.98  # of the mean's error


@rules.register("collapsed", "Collapsed reconstructions")
class Collapsed(Rule):
    """A settled model that is no better than one that always answers the mean of all samples."""

    order = 15

    def look(self, seen: Seen) -> Hint | None:
        """Needs the mean's error."""
        known, error = seen.baselines, seen.error
        if known is None or not known.mean or error is None or not seen.has_settled or error < NOTHING * known.mean:
            return None
        control = kl_control(seen.spec.model)
        return self.hint(
            f"The error of unseen samples is {error:.4g}; that of always answering their mean is {known.mean:.4g}.",
            "The code says nothing: weaken the pull to the prior." if control
            else "The code says nothing: another learning rate, activation or more epochs may help.",
            control or "train.optimiser.lr",
        )  # fmt: skip
