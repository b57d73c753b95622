"""The likelihood of samples by importance sampling (Burda et al. 2016, section 5; Rezende et al. 2014, appendix E).

log p(x) ~ log 1/K sum_k p(x|z_k) p(z_k) / q(z_k|x),  z_k ~ q(z|x)

In the mean it lies below log p(x), by less and less as K grows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ae_core.analysis.decomposition import log_normal
from ae_core.data.base import Dataset
from ae_core.device import generator, to_numpy
from ae_core.errors import SpecError, UserError
from ae_core.model.autoencoder import Autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.priors.normal import Normal
from ae_core.training.evaluation import evaluating
from ae_core.training.feed import Feed

ROWS = 4096  # codes decoded together
SAMPLES = 64  # samples whose weights are kept together


@dataclass(frozen=True)
class HeldOut:
    """log_likelihood, of_half, effective : (n,) float64 per sample, nats where they are log-likelihoods.

    of_half : the same from the first half of the draws; where it is clearly lower, more draws would still raise the
    estimate. effective : the effective number of draws, (sum w)^2 / sum w^2, between 1 and draws; near 1 a single draw
    decides, and the estimate is too low.
    """

    log_likelihood: NDArray[np.float64]
    of_half: NDArray[np.float64]
    effective: NDArray[np.float64]
    draws: int

    @property
    def mean(self) -> float:
        """Mean log-likelihood of a sample; its negative is the NLL."""
        return float(self.log_likelihood.mean())

    @property
    def error(self) -> float:
        """Standard error of the mean over the samples."""
        n = len(self.log_likelihood)
        return float(self.log_likelihood.std(ddof=1)) / math.sqrt(n) if n > 1 else math.inf

    @property
    def gain(self) -> float:
        """What the second half of the draws added to the mean: a sign of how far it still is from its limit."""
        return float((self.log_likelihood - self.of_half).mean())


def refusal(spec: ModelSpec, dataset: Dataset) -> str | None:
    """Why this model gives no likelihood of this data, in one sentence, or None."""
    if not spec.bottleneck.has_posterior:
        return f"A likelihood needs codes with a posterior, and the bottleneck is {spec.bottleneck.name}."
    if spec.likelihood.is_normalised(dataset):
        return None
    if spec.likelihood.unit != "nats":
        return f"{spec.likelihood.title} is no likelihood: its constant is missing; train with gaussian."
    return (
        f"{spec.likelihood.title} is no likelihood of the grey values of {dataset.name}; train with "
        "continuous_bernoulli or gaussian."
    )


def held_out_likelihood(
    model: Autoencoder, dataset: Dataset, ids: NDArray[np.int64], draws: int = 500, seed: int = 0
) -> HeldOut:
    """The log-likelihood of the samples `ids`, with exactly `draws` draws (2 or more) from each posterior.

    Cost: len(ids) * draws decodings. The prior is the one that the model was drawn to, else N(0, I). Raises SpecError.
    """
    if reason := refusal(model.spec, dataset):
        raise SpecError(reason)
    if draws < 2:
        raise SpecError(f"draws: {draws} cannot be used; 2 or more were expected")
    if not len(ids):
        raise SpecError("a likelihood needs at least one sample")
    device = next(model.parameters()).device
    feed, source = Feed(dataset, ids, device), generator(device, seed)
    with evaluating(model):
        chunks = [slice(start, start + SAMPLES) for start in range(0, feed.n, SAMPLES)]
        parts = [_summary(log_weights(model, feed.take(chunk), draws, source)) for chunk in chunks]
    whole, half, effective = (
        np.concatenate([to_numpy(part) for part in column]) for column in zip(*parts, strict=True)
    )
    return HeldOut(whole, half, effective, draws)


def log_weights(model: Autoencoder, x: Tensor, draws: int, source: torch.Generator) -> Tensor:
    """(draws, n) float64, log p(x|z) + log p(z) - log q(z|x) of each draw. x : (n, *shape) as the model sees it."""
    code = model.bottleneck(model.encoder(x), None)
    mean, spread = code.mean, (0.5 * code.log_var).exp()
    prior = model.spec.prior or Normal()
    most = max(1, ROWS // len(x))

    def some(count: int) -> Tensor:
        noise = torch.randn((count, *mean.shape), generator=source, device=mean.device, dtype=mean.dtype)
        z = mean + noise * spread
        flat, again = z.flatten(0, 1), x.expand(count, *x.shape).flatten(0, 1)
        nll = model.likelihood.nll(model.output(flat, again, None), again)
        ratio = prior.log_prob(flat) - log_normal(z, mean, code.log_var).sum(2).flatten()
        return (ratio - nll).view(count, -1).cpu().double()  # MPS has no float64

    return torch.cat([some(min(most, draws - start)) for start in range(0, draws, most)])


def by_draws(weights: Tensor) -> dict[int, Tensor]:
    """By 1, 2, 4, ... draws the (n,) estimates of so many draws, nats; those of 1 are the ELBO, the last are log p(x).

    weights : (k, n) log weights of k draws, a power of two. Each is a mean over all blocks of so many draws, so that
    none is below the one before, for every sample (Burda et al. 2016, theorem 1).
    """
    sizes = [2**power for power in range(int(math.log2(len(weights))) + 1)]
    blocks = {size: weights.view(-1, size, weights.shape[1]) for size in sizes}
    return {size: (block.logsumexp(1) - math.log(size)).mean(0) for size, block in blocks.items()}


def effective_draws(weights: Tensor) -> Tensor:
    """(n,) (sum w)^2 / sum w^2 of log weights (k, n), between 1 and k."""
    return (2 * weights.logsumexp(0) - (2 * weights).logsumexp(0)).exp()


def check_weights(weights: Tensor) -> None:
    """Raises UserError where log weights (k, n) are no numbers, or a sample has none above -inf."""
    # A draw outside the box of a uniform prior has the weight 0.
    if weights.isnan().any() or weights.isposinf().any():
        raise UserError("The likelihoods are not finite numbers, so there is nothing to average.")
    lost = int(weights.isneginf().all(0).sum())
    if lost:
        raise UserError(f"The prior is 0 at all draws of {lost} of {weights.shape[1]} samples, so log p(x) is -inf.")


def log_mean_exp(values: Tensor) -> Tensor:
    """(n,) log of the mean of exp(values). values : (k, n)."""
    return values.logsumexp(0) - math.log(len(values))


def _summary(weights: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    return log_mean_exp(weights), log_mean_exp(weights[: len(weights) // 2]), effective_draws(weights)
