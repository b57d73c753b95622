"""Berthelot et al. 2018: how well decoded walks between two lines stay lines."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.line_walks import judged_walks
from ae_core.data.base import sources
from ae_core.latent.paths.base import paths
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TEST, Array, Trained, trained

WALKS, FRAMES = 100, 16


def judged(run: Trained, ends: Array) -> tuple[float, float]:
    """Mean distance and smoothness of straight walks between codes of lines, as the paper's code defines them."""
    codes = run.codec.encode(run.dataset.x[ends.reshape(-1)]).reshape(*ends.shape, -1)
    line = paths.create("lerp")
    walks = judged_walks(np.stack([run.codec.decode(line.points(pair, FRAMES)) for pair in codes]))
    return float(walks.distance.mean()), float(np.nanmean(walks.smoothness))


@paper("lines")
def reproduce(size: Size) -> Reproduction:
    """Autoencoder, denoising and variational, on the same pairs of lines."""
    data = sources.create("lines", samples=10_000).load()
    ends = np.random.default_rng(0).choice(data.rows(TEST), (WALKS, 2))
    network = {"name": "mlp", "hidden": [512, 256], "latent_dim": 32}
    variants = {
        "autoencoder": {},
        "denoising": {"corruption": {"name": "gaussian", "sigma": 0.5}},
        "variational": {"bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl"}}},
    }
    found = {}
    for name, slots in variants.items():
        run = trained(data, {"network": network, "likelihood": "bernoulli", **slots}, epochs=size.epochs(15))
        found[name] = judged(run, ends)
    figures = [Figure(f"{name}: mean distance, 1e-3", 1000 * distance) for name, (distance, _) in found.items()]
    figures += [Figure(f"{name}: smoothness", smooth) for name, (_, smooth) in found.items()]
    return Reproduction(
        "Lines: do walks between two lines stay lines?",
        "Berthelot et al. 2018, arXiv 1807.07543, section 3.1",
        f"Lines of 32 x 32 pixels from the centre outwards. {WALKS} straight walks of {FRAMES} frames between codes of "
        "test lines; the cosine distance of each decoded frame to the nearest of 10,000 true lines, pixels in [-1, 1] "
        "as in the authors' code, and the largest step of the angle over the turn between the ends, less that of an "
        "even walk. Fully connected 512-256-32, 15 epochs.",
        tuple(figures),
        (
            "A fully connected network of 32 codes and minutes of training instead of a convolutional one of "
            "64 codes and "
            "2^24 samples; 100 walks. Lines are drawn by a rule of our own.",
        ),
        "Distances and smoothness are reported; their order depends on size and length of training, so none is "
        "claimed.",
    )
