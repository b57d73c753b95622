"""Makhzani et al. 2015: the codes of an adversarial autoencoder have the distribution of its prior."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import torch

from ae_core.analysis.two_sample import median_bandwidth, mmd_test, spread_of_equals
from ae_core.data.base import Dataset, sources
from ae_core.priors.base import priors
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TEST, TRAIN, Array, amounts, trained

N = 1000
PASSES = 0.05
EPOCHS = 100
DRAWS = range(102, 107)


@dataclass(frozen=True)
class Told:
    """MMD^2 from several draws of the prior, its mean, and the p-value of each."""

    mmd2: float
    p: tuple[float, ...]

    @property
    def passes(self) -> bool:
        """By the median of the p-values: one alone fails a perfect model in one case of twenty."""
        return float(np.median(self.p)) > PASSES

    def __str__(self) -> str:
        return f"{np.median(self.p):.3f} ({min(self.p):.3f} to {max(self.p):.3f})"


@dataclass(frozen=True)
class Judged:
    """The tests of the codes of both splits against the prior; discriminator : its loss in nats."""

    train: Told
    test: Told
    discriminator: float
    squared_error: float


def draw(seed: int) -> Array:
    """(N, 2) from the prior."""
    return priors.create("normal").sample(N, 2, torch.Generator().manual_seed(seed)).numpy().astype(np.float64)


@cache
def bandwidth() -> float:
    """The median distance between two points of two draws."""
    return median_bandwidth(draw(100), draw(101))


def against_prior(codes: Array) -> Told:
    """With the kernel as wide as two draws of the prior lie apart."""
    tests = [mmd_test(codes, draw(seed), np.random.default_rng(seed), bandwidth=bandwidth()) for seed in DRAWS]
    return Told(float(np.mean([test.mmd2 for test in tests])), tuple(test.p for test in tests))


def judged(digits: Dataset, strength: float, epochs: int) -> Judged:
    """A model trained, and its sampled codes tested."""
    model = {
        "network": {"name": "mlp", "hidden": [256], "latent_dim": 2},
        "bottleneck": "gaussian",
        "likelihood": "bernoulli",
        "regularisers": {"adversarial": {"name": "adversarial", "strength": strength}},
    }
    run = trained(digits, model, epochs=epochs, schedule={"name": "cosine"})

    def codes(split: int) -> Array:
        x = torch.from_numpy(digits.to_model(digits.x[digits.rows(split)[:N]]))
        with torch.no_grad():
            return run.codec.model(x, torch.Generator().manual_seed(0)).code.z.numpy().astype(np.float64)

    discriminator = run.results["val"]["adversarial_discriminator"]
    of_train, of_test = against_prior(codes(TRAIN)), against_prior(codes(TEST))
    return Judged(of_train, of_test, discriminator, run.results["test"]["squared_error"])


@paper("adversarial")
def reproduce(size: Size) -> Reproduction:
    """Two codes drawn to N(0, I)."""
    digits, epochs = sources.create(size.data).load(), size.epochs(EPOCHS)
    before, weak, strong = judged(digits, 100, 1), judged(digits, 10, epochs), judged(digits, 100, epochs)
    power = against_prior(draw(107) + 0.2)
    spread = float(np.abs(spread_of_equals(draw, bandwidth())).max())
    held_out = len(digits.rows(TEST)[:N])
    return Reproduction(
        "MNIST: the codes of an adversarial autoencoder against its prior",
        "Makhzani et al. 2015, arXiv 1511.05644, section 2 (its figures show it; no test is published)",
        f"784-256-2 with a stochastic encoder, prior N(0, I), Adam from 1e-3 down a cosine, {epochs} epochs, the "
        f"discriminator four times as fast and with a gradient penalty. {N:,} sampled codes of training digits, and "
        f"{held_out:,} of test digits, against five times {N:,} draws from the prior: unbiased MMD (the mean of five), "
        "the kernel as wide as the median distance of two draws, permutation tests (1,000 each; the median p, the "
        "least and the largest). Beside it stand the largest of five MMDs between two "
        "draws from the prior, and what the test says of draws that are moved by a fifth of a deviation.",
        (
            Figure("MMD^2 after 1 epoch, training digits", before.train.mmd2),
            Figure("p after 1 epoch, training digits", str(before.train)),
            Figure(f"MMD^2 after {epochs} epochs, training digits", strong.train.mmd2),
            Figure(f"p after {epochs} epochs, training digits", str(strong.train)),
            Figure(f"MMD^2 after {epochs} epochs, test digits", strong.test.mmd2),
            Figure(f"p after {epochs} epochs, test digits", str(strong.test)),
            Figure("largest MMD^2 of prior against prior", spread),
            Figure("p of the prior moved by a fifth of a deviation", str(power)),
            Figure("discriminator loss, nats", strong.discriminator, "1.386 (2 ln 2) where nobody can tell"),
            Figure("squared error, test digits", strong.squared_error),
            Figure("at strength 10: MMD^2, training digits", weak.train.mmd2),
            Figure("at strength 10: p, training digits", str(weak.train)),
            Figure("at strength 10: squared error, test digits", weak.squared_error),
        ),
        (
            "The paper judges by eye and by Parzen windows.",
            "The paper takes turns between reconstruction and prior, each with steps of its own, and needs no weight. "
            "Here both are one loss, in which fooling the discriminator weighs 100 against the cross-entropy summed "
            "over the pixels, ten times the regulariser's own default, which is shown too; the preset takes 0.04 for "
            "each pixel, 31 here, which was not judged.",
            amounts(digits, 60_000),
        ),
        _verdict(strong, weak),
    )


def _verdict(strong: Judged, weak: Judged) -> str:
    found = f"median p = {np.median(strong.train.p):.2g} for training, {np.median(strong.test.p):.2g} for test digits"
    default = "passes too" if weak.train.passes else "does not pass"
    if strong.train.passes and strong.test.passes:
        return f"The codes pass the MMD test at strength 100 ({found}); the regulariser's own default of 10 {default}."
    return f"The MMD test still tells the codes from the prior: {found}; the regulariser's own default of 10 {default}."
