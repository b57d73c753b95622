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
    """An experiment with its settings on runs of each seed, or on one where it has seeds of its own.

    columns : of its table, in this order; empty for all. reading : what the numbers say, and what they do not.
    """

    experiment: str
    runs: tuple[Trained, ...]
    reading: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    columns: tuple[str, ...] = ()

    @property
    def trains(self) -> bool:
        """Whether it trains models of several seeds itself, by the settings of the run."""
        return "seeds" in self.settings

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
BEATS = Trained("heartbeats", "vanilla", {NETWORK: "mlp", SIZE: 8, EPOCHS: 20})
SHAPES = Trained("shapes", "beta-vae", {NETWORK: "mlp", SIZE: 6, "model.regularisers.kl.beta": 10.0, EPOCHS: 20})
KNOWN = Trained(
    "linear_gaussian", "variational",
    {NETWORK: "mlp", SIZE: 3, "model.likelihood.noise": "learned", "train.optimiser.lr": 0.003, EPOCHS: 100},
)  # fmt: skip
LINES = Trained("lines", "vanilla", {NETWORK: "mlp", SIZE: 4, EPOCHS: 20})
MIXTURE_GAN, MIXTURE_WGAN = Trained("mixture", "gan"), Trained("mixture", "wgan-gp")
MIXTURE_VAE = Trained("mixture", "variational", {NETWORK: "mlp", SIZE: 2, EPOCHS: 100})
SIZES = {"sizes": (1, 2, 4, 8, 16), "epochs": 30, "seeds": 3}
SWEPT = (
    "beta", "seed", "validation_error", "validation_probe", "pca_validation_error", "pca_validation_probe",
    "untrained_validation_error", "on_front", "chosen",
)  # fmt: skip
SHORT = ("method", "size", "error", "error_low", "error_high", "psnr", "ssim")
SAMPLED = ("sampler", "mmd2", "c2st", "precision", "recall", "fid_decoded", "fid_real", "nearest")
PACKED = ("title", "setting", "bits_per_element", "bits_per_element_with_headers", "error", "decibels", "ssim")
FILLED = ("missing", "share", "title", "error_of_a_hidden_cell", "error_low", "error_high", "of_the_mean")
CASES: tuple[Case, ...] = (
    Case(
        "reduce",
        (DIGITS,),
        "Up to 8 numbers a small autoencoder loses clearly less of these digits than PCA. Its lead is largest at 2 and "
        "shrinks from there: at 16 the two cannot be told apart, and PCA costs nothing. Kernel PCA with a learned way "
        "back, which few people try, is second up to 8 and loses least at 16. 179 test digits and 30 epochs: sizes of "
        "gaps, not last words.",
        SIZES,
        SHORT,
    ),
    Case(
        "reduce",
        (WINE,),
        "A table of 178 rows. With one number the autoencoder bends where PCA cannot; from two on the two cannot be "
        "told apart. On tables an autoencoder about as good as PCA is the expected result, and 17 test rows could "
        "not show a small difference anyway: PCA is the better choice here, being faster and unable to fail.",
        {**SIZES, "sizes": (1, 2, 4, 8), "epochs": 100},
        SHORT,
    ),
    Case(
        "probe",
        (DIGITS,),
        "Eight numbers keep nearly all that tells the digits apart: as good as the 64 pixels, a little better than "
        "PCA of the same size in two of three seeds, far better than an untrained encoder. With ten labels "
        "codes are some points above pixels, as PCA is, but three draws of ten labels differ by more than that. "
        "Nothing here says that an autoencoder is needed for classification.",
        columns=("codes", "probe", "labels", "score", "low", "high", "spread"),
    ),
    Case(
        "sweep",
        (DIGITS_VAE,),
        "A smaller beta keeps more of these small digits; what a probe can tell hardly changes up to 1 and falls "
        "beyond. The smallest of all is chosen, at the end of what was tried, so that the best may lie beyond. With it "
        "the codes lose less than PCA of the same size, and tell the classes neither clearly worse nor better than PCA "
        "or the pixels. Chosen by validation of three seeds; its test figures are read once. A nearly plain "
        "autoencoder wins here because nobody asked it for samples.",
        {"field": "beta", "values": "0.01, 0.1, 0.3, 1, 3, 10", "seeds": 3},
        SWEPT,
    ),
    Case(
        "anomaly",
        (BEATS,),
        "Everything finds the eight abnormal beats, PCA too, so this data cannot tell methods apart: with eight of "
        "them even a perfect AUROC may be 0.88. The threshold from normal validation beats has 21 false alarms among "
        "392, as it should with a quantile of 0.95; at a rate of 2 % that is more false alarms than finds.",
        {"retrain": True},
        columns=("title", "auroc", "auroc_low", "auroc_high", "average_precision", "found", "missed", "false_alarms"),
    ),
    Case(
        "cluster",
        (DIGITS,),
        "By k-means and a Gaussian mixture codes are ahead of PCA of the same size by 0.05 to 0.1 for every seed, but "
        "clearly so for one seed and k-means only: other digits could turn that round. They are nowhere clearly unlike "
        "the pixels. UMAP of the pixels is clearly ahead, but for the mixture. Who looks for groups should project "
        "first. HDBSCAN in eight dimensions calls half of the samples noise, and of one seed it finds two groups only.",
        columns=(
            "codes",
            "method",
            "ari",
            "ari_low",
            "ari_high",
            "nmi",
            "accuracy",
            "groups",
            "noise",
            "codes_ahead",
            "ahead_low",
            "ahead_high",
        ),
    ),
    Case(
        "samplers",
        (DIGITS,),
        "N(0, I) is wrong for the codes of a plain autoencoder by every score, and a Gaussian with the right mean "
        "and covariance is told by half of them: the codes have groups. A Gaussian mixture, a diffusion and training "
        "codes that were shaken come nearest, and 179 held-out digits cannot rank these three; shaken training codes "
        "are near because they are training codes.",
        {},
        SAMPLED,
    ),
    Case(
        "generate",
        (
            MIXTURE_GAN,
            MIXTURE_WGAN,
            MIXTURE_VAE,
        ),
        "By the Frechet distance both GANs are as near to held-out samples as these are to each other, and by a "
        "classifier nearly so. Yet only 60 to 70 % of their samples lie in a mode at all, where 99 % of real ones do: "
        "the first two hardly see what lies between the modes. The VAE is farther off, its prior filling the gaps "
        "between eight islands. A Gaussian mixture, on samples or on two components, which keep this plane whole, is "
        "the best model here: the data is one. All but the untrained reach all eight modes; no collapse was seen in "
        "three seeds, which does not say that there is none elsewhere.",
        columns=("samples", "fid", "c2st", "precision", "recall", "modes", "in_mode", "mode_divergence"),
    ),
    Case(
        "lines",
        (LINES,),
        "Straight lines through these codes are farther from true lines than cross-faded pixels: the codes of a "
        "circle of pictures lie on a circle, and a straight line leaves it. The walk that keeps to real samples is "
        "as good as the reconstructions allow. A walk in a latent space is not good by itself.",
        {},
        ("walk", "distance", "distance_error", "smoothness", "smoothness_error"),
    ),
    Case(
        "disentangle",
        (SHAPES,),
        "A beta-VAE of two in three seeds has numbers that stand for a factor more than those of ICA or PCA; the "
        "third is no better. Even the best MIG of 0.12 is far from the 1 of the factors themselves: place and size "
        "are found, shape hardly, rotation not at all. Disentanglement is a matter of the seed as much as of beta "
        "(Locatello et al. 2019).",
        columns=("title", "mig", "mig_low", "mig_high", "sap", "factor_vae", "disentanglement", "informativeness"),
    ),
    Case(
        "likelihood",
        (KNOWN,),
        "The data is linear and Gaussian, so that probabilistic PCA is exact and cannot be beaten. The VAE comes "
        "within 0.1 nats of it and no nearer in 100 epochs; the interval says that the rest is real. It is the case "
        "in which the estimate can be checked, not one in which anybody needs a VAE.",
        columns=("title", "log_likelihood", "error", "bits_per_element", "elbo", "gap", "first_less_this"),
    ),
    Case(
        "compress",
        (MNIST,),
        "At 0.04 to 0.06 bits a pixel the autoencoder keeps more of a digit than PCA with the same coder and no more "
        "bits; at 0.02 PCA keeps more, and from 0.08 on too. Picture formats are made for large pictures and cannot go "
        "so low. It never gets near lossless, and its decoder of 2 MB is only paid after some 90,000 digits against "
        "JPEG: for 5,000 of them PNG, JPEG and PCA all make the smaller archive. PCA of 32 numbers, at 17.3 dB against "
        "16.7, stays the smaller one up to some 750,000.",
        {},
        PACKED,
    ),
    Case(
        "denoise",
        (MNIST_NOISY,),
        "At the very noise that it was trained on, a code of 16 numbers throws away more of a digit than non-local "
        "means leaves of the noise: three decibels. Beyond its training it is worse almost everywhere, often worse "
        "than doing nothing. Of 16 numbers it makes more than PCA does at 15 of 17 noises. A denoising autoencoder "
        "is a way to learn codes; as a filter it needs a much larger code.",
        columns=("noise", "level", "title", "error_per_element", "psnr", "ssim"),
    ),
    Case(
        "complete",
        (DIGITS,),
        "A plain autoencoder is a poor painter of what is hidden: it was never shown a hole, copies the mean that "
        "was put there, and loses clearly to the mean of the nearest samples at every share, in every seed. With "
        "half of a digit hidden it is no better than the mean. A model that is trained to fill holes (the corruption "
        "*hole*) is another matter.",
        {},
        FILLED,
    ),
    Case(
        "complete",
        (WINE,),
        "With few cells missing nothing can be told apart on 17 rows; with half of them missing the nearest rows are "
        "better in two of three seeds. For holes in a table the neighbours are the method to begin with.",
        {},
        FILLED,
    ),
    Case(
        "compare",
        (DIGITS,),
        "On these digits the autoencoder reconstructs with half of the error of PCA, draws nearer samples, and pays "
        "with a decoder that is only 70 % linear and with a need for data: with a quarter of it, it loses half as "
        "much again. The GAN of 20 epochs is far from trained: its samples show one, two and four of ten digits in "
        "three seeds, and its loss wanders. A table of what is typical, measured once, not a verdict on GANs.",
        {"seeds": 3, "gan_epochs": 20},
    ),
)
