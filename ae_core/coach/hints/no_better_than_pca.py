"""An autoencoder that principal components do as well as."""

from __future__ import annotations

from ae_core.coach.base import Hint, Rule, Seen, rules

BETTER = 0.01  # of the components' error


@rules.register("no_better_than_pca", "No improvement over PCA")
class NoBetterThanPca(Rule):
    """A settled model that loses no less than principal components of the same number."""

    order = 30

    def look(self, seen: Seen) -> Hint | None:
        """Of a network that is more than linear; nothing else is to be expected of one that is not."""
        known, error = seen.baselines, seen.error
        if known is None or error is None or not seen.has_settled or seen.spec.model.network.is_linear:
            return None
        components = known.components.get(seen.size)
        if components is None or error < (1 - BETTER) * components:
            return None
        return self.hint(
            f"The error of unseen samples is {error:.4g}, that of {seen.size} principal components {components:.4g}.",
            "Train longer, with a larger network or a higher learning rate. On small tables to be about as good as PCA "
            "is the expected end.",
            "train.epochs",
        )
