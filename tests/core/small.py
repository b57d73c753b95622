"""Data sets small enough that a training takes a fraction of a second."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TEST, TRAIN, VALIDATION, Affine, Dataset
from ae_core.spec import read_spec
from ae_core.training.run import RunSpec

MLP = {"name": "mlp", "hidden": [8]}


def held_out(n_train: int, n_held: int) -> NDArray[np.uint8]:
    return np.repeat(np.array([TRAIN, VALIDATION, TEST], np.uint8), [n_train, n_held, n_held])


def table(n_train: int = 60, d: int = 6, n_held: int = 20, seed: int = 0) -> Dataset:
    """Standardised columns, four of them driven by two hidden numbers."""
    rng = np.random.default_rng(seed)
    n = n_train + 2 * n_held
    x = (rng.standard_normal((n, 2)) @ rng.standard_normal((2, d)) + 0.1 * rng.standard_normal((n, d))) / 2
    labels = np.arange(n, dtype=np.int64) % 3
    return Dataset("table", "tabular", x.astype(np.float32), held_out(n_train, n_held), labels, ("a", "b", "c"))


def images(shape: tuple[int, int, int] = (1, 8, 8), n_train: int = 40, n_held: int = 12, seed: int = 0) -> Dataset:
    """Soft blobs at random places, as pixels."""
    rng = np.random.default_rng(seed)
    channels, height, width = shape
    n = n_train + 2 * n_held
    centres = rng.uniform(0.2, 0.8, (n, channels, 2, 1, 1))
    rows = (np.arange(height)[:, None] + 0.5) / height - centres[:, :, 0]
    columns = (np.arange(width) + 0.5) / width - centres[:, :, 1]
    x = np.round(255 * np.exp(-20 * (rows**2 + columns**2))).astype(np.uint8)
    to_model = Affine(1 / 255)
    return Dataset(
        "blobs", "image", x, held_out(n_train, n_held), np.arange(n, dtype=np.int64) % 2, ("a", "b"),
        to_model=to_model, value_range=(0.0, 1.0),
    )  # fmt: skip


def series(t: int = 9, d: int = 2, n_train: int = 24, n_held: int = 8, shortest: int = 0) -> Dataset:
    """Noise of -1 and 1: nothing but a code of its own can bring a sample back. shortest : steps of the shortest, 0
    where all are of full length."""
    n = n_train + 2 * n_held
    rng = np.random.default_rng(0)
    x = rng.choice(np.array([-1, 1], np.float32), (n, t, d))
    if shortest:
        x[np.arange(t) >= rng.integers(shortest, t + 1, (n, 1))] = np.nan
    labels = np.arange(n, dtype=np.int64) % 2
    return Dataset("series", "sequence", x, held_out(n_train, n_held), labels, ("a", "b"))


def texts(t: int = 7, words: int = 6, n_train: int = 24, n_held: int = 8) -> Dataset:
    """Words at random, two to t of them."""
    n = n_train + 2 * n_held
    rng = np.random.default_rng(0)
    x = rng.integers(1, words, (n, t)).astype(np.uint8)
    x[np.arange(t) >= rng.integers(2, t + 1, (n, 1))] = 0
    vocabulary = ("", "ada", "bee", "cat", "dog", "elk", "fox", "gnu")[:words]
    labels = np.arange(n, dtype=np.int64) % 2
    return Dataset("texts", "text", x, held_out(n_train, n_held), labels, ("a", "b"), vocabulary=vocabulary)


def run_spec(model: dict[str, Any] | None = None, **train: Any) -> RunSpec:
    """Two epochs of three batches of `table()` on one thread; `train` overrides."""
    settings = {"epochs": 2, "batch_size": 20, "device": "cpu", "precision": "float32", "threads": 1, **train}
    return read_spec(RunSpec, {"data": "digits", "model": {"network": MLP, **(model or {})}, "train": settings})
