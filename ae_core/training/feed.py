"""One split as a tensor on the device, and the order in which an epoch takes it."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ae_core.data.base import Affine, Dataset


class Feed:
    """Samples kept on the device as stored (pixels as uint8) and turned into what the network sees batch by batch."""

    def __init__(self, dataset: Dataset, ids: NDArray[np.int64], device: torch.device) -> None:
        self.n = len(ids)
        self._stored = torch.from_numpy(np.ascontiguousarray(dataset.x[ids])).to(device)
        self._labels = None if dataset.labels is None else torch.from_numpy(dataset.labels[ids]).to(device)
        self._scale, self._shift = on_device(dataset.to_model, device)
        self._shifted = bool(np.any(dataset.to_model.shift))

    def take(self, index: Tensor | slice) -> Tensor:
        """(b, *shape) float32, a fresh tensor. index : (b,) int64 positions in this split, or a slice."""
        taken = self._stored[index] if isinstance(index, slice) else self._stored.index_select(0, index)
        x = taken.to(torch.float32, copy=True).mul_(self._scale)
        return x.add_(self._shift) if self._shifted else x

    def labels(self, index: Tensor | slice) -> Tensor | None:
        """(b,) int64 classes of the same samples, or None where the data has none."""
        return None if self._labels is None else self._labels[index]


def on_device(affine: Affine, device: torch.device) -> tuple[Tensor, Tensor]:
    """scale and shift as tensors."""
    scale, shift = (
        torch.as_tensor(np.asarray(part, np.float32), device=device) for part in (affine.scale, affine.shift)
    )
    return scale, shift


def derived_seed(seed: int, *purpose: int) -> int:
    """A seed for one purpose, unrelated to those for others."""
    return int(np.random.SeedSequence([seed, *purpose]).generate_state(1, np.uint64)[0] >> 1)


def batches(n: int, batch_size: int, seed: int, epoch: int, device: torch.device | None = None) -> list[Tensor]:
    """The epoch's batches on the device: int64 positions, every sample once, in an order that (seed, epoch) determine.

    A last batch of one joins the one before it, since batch normalisation cannot train on a single sample.
    """
    order = torch.randperm(n, generator=torch.Generator().manual_seed(derived_seed(seed, 1, epoch)))
    parts = list(torch.split(order.to(device or "cpu"), batch_size))
    if len(parts) > 1 and len(parts[-1]) == 1:
        parts[-2:] = [torch.cat(parts[-2:])]
    return parts
