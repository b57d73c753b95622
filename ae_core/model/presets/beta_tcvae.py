"""The beta-TCVAE (Chen et al. 2018)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("beta-tcvae", "Beta-TCVAE")
class BetaTcvae(Preset):
    """A variational autoencoder that weighs what its code dimensions say twice: beta = 2 on the total correlation."""

    order = 54
    changes = {
        "network.latent_dim": 10,
        "bottleneck": "gaussian",
        "regularisers": {"kl": {"name": "kl"}, "tc_estimate": {"name": "tc_estimate"}},
    }
