"""The generative adversarial network as a model."""

from __future__ import annotations

import math
from typing import Any

from ae_core.data.base import Dataset
from ae_core.model.presets.base import Preset, presets
from ae_core.model.spec import ModelSpec
from ae_core.spec import replaced

RATES = {"optimiser.lr": 2e-4, "optimiser.beta1": 0.5}  # Radford et al. 2015, section 4


@presets.register("gan", "GAN")
class GanPreset(Preset):
    """No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x))."""

    order = 95
    suits = "digits"
    changes = {"network.latent_dim": 16, "objective": "gan"}
    training = {**RATES, "epochs": 100}

    @classmethod
    def model(cls, dataset: Dataset) -> ModelSpec:
        """Convolutions for pictures, about those of DCGAN, and fully connected layers for all else."""
        spec = super().model(dataset)
        chosen: dict[str, Any] = {"name": "mlp", "hidden": [128, 128]}
        if spec.network.name == "conv":
            chosen = {"name": "conv", "channels": [32, 64], "dense": 0, "batch_norm": True}
        latent_dim = min(spec.network.latent_dim, math.prod(dataset.shape))
        return replaced(spec, "network", {**chosen, "latent_dim": latent_dim})
