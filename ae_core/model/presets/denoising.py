"""The denoising autoencoder."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("denoising", "Denoising")
class Denoising(Preset):
    """Sees a noisy input and must give back the clean one."""

    order = 30
    changes = {"corruption": "gaussian"}
