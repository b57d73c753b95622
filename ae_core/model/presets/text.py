"""The variational autoencoder of texts (Bowman et al. 2016, "Generating sentences from a continuous space")."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("text", "Text, variational")
class Text(Preset):
    """Sentences as Gaussian codes; a slow KL and hidden words keep the decoder from doing without the code."""

    order = 82
    suits = "sentences"
    changes = {
        "network": {
            "name": "recurrent",
            "latent_dim": 16,
            "teacher_forcing": 1.0,
            "word_dropout": 0.5,
        },
        "bottleneck": "gaussian",
        "regularisers": {"kl": {"name": "kl", "beta": 0.1, "warm_up": 5.0}},
    }
