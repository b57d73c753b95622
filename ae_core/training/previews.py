"""How the model sees the same samples while it learns."""

from __future__ import annotations

import math
import time
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ae_core.data.base import VALIDATION, Dataset
from ae_core.data.splitting import stratified
from ae_core.device import generator, to_numpy
from ae_core.model.autoencoder import Autoencoder
from ae_core.training.evaluation import CHUNK, evaluating, squared_errors
from ae_core.training.events import Preview
from ae_core.training.feed import Feed, on_device

MOST_CODES = 2000
PROBES = 16
SHARE_SHOWN = 0.03  # of the time may go into what the window shows
SHARE_KEPT = 0.01  # and into what the timeline keeps


def preview_ids(dataset: Dataset) -> NDArray[np.int64]:
    """Up to 2,000 samples of the training and validation splits, every class with its share."""
    return _stratified_ids(dataset, dataset.open_ids, MOST_CODES)


def probe_ids(dataset: Dataset) -> NDArray[np.int64]:
    """Up to 16 samples of the validation split, every class with its share."""
    return _stratified_ids(dataset, dataset.rows(VALIDATION), PROBES)


def _stratified_ids(dataset: Dataset, ids: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    labels = None if dataset.labels is None else dataset.labels[ids]
    return ids[stratified(labels, len(ids), most, seed=0)]


class Previews:
    """Makes a Preview when one is due: at most every `window` seconds, and in a small share of the time.

    next_shown : when, on time.perf_counter().
    """

    def __init__(
        self, model: Autoencoder, dataset: Dataset, device: torch.device, window: float | None, among: int = 1
    ) -> None:
        """among : how many trainings share the time."""
        self.ids = preview_ids(dataset)
        self.probes = probe_ids(dataset)
        self._model = model
        self._codes = Feed(dataset, self.ids, device)
        self._probe = Feed(dataset, self.probes, device)
        self._display = dataset.to_display
        self._display_scale, _ = on_device(dataset.to_display, device)
        self._device = device
        self._window = window
        self.next_shown = math.inf if window is None else 0.0
        self._next_kept = 0.0
        self._among = among

    def is_due(self) -> bool:
        """Whether somebody watches and the last one is old."""
        return time.perf_counter() >= self.next_shown

    def may_keep(self) -> bool:
        """Whether enough time has passed since the last kept one for what it cost."""
        return time.perf_counter() >= self._next_kept

    def make(self, step: int, epoch: float, *, kept: bool) -> Preview:
        """Encode and reconstruct now. Synchronises with the device."""
        start = time.perf_counter()
        with evaluating(self._model):
            chunks = [slice(first, first + CHUNK) for first in range(0, self._codes.n, CHUNK)]
            codes = np.concatenate([to_numpy(self._model.encode(self._codes.take(chunk))) for chunk in chunks])
            shown = self._reconstructed()
        weights = {key: to_numpy(value) for key, value in self._model.state_dict().items()}
        now = time.perf_counter()
        cost = now - start
        if self._window is not None:
            self.next_shown = start + max(self._window, cost / SHARE_SHOWN)
        if kept:
            self._next_kept = start + cost * self._among / SHARE_KEPT
        return Preview(step, epoch, codes, *shown, weights, kept)

    def _reconstructed(self) -> tuple[Any, Any, Any]:
        x = self._probe.take(slice(None))
        corruption = self._model.spec.corruption
        seen = corruption.corrupt(x, generator(self._device, seed=0))
        output = self._model.decode(self._model.encode(seen))
        if self._model.form.padded:
            output = output.masked_fill(torch.isnan(x), math.nan)
        errors = to_numpy(squared_errors(output, x, self._display_scale, self._model.form))
        corrupted = None if seen is x else self._display(to_numpy(seen))
        return self._display(to_numpy(output)), corrupted, errors
