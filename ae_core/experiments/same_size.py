"""Principal components as many as a code has numbers, beside those whose number validation samples choose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ae_core.analysis.paired import difference
from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.base import Studied
from ae_core.experiments.restoring import Cell
from ae_core.experiments.wording import verdict

CHOSEN, SAME = "pca", "pca_same_"
Facts = list[dict[str, Any]]
MERGED = (
    "PCA has the size that validation samples choose; where that is the size of a code, it stands once, under that "
    "size."
)


def most_components(data: Dataset) -> int:
    """As many as there are."""
    return min(len(data.rows(TRAIN)), int(np.prod(data.shape)))


def sizes_beside(studied: Sequence[Studied], data: Dataset) -> list[int]:
    """Of the codes of models that are no components themselves; of those a run of such a size is the control."""
    fitted = {one.codec.latent_dim for one in studied if one.kind == "PCA"}
    return sorted({_size(one, data) for one in studied if one.kind != "PCA"} - fitted)


def once_each(cells: Sequence[Cell]) -> list[Cell]:
    """Without components of a chosen size where that is a code's: these stand under the name of that size."""
    sized = {_place(one) for one in cells if one.way.name.startswith(SAME)}
    return [one for one in cells if one.way.name != CHOSEN or _place(one) not in sized]


def of_components(cells: Sequence[Cell]) -> list[str]:
    """The names of those of them that are components."""
    return [one.way.name for one in cells if one.way.name == CHOSEN or one.way.name.startswith(SAME)]


def drawn(cells: Sequence[Cell], names: Sequence[str]) -> list[Cell]:
    """Those of these names, each once, in their order."""
    by_name = {one.way.name: one for one in cells}
    return [by_name[name] for name in dict.fromkeys(names)]


def against_same_size(cells: Sequence[Cell], models: Sequence[str], studied: Sequence[Studied], data: Dataset) -> Facts:
    """For each model and what was spoiled, its error less that of components as many as its code has numbers."""
    at = {(one.way.name, one.kind, one.level): one for one in cells}
    told = []
    for model, one in zip(models, studied, strict=True):
        for mine in (cell for cell in cells if cell.way.name == model):
            other = at.get((f"{SAME}{_size(one, data)}", mine.kind, mine.level))
            if other is not None:
                gap = difference(mine.errors, other.errors)
                told.append({
                    "model": model, "kind": mine.kind, "level": mine.level, "control": other.way.title,
                    "error": float(mine.errors.mean()), "control_error": float(other.errors.mean()),
                    "difference": gap.mean, "low": gap.low, "high": gap.high,
                })  # fmt: skip
    return told


def told_beside(title: str, model: str, beside: Facts) -> list[str]:
    """What is said of a model's part of that; nothing where there is none."""
    some = [one for one in beside if one["model"] == model]
    if not some:
        return []
    words = [verdict(one["low"], one["high"], "less", "more") for one in some]
    less, more = (sum(one == f"{word} than" for one in words) for word in ("less", "more"))
    return [f"{title} loses less than {some[0]['control']} in {less} of {len(some)} cases, more in {more}."]


def _size(one: Studied, data: Dataset) -> int:
    return min(one.codec.latent_dim, most_components(data))


def _place(one: Cell) -> tuple[str, float, object]:
    return one.kind, one.level, one.setting
