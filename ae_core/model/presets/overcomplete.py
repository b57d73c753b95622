"""The autoencoder whose code is wider than its input."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("overcomplete", "Overcomplete")
class Overcomplete(Preset):
    """More numbers in the code than in the sample: without a penalty it need learn nothing but to copy."""

    order = 24
    changes = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 1024},
        "bottleneck": {"name": "deterministic", "activation": "relu"},
    }
