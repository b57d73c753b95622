"""The adversarial autoencoder (Makhzani et al. 2015)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("adversarial", "Adversarial")
class Adversarial(Preset):
    """A discriminator draws all codes together to the prior N(0, I), so that it can be sampled without a KL."""

    order = 90
    changes = {"network.latent_dim": 8, "regularisers": {"adversarial": {"name": "adversarial"}}}
