"""A code with room for more than there is to say."""

from __future__ import annotations

import math

from ae_core.coach.base import Hint, Rule, Seen, rules

SIZE = "model.network.latent_dim"


@rules.register("code_too_large", "Code too large")
class CodeTooLarge(Rule):
    """A code as large as a sample with nothing that restrains it, or larger than even a linear code needs to be."""

    order = 40

    def look(self, seen: Seen) -> Hint | None:
        """From the settings alone, or from principal components."""
        model, numbers = seen.spec.model, math.prod(seen.form.shape)
        if model.regularisers or not model.corruption.is_none or model.bottleneck.has_posterior or seen.form.tokens:
            return None
        if seen.size >= numbers:
            return self.hint(
                f"The code has {seen.size} numbers, a sample {numbers}, and nothing else restrains it.",
                "It may learn to copy, which says nothing of the data: a smaller code, noise or sparsity help.",
                SIZE,
            )
        ample = seen.baselines.ample if seen.baselines is not None else None
        if ample is None or seen.size <= ample:
            return None
        return self.hint(
            f"Already {ample} principal components leave less than 1 % of the variance of unseen samples; the code has "
            f"{seen.size} numbers.",
            "A smaller code would have to find what the samples have in common.", SIZE,
        )  # fmt: skip
