"""What the colours of a map mean: the class, the split, or a number of the code."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import SPLITS, Dataset
from app.session import Floats
from app.theme import Tokens
from app.widgets.map_legend import Legend

MOST_DIMENSIONS = 32
LEVELS = 255


@dataclass(frozen=True, eq=False)
class Colouring:
    """codes : (n,) into colours (m, 3); colours None draws every point alike."""

    codes: NDArray[np.intp]
    colours: NDArray[np.uint8] | None
    legend: Legend | None


def choices(dataset: Dataset | None, latent_dim: int) -> list[tuple[str, str]]:
    """(name, title) of what points can be coloured by."""
    classes = [("class", "Class")] if dataset is not None and dataset.labels is not None else [("class", "One colour")]
    dimensions = [(f"z{k}", f"z{k}") for k in range(min(latent_dim, MOST_DIMENSIONS))]
    return [*classes, ("split", "Split"), ("norm", "Length of the code"), *dimensions]


def coloured(name: str, dataset: Dataset | None, ids: NDArray[np.int64], codes: Floats, tokens: Tokens) -> Colouring:
    """The colours of the samples `ids` with codes (n, d)."""
    if name == "class":
        return _by_class(dataset, ids, tokens)
    if name == "split" and dataset is not None:
        return _named(dataset.split[ids].astype(np.intp), SPLITS[:2], tokens)
    if name == "norm":
        return _by_value(np.linalg.norm(codes, axis=1), tokens)
    place = int(name[1:]) if name[1:].isdigit() else -1
    if 0 <= place < codes.shape[1]:
        return _by_value(codes[:, place], tokens)
    return Colouring(np.zeros(len(ids), dtype=np.intp), None, None)


def _by_class(dataset: Dataset | None, ids: NDArray[np.int64], tokens: Tokens) -> Colouring:
    if dataset is None or dataset.labels is None:
        return Colouring(np.zeros(len(ids), dtype=np.intp), np.array([tokens.of_classes(1)[0]]), None)
    return _named(dataset.labels[ids].astype(np.intp), dataset.label_names, tokens)


def _named(labels: NDArray[np.intp], names: tuple[str, ...], tokens: Tokens) -> Colouring:
    colours = tokens.of_classes(max(len(names), int(labels.max(initial=0)) + 1))
    return Colouring(
        np.maximum(labels, 0),
        colours,
        Legend(colours, names=names, counts=np.bincount(np.maximum(labels, 0), minlength=len(names))),
    )


def _by_value(values: Floats, tokens: Tokens) -> Colouring:
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
    part = (np.nan_to_num(values, nan=low, posinf=high, neginf=low) - low) / (high - low or 1.0)
    ramp = tokens.ramp()
    return Colouring(np.rint(part * LEVELS).astype(np.intp), ramp, Legend(ramp, ends=(f"{low:.3g}", f"{high:.3g}")))
