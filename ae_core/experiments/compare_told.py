"""The textbook's table in numbers, words and a page of charts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TRAIN
from ae_core.experiments.base import Cell, Outcome, Studied, finite
from ae_core.experiments.compare_best import clearly_best
from ae_core.experiments.compared import Judge, steadiness
from ae_core.experiments.wording import headline
from ae_core.export.charts import Chart, Ranges, page

if TYPE_CHECKING:
    from collections.abc import Iterator

Better = Literal["higher", "lower", ""]
ABOVE = 2.0  # standard deviations of a mean above 0, below which a share of it says nothing
COLUMNS = 2  # of charts on the page


@dataclass(frozen=True)
class Measure:
    """A row of the textbook's table. how : what the number is. better : which way is good, "" where neither is."""

    name: str
    title: str
    how: str
    better: Better = ""


MEASURES = (
    Measure("error", "Reconstruction", "squared error of a test sample", "lower"),
    Measure("linearity", "Linearity", "share of the decoder that a linear map explains, R²"),
    Measure("signal", "Training signal", "how steadily the training loss falls, Kendall's tau", "higher"),
    Measure("generation", "Generation", "distance of drawn from test samples", "lower"),
    Measure("modes", "Mode collapse", "share of the known modes that drawn samples reach", "higher"),
    Measure("interpretability", "Interpretability", "", "higher"),
    Measure("scaling", "Scaling", "error with a quarter of the training samples / with all"),
    Measure("stability", "Stability", "standard deviation over seeds / mean, of that distance", "lower"),
    Measure("steady_error", "Stability of the error", "standard deviation over seeds / mean, of the error", "lower"),
)  # fmt: skip
SPREADS = {"stability": "generation", "steady_error": "error"}


@dataclass(frozen=True)
class Row:
    """One trained model: a number by the name of its measure, None where it cannot be taken."""

    values: Mapping[str, float | None]


def measured(judge: Judge, model: Studied, losses: NDArray[np.float64] | None, smaller: Studied | None) -> Row:
    """losses : of its training by epoch, None where they are not known. smaller : the same, trained on a quarter."""
    drawn, error = judge.drawn(model), judge.error(model)
    less = judge.error(smaller) if smaller is not None else None
    return Row({
        "error": error,
        "linearity": judge.linearity(model),
        "signal": None if losses is None else steadiness(losses),
        "generation": judge.distance(drawn),
        "modes": judge.modes(drawn),
        "interpretability": judge.alignment(model) if judge.factors is not None else judge.sparsity(model),
        "scaling": less / error if less is not None and error else None,
    })  # fmt: skip


def ceiling(judge: Judge) -> Row:
    """Training samples themselves in the place of drawn ones."""
    train = judge.data.rows(TRAIN)
    some = np.random.default_rng(judge.seed).permutation(train)[: len(judge.real)]
    samples = judge.data.to_model(judge.data.x[some])
    return Row({"generation": judge.distance(samples), "modes": judge.modes(samples)})


def outcome(judge: Judge, rows: Mapping[str, Sequence[Row]], best: Row, notices: Sequence[str]) -> Outcome:
    """rows : of each kind of model, one a seed. best : of training samples."""
    told = {measure.name: {title: _mean(measure, some) for title, some in rows.items()} for measure in MEASURES}
    known = [measure for measure in MEASURES if any(mean is not None for mean, _ in told[measure.name].values())]
    facts = {
        "generation": "FID-local" if judge.features is not None else "MMD^2",
        "interpretability": "factor alignment" if judge.factors is not None else "sparsity",
        "seeds": {title: len(some) for title, some in rows.items()},
        "training_samples": {name: value for name, value in best.values.items() if value is not None},
        "n_test": len(judge.real),
    }
    sentence, more = headline(list(_sentences(told, rows)) or ["One kind of model was compared with nothing."])
    return Outcome(
        sentence, facts, _table(judge, known, told, best),
        page([_chart(judge, one, told[one.name], best) for one in known], _heading(judge, rows), COLUMNS),
        (*more, *notices, *_cautions(judge, rows)),
    )  # fmt: skip


Told = Mapping[str, Mapping[str, tuple[float | None, float | None]]]


def _mean(measure: Measure, rows: Sequence[Row]) -> tuple[float | None, float | None]:
    """Mean and standard deviation over the seeds; of their spread none is known."""
    if measure.name in SPREADS:
        of = SPREADS[measure.name]
        known = [value for row in rows if (value := row.values[of]) is not None]
        mean, spread = (float(np.mean(known)), float(np.std(known, ddof=1))) if len(known) > 1 else (0.0, 0.0)
        return (finite(spread / mean) if mean > ABOVE * spread else None), None
    values = [value for row in rows if (value := row.values.get(measure.name)) is not None]
    if not values:
        return None, None
    return finite(float(np.mean(values))), finite(float(np.std(values, ddof=1))) if len(values) > 1 else None


def _how(judge: Judge, measure: Measure) -> str:
    if measure.name == "generation":
        return f"{measure.how}, {'FID-local' if judge.features is not None else 'MMD²'}"
    if measure.name == "interpretability":
        known = "alignment of numbers with known factors, DCI disentanglement"
        return known if judge.factors is not None else "sparseness of what a number of the code moves, Hoyer"
    return measure.how


def _table(judge: Judge, known: Sequence[Measure], told: Told, best: Row) -> dict[str, list[Cell]]:
    table: dict[str, list[Cell]] = {
        "measure": [one.title for one in known], "how": [_how(judge, one) for one in known],
        "better": [one.better for one in known],
    }  # fmt: skip
    for title in told[known[0].name]:
        table[title] = [told[one.name][title][0] for one in known]
        table[f"{title} ±"] = [told[one.name][title][1] for one in known]
    table["training samples"] = [best.values.get(one.name) for one in known]
    return table


def _chart(judge: Judge, measure: Measure, told: Mapping[str, tuple[float | None, float | None]], best: Row) -> Chart:
    shown = [(title, mean, spread or 0.0) for title, (mean, spread) in told.items() if mean is not None]
    rules = [(value, "training samples")] if (value := best.values.get(measure.name)) is not None else []
    names, means, spreads = zip(*reversed(shown), strict=True)
    x, away = np.array(means), np.array(spreads)
    part = Ranges(names, x, x - away, x + away, [False] * len(names))
    good = f"{measure.better} is better" if measure.better else "neither way is better"
    return Chart(measure.title, _how(judge, measure), "", [part], note=good, rules=rules)


def _heading(judge: Judge, rows: Mapping[str, Sequence[Row]]) -> str:
    seeds = ", ".join(f"{title}: {len(some)}" for title, some in rows.items())
    return f"{judge.data.name}, {len(judge.real):,} test samples. Means and standard deviations over seeds ({seeds})."


def _sentences(told: Told, rows: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    """What is best by more than two standard deviations, and what cannot be told apart."""
    for name, what in (("error", "reconstructs best"), ("generation", "draws the samples nearest to the data")):
        known = {title: one for title, one in told[name].items() if one[0] is not None}
        if len(known) < 2:
            continue
        titles, (means, spreads) = list(known), zip(*known.values(), strict=True)
        best = clearly_best(means, spreads, [len(rows[title]) for title in titles], "lower")
        (mean, title), (other, second), *_ = sorted((one[0] or 0.0, title) for title, one in known.items())
        if best is not None:
            yield f"{title} {what} ({mean:.4g}; next {second}, {other:.4g})."
        else:
            yield f"{title} and {second} cannot be told apart by who {what} ({mean:.4g} and {other:.4g})."


def _cautions(judge: Judge, rows: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    yield (
        "Samples are drawn from the model's prior, and where it has none from a Gaussian fitted to its codes. The "
        "training signal is 1 where every epoch lowers the training loss and 0 where it wanders; that loss is not the "
        "same thing in each kind of model, and a warm-up raises it."
    )
    yield "The error of a GAN is that of its regressor, which the generator never sees."
    if judge.features is not None:
        yield "FID-local has features of a small classifier trained here: it compares rows of this table only."
    yield (
        f"Spreads are those of trainings. Chance has its part in the choice of the {len(judge.real):,} test samples "
        "too, which they do not tell."
    )
    if max(map(len, rows.values())) < 2:
        yield "One seed only: nothing is said of others, and of stability nothing at all."
