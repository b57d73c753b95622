"""The variational autoencoder of texts (Bowman et al. 2016, "Generating sentences from a continuous space")."""

from __future__ import annotations

from ae_core.data.base import Dataset
from ae_core.model.presets.base import Preset, presets


@presets.register("text", "Text, variational")
class Text(Preset):
    """Sentences as Gaussian codes; a light KL and hidden words keep the decoder from doing without the code.

    On the sentences of the small grammar beta 1 empties the code, and 0.1 keeps too little of it to bring a sentence
    back. With 0.02 the loss is no ELBO any more.
    """

    order = 82
    suits = "sentences"
    changes = {
        "network": {
            "name": "recurrent",
            "cell": "gru",
            "bidirectional": True,
            "latent_dim": 16,
            "teacher_forcing": 1.0,
            "word_dropout": 0.8,
        },
        "bottleneck": "gaussian",
        "regularisers": {"kl": {"name": "kl", "beta": 0.02, "warm_up": 5.0}},
    }
    training = {"epochs": 40, "optimiser.lr": 0.003}

    @classmethod
    def refusal(cls, dataset: Dataset) -> str | None:
        """It is about words."""
        if dataset.vocabulary:
            return None
        return f"The preset text is for texts, and {dataset.name} has no words; recurrent reads series and pictures."
