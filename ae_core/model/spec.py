"""The five slots of a model, chosen independently, and how its weights are found."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from typing import Annotated

from ae_core.data.base import Dataset, Form
from ae_core.model.bottlenecks.base import BottleneckSpec, bottlenecks
from ae_core.model.corruption.base import CorruptionSpec, corruptions
from ae_core.model.likelihoods.base import LikelihoodSpec, effective_beta, likelihoods
from ae_core.model.networks.base import NetworkSpec, networks
from ae_core.model.objectives.base import ObjectiveSpec, objectives
from ae_core.model.regularisers.base import RegulariserSpec, regularisers
from ae_core.priors.base import PriorSpec
from ae_core.priors.normal import Normal
from ae_core.spec import Slot, Spec, knob

CorruptionSlot = Annotated[CorruptionSpec, Slot(corruptions)]
NetworkSlot = Annotated[NetworkSpec, Slot(networks)]
BottleneckSlot = Annotated[BottleneckSpec, Slot(bottlenecks)]
LikelihoodSlot = Annotated[LikelihoodSpec, Slot(likelihoods)]
RegulariserSlot = Annotated[RegulariserSpec, Slot(regularisers)]
ObjectiveSlot = Annotated[ObjectiveSpec, Slot(objectives)]
USUAL = "reconstruction"


class ModelSpec(Spec):
    """x -> corruption -> encoder -> bottleneck -> decoder -> likelihood(x), and weighted regularisers.

    objective : what moves the weights; an autoencoder's is all of that.
    """

    corruption: CorruptionSlot = knob(
        "none", "What is done to the input before the encoder sees it; the target stays clean.", flag="corruption"
    )
    network: NetworkSlot = knob("mlp", "The encoder, and the decoder that mirrors it.", flag="network")
    bottleneck: BottleneckSlot = knob(
        "deterministic", "What a code is: a point, or a distribution over points.", flag="bottleneck"
    )
    likelihood: LikelihoodSlot = knob("mse", "How a reconstruction is judged against the input.", flag="likelihood")
    regularisers: dict[str, RegulariserSlot] = knob({}, "Penalties beside the reconstruction, each with its weight.")
    objective: ObjectiveSlot = knob(
        USUAL, "How the weights are found: as an autoencoder's, as PCA, or in a contest (GAN).", flag="objective"
    )

    @property
    def combination(self) -> str:
        """network/bottleneck/likelihood, as the allow-list of precisions names it; objectives but the usual one too."""
        slots = f"{self.network.name}/{self.bottleneck.name}/{self.likelihood.name}"
        return slots if self.objective.name == USUAL else f"{slots}/{self.objective.name}"

    @property
    def prior(self) -> PriorSpec | None:
        """The distribution that the codes are drawn to or from, or None; two different ones are refused."""
        return self.objective.target or next((one.target for one in self.regularisers.values() if one.target), None)

    @property
    def is_drawn_to_standard_normal(self) -> bool:
        """Whether codes have a variance, and no prior but N(0, I): only then is the KL to it what a code costs."""
        return self.bottleneck.has_posterior and isinstance(self.prior or Normal(), Normal)

    @property
    def flaw(self) -> str:
        """What is wrong with it on purpose, one sentence, or an empty string."""
        return next((entry.flaw for entry in self.regularisers.values() if entry.flaw), "")

    @property
    def uses_labels(self) -> bool:
        """Whether the classes of the samples take part in the training."""
        return any(entry.uses_labels for entry in self.regularisers.values())

    @property
    def weights(self) -> dict[str, float]:
        """What each term is multiplied by in the loss of an evaluation; other terms are in no loss."""
        if self.objective.weights is not None:
            return dict(self.objective.weights)
        theirs = {name: entry.weight(math.inf) for name, entry in self.regularisers.items()}
        return {"reconstruction": 1.0, **dict.fromkeys(self.bottleneck.loss_names, 1.0), **theirs}

    def effective_betas(self, form: Form) -> dict[str, float]:
        """The weight of each KL after its warm-up in units of a unit-variance log-likelihood; see effective_beta.

        Other weights are no betas: a strength of 500 for an MMD that lies between 0 and 2 says nothing of nats. Where
        the likelihood learns its scale, these hold at the start only.
        """
        scale = self.likelihood.build(form).scale()
        entries = {name: entry for name, entry in self.regularisers.items() if entry.weighs_kl}
        return {name: effective_beta(entry.weight(math.inf), scale) for name, entry in entries.items()}

    def criterion(self, terms: Mapping[str, float]) -> float | None:
        """What epochs are compared by, from the terms of an evaluation: the loss without its contests.

        None where it is a contest as a whole, as a GAN's: then nothing says that one epoch is better than another.

        An evaluation has every weight at its final value, so that neither a warm-up nor a growing capacity makes two
        epochs unlike. In an adversarial autoencoder the reconstruction is left: how near the codes are to the prior
        takes no part, since no term of its loss says it.
        """
        if self.objective.is_contest:
            return None
        contests = {name: entry for name, entry in self.regularisers.items() if entry.is_contest}
        return terms["loss"] - sum(entry.weight(math.inf) * terms[name] for name, entry in contests.items())

    def refusal(self, dataset: Dataset) -> str | None:
        """Why these slots cannot be combined on this data, in one sentence, or None."""
        reasons = [slot.refusal(dataset) for slot in (self.network, self.likelihood, self.corruption)]
        reasons.append(self.bottleneck.refusal(self.network.latent_dim))
        if self.network.is_tied and not self.bottleneck.lends_weights:
            reasons.append(f"Tied weights need a bottleneck of one linear layer, and {self.bottleneck.name} has none.")
        reasons += [entry.refusal(self, dataset) for entry in self.regularisers.values()]
        reasons += [self._at_odds(), self.objective.refusal(self, dataset)]
        return next((reason for reason in reasons if reason), None)

    def _at_odds(self) -> str | None:
        """Two regularisers that each want another thing of the codes, in one sentence, or None."""
        for one, other in itertools.combinations(self.regularisers.values(), 2):
            both = f"{one.title} and {other.title}"
            if one.holds_kl and other.holds_kl:
                return f"{both} draw the same KL to different aims; take one of them out."
            if one.target and other.target and one.target != other.target:
                return f"{both} draw the codes to different priors; give them the same prior or take one out."
        return None

    def notices(self, form: Form) -> tuple[str, ...]:
        """What the user should know of this model before it is trained."""
        known = [entry.notice(self, form) for entry in self.regularisers.values()]
        known.append(self.objective.notice(self, form))
        return tuple(
            filter(None, (self.flaw, self._unbound(), self.bottleneck.notice(self.network.latent_dim), *known))
        )

    def _unbound(self) -> str | None:
        """Posteriors that nothing holds near a prior, in one sentence, or None."""
        if not self.bottleneck.has_posterior or self.prior is not None:
            return None
        return (
            f"The bottleneck {self.bottleneck.name} without a KL or another pull to a prior: nothing keeps the "
            "variances from shrinking to points, and samples of N(0, I) will not be like the codes."
        )
