"""The Wasserstein GAN with gradient penalty as a model."""

from __future__ import annotations

from ae_core.data.base import Dataset
from ae_core.model.presets.base import presets
from ae_core.model.presets.gan import GanPreset
from ae_core.model.spec import ModelSpec
from ae_core.spec import replaced


@presets.register("wgan-gp", "Wasserstein GAN")
class WganGpPreset(GanPreset):
    """A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN."""

    order = 96
    changes = {"network.latent_dim": 16, "objective": "wgan_gp"}
    training = {"optimiser.lr": 2e-4, "optimiser.beta1": 0.0, "optimiser.beta2": 0.9, "epochs": 60}

    @classmethod
    def model(cls, dataset: Dataset) -> ModelSpec:
        """With a lighter penalty for tables; the paper's own runs on rings of Gaussians have 0.1."""
        spec = super().model(dataset)
        return replaced(spec, "objective.penalty", 1.0) if dataset.kind == "tabular" else spec
