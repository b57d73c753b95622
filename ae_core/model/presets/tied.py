"""The autoencoder with tied weights."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("tied", "Tied weights")
class Tied(Preset):
    """A plain autoencoder whose decoder uses the encoder's weights backwards: half as many to learn."""

    order = 22
    changes = {
        "network": {"name": "mlp", "hidden": [256], "latent_dim": 32, "tied": True},
    }
