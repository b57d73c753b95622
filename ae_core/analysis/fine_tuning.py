"""An encoder with a linear head that is trained on labels as a whole, so that its codes may move."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ae_core.analysis.small_network import shuffled

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder

BATCH, LEAST_STEPS, AT_ONCE, CHUNK = 64, 100, 20, 1024
RATES = (1e-4, 1e-3, 1e-2)  # of the encoder; the head, which starts from nothing, learns ten times as fast


class Headed(nn.Module):
    """x (n, *shape) float32 -> encoder -> codes, standardised by those of the labelled samples -> (n, outputs)."""

    def __init__(self, encoder: Autoencoder, x: Tensor, outputs: int) -> None:
        super().__init__()
        self.encoder = encoder
        with torch.no_grad():
            codes = torch.cat([encoder.encode(part) for part in torch.split(x, CHUNK)])
        self.middle, self.spread = codes.mean(0), codes.std(0, correction=0).clamp_min(1e-6)
        self.weight = nn.Parameter(torch.zeros(outputs, codes.shape[1]))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x: Tensor) -> Tensor:
        """(n, outputs) logits, or standardised quantities."""
        return nn.functional.linear((self.encoder.encode(x) - self.middle) / self.spread, self.weight, self.bias)


@dataclass(frozen=True)
class Tuned:
    """What fine-tuning has led to. answer : what the model gives out as classes (n,) or quantities (n, k)."""

    model: Headed
    answer: Callable[[NDArray[np.float32]], NDArray[Any]]

    def predict(self, x: NDArray[np.float32]) -> NDArray[Any]:
        """(n,) classes or (n, k) quantities."""
        with torch.no_grad():
            parts = [self.model(part) for part in torch.split(torch.from_numpy(x), CHUNK)]
        return self.answer(torch.cat(parts).numpy())


@dataclass(frozen=True)
class FineTuning:
    """A probe that takes the encoder along. start : a fresh copy of it, to be changed. epochs : over the labels, but
    at least LEAST_STEPS steps of up to BATCH of them.

    In evaluation mode, so that batch normalisation keeps its statistics and nothing is dropped out. Its learning rate
    is chosen on the validation split as the settings of other probes are.
    """

    start: Callable[[], Autoencoder]
    epochs: int
    name: str = "whole"
    title: str = "Whole encoder, linear head"

    def candidates(self, classes: bool, n: int) -> tuple[float, ...]:
        """Learning rates, the most cautious first."""
        return RATES

    def fitting(
        self, x: NDArray[np.float32], y: NDArray[Any], classes: bool, value: float, seed: int
    ) -> Generator[None, None, Tuned]:
        """A pause every AT_ONCE steps. x : (n, *shape) as the network sees it. y : (n,) classes or (n, k)."""
        known, told, answer = _of_classes(y) if classes else _of_quantities(y)
        inputs = torch.from_numpy(x)
        model = Headed(self.start().eval(), inputs, known)
        yield
        steps = max(LEAST_STEPS, self.epochs * -(-len(x) // BATCH))
        batches = shuffled(len(x), BATCH, steps, torch.Generator().manual_seed(seed))
        yield from _trained(model, inputs, told, value, batches)
        return Tuned(model, answer)


def _trained(model: Headed, x: Tensor, told: Tensor, rate: float, batches: Iterator[Tensor]) -> Iterator[None]:
    for parameter in model.parameters():
        parameter.requires_grad_()
    groups: list[dict[str, Any]] = [
        {"params": model.encoder.parameters()},
        {"params": [model.weight, model.bias], "lr": 10 * rate},
    ]
    optimiser = torch.optim.Adam(groups, lr=rate)
    loss = _balanced(told) if told.dtype == torch.int64 else nn.MSELoss()
    for step, rows in enumerate(batches, 1):
        with torch.enable_grad():
            optimiser.zero_grad()
            loss(model(x[rows]), told[rows]).backward()
            optimiser.step()
        if step % AT_ONCE == 0:
            yield


def _balanced(classes: Tensor) -> nn.CrossEntropyLoss:
    """Every class weighs the same, as in the linear probe."""
    counts = torch.bincount(classes)
    return nn.CrossEntropyLoss(len(classes) / (len(counts) * counts))


def _of_classes(y: NDArray[np.int64]) -> tuple[int, Tensor, Callable[[NDArray[np.float32]], NDArray[Any]]]:
    known, places = np.unique(y, return_inverse=True)
    return len(known), torch.from_numpy(places.astype(np.int64)), lambda out: known[out.argmax(1)]


def _of_quantities(y: NDArray[np.float64]) -> tuple[int, Tensor, Callable[[NDArray[np.float32]], NDArray[Any]]]:
    middle, spread = y.mean(0), y.std(0)
    spread = np.where(spread > 0, spread, 1.0)
    told = torch.from_numpy(((y - middle) / spread).astype(np.float32))
    return y.shape[1], told, lambda out: out.astype(np.float64) * spread + middle
