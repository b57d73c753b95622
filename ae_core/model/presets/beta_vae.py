"""The beta-VAE (Higgins et al. 2017)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("beta-vae", "Beta-VAE")
class BetaVae(Preset):
    """A variational autoencoder whose KL weighs beta = 4, for fewer and cleaner code dimensions."""

    order = 51
    changes = {
        "network.latent_dim": 10,
        "bottleneck": "gaussian",
        "regularisers": {"kl": {"name": "kl", "beta": 4.0}},
    }
