"""Baldi & Hornik 1989: a linear autoencoder learns the subspace of the principal components."""

from __future__ import annotations

import numpy as np
from scipy.linalg import subspace_angles

from ae_core.data.base import sources
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TRAIN, flat, pca_error, trained

K = 8


@paper("linear-subspace")
def reproduce(size: Size) -> Reproduction:
    """On the 8x8 digits, trained by steps of Adam with a cosine."""
    from sklearn.decomposition import PCA

    digits = sources.create("digits").load()
    run = trained(
        digits,
        {"network": {"name": "mlp", "hidden": [], "latent_dim": K}, "likelihood": "mse"},
        epochs=size.epochs(3000),
        batch_size=2000,
        optimiser={"name": "adam", "lr": 3e-2},
        schedule={"name": "cosine"},
    )
    origin = run.codec.decode(np.zeros((1, K), np.float32)).reshape(1, -1)
    decoder = run.codec.decode(np.eye(K, dtype=np.float32)).reshape(K, -1) - origin
    components = PCA(K, svd_solver="full").fit(flat(digits, TRAIN)).components_
    angle = float(subspace_angles(decoder.T.astype(np.float64), components.T).max())
    pca = pca_error(digits, K)
    ours = run.results["test"]["squared_error"]
    return Reproduction(
        "Digits 8x8: the linear autoencoder spans the subspace of PCA",
        "Baldi & Hornik 1989, Neural Networks 2:53 (the global minimum is the span of the first principal components)",
        f"{K} codes, one linear layer each way with biases, squared error, full batch, Adam from 3e-2 down a cosine, "
        "3,000 epochs. The angle is the largest principal angle between the decoder's columns and the components.",
        (
            Figure("largest principal angle, radians", angle, "0"),
            Figure("test error, linear autoencoder", ours),
            Figure(f"test error, PCA-{K}", pca),
            Figure("ratio of the errors", ours / pca, "1"),
        ),
        ("The paper proves it for the minimum; here gradient steps go as near as they come in the time given.",),
        "The same plane to within two thousandths of a radian, with the directions within it free."
        if angle < 0.002
        else "The plane is not yet that of the components.",
    )
