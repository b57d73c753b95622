"""Principal component analysis as a model."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("pca", "PCA")
class PcaPreset(Preset):
    """Principal components: the best linear code there is, computed at once. What every autoencoder should beat."""

    order = 5
    changes = {
        "network": {"name": "mlp", "hidden": [], "activation": "identity"},
        "likelihood": "mse",
        "objective": "components",
    }
    training = {"epochs": 1}
