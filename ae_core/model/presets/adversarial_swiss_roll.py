"""The adversarial autoencoder with a Swiss roll as prior (Makhzani et al. 2015, figure 4)."""

from __future__ import annotations

from ae_core.model.presets.adversarial import Adversarial
from ae_core.model.presets.base import presets


@presets.register("adversarial-swiss-roll", "Adversarial, Swiss roll")
class AdversarialSwissRoll(Adversarial):
    """An adversarial autoencoder whose codes of two numbers must lie along a Swiss roll: any prior can be had."""

    order = 92
    changes = {
        "network.latent_dim": 2,
        "regularisers": {"adversarial": {"name": "adversarial", "prior": "swiss_roll"}},
    }
