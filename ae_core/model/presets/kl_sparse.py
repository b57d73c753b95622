"""The sparse autoencoder with a target activity (Ng 2011)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("kl-sparse", "Sparse, target activity")
class KlSparse(Preset):
    """Each number of the code is active for a small share of the samples, kept there by a KL divergence."""

    order = 42
    changes = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 256},
        "bottleneck": {"name": "deterministic", "activation": "sigmoid"},
        "likelihood": "mse",
        "regularisers": {"kl_sparsity": {"name": "kl_sparsity"}},
    }
