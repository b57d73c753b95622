"""The sparse autoencoder."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("sparse", "Sparse")
class SparseL1(Preset):
    """Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm."""

    order = 40
    changes = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 512, "tied": True, "unit_norm": True},
        "bottleneck": {"name": "deterministic", "activation": "relu"},
        "likelihood": "mse",
        "regularisers": {"l1": {"name": "l1", "sparsity": 0.2}},
    }
