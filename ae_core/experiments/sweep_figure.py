"""The picture of a sweep: what is lost, what codes tell, and the trade between both."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.trade_off import By
from ae_core.experiments.sweep_grid import Field, shown, title_of
from ae_core.experiments.sweep_judging import Worth
from ae_core.experiments.sweep_work import Tried, Work
from ae_core.export.charts import Chart, Line, page

FAR = 1e-3  # the least share of the largest error that a logarithmic axis shows
WIDE = 8.0  # times the least value: where an axis is logarithmic
MOST_LINES = 4
Control = tuple[str, Callable[[Tried], Worth]]
PCA: Control = ("PCA", lambda one: one.pca)
UNTRAINED: Control = ("untrained", lambda one: one.untrained)


def figure(
    work: Work, tried: Sequence[Tried], taken: Tried, fronted: Sequence[Tried], raw: Worth, by: By
) -> NDArray[np.uint8]:
    """(height, width, 3). All of it is the validation split's."""
    field, data = work.fields[0], work.one.dataset
    measured = "linear probe" if by == "probe" else "squared error"
    heading = (
        f"{data.name}: {title_of(work.fields, taken.setting)} is chosen by the {measured} on the validation split, of "
        f"which all numbers here are; {work.seeds} trainings of each setting. Band: standard deviation over trainings. "
        "Hollow and dashed: controls of the same code size; untrained codes lose what their best linear decoder loses."
    )
    probed = work.judge.task is not None
    lost = _lines(work, tried, lambda worth: worth.error, (PCA, UNTRAINED))
    rules = [(_place(field, taken.setting[0]), f"chosen: {title_of(work.fields, taken.setting)}")]
    words = "" if field.is_numeric else ", ".join(f"{n + 1} {shown(value)}" for n, value in enumerate(field.values))
    errors = np.concatenate([line.y for line in lost])
    far = float(np.nanmin(errors)) <= FAR * float(np.nanmax(errors))  # components that lose nothing have 1e-30
    charts = [
        Chart("What is lost", field.name, "squared error per sample", lost, words, log_x=_is_log(field), log_y=not far,
              rules=rules)
    ]  # fmt: skip
    if probed:
        assert work.judge.task is not None
        assert raw.score is not None
        measure = "accuracy, classes weighing the same" if work.judge.task.target.classes else "R2, mean over factors"
        charts.append(
            Chart("What a linear probe reads from codes", field.name, measure,
                  _lines(work, tried, lambda worth: worth.score, (PCA, UNTRAINED)), words, log_x=_is_log(field),
                  rules=rules, level=(raw.score, "raw inputs"))
        )  # fmt: skip
        charts.append(_trade(tried, taken, fronted, measure))
    return page(charts, heading, columns=len(charts))


def _lines(
    work: Work, tried: Sequence[Tried], of: Callable[[Worth], float | None], controls: Sequence[Control]
) -> list[Line]:
    """A line for each value of the second field, and the controls, whose place has the mean over these."""
    field, joined = work.fields[0], not (len(work.fields) > 1 and _many(work, tried))
    groups: dict[str, list[Tried]] = {}
    for one in tried:
        name = f"{work.fields[1].name} {shown(one.setting[1])}" if len(work.fields) > 1 and joined else "autoencoder"
        groups.setdefault(name, []).append(one)
    lines = []
    for name, some in groups.items():
        some = sorted(some, key=lambda one: _place(field, one.setting[0]))
        values = [np.array([of(worth) for worth in one.worths], dtype=np.float64) for one in some]
        spread = np.array([value.std(ddof=1) if len(value) > 1 else 0.0 for value in values])
        x, y = np.array([_place(field, one.setting[0]) for one in some]), np.array([value.mean() for value in values])
        lines.append(Line(name, x, y, spread if joined else None, joined=joined))
    for name, which in controls:
        curves = {group: _curve(field, [(one, of(which(one))) for one in some]) for group, some in groups.items()}
        (x, y), *others = curves.values()
        if all(np.array_equal(x, other_x) and np.array_equal(y, other_y) for other_x, other_y in others):
            lines.append(Line(name, x, y, control=True, joined=joined))
        else:
            lines += [Line(f"{name}: {group}", *curve, control=True, joined=joined) for group, curve in curves.items()]
    return lines


def _curve(
    field: Field, values: Sequence[tuple[Tried, float | None]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    places: dict[float, list[float]] = {}
    for one, value in values:
        places.setdefault(_place(field, one.setting[0]), []).append(np.nan if value is None else value)
    x = sorted(places)
    return np.array(x), np.array([np.mean(places[place]) for place in x])


def _trade(tried: Sequence[Tried], taken: Tried, fronted: Sequence[Tried], measure: str) -> Chart:
    def line(name: str, some: Sequence[Tried], control: bool = False, joined: bool = True) -> Line:
        means = [(np.mean([w.error for w in one.worths]), np.mean([w.score for w in one.worths])) for one in some]
        means.sort()
        x, y = (np.array(side, dtype=np.float64) for side in zip(*means, strict=True))
        return Line(name, x, y, control=control, joined=joined)

    rest = [one for one in tried if not any(one is other for other in fronted)]
    sized = " (with code size)" if len({one.size for one in tried}) > 1 else ""
    parts = [line(f"Pareto front{sized}", fronted, joined=False), line("chosen", [taken])]
    pairs = sorted({(one.pca.error, one.pca.score) for one in tried if one.pca.score is not None})
    x, y = (np.array(side, dtype=np.float64) for side in zip(*pairs, strict=True))
    parts.append(Line("PCA of these sizes", x, y, control=True, joined=False))
    if rest:
        parts.append(line("beaten by another", rest, control=True, joined=False))
    return Chart("The trade", "squared error per sample (left is better)", measure, parts, "each point is a setting")


def _many(work: Work, tried: Sequence[Tried]) -> bool:
    return len({shown(one.setting[1]) for one in tried}) > MOST_LINES


def _place(field: Field, value: object) -> float:
    """On the axis: the value, or its number among the words."""
    return float(value) if field.is_numeric and isinstance(value, int | float) else 1.0 + field.values.index(value)


def _is_log(field: Field) -> bool:
    return field.is_numeric and min(field.values) > 0 and max(field.values) >= WIDE * min(field.values)
