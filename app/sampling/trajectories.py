"""How codes come out of noise, stage by stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.decoded_save import Written
from app.widgets.image_sheet import Row
from app.widgets.pictures import Text
from app.workspace import Trajectories

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from ae_core.latent.codec import Codec
    from ae_core.latent.samplers.base import SamplerSpec
    from app.workspace import Floats

VIEW = "sample.trajectories"
SHOWN, STAGES, CORNERS = 12, 5, 24
ABREAST = 4  # pictures in a line of a film; texts and rows of a table stand below each other


def followed(
    codec: Codec, sampler: SamplerSpec, codes: Floats, temperature: float, seed: int, step: int, words: float
) -> Trajectories:
    """The ways of SHOWN draws of the sampler that was fitted to `codes` of the frame at `step`. Runs in the lane.

    words : the temperature of the words.
    """
    ways = sampler.trajectory(SHOWN, codes, temperature, seed)
    stages = _spread(len(ways), CORNERS)
    corners = ways[stages]
    pictures = codec.decode(corners.reshape(-1, codes.shape[1]), seed, words)
    return Trajectories(step, corners, tuple(stages), pictures.reshape(*corners.shape[:2], *pictures.shape[1:]))


def written(found: Trajectories, about: Settings) -> Written:
    """A line for each code, from noise to itself."""
    corners, n, d = found.codes.shape
    by_code = found.pictures.swapaxes(0, 1)
    named = {"sample": np.repeat(np.arange(n), corners), "stage": np.tile(found.stages, n)}
    codes = found.codes.swapaxes(0, 1).reshape(-1, d)
    samples = by_code.reshape(-1, *by_code.shape[2:])
    return Written(codes, samples, named, about, lines=n, abreast=ABREAST if samples.ndim == 4 else 1)


def _spread(steps: int, count: int) -> list[int]:
    """Evenly many of 0 to steps - 1, both ends among them."""
    return [round(place) for place in np.linspace(0, steps - 1, min(count, steps))]


def rows(found: Trajectories, text: Text | None) -> list[Row]:
    """A row for some stages, from noise to the codes; a column is one code."""
    shown = _spread(len(found.stages), STAGES)
    names = ["noise", *(f"step {found.stages[place]}" for place in shown[1:-1]), "code"]
    return [Row(name, found.pictures[place], text=text) for name, place in zip(names, shown, strict=True)]
