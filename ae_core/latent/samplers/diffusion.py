"""Draws from a diffusion model fitted to the codes."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.samplers.base import Floats, samplers
from ae_core.latent.samplers.fitted import FittedSampler
from ae_core.spec import knob

if TYPE_CHECKING:
    import torch

    from ae_core.latent.diffusion.fitting import Diffusion


@samplers.register("diffusion", "Latent diffusion")
class DiffusionSampler(FittedSampler):
    """A network that takes noise away step by step, fitted to the training split's codes (Ho et al. 2020).

    temperature : scales the noise that a draw starts from, and the noise that is added on its way. At 0 every draw is
    the same code, where the way from no noise at all ends.
    """

    has_trajectory = True
    ways = (
        "With ddpm every step adds fresh noise (times the temperature), so that ways are jagged; ddim adds none, and "
        "its ways are smooth."
    )
    shaped_by = ("schedule", "training_steps", "width", "blocks")

    method: Literal["ddpm", "ddim"] = knob(
        "ddpm",
        "How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal"
        " codes, with a little less spread than the codes have.",
    )
    steps: int = knob(100, "Steps from noise to a code; usually 50 to 250, and the more the truer.", ge=1, le=1000)
    schedule: Literal["cosine", "linear"] = knob("cosine", "How fast the noise grows in the fit; usually cosine.")
    training_steps: int = knob(
        2000, "Steps of the fit; usually 1,000 to 10,000.", title="Steps of the fit", ge=1, le=100_000
    )
    width: int = knob(128, "Units in each layer of the network; usually 64 to 512.", ge=8, le=2048)
    blocks: int = knob(3, "Residual blocks of the network; usually 2 to 4.", ge=1, le=16)

    def fitting(self, codes: Floats) -> Generator[float, None, Diffusion]:
        """Takes seconds."""
        import torch  # not before the window has painted, which names the samplers

        from ae_core.latent.diffusion.fitting import Recipe, fit

        way = fit(torch.from_numpy(codes), Recipe(self.training_steps, self.width, self.blocks, schedule=self.schedule))
        while True:
            try:
                yield next(way).steps / self.training_steps
            except StopIteration as end:
                found: Diffusion = end.value
                return found

    def sample(self, n: int, codes: Floats, temperature: float, rng: np.random.Generator) -> NDArray[np.floating]:
        """n noises, each made a code."""
        from ae_core.latent.diffusion.reverse import drawn

        return _numpy(drawn(*self._way(n, codes, rng), temperature))

    def trajectory(self, n: int, codes: Floats, temperature: float, seed: int) -> Floats:
        """(steps + 1, n, latent_dim) the ways of the draws of this seed, from noise in the units of the codes."""
        from ae_core.latent.diffusion.reverse import trajectory

        self.check(n, temperature, seed)
        way = trajectory(*self._way(n, codes, np.random.default_rng(seed)), temperature)
        return _numpy(way).astype(np.float32)

    def _way(
        self, n: int, codes: Floats, rng: np.random.Generator
    ) -> tuple[Diffusion, int, int, bool, torch.Generator]:
        import torch

        source = torch.Generator().manual_seed(int(rng.integers(2**63)))
        return self.fitted(codes), n, self.steps, self.method == "ddpm", source


def _numpy(tensor: torch.Tensor) -> NDArray[np.floating[Any]]:
    found: NDArray[np.floating[Any]] = tensor.numpy()
    return found
