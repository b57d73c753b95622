"""Rows of a matrix as a network wants them, and back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset, Form, Stored
from ae_core.errors import SpecError

Matrix = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class Scaling:
    """(x - shift) / scale, computed in float64. shift, scale : (d,) float64. form : of one sample; its shape has d
    elements.
    """

    form: Form
    shift: NDArray[np.float64]
    scale: NDArray[np.float64]

    @classmethod
    def of(cls, x: Matrix, train: NDArray[np.int64], form: Form) -> Scaling:
        """Columns, and the channels of a series, get mean 0 and deviation 1 over the rows `train`.

        Pixels go from 0 to 1 over all of x (n, d): likelihoods of pixels take nothing else. What does not vary is only
        shifted.
        """
        if form.kind == "image":
            low, high = x.min(), x.max()
            shift, scale = np.float64(low), np.float64(high) - np.float64(low)
        else:
            samples = x[train].astype(np.float64).reshape(-1, form.shape[-1])
            shift, scale = samples.mean(axis=0), samples.std(axis=0)
        # Of equal numbers far from 0 the mean may be off by a rounding, and so the deviation above 0.
        varies = np.where(scale > 1e-12 * np.abs(shift), scale, 1.0)
        return cls(form, *(np.broadcast_to(part, form.shape).ravel() for part in (shift, varies)))

    def there(self, x: Matrix) -> NDArray[np.float32]:
        """(n, *shape) for the network, of rows (n, d)."""
        scaled: NDArray[np.float32] = ((x - self.shift) / self.scale).astype(np.float32)
        return scaled.reshape(len(x), *self.form.shape)

    def back(self, samples: NDArray[np.float32]) -> NDArray[np.float64]:
        """(n, d) float64 rows, of what the network gives (n, *shape)."""
        rows: NDArray[np.float64] = samples.reshape(len(samples), -1) * self.scale + self.shift
        return rows


def form_of(shape: tuple[int, ...] | None, n_features: int) -> Form:
    """The form of rows of so many numbers. Raises SpecError where they do not fill the shape."""
    if shape is None:
        return Form.of((n_features,))
    shape = tuple(shape)
    if not 1 <= len(shape) <= 3 or math.prod(shape) != n_features:
        raise SpecError(f"shape: {shape} cannot be used; (c, h, w) or (t, d) of {n_features} numbers was expected")
    return Form.of(shape)


def held_out(n: int, share: float, seed: int) -> NDArray[np.uint8]:
    """(n,) a split into training and validation at random, with at least one row in each."""
    split = np.full(n, TRAIN, dtype=np.uint8)
    count = min(max(1, round(share * n)), n - 1)
    split[np.random.default_rng(seed).permutation(n)[:count]] = VALIDATION
    return split


def as_dataset(samples: Stored, split: NDArray[np.uint8], labels: NDArray[np.int64] | None, form: Form) -> Dataset:
    """The data of a training. samples : (n, *shape) as the network sees them; split : (n,) without a test split.

    A training wants a test split; one validation sample is in it a second time, and what is found on it is not used.
    """
    again = np.flatnonzero(split == VALIDATION)[:1]
    known = None if labels is None else np.concatenate([labels, labels[again]])
    return Dataset(
        name="X",
        kind=form.kind,
        x=np.concatenate([samples, samples[again]]),
        split=np.append(split, np.uint8(TEST)),
        labels=known,
        label_names=() if known is None else tuple(map(str, range(int(known.max()) + 1))),
        columns=tuple(f"x{place}" for place in range(form.shape[0])) if form.kind == "tabular" else (),
        value_range=(0.0, 1.0) if form.kind == "image" else None,
    )
