"""The variational autoencoder."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("variational", "Variational")
class Variational(Preset):
    """A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled."""

    order = 50
    changes = {"bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl"}}}
