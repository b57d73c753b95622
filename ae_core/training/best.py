"""The weights with the lowest validation loss so far, contests left out of it (see ModelSpec.criterion)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor

from ae_core.device import to_numpy
from ae_core.model.autoencoder import Autoencoder
from ae_core.storage import read_tensors, write_tensors
from ae_core.training.checkpoint import load_weights
from ae_core.training.kept import Count, Kept, read_kept


class _About(Kept):
    """What the file says beside its tensors."""

    loss: float
    epoch: Count
    settings: str = ""


@dataclass
class Best:
    """loss : of the validation split, at the end of `epoch`. weights : copies on the device.

    settings : of the model then, as JSON; under others (a beta that was moved) a loss is another quantity.
    """

    loss: float = math.inf
    epoch: int = 0
    settings: str = ""
    weights: Mapping[str, Tensor] = field(default_factory=dict)
    _on_disk: bool = True

    def observe(self, loss: float, epoch: int, model: Autoencoder) -> None:
        """Keep the weights where the loss is the lowest under the model's present settings."""
        settings = model.spec.model_dump_json()
        if loss < self.loss or settings != self.settings:
            self.loss, self.epoch, self.settings, self._on_disk = loss, epoch, settings, False
            state = model.state_dict()
            self.weights = self.weights or {key: torch.empty_like(value) for key, value in state.items()}
            for key, value in state.items():
                self.weights[key].copy_(value)

    def recall(self, model: Autoencoder) -> None:
        """Give the model these weights."""
        if self.weights:
            model.load_state_dict(dict(self.weights))

    def save(self, path: Path) -> None:
        """Write them unless they are on disk already."""
        if not self._on_disk:
            about = {"loss": self.loss, "epoch": self.epoch, "settings": self.settings}
            write_tensors(path, {key: to_numpy(value) for key, value in self.weights.items()}, about)
            self._on_disk = True

    @classmethod
    def load(cls, path: Path, model: Autoencoder, device: torch.device) -> Best:
        """Those of a resumed run, or none yet. Raises RunError where the file does not fit the model."""
        if not path.exists():
            return cls()
        arrays, about = read_tensors(path)
        said = read_kept(_About, about, path)
        current = {key: value.clone() for key, value in model.state_dict().items()}
        load_weights(path, model, arrays)
        weights = {key: value.clone() for key, value in model.state_dict().items()}
        model.load_state_dict(current)
        return cls(said.loss, said.epoch, said.settings, weights)
