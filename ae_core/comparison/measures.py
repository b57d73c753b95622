"""What is measured of each sample of the test split, by every run and control alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.probes import PROBES, drawn
from ae_core.comparison.coders import Coder
from ae_core.comparison.overlap import neighbour_overlap
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset, Stored
from ae_core.data.splitting import stratified
from ae_core.experiments.encoders import numbers
from ae_core.progress import tell
from ae_core.projection.quality import NEIGHBOURHOOD

Doubles = NDArray[np.float64]
CHUNK = 1024
MOST_LABELS = 5000  # training labels that a probe is fitted to
MOST_COMPARED = 2000  # test samples whose neighbours are looked for
STEPS = 3  # measures, for who waits


@dataclass(frozen=True, eq=False)
class Measure:
    """title : what it is called. how : what the number of a sample is, its split and how many. better : which way is
    good. values : by coder, (n,) a number of each sample, None where it cannot be taken.
    """

    name: str
    title: str
    how: str
    better: Literal["lower", "higher"]
    values: tuple[Doubles | None, ...]

    @property
    def heading(self) -> str:
        """With an arrow the way that is good."""
        return f"{self.title} {'↑' if self.better == 'higher' else '↓'}"

    @property
    def n(self) -> int:
        """Samples."""
        return next((len(found) for found in self.values if found is not None), 0)


def error(coders: Sequence[Coder], dataset: Dataset) -> Measure:
    """Of the reconstruction, as a run's own evaluation has it."""
    test = dataset.rows(TEST)
    tokens = dataset.form.tokens
    said = "words that are wrong" if tokens else "sum over the elements of a sample, in the scale of display"
    title = "Wrong words" if tokens else "Squared error"

    def of(place: int, coder: Coder) -> Doubles | None:
        if coder.errors is None:
            return None
        parts = []
        for start in range(0, len(test), CHUNK):
            parts.append(coder.errors(dataset.x[test[start : start + CHUNK]]))
            _tell(0, place, coders, (start + CHUNK) / len(test))
        return np.concatenate(parts)

    found = tuple(of(place, coder) for place, coder in enumerate(coders))
    return Measure("error", title, f"{said}; {len(test):,} test samples", "lower", found)


def class_read(coders: Sequence[Coder], dataset: Dataset) -> Measure | None:
    """Whether a linear probe tells the class of a sample by its code; None where there are no classes to tell."""
    labels, probe = dataset.labels, PROBES[0]
    if labels is None:
        return None
    rows = dataset.rows(TRAIN)
    some = rows[drawn(labels[rows], min(MOST_LABELS, len(rows)), True, np.random.default_rng(0))]
    validation, test = dataset.rows(VALIDATION), dataset.rows(TEST)
    if len(np.unique(labels[some])) < 2 or not len(validation):
        return None

    def of(place: int, coder: Coder) -> Doubles | None:
        codes, checked, judged = (_codes(coder, dataset.x[ids]) for ids in (some, validation, test))
        if not all(np.isfinite(part).all() for part in (codes, checked, judged)):
            return None
        best, chosen = -1.0, None
        values = probe.candidates(True, len(some))
        for number, value in enumerate(values):
            fitted = probe.fitted(codes, labels[some], True, value, 0)
            share = float((fitted.predict(checked) == labels[validation]).mean())
            best, chosen = (share, fitted) if share > best else (best, chosen)
            _tell(1, place, coders, (number + 1) / len(values))
        assert chosen is not None
        return np.asarray(chosen.predict(judged) == labels[test], dtype=np.float64)

    found = tuple(of(place, coder) for place, coder in enumerate(coders))
    how = (
        f"share of {len(test):,} test samples whose class a linear probe tells by the code; it is fitted to "
        f"{len(some):,} of {len(rows):,} training samples, its penalty chosen on the validation split"
    )
    return Measure("class", "Class read", how, "higher", found)


def neighbours_kept(coders: Sequence[Coder], dataset: Dataset) -> Measure | None:
    """How many of the nearest samples by input are so by code too; None for texts, and where there are too few."""
    test = dataset.rows(TEST)
    if dataset.form.tokens or len(test) <= NEIGHBOURHOOD + 1:
        return None
    ids = test[stratified(None if dataset.labels is None else dataset.labels[test], len(test), MOST_COMPARED)]
    inputs = numbers(dataset, dataset.x[ids]).astype(np.float32)

    def of(place: int, coder: Coder) -> Doubles | None:
        overlap = neighbour_overlap(inputs, _codes(coder, dataset.x[ids]).astype(np.float32))
        _tell(2, place, coders, 1.0)
        return overlap.astype(np.float64) if np.isfinite(overlap).all() else None

    found = tuple(of(place, coder) for place, coder in enumerate(coders))
    how = (
        f"share of the {NEIGHBOURHOOD} nearest samples by input that are among the {NEIGHBOURHOOD} nearest by code; "
        f"{len(ids):,} of {len(test):,} test samples, among themselves"
    )
    return Measure("neighbours", "Neighbours", how, "higher", found)


def _codes(coder: Coder, stored: Stored) -> Doubles:
    return np.concatenate([coder.encode(stored[start : start + CHUNK]) for start in range(0, len(stored), CHUNK)])


def _tell(step: int, place: int, coders: Sequence[Coder], share: float) -> None:
    whole = 1000
    tell(round(whole * (step + (place + min(share, 1.0)) / len(coders)) / STEPS), whole)
