"""The convolutional autoencoder."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("convolutional", "Convolutional")
class Convolutional(Preset):
    """Convolutions that know that a picture's neighbours belong together."""

    order = 70
    changes = {"network": "conv"}
