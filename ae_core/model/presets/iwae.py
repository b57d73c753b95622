"""The importance-weighted autoencoder (Burda et al. 2016)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("iwae", "Importance-weighted")
class Iwae(Preset):
    """A variational autoencoder trained on the tighter bound of five draws from each posterior."""

    order = 57
    changes = {
        "network.latent_dim": 10,
        "bottleneck": "gaussian",
        "regularisers": {"importance_weighted": {"name": "importance_weighted"}},
    }
