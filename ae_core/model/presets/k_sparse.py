"""The k-sparse autoencoder (Makhzani & Frey 2013)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("k-sparse", "k-sparse")
class KSparsePreset(Preset):
    """Exactly k of many numbers are used for each sample."""

    order = 41
    changes = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 256, "tied": True},
        "bottleneck": {"name": "k_sparse", "schedule": 5.0},
        "likelihood": "mse",
    }
