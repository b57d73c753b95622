"""Chosen samples as a table, or as a folder of pictures."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import SPLITS, Dataset
from ae_core.errors import UserError
from ae_core.export.folders import whole_folder
from ae_core.export.pictures import png
from ae_core.export.sample_pictures import sample_pictures
from ae_core.export.table import save_table
from ae_core.latent.codec import Codec
from ae_core.progress import tell
from ae_core.storage import write_atomic

Ids = NDArray[np.int64]
Columns = dict[str, NDArray[Any]]
CHUNK = 2048
MOST_PICTURES = 100_000
WIDTH = 224  # of the picture of a sample that is none itself


def sample_columns(codec: Codec, dataset: Dataset, ids: Ids, known: Columns | None = None) -> Columns:
    """id, split, label, what else is `known`, error, the terms of the loss that each sample has, z0, z1, ..., and the
    data's own columns and factors, (n,) each; what has a name that is taken becomes data.<name>.

    known : by name, such as x, y and the cluster on a map.
    """
    labels = dataset.labels
    columns: Columns = {
        "id": ids,
        "split": np.array(SPLITS)[dataset.split[ids]],
        "label": np.full(len(ids), "") if labels is None else np.array(dataset.label_names)[labels[ids]],
    }
    columns |= (known or {}) | _of_the_model(codec, dataset, ids)
    own = {name: dataset.x[ids, place] for place, name in enumerate(dataset.columns) if dataset.kind == "tabular"}
    for name, values in (own | {name: values[ids] for name, values in dataset.factors.items()}).items():
        columns[f"data.{name}" if name in columns else name] = values
    return columns


def save_samples(path: Path, codec: Codec, dataset: Dataset, ids: Ids, known: Columns | None = None) -> None:
    """Write `sample_columns` atomically, by the file's ending; an NPZ has the stored samples too, as `samples`.

    Raises UserError for an unknown ending, and where nothing was chosen.
    """
    _refuse_nothing(ids)
    columns = sample_columns(codec, dataset, ids, known)
    save_table(path, columns | {"samples": dataset.x[ids]} if path.suffix.lower() == ".npz" else columns)


def save_pictures(folder: Path, codec: Codec, dataset: Dataset, ids: Ids, known: Columns | None = None) -> None:
    """Write a new folder in one step: a PNG for each sample, named by its id and class, and samples.csv.

    Images keep their pixels; series are curves, texts their words, and rows of a table grey cells, all on one scale.
    Raises UserError where there is such a folder already, and where nothing or too much was chosen.
    """
    _refuse_nothing(ids)
    if len(ids) > MOST_PICTURES:
        raise UserError(f"{len(ids):,} pictures are too many for a folder; choose at most {MOST_PICTURES:,}")
    if folder.exists():
        raise UserError(f"{folder} is there already; choose another name")
    with whole_folder(folder) as unfinished:
        for name, picture in _pictures(dataset, ids):
            write_atomic(unfinished / name, picture, durable=False)
        save_table(unfinished / "samples.csv", sample_columns(codec, dataset, ids, known))


def picture_name(dataset: Dataset, sample: int) -> str:
    """ "00042-seven.png"; characters that some disk does not take become "_"."""
    digits = len(str(dataset.n - 1))
    if dataset.labels is None:
        return f"{sample:0{digits}}.png"
    label = re.sub(r"[^\w.-]", "_", str(dataset.label_names[dataset.labels[sample]]))[:40]
    return f"{sample:0{digits}}-{label}.png"


def _of_the_model(codec: Codec, dataset: Dataset, ids: Ids) -> Columns:
    terms: dict[str, list[NDArray[Any]]] = {name: [] for name in codec.term_names}
    codes = []
    for start in range(0, len(ids), CHUNK):
        stored = dataset.x[ids[start : start + CHUNK]]
        codes.append(codec.encode(stored))
        for name, values in codec.terms(stored).items():
            terms[name].append(values)
        tell(min(start + CHUNK, len(ids)), len(ids))
    whole = np.concatenate(codes)
    found = {name: np.concatenate(values) for name, values in terms.items()}
    return found | {f"z{place}": column for place, column in enumerate(whole.T)}


def _pictures(dataset: Dataset, ids: Ids) -> Iterator[tuple[str, bytes]]:
    wanted = dataset.shape[-1] if dataset.kind == "image" else WIDTH
    pictures = itertools.chain.from_iterable(sample_pictures(dataset, ids, wanted))
    for sample, picture in zip(ids, pictures, strict=True):
        yield picture_name(dataset, int(sample)), png(picture)


def _refuse_nothing(ids: Ids) -> None:
    if not len(ids):
        raise UserError("Nothing is selected; select samples first, with a tool or a query.")
