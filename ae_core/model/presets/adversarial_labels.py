"""The adversarial autoencoder that gives each class its place (Makhzani et al. 2015, section 2.3)."""

from __future__ import annotations

from ae_core.data.base import Dataset
from ae_core.model.presets.base import Preset, presets
from ae_core.model.spec import ModelSpec
from ae_core.priors.ring import MOST
from ae_core.spec import replaced


@presets.register("adversarial-labels", "Adversarial, by class")
class AdversarialLabels(Preset):
    """An adversarial autoencoder that draws each class to a Gaussian of its own on a ring; needs labels.

    The encoder is not told the label, so it has to learn the classes to fool the discriminator, which is: on digits the
    usual strength of 10 leaves every class everywhere.
    """

    order = 93
    changes = {
        "network.latent_dim": 2,
        "regularisers": {
            "adversarial": {"name": "adversarial", "prior": "ring", "label_conditioned": True, "strength": 100.0}
        },
    }

    @classmethod
    def model(cls, dataset: Dataset) -> ModelSpec:
        """A ring with a Gaussian for each class of the data; without labels, or with too many, the model is refused."""
        spec, classes = super().model(dataset), len(dataset.label_names)
        if not 1 <= classes <= MOST:
            return spec
        return replaced(spec, "regularisers.adversarial.prior.components", classes)
