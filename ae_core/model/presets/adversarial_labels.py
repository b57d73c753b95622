"""The adversarial autoencoder that gives each class its place (Makhzani et al. 2015, section 2.3)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("adversarial-labels", "Adversarial, by class")
class AdversarialLabels(Preset):
    """An adversarial autoencoder that draws each class to a Gaussian of its own on a ring; needs labels."""

    order = 93
    changes = {
        "network.latent_dim": 2,
        "regularisers": {"adversarial": {"name": "adversarial", "prior": "ring", "label_conditioned": True}},
    }
