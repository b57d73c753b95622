"""What a data set is: stored values, what they mean, and how a model and a person each see them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.registry import Registry
from ae_core.spec import Spec

Kind = Literal["image", "sequence", "tabular"]
Stored = NDArray[np.uint8] | NDArray[np.float32]
TRAIN, VALIDATION, TEST = 0, 1, 2
SPLITS = ("train", "validation", "test")


@dataclass(frozen=True)
class Affine:
    """x * scale + shift, with numbers or arrays that broadcast to one sample."""

    scale: float | NDArray[np.float32] = 1.0
    shift: float | NDArray[np.float32] = 0.0

    def __call__(self, x: NDArray[np.generic]) -> NDArray[np.float32]:
        """The mapped values as float32, of the shape of x."""
        scaled: NDArray[np.float32] = np.asarray(x, dtype=np.float32) * self.scale + self.shift
        return np.asarray(scaled, dtype=np.float32)


@dataclass(frozen=True)
class Dataset:
    """Samples with what is known of them. A sample's id is its row number here, for ever, whatever its split.

    x : (n, *shape) uint8 pixels or float32; images (n, c, h, w), tables (n, d), sequences (n, t, d), as stored.
    split : (n,) uint8 of TRAIN, VALIDATION, TEST. labels : (n,) int64 into label_names, or None.
    to_model : stored -> what the network sees (pixels in [0, 1]; table columns standardised by the training split).
    to_display : what the network sees -> what a person sees (pixels in [0, 1]; table columns in their own units).
    value_range : the bounds of what the network sees, or None where it has none.
    columns : the names of a table's columns. notices : sentences the user should see.
    """

    name: str
    kind: Kind
    x: Stored
    split: NDArray[np.uint8]
    labels: NDArray[np.int64] | None = None
    label_names: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    to_model: Affine = Affine()
    to_display: Affine = Affine()
    value_range: tuple[float, float] | None = None
    attribution: str = ""
    notices: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of one sample: (c, h, w), (d,) or (t, d)."""
        return tuple(self.x.shape[1:])

    @property
    def n(self) -> int:
        """The number of samples."""
        return len(self.x)

    def rows(self, split: int) -> NDArray[np.int64]:
        """The ids of one split, ascending."""
        return np.flatnonzero(self.split == split)

    @cached_property
    def fingerprint(self) -> str:
        """A digest of the stored values, their labels and their split: equal data, equal fingerprint."""
        digest = hashlib.sha256()
        for part in (self.x, self.split, self.labels):
            if part is not None:
                digest.update(f"{part.dtype}{part.shape}".encode())
                digest.update(np.ascontiguousarray(part).data)
        return digest.hexdigest()


class DataSpec(Spec):
    """The choice of a data source with its settings."""

    def load(self) -> Dataset:
        """The data set. Raises DataError (BrokenFiles where the rest can still be used)."""
        raise NotImplementedError


sources: Registry[DataSpec] = Registry("data set", "ae_core.data")
