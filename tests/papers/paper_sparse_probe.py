"""Makhzani & Frey 2013: sparse codes can be told apart by a linear classifier better than pixels."""

from __future__ import annotations

from ae_core.data.base import sources
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TEST, TRAIN, amounts, flat, labels, probe_error, trained


@paper("sparse-probe")
def reproduce(size: Size) -> Reproduction:
    """A k-sparse autoencoder with 1,000 units and k = 25."""
    digits = sources.create(size.data).load()
    model = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 1000, "tied": True},
        "bottleneck": {"name": "k_sparse", "k": 25, "k_start": 100, "schedule": 20.0, "alpha": 2.0},
        "likelihood": "mse",
    }
    runs = {
        name: trained(digits, slots, epochs=size.epochs(40), schedule={"name": "cosine"})
        for name, slots in (("k-sparse", model), ("plain", {**model, "bottleneck": "deterministic"}))
    }
    y, held_out = labels(digits, TRAIN), labels(digits, TEST)
    raw = probe_error(flat(digits, TRAIN), y, flat(digits, TEST), held_out)
    found = {name: probe_error(run.codes(TRAIN), y, run.codes(TEST), held_out) for name, run in runs.items()}
    return Reproduction(
        "MNIST: a linear classifier on k-sparse codes against one on pixels",
        "Makhzani & Frey 2013, arXiv 1312.5663, table 1 (unsupervised features)",
        "1,000 linear units of which 25 are kept (50 in evaluation), from 100 over 20 of 40 epochs, tied "
        "weights, squared "
        "error. The probe is a logistic regression on standardised features, fitted on the training split.",
        (
            Figure("raw pixels, % wrong", raw),
            Figure("k-sparse codes, k = 25, % wrong", found["k-sparse"], "less than pixels (order only)"),
            Figure("plain linear codes, % wrong", found["plain"]),
        ),
        (amounts(digits, 60_000),),
        "The sparse codes win for being sparse: plain linear codes of the same size say what pixels say."
        if found["k-sparse"] < min(raw, found["plain"])
        else "The sparse codes do not win here.",
    )
