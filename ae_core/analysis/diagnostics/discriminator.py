"""What the discriminator of an adversarial autoencoder can still tell (Makhzani et al. 2015, section 2)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from ae_core.analysis.diagnostics.base import Diagnostic, Subject, diagnostics
from ae_core.analysis.diagnostics.prior_match import Match, draws_of, labels_of, match, sampled_codes
from ae_core.analysis.finding import Finding, Number, Plane, Surface, Trace
from ae_core.data.base import Form
from ae_core.device import generator
from ae_core.model.discriminator import discriminator_loss, generator_loss
from ae_core.model.regularisers.adversarial import Adversarial, AdversarialPenalty

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

SIDE = 64
MOST_POINTS = 400
BLIND = 2 * math.log(2)


@dataclass(frozen=True, eq=False)
class Contest:
    """codes, drawn : (n, latent_dim), the encoder's and as many of the prior. labels : (n,) where a class has a place.

    again : (n, latent_dim) other draws. told, fooled : the losses of the discriminator and of the encoder, in nats.
    """

    codes: Tensor
    drawn: Tensor
    again: Tensor
    labels: Tensor | None
    told: float
    fooled: float


@diagnostics.register("discriminator", "Discriminator")
class DiscriminatorView(Diagnostic):
    """Where the discriminator sees the prior and where the codes, and whether it can still tell them apart."""

    order = 35

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """An adversarial penalty."""
        return any(isinstance(one, Adversarial) for one in model.regularisers.values())

    def find(self, subject: Subject) -> Finding:
        """Losses on all samples; the surface over the first two numbers of the code, the others at the codes' mean."""
        part = next(one for one in subject.model.regularisers.values() if isinstance(one, AdversarialPenalty))
        with torch.no_grad():
            contest = _contest(subject, part)
            views = (_plane(part, contest),) if subject.model.latent_dim > 1 else ()
        found = match(contest.codes, contest.drawn, contest.again)
        return Finding(_sentence(contest, found), subject.basis, _numbers(contest, found), views, found.warnings)


def _contest(subject: Subject, part: AdversarialPenalty) -> Contest:
    noise = generator(torch.device("cpu"), seed=0)
    codes = sampled_codes(subject, noise)
    labels = labels_of(subject) if part.spec.label_conditioned else None
    drawn, again = (draws_of(part.spec.prior, subject, noise, labels) for _ in range(2))
    of_codes, of_drawn = part.discriminator(codes, labels), part.discriminator(drawn, labels)
    told, fooled = discriminator_loss(of_drawn, of_codes), generator_loss(of_codes)
    return Contest(codes, drawn, again, labels, told.item(), fooled.item())


def _plane(part: AdversarialPenalty, contest: Contest) -> Plane:
    """D over a square around codes and draws; with labels, its mean over the classes as often as they occur."""
    both = torch.cat([contest.codes, contest.drawn])[:, :2]
    low, high = both.min(0).values, both.max(0).values
    half = 0.55 * float((high - low).max()) or 1.0
    left, bottom = ((low + high) / 2 - half).tolist()
    steps = (torch.arange(SIDE) + 0.5) / SIDE * 2 * half
    y, x = torch.meshgrid(bottom + steps, left + steps, indexing="ij")
    grid = contest.codes.mean(0).repeat(SIDE * SIDE, 1)
    grid[:, 0], grid[:, 1] = x.flatten(), y.flatten()
    values = _share_of_prior(part, grid, contest.labels).view(SIDE, SIDE).numpy()
    surface = Surface("D(z)", values, (left, bottom, 2 * half, 2 * half), (0.0, 1.0))
    traces = (
        Trace("prior", contest.drawn[:MOST_POINTS, :2].numpy(), "points", "quiet"),
        Trace("codes", contest.codes[:MOST_POINTS, :2].numpy(), "points"),
    )
    return Plane("Discriminator", "z0", "z1", traces, surface, equal=True)


def _share_of_prior(part: AdversarialPenalty, z: Tensor, labels: Tensor | None) -> Tensor:
    if labels is None:
        return torch.sigmoid(part.discriminator(z))
    shares = labels.bincount() / len(labels)
    each = [torch.sigmoid(part.discriminator(z, torch.full((len(z),), k))) for k in range(len(shares))]
    return shares @ torch.stack(each)


def _numbers(contest: Contest, found: Match) -> tuple[Number, ...]:
    return (
        Number("discriminator", contest.told, "nats", f"2 ln 2 = {BLIND:.3f} where it can tell nothing, 0 everything."),
        Number(
            "generator", contest.fooled, "nats", f"ln 2 = {BLIND / 2:.3f} where it can tell nothing; more is worse."
        ),
        *found.numbers,
    )


def _sentence(contest: Contest, found: Match) -> str:
    return f"{found.words}; the discriminator loses {contest.told:.2f} nats; where it can tell nothing, {BLIND:.2f}."
