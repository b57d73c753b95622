"""What docs/experiments.md is made of: each experiment on bundled data, and what an honest reader would say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Trained:
    """A run to be trained: the preset on the data, with changed settings by dotted path."""

    data: str
    preset: str
    changes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """An experiment with its settings on runs of each seed.

    columns : of its table, in this order; empty for all. reading : what the numbers say, and what they do not.
    """

    experiment: str
    runs: tuple[Trained, ...]
    reading: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    columns: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Of its files: the experiment and the data."""
        return f"{self.experiment}-{self.runs[0].data}"


NETWORK, SIZE, EPOCHS = "model.network", "model.network.latent_dim", "train.epochs"
SMALL = {NETWORK: "mlp", SIZE: 8, EPOCHS: 60}
LARGE = {NETWORK: "mlp", SIZE: 16, EPOCHS: 20}
DIGITS, DIGITS_VAE = Trained("digits", "vanilla", SMALL), Trained("digits", "variational", SMALL)
MNIST, MNIST_NOISY = Trained("mnist", "vanilla", LARGE), Trained("mnist", "denoising", LARGE)
WINE = Trained("wine", "vanilla", {SIZE: 4, EPOCHS: 100})
BEATS = Trained("heartbeats", "vanilla", {SIZE: 8, EPOCHS: 20})
SHAPES = Trained("shapes", "beta-vae", {NETWORK: "mlp", SIZE: 6, "model.regularisers.kl.beta": 10.0, EPOCHS: 20})
KNOWN = Trained(
    "linear_gaussian", "variational",
    {NETWORK: "mlp", SIZE: 3, "model.likelihood.noise": "learned", "train.optimiser.lr": 0.003, EPOCHS: 100},
)  # fmt: skip
LINES = Trained("lines", "vanilla", {NETWORK: "mlp", SIZE: 4, EPOCHS: 20})
MIXTURE_GAN, MIXTURE_WGAN = Trained("mixture", "gan"), Trained("mixture", "wgan-gp")
MIXTURE_VAE = Trained("mixture", "variational", {NETWORK: "mlp", SIZE: 2, EPOCHS: 100})
SIZES = {"sizes": (1, 2, 4, 8, 16), "epochs": 30, "seeds": 1}
SWEPT = (
    "beta", "seed", "validation_error", "validation_probe", "pca_validation_error", "pca_validation_probe", "on_front",
    "chosen",
)  # fmt: skip
CASES: tuple[Case, ...] = (
    Case("reduce", (DIGITS,), "", SIZES),
    Case("reduce", (WINE,), "", {**SIZES, "sizes": (1, 2, 4, 8), "epochs": 100}),
    Case("probe", (DIGITS,), ""),
    Case("sweep", (DIGITS_VAE,), "", {"field": "beta", "values": "0.01, 0.1, 0.3, 1, 3, 10"}, SWEPT),
    Case("anomaly", (BEATS,), "", {"retrain": True}),
    Case("cluster", (DIGITS,), ""),
    Case("samplers", (DIGITS_VAE,), ""),
    Case("generate", (MIXTURE_GAN, MIXTURE_WGAN, MIXTURE_VAE), ""),
    Case("lines", (LINES,), ""),
    Case("disentangle", (SHAPES,), ""),
    Case("likelihood", (KNOWN,), ""),
    Case("compress", (MNIST,), ""),
    Case("denoise", (MNIST_NOISY,), ""),
    Case("complete", (DIGITS,), ""),
    Case("complete", (WINE,), ""),
    Case("compare", (DIGITS,), "", {"seeds": 2}),
)
