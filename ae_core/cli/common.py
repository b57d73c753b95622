"""What all sub-commands share: a saved run, progress on standard error, a result."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from ae_core.errors import SpecError, UserError
from ae_core.export.codes import identity
from ae_core.latent.codec import Floats
from ae_core.latent.saved import SavedRun

Result = dict[str, Any]


class OpenRun(SavedRun):
    """A run with its data and its model."""

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
        return identity(self.dataset)
