"""The recurrent autoencoder (Sutskever et al. 2014, "Sequence to sequence learning with neural networks")."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("recurrent", "Recurrent")
class RecurrentPreset(Preset):
    """Reads a series, a text or a picture's rows step by step into one code, and writes them again from it."""

    order = 80
    suits = "sines"
    changes = {"network": {"name": "recurrent", "cell": "gru", "bidirectional": True, "latent_dim": 8}}
    training = {"optimiser.lr": 0.003}
