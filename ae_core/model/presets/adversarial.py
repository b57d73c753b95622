"""The adversarial autoencoder (Makhzani et al. 2015)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("adversarial", "Adversarial")
class Adversarial(Preset):
    """A discriminator draws all codes together to the prior N(0, I), so that it can be sampled without a KL.

    Its strength suits pictures, whose reconstruction is a sum over many pixels: at 10, codes of digits never reach it.
    """

    order = 90
    changes = {
        "network.latent_dim": 8,
        "regularisers": {"adversarial": {"name": "adversarial", "strength": 100.0}},
    }
