"""The textbook's autoencoders as named choices over the five slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ae_core.data.base import Dataset
from ae_core.errors import SpecError
from ae_core.model.proposal import propose
from ae_core.model.spec import ModelSpec
from ae_core.spec import replaced


@dataclass(frozen=True)
class Preset:
    """changes : dotted path in ModelSpec -> value, applied in order to what the data proposes."""

    name: str
    title: str
    summary: str
    changes: Mapping[str, Any]

    def model(self, dataset: Dataset) -> ModelSpec:
        """The preset for this data: proposed network and likelihood first, the preset's own choices over them."""
        proposal = propose(dataset)
        spec = ModelSpec(network=proposal.network, likelihood=proposal.likelihood)
        for path, value in self.changes.items():
            spec = replaced(spec, path, value)
        return spec


_PRESETS = (
    Preset(
        "linear",
        "Linear",
        "One linear layer each way and the squared error: spans the same subspace as PCA.",
        {"network": {"name": "mlp", "hidden": [], "activation": "identity"}, "likelihood": "mse"},
    ),
    Preset("vanilla", "Vanilla", "A plain autoencoder: a point as code, and nothing but the reconstruction.", {}),
    Preset(
        "denoising",
        "Denoising",
        "Sees a noisy input and must give back the clean one.",
        {"corruption": "gaussian"},
    ),
    Preset(
        "variational",
        "Variational",
        "A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.",
        {"bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl"}}},
    ),
    Preset(
        "beta-vae",
        "Beta-VAE",
        "A variational autoencoder whose KL weighs beta = 4, for fewer and cleaner code dimensions.",
        {"network.latent_dim": 10, "bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl", "beta": 4.0}}},
    ),
    Preset(
        "convolutional",
        "Convolutional",
        "Convolutions that know that a picture's neighbours belong together.",
        {"network": "conv"},
    ),
)
presets: Mapping[str, Preset] = {preset.name: preset for preset in _PRESETS}


def preset(name: str) -> Preset:
    """The preset of that name. Raises SpecError."""
    if name not in presets:
        raise SpecError(f"there is no preset {name!r} (known: {', '.join(presets)})")
    return presets[name]
