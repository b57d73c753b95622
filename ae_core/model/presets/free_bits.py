"""The VAE with free bits (Kingma et al. 2016)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("free-bits", "Free bits")
class FreeBitsVae(Preset):
    """A variational autoencoder in which each code dimension has some nats for nothing, against collapse."""

    order = 53
    changes = {
        "network.latent_dim": 10,
        "bottleneck": "gaussian",
        "regularisers": {"free_bits": {"name": "free_bits"}},
    }
