"""Ways to draw new codes for a trained model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.latent.samplers.truncation import LEAST_SHARE, central, enough
from ae_core.priors.base import PriorSpec
from ae_core.registry import Registry
from ae_core.spec import Spec

Floats = NDArray[np.float32]


class SamplerSpec(Spec):
    """A way to draw codes, fitted to the codes of the training split where it needs them.

    of_codes : whether its draws depend on the codes at all, but for how many numbers these have.
    needs_fit : whether it must first be prepared for codes. is_quick : whether that takes seconds at most.
    has_trajectory : whether its draws come about step by step. ways : why these look as they do, in a sentence.
    """

    of_codes: ClassVar[bool] = True
    needs_fit: ClassVar[bool] = False
    is_quick: ClassVar[bool] = False
    has_trajectory: ClassVar[bool] = False
    ways: ClassVar[str] = ""

    @classmethod
    def suited(cls, prior: PriorSpec | None) -> Self:
        """With the settings that suit a model drawn to `prior` (None: to no prior). Raises SpecError."""
        return cls()

    def draw(self, n: int, codes: Floats, temperature: float, seed: int, truncation: float = 1.0) -> Floats:
        """(n, latent_dim) new codes; equal seeds give equal codes.

        codes : (m, latent_dim) of the training split. temperature : scales the deviations from the mean, or from the
        place that a draw is around; 1 is the distribution itself, 0 its mean or these places (the diffusion scales its
        noise, and leaves one place). truncation : the central
        share of the draws that is kept (see `truncation.central`), 1 for all; the others are drawn again.
        Raises SpecError.
        """
        self.check(n, temperature, seed)
        if not LEAST_SHARE <= truncation <= 1:
            raise SpecError(f"truncation: {truncation:g} cannot be used; {LEAST_SHARE:g} to 1 was expected")
        rng, codes = np.random.default_rng(seed), finite(codes)
        if truncation == 1:
            return self.sample(n, codes, temperature, rng).astype(np.float32)
        drawn = self.sample(enough(n, truncation), codes, temperature, rng)
        return central(drawn, truncation)[:n].astype(np.float32)

    @staticmethod
    def check(n: int, temperature: float, seed: int) -> None:
        """Raises SpecError for what cannot be drawn."""
        if n < 1 or n > 100_000:
            raise SpecError(f"n: {n} cannot be used; 1 to 100,000 samples can be drawn")
        if not 0 <= temperature <= 10:
            raise SpecError(f"temperature: {temperature:g} cannot be used; 0 to 10 was expected")
        if seed < 0:
            raise SpecError(f"seed: {seed} cannot be used; 0 or more was expected")

    def is_ready(self, codes: Floats) -> bool:
        """Whether it can draw at once."""
        return True

    def used(self, codes: Floats) -> int:
        """How many of these codes (n, latent_dim) it looks at. Raises SpecError."""
        return len(codes)

    def prepare(self, codes: Floats) -> Iterator[float]:
        """Do once what takes long, a part between two words; they say which share is done. Raises SpecError."""
        return iter(())

    def trajectory(self, n: int, codes: Floats, temperature: float, seed: int) -> Floats:
        """(k, n, latent_dim) how n codes come about, where it `has_trajectory`; they are the last row."""
        raise NotImplementedError

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """The codes themselves."""
        raise NotImplementedError

    def notice(self, prior: PriorSpec | None) -> str | None:
        """What the user should know when the model was drawn to `prior` (None: to no prior), or None."""
        return None


def finite(codes: Floats) -> Floats:
    """The codes (n, latent_dim) of which every number is finite; no sampler can learn from the others."""
    usable = np.isfinite(codes).all(axis=1)
    return codes if usable.all() else codes[usable]


samplers: Registry[SamplerSpec] = Registry("sampler", "ae_core.latent.samplers")


def default_sampler(prior: PriorSpec | None) -> str:
    """The prior where the model has one, else a Gaussian fitted to the codes."""
    if prior is None:
        return "gaussian"
    return prior.name if prior.name in samplers.names() else "prior"


def sampler_for(name: str, prior: PriorSpec | None) -> SamplerSpec:
    """The sampler of that name for a model drawn to `prior`; "auto" takes the default. Raises SpecError."""
    return samplers.get(default_sampler(prior) if name == "auto" else name).suited(prior)
