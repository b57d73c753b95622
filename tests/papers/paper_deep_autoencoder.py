"""Hinton & Salakhutdinov 2006: thirty codes of a deep autoencoder against thirty principal components."""

from __future__ import annotations

from ae_core.data.base import sources
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import pca_error, trained

HIDDEN = [1000, 500, 250]


@paper("deep-autoencoder")
def reproduce(size: Size) -> Reproduction:
    """784-1000-500-250-30 with a linear code and cross-entropy."""
    digits = sources.create(size.data).load()
    pca = pca_error(digits, 30)
    network = {"name": "mlp", "hidden": HIDDEN, "latent_dim": 30, "activation": "gelu", "batch_norm": True}
    run = trained(
        digits,
        {"network": network, "likelihood": "bernoulli"},
        epochs=size.epochs(80),
        optimiser={"name": "adam", "lr": 1e-3},
        schedule={"name": "cosine"},
    )
    deep = run.results["test"]["squared_error"]
    return Reproduction(
        "MNIST: PCA-30 against the deep autoencoder 784-1000-500-250-30",
        "Hinton & Salakhutdinov 2006, Science 313:504, figure 2 and its text",
        "Squared error of the test split. PCA is fitted on the training split. The autoencoder has a linear code of "
        "30, cross-entropy on the pixels, Adam at 1e-3 with a cosine, batches of 128, 80 epochs.",
        (
            Figure("PCA, 30 components", pca, "13.87"),
            Figure("deep autoencoder, 30 codes", deep, "3.00"),
            Figure("PCA / autoencoder", pca / deep, "4.6"),
        ),
        (
            "4,000 training digits instead of 60,000, and 500 test digits instead of 10,000 (with the bundled data).",
            "Random initialisation, GELU, batch norm and Adam; the paper pretrains layer by layer with RBMs, has "
            "logistic units, "
            "and fine-tunes with conjugate gradients.",
        ),
        "PCA lands where it should, so data and scaling agree. "
        + (
            "The autoencoder beats it, by less than in the paper: fifteen times fewer digits let it overfit."
            if deep < pca
            else "With so few digits and without pretraining the deep autoencoder does not beat it here."
        ),
    )
