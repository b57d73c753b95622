"""What all sub-commands share: a saved run, progress on standard error, a result."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import SPLITS, Dataset
from ae_core.errors import SpecError, UserError
from ae_core.latent.codec import Codec, Floats
from ae_core.latent.saved import open_codec, open_data
from ae_core.training.folder import RunFolder, RunRecord

Result = dict[str, Any]


@dataclass(frozen=True)
class OpenRun:
    """A run with its data and its model."""

    path: Path
    record: RunRecord
    dataset: Dataset
    codec: Codec

    @classmethod
    def at(cls, path: Path) -> OpenRun:
        """Open the run in a folder. Raises UserError."""
        record = RunFolder(path).read()
        dataset = open_data(path, record)
        return cls(path, record, dataset, open_codec(path, record, dataset))

    def row(self, sample: int) -> NDArray[Any]:
        """(1, *shape) one stored sample by its id. Raises UserError."""
        if not 0 <= sample < self.dataset.n:
            raise UserError(f"there is no sample {sample}; {self.dataset.name} has 0 to {self.dataset.n - 1}")
        return self.dataset.x[sample : sample + 1]

    def decode(self, codes: Floats, word_temperature: float, seed: int) -> Floats:
        """(n, *shape) decoded codes; see Codec.decode. Raises SpecError for the temperature of words of no text."""
        if word_temperature and not self.dataset.vocabulary:
            raise SpecError(f"--word-temperature: {self.dataset.name} has no words to draw; only texts have")
        return self.codec.decode(codes, seed, word_temperature)

    def identity(self) -> dict[str, NDArray[Any]]:
        """The columns id, split and label of every sample."""
        data = self.dataset
        names = np.array(SPLITS)[data.split]
        return {"id": np.arange(data.n), "split": names, "label": label_names(data)}


def label_names(dataset: Dataset) -> NDArray[np.str_]:
    """(n,) the name of each sample's class, empty where there are none."""
    if dataset.labels is None:
        return np.full(dataset.n, "")
    return np.array(dataset.label_names)[dataset.labels]
