"""The InfoVAE (Zhao et al. 2017)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("info-vae", "InfoVAE")
class InfoVae(Preset):
    """A variational autoencoder with a tenth of the KL, whose codes as a whole are drawn to N(0, I) by the MMD."""

    order = 55
    changes = {
        "network.latent_dim": 10,
        "bottleneck": "gaussian",
        "regularisers": {"kl": {"name": "kl", "beta": 0.1}, "mmd": {"name": "mmd", "strength": 50.0}},
    }
