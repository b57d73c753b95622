"""A KL that is too small to matter beside the reconstruction."""

from __future__ import annotations

from ae_core.coach.base import FEWEST, Hint, Rule, Seen, rules
from ae_core.coach.controls import kl_control

LEAST_TOLD = 0.001
SMALL = 0.01  # of the reconstruction


@rules.register("weak_prior", "KL far below the reconstruction")
class WeakPrior(Rule):
    """The weighted KL is below 1 % of the reconstruction: nearly a plain autoencoder, whose prior is not its codes'."""

    order = 35

    def look(self, seen: Seen) -> Hint | None:
        """Of the last validation, at the final weight."""
        control = kl_control(seen.spec.model)
        _, reconstruction = seen.curve("val", "reconstruction")
        if not control or len(reconstruction) < FEWEST:
            return None
        name = control.split(".")[2]
        _, kl = seen.curve("val", name)
        weight = seen.spec.model.weights[name]
        if not len(kl) or weight * kl[-1] >= SMALL * abs(reconstruction[-1]):
            return None
        share = weight * kl[-1] / abs(reconstruction[-1])
        return self.hint(
            f"{weight:g} x KL is {weight * kl[-1]:.3g}, the reconstruction {reconstruction[-1]:.4g}: "
            f"{'less than 0.1%' if share < LEAST_TOLD else f'{share:.1%}'} of it.",
            "Either the code says next to nothing, or samples of the prior will not be like the codes.",
            control,
        )
