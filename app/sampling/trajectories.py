"""How codes come out of noise, stage by stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.widgets.image_grid import Row
from app.widgets.pictures import Text
from app.workspace import Trajectories

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.latent.samplers.base import SamplerSpec
    from app.workspace import Floats

VIEW = "sample.trajectories"
SHOWN, STAGES, CORNERS = 12, 5, 24


def followed(
    codec: Codec, sampler: SamplerSpec, codes: Floats, temperature: float, seed: int, step: int
) -> Trajectories:
    """The ways of SHOWN draws of the sampler that was fitted to `codes` of the frame at `step`. Runs in the lane."""
    ways = sampler.trajectory(SHOWN, codes, temperature, seed)
    corners, stages = (_spread(len(ways), count) for count in (CORNERS, STAGES))
    pictures = codec.decode(ways[stages].reshape(-1, codes.shape[1]))
    shape = (len(stages), SHOWN, *pictures.shape[1:])
    return Trajectories(step, ways[corners], tuple(stages), pictures.reshape(shape))


def _spread(steps: int, count: int) -> list[int]:
    """Evenly many of 0 to steps - 1, both ends among them."""
    return [round(place) for place in np.linspace(0, steps - 1, min(count, steps))]


def rows(found: Trajectories, text: Text | None) -> list[Row]:
    """A row for each stage, from noise to the codes; a column is one code."""
    names = ["noise", *(f"step {stage}" for stage in found.stages[1:-1]), "code"]
    return [Row(name, pictures, text=text) for name, pictures in zip(names, found.pictures, strict=True)]
