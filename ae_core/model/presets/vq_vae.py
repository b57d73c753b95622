"""The VQ-VAE (van den Oord et al. 2017)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("vq-vae", "VQ-VAE")
class VqVae(Preset):
    """Codes put together from eight learned codebooks of 64 vectors each."""

    order = 58
    changes = {
        "network.latent_dim": 16,
        "bottleneck": "vector_quantised",
    }
