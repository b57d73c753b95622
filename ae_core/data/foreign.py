"""The samples of one data set as another one would store them, for a model that was trained on that one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import PAD, Dataset, Kind, Stored
from ae_core.data.texts import END
from ae_core.errors import DataError

MANY: dict[Kind, str] = {"image": "images", "sequence": "series", "text": "texts", "tabular": "rows"}


def as_stored_by(dataset: Dataset, other: Dataset, ids: NDArray[np.int64]) -> Stored:
    """(k, *dataset.shape) the samples `ids` of `other`, equal in display scale; pixels rounded and kept in their range.

    Words are found by their spelling, and shorter texts end earlier. Raises DataError with the reason why a model of
    `dataset` cannot see the other's samples.
    """
    _refuse_strangers(dataset, other)
    samples = other.x[ids]
    if dataset.kind == "text":
        return _words(dataset, other, samples)
    shown = other.to_display(other.to_model(samples))
    stored: NDArray[np.float32] = dataset.to_model.inverse(dataset.to_display.inverse(shown))
    if dataset.x.dtype == np.uint8:
        pixels: NDArray[np.uint8] = np.rint(np.clip(stored, 0, 255)).astype(np.uint8)
        return pixels
    return stored


def _refuse_strangers(dataset: Dataset, other: Dataset) -> None:
    ours, theirs = (f"{_size(one.shape)} {MANY[one.kind]}" for one in (dataset, other))
    if dataset.kind == other.kind == "text":
        if other.shape[0] > dataset.shape[0]:
            raise DataError(
                f"texts of {other.name} have up to {other.shape[0]} words, the model takes {dataset.shape[0]}"
            )
    elif (dataset.kind, dataset.shape) != (other.kind, other.shape):
        raise DataError(f"{other.name} has {theirs}, the model was made for {ours} of {dataset.name}")
    if dataset.columns != other.columns:
        wanted, found = (", ".join(one.columns[:6]) or "no names" for one in (dataset, other))
        raise DataError(f"{other.name} has the columns {found}; the model was made for {wanted}")
    if other.form.padded and not dataset.form.padded:
        raise DataError(f"some series of {other.name} end early, which those of {dataset.name} never do")


def _size(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape))


def _words(dataset: Dataset, other: Dataset, tokens: Stored) -> Stored:
    numbers = {word: number for number, word in enumerate(dataset.vocabulary)}
    used = np.unique(tokens).astype(np.intp)
    unknown = [other.vocabulary[token] for token in used if other.vocabulary[token] not in numbers]
    if unknown:
        more = f" and {len(unknown) - 1:,} more" if len(unknown) > 1 else ""
        raise DataError(f'"{unknown[0]}"{more} of {other.name} is not among the words of {dataset.name}')
    known = np.array([numbers.get(word, 0) for word in other.vocabulary])
    stored = np.zeros((len(tokens), *dataset.shape), dtype=dataset.x.dtype)
    stored[:, : tokens.shape[1]] = known[tokens.astype(np.intp)]
    if END in numbers:
        # Where the data says that a text has ended, so does each that has not filled its room.
        lengths = (stored != PAD).sum(axis=1)
        last = stored[np.arange(len(stored)), np.maximum(lengths - 1, 0)]
        open_ended = np.flatnonzero((lengths < dataset.shape[0]) & (last != numbers[END]))
        stored[open_ended, lengths[open_ended]] = numbers[END]
    return stored
