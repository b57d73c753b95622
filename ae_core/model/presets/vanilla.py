"""The plain autoencoder."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("vanilla", "Vanilla")
class Vanilla(Preset):
    """A plain autoencoder: a point as code, and nothing but the reconstruction."""

    order = 20
