"""Makhzani et al. 2015: the codes of an adversarial autoencoder have the distribution of its prior."""

from __future__ import annotations

import numpy as np
import torch

from ae_core.analysis.two_sample import mmd_test, spread_of_equals
from ae_core.data.base import sources
from ae_core.priors.base import priors
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TRAIN, Array, trained

N = 1000


@paper("adversarial")
def reproduce(size: Size) -> Reproduction:
    """Two codes drawn to N(0, I)."""
    digits = sources.create(size.data).load()
    model = {
        "network": {"name": "mlp", "hidden": [256], "latent_dim": 2},
        "bottleneck": "gaussian",
        "likelihood": "bernoulli",
        "regularisers": {"adversarial": {"name": "adversarial"}},
    }
    prior = priors.create("normal")

    def draw(seed: int) -> Array:
        return prior.sample(N, 2, torch.Generator().manual_seed(seed)).numpy().astype(np.float64)

    def judged(epochs: int) -> tuple[float, float, float, float]:
        run = trained(digits, model, epochs=epochs)
        x = torch.from_numpy(digits.to_model(digits.x[digits.rows(TRAIN)[:N]]))
        with torch.no_grad():
            codes = run.codec.model(x, torch.Generator().manual_seed(0)).code.z.numpy().astype(np.float64)
        test = mmd_test(codes, draw(0), np.random.default_rng(0))
        spread = spread_of_equals(draw, test.bandwidth)
        return test.mmd2, test.p, float(np.abs(spread).max()), run.results["val"]["adversarial_discriminator"]

    before, after = judged(1), judged(size.epochs(100))
    return Reproduction(
        "MNIST: the codes of an adversarial autoencoder against its prior",
        "Makhzani et al. 2015, arXiv 1511.05644, section 2 (its figures show it; no test is published)",
        f"784-256-2 with a stochastic encoder, prior N(0, I), 100 epochs. {N:,} sampled codes of training "
        "digits against "
        "as many draws from the prior: unbiased MMD with the median heuristic, permutation test; beside it the "
        "largest of "
        "five MMDs between two draws from the prior.",
        (
            Figure("MMD^2 after 1 epoch", before[0]),
            Figure("p after 1 epoch", before[1]),
            Figure("MMD^2 after 100 epochs", after[0]),
            Figure("p after 100 epochs", after[1]),
            Figure("largest MMD^2 of prior against prior", after[2]),
            Figure("discriminator loss, nats", after[3], "1.386 (2 ln 2) where nobody can tell"),
        ),
        ("The paper judges by eye and by Parzen windows.",),
        "The distance to the prior falls by far; "
        + (
            "it is that of two draws from the prior."
            if after[0] <= after[2]
            else "a test with a thousand points still tells the codes from the prior."
        ),
    )
