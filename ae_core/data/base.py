"""What a data set is: stored values, what they mean, and how a model and a person each see them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from ae_core.registry import Registry
from ae_core.spec import Spec

Kind = Literal["image", "sequence", "text", "tabular"]
Stored = NDArray[np.uint8] | NDArray[np.float32]
TRAIN, VALIDATION, TEST = 0, 1, 2
SPLITS = ("train", "validation", "test")
PAD = 0  # the token that stands after the end of a text


@dataclass(frozen=True)
class Form:
    """What a model must know of its samples.

    shape : of one sample, (c, h, w), (t, d), (t,) tokens or (d,). tokens : the size of a text's vocabulary, else 0.
    padded : whether samples may end early; what lies behind the end is NaN, or PAD in a text.
    """

    kind: Kind
    shape: tuple[int, ...]
    tokens: int = 0
    padded: bool = False

    @classmethod
    def of(cls, shape: tuple[int, ...]) -> Form:
        """The form of images (c, h, w), sequences (t, d) or rows (d,) of full length."""
        kinds: dict[int, Kind] = {1: "tabular", 2: "sequence", 3: "image"}
        return cls(kinds[len(shape)], shape)


class Density(Protocol):
    """A known distribution of the samples, in the scale that a model sees. x : (n, d) float64."""

    def log_prob(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) log density in nats."""

    def score(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, d) gradient of the log density."""

    def noised(self, sigma: float) -> Density:
        """The distribution of x + sigma N(0, I), exactly."""


@dataclass(frozen=True)
class Affine:
    """x * scale + shift, with numbers or arrays that broadcast to one sample."""

    scale: float | NDArray[np.float32] = 1.0
    shift: float | NDArray[np.float32] = 0.0

    def __call__(self, x: NDArray[np.generic]) -> NDArray[np.float32]:
        """The mapped values as float32, of the shape of x."""
        scaled: NDArray[np.float32] = np.asarray(x, dtype=np.float32) * self.scale + self.shift
        return np.asarray(scaled, dtype=np.float32)

    @property
    def inverse(self) -> Affine:
        """The map back; what a scale of 0 has made equal stays 0."""
        scale = np.asarray(self.scale, dtype=np.float64)
        back = np.where(scale == 0, 0.0, 1.0 / np.where(scale == 0, 1.0, scale))
        return Affine(back.astype(np.float32), (-back * self.shift).astype(np.float32))


@dataclass(frozen=True)
class Dataset:
    """Samples with what is known of them. A sample's id is its row number here, for ever, whatever its split.

    x : (n, *shape) uint8 pixels or float32; images (n, c, h, w), tables (n, d), sequences (n, t, d) with NaN behind
    the end of shorter ones, texts (n, t) of token ids (uint8 or float32) with PAD behind the end, as stored.
    split : (n,) uint8 of TRAIN, VALIDATION, TEST. labels : (n,) int64 into label_names, or None.
    to_model : stored -> what the network sees (pixels in [0, 1]; table columns standardised by the training split).
    to_display : what the network sees -> what a person sees (pixels in [0, 1]; table columns in their own units).
    value_range : the bounds of what the network sees, or None where it has none.
    columns : the names of a table's columns. vocabulary : the word of each token of a text, the empty one for PAD.
    factors : what is known of how each sample was made, (n,) float64 by name. density : where it is known.
    notices : sentences the user should see.
    """

    name: str
    kind: Kind
    x: Stored
    split: NDArray[np.uint8]
    labels: NDArray[np.int64] | None = None
    label_names: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    factors: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)
    density: Density | None = None
    to_model: Affine = Affine()
    to_display: Affine = Affine()
    value_range: tuple[float, float] | None = None
    attribution: str = ""
    notices: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of one sample: (c, h, w), (d,) or (t, d)."""
        return tuple(self.x.shape[1:])

    @cached_property
    def form(self) -> Form:
        """What a model must know of the samples."""
        padded = self.kind == "text" or (self.x.dtype.kind == "f" and bool(np.isnan(self.x).any()))
        return Form(self.kind, self.shape, len(self.vocabulary), padded)

    @property
    def n(self) -> int:
        """The number of samples."""
        return len(self.x)

    def rows(self, split: int) -> NDArray[np.int64]:
        """The ids of one split, ascending."""
        return np.flatnonzero(self.split == split)

    @cached_property
    def open_ids(self) -> NDArray[np.int64]:
        """The ids of all samples but those of the test split, which is for a last evaluation; ascending."""
        return np.flatnonzero(self.split <= VALIDATION)

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
    """The choice of a data source with its settings.

    bundled : whether it needs neither files of the user nor a network.
    """

    bundled: ClassVar[bool] = True

    def load(self) -> Dataset:
        """The data set. Raises DataError (BrokenFiles where the rest can still be used)."""
        raise NotImplementedError


sources: Registry[DataSpec] = Registry("data set", "ae_core.data")
