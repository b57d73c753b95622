"""Vincent et al. 2010: denoising features against plain ones on digits with noisy backgrounds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ae_core.data.base import Dataset, sources
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TEST, TRAIN, amounts, chance, flat, labels, probe_error, trained


def with_noisy_background(digits: Dataset) -> Dataset:
    """Each pixel of the background is a uniform random grey (the set bg-rand of Larochelle et al. 2007)."""
    noise = np.random.default_rng(0).integers(0, 256, digits.x.shape, dtype=np.uint8)
    return replace(digits, x=np.maximum(digits.x, noise))


@paper("noisy-background")
def reproduce(size: Size) -> Reproduction:
    """One hidden layer, masking noise, linear probe."""
    digits = with_noisy_background(sources.create(size.data).load())
    model = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 1000, "tied": True},
        "bottleneck": {"name": "deterministic", "activation": "sigmoid"},
        "likelihood": "bernoulli",
    }
    y, held_out = labels(digits, TRAIN), labels(digits, TEST)
    epochs, found = size.epochs(30), {"raw": probe_error(flat(digits, TRAIN), y, flat(digits, TEST), held_out)}
    for name, corruption in (("plain", {"name": "none"}), ("denoising", {"name": "masking", "share": 0.4})):
        run = trained(digits, {**model, "corruption": corruption}, epochs=epochs, schedule={"name": "cosine"})
        found[name] = probe_error(run.codes(TRAIN), y, run.codes(TEST), held_out)
    return Reproduction(
        "Digits with noisy backgrounds: denoising features against plain ones",
        "Vincent et al. 2010, JMLR 11:3371, table 3 (bg-rand: SVM 14.58, stacked plain 11.28, stacked denoising 10.30)",
        f"MNIST over a background of uniform grey noise. 1,000 sigmoid units, tied weights, cross-entropy, {epochs} "
        "epochs; the "
        "denoising one sees 40 % of its pixels masked. Logistic regression on the standardised features.",
        (
            Figure("raw pixels, % wrong", found["raw"]),
            Figure("plain features, % wrong", found["plain"]),
            Figure("denoising features, % wrong", found["denoising"]),
        ),
        (
            "One layer without fine-tuning instead of three with it, so only the order can be compared.",
            amounts(digits, 10_000, 50_000),
        ),
        "The order is the paper's: denoising before plain"
        f"{chance(found['denoising'], found['plain'], len(held_out))} before raw"
        f"{chance(found['plain'], found['raw'], len(held_out))}."
        if found["denoising"] < found["plain"] < found["raw"]
        else "The paper's order (denoising before plain before raw) is not reproduced by these sizes.",
    )
