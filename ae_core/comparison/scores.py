"""How good several models are on the test split, beside principal components of the same size."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ae_core.comparison.coders import Coder, coders
from ae_core.comparison.measures import Measure, class_read, error, neighbours_kept
from ae_core.comparison.opened import Compared
from ae_core.data.base import TEST, Dataset

Doubles = NDArray[np.float64]
APART = 2.0  # standard errors of a difference
STAR = "★ better than every other row: each mean difference on the same samples is more than two standard errors of it."
ERRORS = "± is the standard error of the mean over the samples."


def in_figures(mean: float, spread: float) -> str:
    """A mean with its standard error, whose first two figures say how many of the mean's are worth reading.

    >>> in_figures(38.1995, 0.699), in_figures(0.2985, 0.0105), in_figures(12345.6, 210.0)
    ('38.20 ± 0.70', '0.298 ± 0.011', '12,346 ± 210')
    """
    if not (math.isfinite(mean) and math.isfinite(spread) and spread > 0):
        return f"{mean:.4g}"
    places = max(0, 1 - math.floor(math.log10(spread)))
    return f"{mean:,.{places}f} ± {spread:,.{places}f}"


@dataclass(frozen=True, eq=False)
class Scores:
    """rows : the runs in their order, then the controls. notes : what could not be measured, and why."""

    rows: tuple[Coder, ...]
    measures: tuple[Measure, ...]
    notes: tuple[str, ...]

    def mean(self, measure: Measure, row: int) -> tuple[float, float] | None:
        """Over the samples, with its standard error; None where it was not taken."""
        found = measure.values[row]
        if found is None:
            return None
        return float(found.mean()), _error(found)

    def best(self, measure: Measure) -> int | None:
        """The row that is clearly better than each other one on the same samples; None where there is none.

        Clearly: the mean difference is more than two of its standard errors. What makes a sample hard is the same for
        both, and cancels.
        """
        sign = 1.0 if measure.better == "higher" else -1.0
        known = {
            row: sign * found
            for row, found in enumerate(measure.values)
            if found is not None and np.isfinite(found).all()
        }
        if len(known) < 2:
            return None
        first = max(known, key=lambda row: float(known[row].mean()))
        gaps = [known[first] - found for row, found in known.items() if row != first]
        return first if all(gap.mean() > APART * _error(gap) for gap in gaps) else None

    def cells(self, measure: Measure) -> list[tuple[float, str] | None]:
        """By row: the mean, and how it is written, with a star where it is best; None where it was not taken."""
        best = self.best(measure)
        means = [self.mean(measure, row) for row in range(len(self.rows))]
        return [
            None if mean is None else (mean[0], f"{'★ ' if row == best else ''}{in_figures(*mean)}")
            for row, mean in enumerate(means)
        ]


def _error(values: Doubles) -> float:
    """The standard error of the mean of (n,), NaN where one value says nothing of it."""
    return float(values.std(ddof=1)) / math.sqrt(len(values)) if len(values) > 1 else float("nan")


def scored(runs: Sequence[Compared], dataset: Dataset) -> Scores:
    """Everything that is cheap to know of these runs and of principal components, as many as each has numbers.

    A run that has not ended is not judged: the test split is read once, at the end. What is under way is told, and
    ends where nobody wants it.
    """
    each = coders(runs, dataset)
    if not len(dataset.rows(TEST)):
        return Scores(tuple(each), (), ("There are no test samples to judge by.",))
    judged = [coder for coder in each if coder.run is None or coder.run.has_ended]
    found = (error(judged, dataset), class_read(judged, dataset), neighbours_kept(judged, dataset))
    measures = tuple(_among(each, judged, one) for one in found if one is not None)
    notes = [f"{run.mark} has not ended, and the test split is read once, at the end." for run in runs if run.as_of]
    return Scores(tuple(each), measures, (*notes, *_unequal(runs), *_notes(dataset, found[1], found[2])))


def _unequal(runs: Sequence[Compared]) -> list[str]:
    """That some have been trained longer than others, which the eye does not see in a table of scores."""
    known = {run.mark: run.epochs for run in runs if math.isfinite(run.epochs)}
    if len({round(epochs, 3) for epochs in known.values()}) < 2:
        return []
    lengths = ", ".join(f"{mark} {epochs:.4g}" for mark, epochs in known.items())
    return [f"They were not trained for equally many epochs ({lengths}), so a difference need not come from the model."]


def _among(each: Sequence[Coder], judged: Sequence[Coder], measure: Measure) -> Measure:
    """With None for those of `each` that were not judged."""
    known = dict(zip(map(id, judged), measure.values, strict=True))
    return replace(measure, values=tuple(known.get(id(coder)) for coder in each))


def _notes(dataset: Dataset, read: Measure | None, kept: Measure | None) -> list[str]:
    notes = []
    if read is None:
        notes.append("No class is read: the data has none, or too few samples of them.")
    if kept is None:
        why = "texts have no distance to keep" if dataset.form.tokens else "there are too few test samples"
        notes.append(f"Neighbours are not compared: {why}.")
    return notes
