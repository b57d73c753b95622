"""The case that equals PCA."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("linear", "Linear")
class LinearPreset(Preset):
    """One linear layer each way and the squared error: spans the same subspace as PCA."""

    order = 10
    changes = {
        "network": {"name": "mlp", "hidden": [], "activation": "identity"},
        "likelihood": "mse",
    }
