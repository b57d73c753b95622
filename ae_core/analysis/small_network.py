"""A small classifier, trained here and now from a seed: one hidden layer after another, Adam, cross-entropy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

Layers = list[tuple["Tensor", "Tensor"]]


def fresh_layers(sizes: Sequence[int], source: torch.Generator) -> Layers:
    """Weights (out, in) and biases (out,) of a network of these sizes (He et al. 2015), with gradients."""
    layers = []
    for inputs, outputs in pairwise(sizes):
        weight = torch.randn((outputs, inputs), generator=source) * (2 / inputs) ** 0.5
        layers.append((weight.requires_grad_(), torch.zeros(outputs, requires_grad=True)))
    return layers


def hidden(layers: Layers, x: Tensor) -> Tensor:
    """(n, width of the last hidden layer) its activations, by ReLU. x : (n, inputs)."""
    for weight, bias in layers[:-1]:
        x = torch.relu(torch.nn.functional.linear(x, weight, bias))
    return x


def logits(layers: Layers, x: Tensor) -> Tensor:
    """(n, outputs)."""
    return torch.nn.functional.linear(hidden(layers, x), *layers[-1])


def fit(layers: Layers, x: Tensor, labels: Tensor, batches: Iterator[Tensor], lr: float, decay: float) -> None:
    """Train in place: a step of Adam (decoupled weight decay) for each batch of row numbers."""
    weights = [part for layer in layers for part in layer]
    optimiser = torch.optim.AdamW(weights, lr=lr, weight_decay=decay)
    with torch.enable_grad():
        for rows in batches:
            optimiser.zero_grad()
            torch.nn.functional.cross_entropy(logits(layers, x[rows]), labels[rows]).backward()  # type: ignore[no-untyped-call]
            optimiser.step()


def shuffled(n: int, size: int, steps: int, source: torch.Generator) -> Iterator[Tensor]:
    """`steps` batches of up to `size` of n row numbers, each row once before any comes again."""
    done = 0
    while done < steps:
        order = torch.randperm(n, generator=source)
        for start in range(0, n, size)[: steps - done]:
            done += 1
            yield order[start : start + size]
