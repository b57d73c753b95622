"""Images or vectors of the user's own, from a numpy file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.array_file import ArrayFile
from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.data.checks import MORE_MEMORY, check_count, check_room, found_path, sample_notices
from ae_core.data.labels import read_labels, read_split
from ae_core.data.pixels import Layout, to_pixels, with_channels_first
from ae_core.data.splitting import split_rows
from ae_core.data.table import standardisation, to_table
from ae_core.errors import DataError
from ae_core.spec import knob

SAMPLES = ("x", "images", "data")
LABELS = ("y", "labels", "target")
SPLIT = ("split",)
ATTRIBUTION = "attribution"
MOST_LETTERS = 2_000
MOST_NAMED = 8
MOST_FACTORS = 64  # arrays of one number for each sample, by which the map can be coloured


@dataclass(frozen=True)
class _Rows:
    """What belongs to the samples beside their values."""

    labels: NDArray[np.int64] | None
    label_names: tuple[str, ...]
    split: NDArray[np.uint8]
    notices: tuple[str, ...]
    factors: dict[str, NDArray[np.float64]]
    attribution: str


@sources.register("array", title="Array (.npy, .npz)")
class Array(DataSpec):
    """Images or vectors from a .npy or .npz file.

    Images are (n, h, w), (n, h, w, c) or (n, c, h, w) with 1 or 3 channels; vectors are (n, d). An .npz holds them as
    x, images or data (or as its only array), optionally with labels as y, labels or target, with a split of 0, 1, 2 or
    train, validation, test, and with whose work it is as attribution, one text. Without a split: 80/10/10, stratified.
    Pixels are kept as `to_pixels` says; columns are standardised by the training split.
    """

    bundled = False
    path: str = knob("", "The .npy or .npz file.", flag="path")
    layout: Layout = knob("auto", "Where the colour channels are; auto takes the axis of length 1 or 3.")
    split_seed: int = knob(0, "Chooses which samples are held out, where the file has no split.", ge=0, le=2**32 - 1)
    memory_gb: float = knob(8.0, "The most memory that one array may take, in gigabytes.", ge=0.001, le=4096)

    def load(self) -> Dataset:
        """The data set, named after its file. Raises DataError."""
        path = found_path(self.path, "a .npy or .npz file")
        file = ArrayFile(path, self.memory_gb)
        name = _samples(file)
        where = file.where(name)
        x = file.read(name)
        if x.dtype.kind not in "biuf" or x.ndim == 1:
            raise DataError(f"{where} holds {x.dtype} of shape {x.shape}; expected vectors (n, d) or images (n, h, w)")
        check_count(len(x), where)
        bytes_each = 1 if x.ndim > 2 and x.dtype.itemsize == 1 else 4
        check_room(bytes_each * x.size, self.memory_gb, where, MORE_MEMORY)
        rows = self._rows(file, name, len(x))
        return _table(path.stem, x, rows, where) if x.ndim == 2 else _pictures(path.stem, x, rows, where, self.layout)

    def _rows(self, file: ArrayFile, samples: str, n_rows: int) -> _Rows:
        labelled, divided = _first(LABELS, file.names), _first(SPLIT, file.names)
        labels: NDArray[np.int64] | None = None
        label_names: tuple[str, ...] = ()
        if labelled:
            labels, label_names = read_labels(file.read(labelled), n_rows, file.where(labelled))
        if divided:
            split = read_split(file.read(divided), n_rows, file.where(divided))
        else:
            split = split_rows(labels, n_rows, self.split_seed)
        attribution = _attribution(file)
        others = sorted(set(file.names) - {samples, labelled, divided, ATTRIBUTION if attribution else None})
        factors = {name: known for name in others[:MOST_FACTORS] if (known := _factor(file, name, n_rows)) is not None}
        unused = [name for name in others if name not in factors]
        left = (f"{file.path.name} also holds {', '.join(unused[:MOST_NAMED])}, which is not used",) if unused else ()
        notices = (*left, *sample_notices(split, labels, label_names))
        return _Rows(labels, label_names, split, notices, factors, attribution)


def _attribution(file: ArrayFile) -> str:
    """Whose work the data is, as one text that the file holds."""
    if ATTRIBUTION not in file.names or file.shape(ATTRIBUTION) != (1,):
        return ""
    try:
        found = file.read(ATTRIBUTION)
        return str(found[0])[:MOST_LETTERS] if found.dtype.kind == "U" else ""
    except (DataError, ValueError):
        return ""


def _factor(file: ArrayFile, name: str, n_rows: int) -> NDArray[np.float64] | None:
    """(n,) a number that the file holds of each sample, or None where it is something else."""
    if file.shape(name) != (n_rows,):
        return None
    try:
        values = file.read(name)
    except DataError:
        return None
    return values.astype(np.float64) if values.dtype.kind in "biuf" else None


def _samples(file: ArrayFile) -> str:
    only = file.names[0] if len(file.names) == 1 else None
    name = _first(SAMPLES, file.names) or only
    if name is None:
        found = ", ".join(sorted(file.names)[:MOST_NAMED]) or "no array"
        raise DataError(f"{file.path.name} has no array named x, images or data; it holds {found}")
    return name


def _first(wanted: tuple[str, ...], names: tuple[str, ...]) -> str | None:
    return next((name for name in wanted if name in names), None)


def _table(title: str, x: NDArray[Any], rows: _Rows, where: str) -> Dataset:
    table, coarse = to_table(x, where)
    to_model, to_display, constant = standardisation(table, rows.split)
    return Dataset(
        name=title,
        kind="tabular",
        x=table,
        split=rows.split,
        labels=rows.labels,
        label_names=rows.label_names,
        factors=rows.factors,
        attribution=rows.attribution,
        columns=tuple(f"x{column}" for column in range(table.shape[1])),
        to_model=to_model,
        to_display=to_display,
        notices=(*coarse, *constant, *rows.notices),
    )


def _pictures(title: str, x: NDArray[Any], rows: _Rows, where: str, layout: Layout) -> Dataset:
    pixels = to_pixels(with_channels_first(x, layout, where), where)
    return Dataset(
        name=title,
        kind="image",
        x=pixels.x,
        split=rows.split,
        labels=rows.labels,
        label_names=rows.label_names,
        factors=rows.factors,
        attribution=rows.attribution,
        to_model=pixels.to_model,
        value_range=(0.0, 1.0),
        notices=(*pixels.notices, *rows.notices),
    )
