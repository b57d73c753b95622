"""A sample of the user's own, as a data set would store it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset, Stored
from ae_core.data.picture import fitted, read_picture
from ae_core.data.texts import END, tokenised
from ae_core.errors import DataError

JUDGED = 500  # samples whose edges say what the ground of the pictures is
Floats = NDArray[np.floating]


def to_display(dataset: Dataset, stored: Stored) -> NDArray[np.float32]:
    """(*shape) in display scale of one sample (*shape) as it is stored."""
    shown: NDArray[np.float32] = dataset.to_display(dataset.to_model(stored[None]))[0]
    return shown


def from_display(dataset: Dataset, x: Floats) -> Stored:
    """One sample (*shape) in display scale, as it is stored; pixels are rounded and kept within their range.

    Raises DataError for another shape and for values that are not finite; a series that ends early has NaN from there.
    """
    if x.shape != dataset.shape:
        raise DataError(f"a sample of {dataset.name} has the shape {dataset.shape}, not {x.shape}")
    _check_finite(dataset, x)
    stored: NDArray[np.float32] = dataset.to_model.inverse(dataset.to_display.inverse(x[None]))[0]
    if dataset.x.dtype == np.uint8:
        pixels: NDArray[np.uint8] = np.rint(np.clip(stored, 0, 255)).astype(np.uint8)
        return pixels
    return stored


def _check_finite(dataset: Dataset, x: Floats) -> None:
    known: NDArray[np.bool_] = np.asarray(np.isfinite(x))
    if dataset.kind == "sequence" and dataset.form.padded:
        steps: NDArray[np.bool_] = np.asarray(known.all(axis=1))
        length = int(steps.sum())
        if length and steps[:length].all() and np.isnan(x[length:]).all():
            return
        raise DataError("a series begins with its first step and has no gaps")
    if not known.all():
        place = tuple(int(i) for i in np.argwhere(~known)[0])
        name = dataset.columns[place[0]] if dataset.columns else f"value {place[0]}"
        raise DataError(f"{name} is not a finite number")


def from_words(dataset: Dataset, text: str) -> NDArray[np.uint8]:
    """(t,) tokens of a text: its words, or its characters where the data's words are such.

    Raises DataError for a word that the data does not have, and for no words or too many.
    """
    known = {word for word in dataset.vocabulary if word and word != END}
    words = list(text) if all(len(word) == 1 for word in known) else text.split()
    if not words:
        raise DataError("write at least one word")
    unknown = next((word for word in words if word not in known), None)
    if unknown is not None:
        raise DataError(f'"{unknown}" is not among the {len(known)} words of {dataset.name}')
    if len(words) > dataset.shape[0]:
        raise DataError(f"a text of {dataset.name} has at most {dataset.shape[0]} words, not {len(words)}")
    tokens: NDArray[np.uint8] = tokenised([words], dataset.vocabulary, dataset.shape[0])[0]
    return tokens


def from_file(dataset: Dataset, path: Path) -> Stored:
    """The middle of a picture file at the size of the data's pictures. Raises DataError that names the file."""
    channels, height, width = dataset.shape
    try:
        pixels = read_picture(path, (height, width), channels)
    except DataError as problem:
        raise DataError(f"{path.name} {problem}") from None
    return from_display(dataset, pixels.astype(np.float32) / 255)


def from_pixels(dataset: Dataset, rgb: NDArray[np.uint8]) -> Stored:
    """The middle of a picture (h, w, 3) at the size of the data's pictures."""
    from PIL import Image

    channels, height, width = dataset.shape
    return from_display(dataset, fitted(Image.fromarray(rgb), (height, width), channels).astype(np.float32) / 255)


def ground(dataset: Dataset) -> NDArray[np.float32]:
    """(c,) the usual colour at the edges of the data's pictures, in display scale."""
    some = dataset.x[:: max(dataset.n // JUDGED, 1)]
    edges = np.concatenate(
        [some[:, :, [0, -1]].reshape(*some.shape[:2], -1), some[..., [0, -1]].reshape(*some.shape[:2], -1)], 2
    )
    stored = np.median(edges, axis=(0, 2))
    return np.asarray(dataset.to_display(dataset.to_model(stored[None, :, None, None]))[0, :, 0, 0], dtype=np.float32)
