"""The bundled digits as sequences, for the recurrent networks."""

from __future__ import annotations

from dataclasses import replace

from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.data.mnist import Mnist


@sources.register("mnist_rows", title="MNIST row by row")
class MnistRows(DataSpec):
    """The 5,000 digits of MNIST read from top to bottom, as sequences of 28 rows.

    x (5000, 28, 28) uint8: 28 steps of 28 pixels; ids, split and labels as in `mnist`.
    """

    def load(self) -> Dataset:
        """The digits. Raises DataError if the bundled file is missing or damaged."""
        digits = Mnist().load()
        return replace(digits, name="mnist_rows", kind="sequence", x=digits.x[:, 0])
