"""Ways to draw new codes for a trained model."""

from __future__ import annotations

from typing import Self

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.priors.base import PriorSpec
from ae_core.registry import Registry
from ae_core.spec import Spec

Floats = NDArray[np.float32]


class SamplerSpec(Spec):
    """A way to draw codes, fitted to the codes of the training split where it needs them."""

    @classmethod
    def suited(cls, prior: PriorSpec | None) -> Self:
        """With the settings that suit a model drawn to `prior` (None: to no prior). Raises SpecError."""
        return cls()

    def draw(self, n: int, codes: Floats, temperature: float, seed: int) -> Floats:
        """(n, latent_dim) new codes; equal seeds give equal codes.

        codes : (m, latent_dim) of the training split. temperature : scales the deviations from the mean, or from the
        place that a draw is around; 1 is the distribution itself, 0 its mean or these places. Raises SpecError.
        """
        if n < 1 or n > 100_000:
            raise SpecError(f"n: {n} cannot be used; 1 to 100,000 samples can be drawn")
        if not 0 <= temperature <= 10:
            raise SpecError(f"temperature: {temperature:g} cannot be used; 0 to 10 was expected")
        if seed < 0:
            raise SpecError(f"seed: {seed} cannot be used; 0 or more was expected")
        return self.sample(n, codes, temperature, np.random.default_rng(seed)).astype(np.float32)

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """The codes themselves."""
        raise NotImplementedError

    def notice(self, prior: PriorSpec | None) -> str | None:
        """What the user should know when the model was drawn to `prior` (None: to no prior), or None."""
        return None


samplers: Registry[SamplerSpec] = Registry("sampler", "ae_core.latent.samplers")


def default_sampler(prior: PriorSpec | None) -> str:
    """The prior where the model has one, else a Gaussian fitted to the codes."""
    if prior is None:
        return "gaussian"
    return prior.name if prior.name in samplers.names() else "prior"


def sampler_for(name: str, prior: PriorSpec | None) -> SamplerSpec:
    """The sampler of that name for a model drawn to `prior`; "auto" takes the default. Raises SpecError."""
    return samplers.get(default_sampler(prior) if name == "auto" else name).suited(prior)
