"""The sparse autoencoder with a target activity (Ng 2011)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("kl-sparse", "Sparse, target activity")
class KlSparse(Preset):
    """The mean activity of each number of the code is held at a small target by a KL divergence."""

    order = 42
    changes = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 256},
        "bottleneck": {"name": "deterministic", "activation": "sigmoid"},
        "likelihood": "mse",
        "regularisers": {"kl_sparsity": {"name": "kl_sparsity"}},
    }
