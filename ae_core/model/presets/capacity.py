"""The VAE whose code opens up bit by bit (Burgess et al. 2018)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("capacity", "Capacity VAE")
class CapacityVae(Preset):
    """A variational autoencoder whose KL is held at a capacity that grows from 0 to 25 nats."""

    order = 52
    changes = {
        "network.latent_dim": 10,
        "bottleneck": "gaussian",
        "regularisers": {"capacity": {"name": "capacity"}},
    }
