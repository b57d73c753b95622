"""The Wasserstein autoencoder with the MMD (Tolstikhin et al. 2018)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("wae", "Wasserstein (MMD)")
class Wae(Preset):
    """Points as codes, drawn to N(0, I) all together by the MMD."""

    order = 56
    changes = {
        "network.latent_dim": 10,
        "bottleneck": "deterministic",
        "regularisers": {"mmd": {"name": "mmd"}},
    }
