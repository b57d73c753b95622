"""The adversarial autoencoder with a prior of ten Gaussians on a ring (Makhzani et al. 2015, figure 4)."""

from __future__ import annotations

from ae_core.model.presets.adversarial import Adversarial
from ae_core.model.presets.base import presets


@presets.register("adversarial-ring", "Adversarial, ring")
class AdversarialRing(Adversarial):
    """An adversarial autoencoder whose codes of two numbers must fill ten Gaussians on a ring."""

    order = 91
    changes = {
        "network.latent_dim": 2,
        "regularisers": {"adversarial": {"name": "adversarial", "prior": "ring"}},
    }
