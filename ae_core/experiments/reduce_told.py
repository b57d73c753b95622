"""What the errors of codes by their size come to: a sentence, facts and a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ae_core.analysis.paired import difference
from ae_core.analysis.reduction import SIMILAR, Point, enough, interval, psnr
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.components import kernel_rows
from ae_core.experiments.encoders import numbers
from ae_core.experiments.wording import headline, verdict

AUTOENCODER, PCA, KERNEL, UNTRAINED, MEAN = "autoencoder", "pca", "kernel_pca", "untrained", "mean"
CONTROLS = {PCA: "PCA", KERNEL: "Kernel PCA (RBF)", UNTRAINED: "Untrained, linear decoder"}
# What a training is for: to be clearly better than these.
NEEDED = {
    "better_than_untrained": "those of an untrained encoder with a linear decoder",
    "better_than_mean": "the mean of the training samples",
}
RULE = "the smallest size whose validation error is not clearly above that of any larger one"
MOST_DIMENSION = 4000  # samples that the intrinsic dimension is estimated from


@dataclass(frozen=True)
class Means:
    """How the errors were found. title : what the curve of the runs is called. epochs : of the trainings made here, 0
    for none. batches : of the components' fit.

    dimension : as `dimension_of` gives it.
    """

    title: str
    epochs: int
    batches: int
    dimension: dict[str, Any]
    notices: tuple[str, ...]


def counted(n: int, what: str) -> str:
    """The number with its word, "1 epoch" or "2 epochs"."""
    return f"{n:,} {what}" if n == 1 else f"{n:,} {what}s"


def dimension_of(data: Dataset) -> tuple[dict[str, Any], list[str]]:
    """The intrinsic dimension of the training samples by both estimates, None where there is none, and why."""
    from ae_core.analysis.intrinsic_dimension import maximum_likelihood, two_nn

    rows = data.rows(TRAIN)
    some = numbers(data, data.x[rows[:: -(-len(rows) // MOST_DIMENSION)]])
    try:
        return {"two_nn": asdict(two_nn(some)), "maximum_likelihood": asdict(maximum_likelihood(some))}, []
    except UserError as problem:
        return {"two_nn": None, "maximum_likelihood": None}, [str(problem)]


def outcome(points: Sequence[Point], data: Dataset, means: Means) -> Outcome:
    """What is said of them."""
    from ae_core.experiments.reduce_figure import figure

    curves = {name: _of(points, name) for name in (AUTOENCODER, *CONTROLS)}
    ((mean,), trainings) = _of(points, MEAN), [one.trainings for one in curves[AUTOENCODER]]
    stored = data.x[data.rows(TEST)]
    elements = float(np.isfinite(data.to_model(stored)).sum() / len(stored))
    rows = [_row(one, elements, data) for one in points]
    facts: dict[str, Any] = {
        "title": means.title,
        "n_test": len(stored), "n_validation": len(data.rows(VALIDATION)), "n_train": len(data.rows(TRAIN)),
        "n_kernel": len(kernel_rows(data)) if curves[KERNEL] else 0, "pca_batches": means.batches,
        "n_ssim": 0 if mean.ssim is None else mean.ssim.shape[1],
        "scale": "as the model sees samples", "elements": elements, "trainings": trainings, "epochs": means.epochs,
        "intervals": "95 %, bootstrap over test samples, and Student's t over trainings where there are several",
        "intrinsic_dimension": means.dimension, "against_pca": _against(curves, mean), "methods": rows,
        "rule": RULE, "enough": {name: enough(some) for name, some in curves.items() if len(some) > 1},
        "error_of_mean": mean.error,
    }  # fmt: skip
    sentence, more = headline(_said(curves, facts))
    notices = [*more, *means.notices, *_of_few(trainings)]
    table: dict[str, list[Cell]] = {name: [row[name] for row in rows] for name in rows[0]}
    return Outcome(sentence, facts, table, figure(curves, data, facts), tuple(notices))


def called(method: str, facts: Mapping[str, Any]) -> str:
    """The curve of a method; that of the runs by what they are."""
    return str(CONTROLS.get(method, facts["title"]))


def _of(points: Sequence[Point], method: str) -> list[Point]:
    return [one for one in points if one.method == method]


def _of_few(trainings: Sequence[int]) -> list[str]:
    if min(trainings) == 1:
        return ["Where there is one training of a size, its intervals do not know how unlike another one would be."]
    if min(trainings) < 5:
        return [f"{min(trainings)} trainings tell little of their spread: intervals over so few are wide."]
    return []


def _row(one: Point, elements: float, data: Dataset) -> dict[str, Any]:
    error, similar = interval(one.errors), None if one.ssim is None else interval(one.ssim, SIMILAR)
    peak = data.value_range if data.kind == "image" else None
    return {
        "method": one.method, "size": one.size, "trainings": one.trainings,
        "error": finite(error.mean), "error_low": finite(error.low), "error_high": finite(error.high),
        "spread": finite(one.spread), "error_per_element": finite(error.mean / elements),
        "psnr": psnr(error.mean / elements, peak), "psnr_low": psnr(error.high / elements, peak),
        "psnr_high": psnr(error.low / elements, peak), "ssim": None if similar is None else finite(similar.mean),
        "ssim_low": None if similar is None else finite(similar.low),
        "ssim_high": None if similar is None else finite(similar.high),
    }  # fmt: skip


def _against(curves: dict[str, list[Point]], mean: Point) -> list[dict[str, Any]]:
    """The autoencoder's error minus that of as many components, size by size, or of all where there are fewer."""
    by_size, by_chance = ({one.size: one for one in curves[name]} for name in (PCA, UNTRAINED))
    found = []
    for one in curves[AUTOENCODER]:
        components = by_size[min(one.size, max(by_size))]
        gap = difference(one.errors, components.errors)
        found.append(
            {
                "size": one.size, "components": components.size, "autoencoder": one.error, "pca": components.error,
                "difference": gap.mean, "low": gap.low, "high": gap.high,
                "better_than_untrained": difference(one.errors, by_chance[one.size].errors).high < 0,
                "better_than_mean": difference(one.errors, mean.errors).high < 0,
            }
        )  # fmt: skip
    return found


def _said(curves: dict[str, list[Point]], facts: dict[str, Any]) -> list[str]:
    against = facts["against_pca"]
    words = [verdict(one["low"], one["high"], "less", "more") for one in against]
    told = [
        _beside_pca([one for one, its in zip(against, words, strict=True) if its == each], each)
        for each in sorted(set(words))
    ]
    for key, control in NEEDED.items():
        useless = [str(one["size"]) for one in against if not one[key]]
        if useless:
            told.append(f"Codes of {', '.join(useless)} are not clearly better than {control}")
    told += [
        _end(called(name, facts), size, curves[name][-1].size)
        for name, size in facts["enough"].items() if name in (AUTOENCODER, PCA)
    ]  # fmt: skip
    found = facts["intrinsic_dimension"]
    if found["two_nn"] is not None:
        both = f"{_estimate(found['two_nn'])} (TwoNN), {_estimate(found['maximum_likelihood'])} (maximum likelihood)"
        told.append(f"Intrinsic dimension of {found['two_nn']['n']:,} training samples: {both}")
    return [f"{one}." for one in [*told, _how(facts)]]


def trained(facts: dict[str, Any]) -> str:
    """How often each code was trained, and for how long where that was done here."""
    fewest, most = min(facts["trainings"]), max(facts["trainings"])
    several = "" if fewest == most else f"{fewest} to "
    return several + counted(most, "training") + (f" of {counted(facts['epochs'], 'epoch')}" if facts["epochs"] else "")


def _how(facts: dict[str, Any]) -> str:
    return (
        f"Squared errors in the model's scale, summed over a sample; {facts['n_test']:,} test samples, "
        f"{trained(facts)} at each size, 95 % intervals"
    )


def _estimate(one: dict[str, float]) -> str:
    return f"{one['value']:.1f}, {one['low']:.1f} to {one['high']:.1f}"


def _beside_pca(some: Sequence[dict[str, Any]], words: str) -> str:
    """For all sizes of one verdict, with the numbers of the largest difference."""
    sizes = ", ".join(str(one["size"]) for one in some)
    most = max(some, key=lambda one: abs(one["difference"]))
    at = f"at {most['size']}: " if len(some) > 1 else ""
    gap = f"{most['difference']:+.3g}, {most['low']:+.3g} to {most['high']:+.3g}"
    return f"Codes of {sizes} lose {words} PCA ({at}{most['autoencoder']:.3g} against {most['pca']:.3g}; {gap})"


def _end(title: str, size: int, largest: int) -> str:
    if size < largest:
        return f"{title}: more than {counted(size, 'number')} help no further, by validation samples"
    return f"{title}: up to {largest}, more numbers help"
