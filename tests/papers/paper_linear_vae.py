"""Lucas et al. 2019: a linear variational autoencoder is probabilistic PCA, whose best likelihood is known."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from scipy.linalg import subspace_angles

from ae_core.analysis.likelihood import held_out_likelihood, log_weights
from ae_core.data.base import sources
from tests.papers.base import Figure, Reproduction, Size, paper
from tests.papers.trained import TEST, TRAIN, Array, Trained, flat, trained

K = 10
EPOCHS = 600
DRAWS = 200
CLOSE = 0.5  # nats a picture
MODEL = {
    "network": {"name": "mlp", "hidden": [], "activation": "identity", "latent_dim": K},
    "bottleneck": "gaussian",
    "likelihood": {"name": "gaussian", "noise": "learned", "sigma": 0.3},
    "regularisers": {"kl": {"name": "kl"}},
}


@dataclass(frozen=True)
class LinearGaussian:
    """x = W z + mean + noise. weight : (d, k). variance : of the noise."""

    mean: Array
    weight: Array
    variance: float

    def log_likelihood(self, x: Array) -> float:
        """Nats a row of x (n, d), exactly (Tipping & Bishop 1999, equation 4)."""
        covariance = self.weight @ self.weight.T + self.variance * np.eye(len(self.mean))
        whitened = np.linalg.solve(np.linalg.cholesky(covariance), (x - self.mean).T)
        log_det = np.linalg.slogdet(covariance)[1]
        return float(-0.5 * (np.square(whitened).sum(0).mean() + log_det + len(self.mean) * math.log(2 * math.pi)))


def probabilistic_pca(x: Array, k: int) -> LinearGaussian:
    """The maximum of the likelihood of x (n, d) (Tipping & Bishop 1999, equations 7 and 8)."""
    values, vectors = np.linalg.eigh(np.cov(x.T, bias=True))
    noise = float(values[:-k].mean())
    return LinearGaussian(x.mean(0), vectors[:, -k:] * np.sqrt(values[-k:] - noise), noise)


def learned(run: Trained) -> LinearGaussian:
    """What the decoder of a linear variational autoencoder has become."""
    layer, log_sigma = run.codec.model.decoder[0], run.codec.model.likelihood.log_sigma
    weight, bias = (part.detach().double().numpy() for part in (layer.weight, layer.bias))
    return LinearGaussian(bias, weight, math.exp(2 * float(log_sigma.detach())))


def bound(run: Trained) -> float:
    """The ELBO of the test split in nats a picture, from as many draws as the likelihood takes."""
    x = torch.from_numpy(flat(run.dataset, TEST).astype(np.float32)).view(-1, *run.dataset.shape)
    with torch.no_grad():
        chunks = [log_weights(run.codec.model, part, DRAWS, torch.Generator().manual_seed(0)) for part in x.split(64)]
    return float(torch.cat(chunks, 1).mean())


@paper("linear-vae")
def reproduce(size: Size) -> Reproduction:
    """Likelihoods of held-out digits, noise and plane."""
    digits = sources.create(size.data).load()
    held_out = flat(digits, TEST)
    exact = probabilistic_pca(flat(digits, TRAIN), K)
    optimiser, schedule = {"name": "adam", "lr": 1e-2}, {"name": "cosine"}
    run = trained(digits, MODEL, epochs=size.epochs(EPOCHS), optimiser=optimiser, schedule=schedule)
    found = learned(run)
    sampled = held_out_likelihood(run.codec.model, digits, digits.rows(TEST), DRAWS)
    best, elbo, angles = exact.log_likelihood(held_out), bound(run), subspace_angles(found.weight, exact.weight)
    close = abs(best - elbo) < CLOSE
    return Reproduction(
        "MNIST: the linear variational autoencoder against exact probabilistic PCA",
        "Lucas et al. 2019, arXiv 1911.02469 (at the global maximum the ELBO of a linear VAE is the log-likelihood of "
        "probabilistic PCA); Tipping & Bishop 1999, JRSS B 61:611",
        f"{K} codes, one linear layer each way, Gaussian noise whose sigma is learned from 0.3, Adam from 1e-2 down a "
        f"cosine, batches of 128, {size.epochs(EPOCHS)} epochs, one draw a step. Probabilistic PCA is fitted in closed "
        f"form on the same training split. Log-likelihoods in nats a picture, of the test split; the ELBO and the "
        f"importance-sampled one from {DRAWS} draws a picture.",
        (
            Figure("log-likelihood, probabilistic PCA, exact", best),
            Figure("log-likelihood, linear VAE's decoder, exact", found.log_likelihood(held_out)),
            Figure("log-likelihood, linear VAE, importance-sampled", sampled.mean),
            Figure("its standard error over the pictures", sampled.error),
            Figure("ELBO, linear VAE", elbo),
            Figure("probabilistic PCA less ELBO", best - elbo, "0 (proven, for the data it is fitted to)"),
            Figure("sigma, probabilistic PCA", math.sqrt(exact.variance)),
            Figure("sigma, linear VAE", math.sqrt(found.variance), "that of probabilistic PCA (proven)"),
            Figure("largest angle between the planes, radians", float(angles.max()), "0 (proven)"),
        ),
        (
            f"{len(digits.rows(TRAIN)):,} training digits. The paper proves it for the maximum; here steps of "
            "Adam with one draw each go as near as they come in the time given.",
            "Held-out digits, where the equality is not proven but holds as far as the two models are the same.",
        ),
        f"The ELBO is {abs(best - elbo):.2g} nats {'below' if elbo <= best else 'above'} the likelihood of "
        f"probabilistic PCA, of {abs(best):.0f}: "
        + ("the two are one model." if close else "the training has not come to the maximum."),
    )
