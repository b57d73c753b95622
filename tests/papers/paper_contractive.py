"""Rifai et al. 2011: a contractive autoencoder has a small Jacobian and saturated units."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import sources
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TEST, TRAIN, Array, Trained, labels, probe_error, trained

UNITS = 500
SATURATED = 0.05


def norms(run: Trained) -> Array:
    """(n,) the Frobenius norm of the encoder's Jacobian at each test sample, for sigmoid codes of one layer."""
    codes = run.codes(TEST).astype(np.float64)
    weight = run.codec.model.bottleneck.mean.weight.detach().double().numpy()  # type: ignore[union-attr]
    return np.sqrt(np.square(codes * (1 - codes)) @ np.square(weight).sum(1))


def saturated(run: Trained) -> float:
    """Per cent of the units' values on the test split within 0.05 of 0 or 1."""
    codes = run.codes(TEST)
    return float(100 * ((codes < SATURATED) | (codes > 1 - SATURATED)).mean())


@paper("contractive")
def reproduce(size: Size) -> Reproduction:
    """One layer of sigmoid units with tied weights, with and without the penalty."""
    digits = sources.create(size.data).load()
    runs = {}
    for name, weight in (("contractive", 10.0), ("plain", 0.0)):
        model = {
            "network": {"name": "mlp", "hidden": [], "latent_dim": UNITS, "tied": True},
            "bottleneck": {"name": "deterministic", "activation": "sigmoid"},
            "likelihood": "bernoulli",
            "regularisers": {"contractive": {"name": "contractive", "contraction": weight}},
        }
        runs[name] = trained(digits, model, epochs=size.epochs(40), schedule={"name": "cosine"})
    plain, contracted = (float(norms(runs[name]).mean()) for name in ("plain", "contractive"))
    full = {name: saturated(run) for name, run in runs.items()}
    error = {
        name: probe_error(run.codes(TRAIN), labels(digits, TRAIN), run.codes(TEST), labels(digits, TEST))
        for name, run in runs.items()
    }
    return Reproduction(
        "MNIST: the contractive autoencoder against the plain one",
        "Rifai et al. 2011, ICML, tables 1 and 2",
        f"{UNITS} sigmoid units, tied weights, cross-entropy, 40 epochs of Adam with a cosine; the penalty "
        "weighs 10. The "
        "norm is that of the encoder's Jacobian in closed form, mean over the test split; a unit counts as "
        "saturated within "
        f"{SATURATED} of 0 or 1.",
        (
            Figure("mean norm, plain", plain, "17.5e-4 (averaged otherwise)"),
            Figure("mean norm, contractive", contracted, "0.73e-4 (averaged otherwise)"),
            Figure("plain / contractive", plain / contracted, "24"),
            Figure("saturated units, plain, %", full["plain"], "49.90"),
            Figure("saturated units, contractive, %", full["contractive"], "86.36"),
            Figure("test error, plain", runs["plain"].results["test"]["squared_error"]),
            Figure("test error, contractive", runs["contractive"].results["test"]["squared_error"]),
            Figure("linear probe, plain, % wrong", error["plain"]),
            Figure("linear probe, contractive, % wrong", error["contractive"]),
        ),
        (
            "500 units instead of 1,000, 4,000 digits instead of 50,000, and no fine-tuning; the paper's test "
            "errors are of "
            "fine-tuned networks.",
            "The paper does not say over what its norm is averaged nor which values count as saturated, so "
            "only the ratio "
            "and the order can be compared.",
        ),
        "The penalty shrinks the Jacobian, as in the paper; "
        + (
            "more units are saturated, as there."
            if full["contractive"] > full["plain"]
            else "that it saturates the units is not reproduced by this weight, size and length of training."
        ),
    )
