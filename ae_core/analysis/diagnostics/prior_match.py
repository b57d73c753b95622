"""Whether the codes have the distribution of the prior that they are drawn to (Gretton et al. 2012, section 5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ae_core.analysis.diagnostics.base import MOST_SAMPLES, Diagnostic, Floats, Subject, diagnostics, indices
from ae_core.analysis.finding import Bars, Finding, Number
from ae_core.analysis.two_sample import MmdTest, ks_per_dimension, mmd_test
from ae_core.data.base import TRAIN, VALIDATION, Form
from ae_core.data.splitting import stratified
from ae_core.device import generator
from ae_core.errors import UserError
from ae_core.latent.hole_share import USUAL, HoleShare, hole_share
from ae_core.priors.base import PriorSpec

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

MOST_TESTED = 400  # the test takes the square of it for each permutation
PERMUTATIONS = 500
DIFFERENT = 0.01
MOVED = 0.2  # in every dimension
COLLAPSED = 0.01


@dataclass(frozen=True, eq=False)
class Match:
    """Two tests of codes against draws of the prior.

    mmd, n : the MMD test and how many codes it had. power : p of the same test for the prior moved by 0.2.
    gaps : (d,) the Kolmogorov-Smirnov statistic of each dimension over all codes. p_gap : p of the largest, times d.
    spread : the total variance of the codes, in that of the prior's draws.
    """

    mmd: MmdTest
    n: int
    power: float
    gaps: Floats
    p_gap: float
    spread: float

    @property
    def follows(self) -> bool:
        """Whether neither test tells the codes from the prior."""
        return min(self.mmd.p, self.p_gap) >= DIFFERENT

    @property
    def warnings(self) -> tuple[str, ...]:
        """Whether the codes have fallen together."""
        if self.spread >= COLLAPSED:
            return ()
        return (f"the codes have collapsed: their variance is {100 * self.spread:.2g} % of the prior's.",)

    @property
    def words(self) -> str:
        """What the tests say, and how much that is worth; a sentence without its end."""
        largest = (
            f"largest gap of a dimension {self.gaps.max():.2f} in z{int(self.gaps.argmax())}, p = {self.p_gap:.2g}"
        )
        if not self.follows:
            return f"The codes do not follow the prior (MMD test p = {self.mmd.p:.2g}; {largest})"
        worth = "would be told" if self.power < DIFFERENT else "would not be told either, so this says little"
        return (
            f"The codes cannot be told from the prior (MMD test p = {self.mmd.p:.2g}; {largest}); the prior moved by "
            f"{MOVED:g} {worth} (p = {self.power:.2g})"
        )

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Both tests and the power of the first."""
        d = len(self.gaps)
        return (
            Number(
                "MMD^2", self.mmd.mmd2, f"{self.n} codes, {self.n} draws", "Distance from the prior; about 0 at none."
            ),
            Number("p", self.mmd.p, "permutation test", f"Below {DIFFERENT:g} the codes do not follow the prior."),
            Number("p of the prior moved", self.power, f"by {MOVED:g}", "Small where the test sees so much at all."),
            Number(
                "largest gap", float(self.gaps.max()), "of 1, of a dimension", "Between the distribution functions."
            ),
            Number("p of the gap", self.p_gap, f"Kolmogorov-Smirnov, times {d}", "Below 0.01 that dimension differs."),
        )


def match(codes: Tensor, drawn: Tensor, again: Tensor) -> Match:
    """The tests of codes (n, d) against draws of the prior (n, d), of which `again` (n, d) are others.

    Raises UserError where the codes are not finite numbers.
    """
    if not codes.isfinite().all():
        raise UserError("The codes are not finite numbers, so they cannot be held against the prior.")
    rng = np.random.default_rng(0)
    picked = rng.permutation(len(codes))[:MOST_TESTED]
    few, others, moved = (part[picked].double().numpy() for part in (codes, drawn, again + MOVED))
    told = mmd_test(few, others, rng, PERMUTATIONS)
    power = mmd_test(moved, others, rng, PERMUTATIONS).p
    gaps, p = ks_per_dimension(codes.double().numpy(), drawn.double().numpy())
    spread = float(codes.double().var(0).sum() / drawn.double().var(0).sum())
    return Match(told, len(picked), power, gaps, min(1.0, len(gaps) * float(p.min())), spread)


def sampled_codes(subject: Subject, noise: torch.Generator) -> Tensor:
    """(n, latent_dim) a draw from the posterior of each sample judged, or its code where that is a point."""
    with torch.no_grad():
        return torch.cat([subject.model(subject.x(rows), noise).code.z for rows in subject.chunks()])


def draws_of(prior: PriorSpec, subject: Subject, noise: torch.Generator, labels: Tensor | None) -> Tensor:
    """(n, latent_dim) as many draws as samples judged. labels : (n,) where a class has a component of its own."""
    return prior.sample(len(subject.ids), subject.model.latent_dim, noise, labels)


def labels_of(subject: Subject) -> Tensor:
    """(n,) int64, of the samples judged."""
    assert subject.dataset.labels is not None  # refused before training otherwise
    return torch.from_numpy(subject.dataset.labels[subject.ids])


@diagnostics.register("prior_match", "Codes against the prior")
class PriorMatch(Diagnostic):
    """Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension."""

    order = 45

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """A prior that the codes are drawn to."""
        return model.prior is not None

    def find(self, subject: Subject) -> Finding:
        """Of one draw from each posterior. Raises UserError."""
        prior = subject.spec.prior
        assert prior is not None
        noise = generator(torch.device("cpu"), seed=0)
        codes = sampled_codes(subject, noise)
        labels = labels_of(subject) if subject.spec.uses_labels else None
        found = match(codes, *(draws_of(prior, subject, noise, labels) for _ in range(2)))
        d = len(found.gaps)
        holes = holes_of(subject, codes, prior, noise)
        bars = Bars("Gap between codes and prior", "largest difference of the distributions", found.gaps, indices(d))
        numbers = (*found.numbers, _in_holes(holes))
        return Finding(f"{found.words}. {holes.words}.", subject.basis, numbers, (bars,), found.warnings)


def holes_of(subject: Subject, codes: Tensor, prior: PriorSpec, noise: torch.Generator) -> HoleShare:
    """How much of the prior lies far from all codes. codes : (n, latent_dim) of the samples judged, as held-out ones.

    The training codes are those of up to 2,000 other samples; where the samples judged are of the training split
    themselves, as there is no other, every second of them serves as one.
    """
    rows = subject.dataset.rows(TRAIN)
    if subject.dataset.split[subject.ids[0]] != VALIDATION:
        real, left = codes[::2], codes[1::2]
    else:
        labels = None if subject.dataset.labels is None else subject.dataset.labels[rows]
        some = np.sort(rows[stratified(labels, len(rows), MOST_SAMPLES, seed=0)])
        real, left = sampled_codes(replace(subject, ids=some), noise), codes
    drawn = prior.sample(MOST_SAMPLES, subject.model.latent_dim, noise)
    return hole_share(drawn.numpy(), real.numpy(), left.numpy())


def _in_holes(found: HoleShare) -> Number:
    how = f"{found.draws:,} draws, {found.codes:,} training codes, {found.held_out:,} held-out codes"
    return Number(
        "prior in holes", found.value, f"± {found.error:.2g}; {how}",
        f"Further than {found.reach:.3g} from every training code, as {1 - USUAL:.0%} of the held-out codes are; "
        f"{found.chance:.2g} if the codes followed the prior.",
    )  # fmt: skip
