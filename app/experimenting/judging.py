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

    def score_of(self, sample: int, place: int) -> float:
        """A judged sample's, NaN for any other."""
        found = np.flatnonzero(self.arrays["ids"] == sample)
        return float(self.arrays["scores"][place][found[0]]) if len(found) else float("nan")


def read_scores(arrays: Arrays, titles: Mapping[str, str], shape: tuple[int, ...]) -> Scores | None:
    """None where they are not what they should be. titles : of scores by name. shape : (n, ...) of all samples."""
    try:
        m, n, v = len(arrays["names"]), len(arrays["ids"]), len(arrays["validation_ids"])
        k = len(arrays["worst_ids"])
        shapes = {"thresholds": (m,), "abnormal": (n,), "scores": (m, n), "validation_scores": (m, v)}
        fits = m > 0 and all(arrays[name].shape == shape for name, shape in shapes.items())
        fits = fits and all(arrays[name].dtype.kind == "f" for name in ("thresholds", "scores", "validation_scores"))
        fits = fits and all(bool(np.isfinite(arrays[name]).all()) for name in ("thresholds", "scores"))
        fits = fits and all(_are_samples(arrays[name], shape[0]) for name in ("ids", "validation_ids", "worst_ids"))
        fits = fits and all(
            _pictures(arrays[f"worst_{name}"], (k, *shape[1:])) for name in ("inputs", "outputs", "errors")
        )
        fits = fits and 0 < int((arrays["abnormal"] == 1).sum()) < n
    except (KeyError, TypeError):
        return None
    if not fits:
        return None
    names = tuple(map(str, arrays["names"]))
    return Scores(arrays, names, tuple(titles.get(name, name) for name in names))


def _are_samples(ids: NDArray[Any], samples: int) -> bool:
    return ids.ndim == 1 and ids.dtype.kind in "iu" and (not len(ids) or 0 <= ids.min() <= ids.max() < samples)


def _pictures(x: NDArray[Any], shape: tuple[int, ...]) -> bool:
    return x.dtype.kind in "iuf" and x.shape == shape
