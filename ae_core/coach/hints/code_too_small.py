"""A code without room for what there is to say."""

from __future__ import annotations

from ae_core.coach.base import Hint, Rule, Seen, rules

MUCH = 0.4  # of the mean's error
LESS = 0.9  # of the model's error


@rules.register("code_too_small", "Code too small")
class CodeTooSmall(Rule):
    """Much is still lost when the curve has settled, and twice as many principal components would lose less."""

    order = 45

    def look(self, seen: Seen) -> Hint | None:
        """Needs the errors of components, at the size of the code, which a code in use beats, and at twice that."""
        known, error = seen.baselines, seen.error
        if known is None or not known.mean or error is None or not seen.has_settled or not seen.beats_components:
            return None
        twice = known.components.get(2 * seen.size)
        if twice is None or error < MUCH * known.mean or twice >= LESS * error:
            return None
        return self.hint(
            f"Reconstructions keep {1 - error / known.mean:.0%} of the variance of unseen samples, "
            f"{2 * seen.size} principal components keep {1 - twice / known.mean:.0%}.",
            f"{seen.size} numbers may be too few.", "model.network.latent_dim",
        )  # fmt: skip
