"""Dimensions of a code whose posterior is the prior, whatever the sample."""

from __future__ import annotations

from ae_core.coach.base import Hint, Rule, Seen, rules
from ae_core.coach.controls import kl_control

SILENT = 0.01  # nats
MOST = 0.5  # of the dimensions


@rules.register("posterior_collapse", "Posterior collapse")
class PosteriorCollapse(Rule):
    """Most dimensions of a code have a KL below 0.01 nats (Bowman et al. 2016; Lucas et al. 2019)."""

    order = 25

    def look(self, seen: Seen) -> Hint | None:
        """When the warm-up is over and the curve has settled."""
        kl, control = seen.vectors.get("kl_per_dim"), kl_control(seen.spec.model)
        if kl is None or not control or not seen.has_settled:
            return None
        silent = int((kl < SILENT).sum())
        if silent <= MOST * len(kl):
            return None
        return self.hint(
            f"{silent} of {len(kl)} dimensions of the code have a KL below {SILENT:g} nats: they say the same of every "
            "sample.",
            "A smaller beta or a longer warm-up lets more of them speak; or so many are not needed.", control,
        )  # fmt: skip
