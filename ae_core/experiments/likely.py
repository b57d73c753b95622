"""Log-likelihoods of the same samples under a model and under what it is set beside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ae_core.analysis import independent
from ae_core.analysis.likelihood import by_draws, check_weights, effective_draws, log_weights
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset, Stored
from ae_core.device import generator
from ae_core.errors import UserError
from ae_core.experiments.base import Studied
from ae_core.experiments.encoders import Doubles, untrained_codec
from ae_core.latent.codec import Codec
from ae_core.training.evaluation import evaluating

UNTRAINED = "untrained"
DECODED = 16_384  # draws that are decoded in one step


@dataclass(frozen=True, eq=False)
class Likely:
    """A model of the samples. each : (n,) log p(x) in nats. exact : whether it is known; else it is an estimate from
    below, with its values by number of draws (n,) and the effective number of them (n,).

    size : numbers in a code or components, None where there is nothing to count.
    """

    name: str
    title: str
    control: bool
    size: int | None
    each: Doubles
    curve: dict[int, Doubles] | None = None
    effective: Doubles | None = None

    @property
    def exact(self) -> bool:
        """Whether nothing of it was estimated."""
        return self.curve is None

    def shifted(self, by: Doubles) -> Likely:
        """With `by` (n,) nats more for each sample."""
        curve = None if self.curve is None else {draws: each + by for draws, each in self.curve.items()}
        return replace(self, each=self.each + by, curve=curve)

    @cached_property
    def error(self) -> float:
        """Standard error of the mean over the samples."""
        return float(self.each.std(ddof=1) / np.sqrt(len(self.each)))


@dataclass(frozen=True, eq=False)
class Drawn:
    """What draws tell of some samples. told : (k + 1, n) log p(x) by 1, 2, 4, ... draws and the effective number of the
    most. source : the state that they leave the random numbers in."""

    told: Doubles
    source: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Samples:
    """The samples as a model sees them. train, validation, test : (n, *shape). elements : (n,) of each test sample.

    step : how far apart the values of pixels are where noise was added to them, else None.
    """

    data: Dataset
    train: NDArray[np.float32]
    validation: NDArray[np.float32]
    test: NDArray[np.float32]
    step: float | None

    @cached_property
    def elements(self) -> Doubles:
        """Numbers in each test sample, or words with the end of the text."""
        if self.data.form.tokens:
            return np.asarray(independent.counted(self.test.astype(np.int64)).sum(axis=1), dtype=np.float64)
        return np.asarray(np.isfinite(self.test.reshape(len(self.test), -1)).sum(axis=1), dtype=np.float64)


def samples_of(data: Dataset, most: int, dequantised: bool, seed: int) -> Samples:
    """All of the training and validation splits, and up to `most` test samples, evenly over the split.

    dequantised : whether uniform noise of the width of a step fills the gaps between the values of pixels (Theis, van
    den Oord & Bethge 2016). Raises UserError where there are no steps.
    """
    ids = data.rows(TEST)
    stored = [data.x[rows] for rows in (data.rows(TRAIN), data.rows(VALIDATION), ids[:: -(-len(ids) // most)])]
    if not dequantised:
        train, validation, test = (data.to_model(part) for part in stored)
        return Samples(data, train, validation, test, None)
    if data.x.dtype != np.uint8 or data.kind != "image" or np.ndim(data.to_model.scale):
        raise UserError(f"dequantise: {data.name} has no pixels in equal steps that noise could fill.")
    rng, levels = np.random.default_rng(seed), round(1 / float(data.to_model.scale)) + 1
    train, validation, test = (_filled(part, levels, rng) for part in stored)
    return Samples(data, train, validation, test, 1 / levels)


def _filled(stored: Stored, levels: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """In [0, 1): a level is as wide as any other."""
    return ((stored + rng.random(stored.shape)) / levels).astype(np.float32)


def likely(one: Studied, samples: Samples, draws: int, seed: int, control: bool = False) -> Iterator[float | Likely]:
    """The share that is done, and at last the model's likelihood, or that of its network before a training.

    Raises UserError where it is not finite; a control of which that is true is left out.
    """
    codec = untrained_codec(one) if control else one.codec
    source, parts, at_once = generator(torch.device("cpu"), seed), [], max(1, DECODED // draws)
    for start in range(0, len(samples.test), at_once):
        x = torch.from_numpy(samples.test[start : start + at_once])
        steps = _drawn(codec, x, draws, source, start / len(samples.test))
        (drawn,) = yield from one.part({"control": control, "start": start}, steps, Drawn)
        parts.append(torch.from_numpy(drawn.told))
        source.set_state(torch.from_numpy(drawn.source))
    *bounds, effective = torch.cat(parts, dim=1)
    if control and not bounds[-1].isfinite().all():
        return
    check_weights(torch.stack(bounds))
    curve = {2**power: each.numpy() for power, each in enumerate(bounds)}
    name, title = (UNTRAINED, f"Untrained {one.name}") if control else ("autoencoder", one.name)
    yield Likely(name, title, control, codec.latent_dim, curve[draws], curve, effective.numpy())


def _drawn(codec: Codec, x: Tensor, draws: int, source: torch.Generator, share: float) -> Iterator[float | Drawn]:
    yield share
    with evaluating(codec.model):
        weights = log_weights(codec.model, x, draws, source)
    told = torch.cat([torch.stack(list(by_draws(weights).values())), effective_draws(weights)[None]])
    yield Drawn(told.numpy(), source.get_state().numpy())
