"""A training that has not paid."""

from __future__ import annotations

from ae_core.coach.base import Hint, Rule, Seen, rules


@rules.register("no_better_than_untrained", "No improvement over the untrained encoder")
class NoBetterThanUntrained(Rule):
    """A settled model that loses no less than codes of its own untrained encoder with a linear decoder."""

    order = 32

    def look(self, seen: Seen) -> Hint | None:
        """Needs that control's error."""
        untrained, error = seen.baselines.untrained if seen.baselines else None, seen.error
        if untrained is None or error is None or not seen.has_settled or error < untrained:
            return None
        return self.hint(
            f"The error of unseen samples is {error:.4g}; random weights with a linear decoder reach {untrained:.4g}.",
            "What was learned is not worth its epochs: train longer, or with another learning rate.", "train.epochs",
        )  # fmt: skip
