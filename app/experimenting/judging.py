"""The arrays of a search for abnormal samples, checked: they come from a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.workspace import Judged

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Scores:
    """names, titles : (m,) of the scores. The rest is as `ae_core.experiments.anomaly` describes its arrays."""

    arrays: Arrays
    names: tuple[str, ...]
    titles: tuple[str, ...]

    def judged(self, place: int) -> Judged:
        """By one of the scores, at the threshold of the validation samples."""
        found, honest = self.arrays, float(self.arrays["thresholds"][place])
        return Judged(
            found, self.titles[place], found["ids"].astype(np.int64), found["scores"][place].astype(np.float64),
            found["abnormal"].astype(bool), found["validation_ids"].astype(np.int64),
            found["validation_scores"][place].astype(np.float64), honest, honest,
        )  # fmt: skip


def read_scores(arrays: Arrays, titles: Mapping[str, str], shape: tuple[int, ...]) -> Scores | None:
    """None where they are not what they should be.

    titles : of scores by name. shape : of the stored data (samples, ...).
    """
    try:
        fits = _are_scores(arrays) and _are_samples(arrays, shape[0]) and _are_pictures(arrays, shape[1:])
    except (KeyError, TypeError):
        return None
    if not fits:
        return None
    names = tuple(map(str, arrays["names"]))
    return Scores(arrays, names, tuple(titles.get(name, name) for name in names))


def _are_scores(arrays: Arrays) -> bool:
    m, n, v = len(arrays["names"]), len(arrays["ids"]), len(arrays["validation_ids"])
    shapes = {"thresholds": (m,), "abnormal": (n,), "scores": (m, n), "validation_scores": (m, v)}
    told = [arrays[name] for name in ("thresholds", "scores", "validation_scores")]
    return (
        m > 0
        and all(arrays[name].shape == shape for name, shape in shapes.items())
        and all(one.dtype.kind == "f" and bool(np.isfinite(one).all()) for one in told)
        and 0 < int((arrays["abnormal"] == 1).sum()) < n
    )


def _are_samples(arrays: Arrays, n: int) -> bool:
    """Ids of the data's n samples, of which the judged ones ascend and the worst are among them."""
    for name in ("ids", "validation_ids", "worst_ids"):
        ids = arrays[name]
        if ids.ndim != 1 or ids.dtype.kind not in "iu" or (len(ids) and not 0 <= ids.min() <= ids.max() < n):
            return False
    ascending = bool((np.diff(arrays["ids"].astype(np.int64)) > 0).all())
    return ascending and bool(np.isin(arrays["worst_ids"], arrays["ids"]).all())


def _are_pictures(arrays: Arrays, shape: tuple[int, ...]) -> bool:
    wanted = (len(arrays["worst_ids"]), *shape)
    pictures = [arrays[f"worst_{name}"] for name in ("inputs", "outputs", "errors")]
    return all(one.dtype.kind in "iuf" and one.shape == wanted for one in pictures)
