"""What log-likelihoods come to: a sentence, facts, a table and notices."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.detection import LEVEL
from ae_core.analysis.paired import Difference, difference
from ae_core.experiments.base import Cell, Outcome, Studied, finite
from ae_core.experiments.likelihood_controls import PPCA, TRUTH
from ae_core.experiments.likely import UNTRAINED, Likely, Samples
from ae_core.experiments.wording import headline

if TYPE_CHECKING:
    from ae_core.experiments.likelihood import Likelihood

FEW = 2.0  # effective draws


def outcome(spec: Likelihood, samples: Samples, studied: Sequence[Studied], found: Sequence[Likely]) -> Outcome:
    """All of it, with the picture."""
    from ae_core.experiments.likelihood_figure import figure

    if samples.step is not None:
        found = [one.shifted(samples.elements * math.log(samples.step)) for one in found]
    facts = _facts(spec, samples, studied, found)
    table: dict[str, list[Cell]] = {name: [row[name] for row in facts["rows"]] for name in facts["rows"][0]}
    arrays: dict[str, NDArray[Any]] = {"elements": samples.elements}
    for place, one in enumerate(found):
        arrays[f"log_likelihood_{place}"] = one.each
        if one.effective is not None:
            arrays[f"effective_{place}"] = one.effective
    sentence, more = headline(_said(found, facts))
    notices = (*more, *_notices(samples, studied, found, facts))
    return Outcome(sentence, facts, table, figure(samples, found, facts), notices, arrays)


def _facts(spec: Likelihood, samples: Samples, studied: Sequence[Studied], found: Sequence[Likely]) -> dict[str, Any]:
    is_density = studied[0].codec.spec.likelihood.is_density and samples.step is None
    return {
        "n_test": len(samples.test), "n_train": len(samples.train), "draws": spec.draws, "interval": LEVEL,
        "elements": float(samples.elements.mean()), "unit": "nats per sample, and bits per element",
        "scale": "density of the numbers as the model sees them" if is_density else "probability",
        "is_density": is_density, "dequantised": samples.step is not None,
        "rows": [_row(one, found, samples) for one in found],
    }  # fmt: skip


def _row(one: Likely, found: Sequence[Likely], samples: Samples) -> dict[str, Any]:
    own, first = difference(one.each, 0.0), difference(found[0].each, one.each)
    row: dict[str, Any] = {
        "model": one.name, "title": one.title, "control": int(one.control), "size": one.size, "exact": int(one.exact),
        "log_likelihood": finite(own.mean), "error": finite(one.error), "low": finite(own.low),
        "high": finite(own.high), "bits_per_element": finite(bits(one, samples)),
    }  # fmt: skip
    row |= {"elbo": None, "gap": None, "gap_error": None, "last_doubling": None, "effective_draws": None}
    if one.curve is not None and one.effective is not None:
        gap = one.each - np.where(np.isfinite(one.curve[1]), one.curve[1], np.nan)
        row |= {"elbo": finite(float(one.curve[1].mean())), "gap": finite(float(gap.mean()))}
        row |= {"gap_error": finite(float(gap.std(ddof=1) / math.sqrt(len(gap))))}
        row |= {"last_doubling": finite(float((one.each - one.curve[max(one.curve) // 2]).mean()))}
        row |= {"effective_draws": finite(float(np.median(one.effective)))}
    names = ("first_less_this", "first_less_this_low", "first_less_this_high")
    values = (first.mean, first.low, first.high) if one is not found[0] else (math.nan,) * 3
    return row | dict(zip(names, map(finite, values), strict=True))


def bits(one: Likely, samples: Samples) -> float:
    """-log2 p(x) for each number of a sample."""
    return float(-one.each.sum() / samples.elements.sum() / math.log(2))


def _said(found: Sequence[Likely], facts: Mapping[str, Any]) -> list[str]:
    told = []
    for one, row in zip(found, facts["rows"], strict=True):
        if one.control or one.curve is None:
            continue
        below = "is -inf" if row["gap"] is None else f"is {row['gap']:.3g} nats lower"
        told.append(
            f"{one.title}: a test sample has {row['log_likelihood']:.4g} nats, give or take {row['error']:.2g}, and "
            f"{row['bits_per_element']:.3g} bits for each of its elements; the ELBO {below}"
        )
        told += [_against(one, other) for other in found if other.name == PPCA and other.size == one.size]
        told += [_against(one, best) for best in _best(found)]
    told.append(
        f"Estimated from below by {facts['draws']:,} draws for each of {facts['n_test']:,} test samples; controls are "
        "exact, but for the untrained network"
    )
    return [f"{one}." for one in told]


def _best(found: Sequence[Likely]) -> list[Likely]:
    """The best control that a model should beat, unless it is named anyway."""
    rivals = [one for one in found if one.control and one.name != TRUTH]
    best = max(rivals, key=lambda one: float(one.each.mean()))
    return [] if best.name == PPCA else [best]


def _against(one: Likely, other: Likely) -> str:
    gap = difference(one.each, other.each)
    apart = f"{gap.mean:+.3g}, {gap.low:+.3g} to {gap.high:+.3g}"
    return f"{one.title} {_verdict(gap)} {other.title} with {other.each.mean():.4g} ({apart})"


def _verdict(gap: Difference) -> str:
    if not gap.is_clear:
        return "is not clearly unlike"
    return "has more than" if gap.mean > 0 else "has less than"


def _notices(
    samples: Samples, studied: Sequence[Studied], found: Sequence[Likely], facts: Mapping[str, Any]
) -> Iterator[str]:
    yield _of_scale(samples, facts)
    for one, row in zip(found, facts["rows"], strict=True):
        if not one.control:
            yield from (f"{one.title}: {doubt}." for doubt in _doubts(row, facts["draws"]))
    if any(one.name == "ppca_sigma" for one in found):
        yield (
            "The noise of a run is fixed, that of probabilistic PCA is fitted: a difference may be no more than that. "
            "The row with the sigma of the run has the same noise; the likelihood's setting noise lets it be learned."
        )
    if samples.data.form.padded and not samples.data.form.tokens:
        yield "Series of unlike lengths have no principal components, so that there is no linear control."
    if not any(one.name == UNTRAINED for one in found):
        yield "The untrained network is left out: its draws lie where the prior is 0."
    for run in studied:
        if run.codec.spec.prior is None:
            yield f"{run.name} was drawn to no prior; N(0, I) was taken, which its codes need not be like."


def _doubts(row: Mapping[str, Any], draws: int) -> Iterator[str]:
    """Why an estimate may be too low."""
    if row["effective_draws"] < FEW:
        yield (
            f"for the middle sample {row['effective_draws']:.1f} of {draws:,} draws count, so that log p(x) is higher "
            "than estimated"
        )
    if row["gap"] is None:
        yield "some draws lie where the prior is 0, so that few draws give -inf"
    elif row["last_doubling"] > row["error"]:
        yield (
            f"the last doubling of the draws raised the estimate by {row['last_doubling']:.2g} nats; more draws would "
            "raise it further"
        )


def _of_scale(samples: Samples, facts: Mapping[str, Any]) -> str:
    if facts["dequantised"]:
        return (
            "Noise fills the gaps between pixel values, and the likelihoods are lower bounds of the probability of the "
            "pixels: bits for each can be compared with those of a compressed file. The model was trained without it."
        )
    if not facts["is_density"]:
        return "These are probabilities; a density, as probabilistic PCA gives, cannot be compared with them."
    said = (
        "These are densities in the scale that the model sees: they can be compared with other densities of the same "
        "numbers in the same scale only, never with probabilities, and may be above 0."
    )
    if samples.data.x.dtype == np.uint8:
        said += (
            " Pixels have steps, and a density can be raised without end by hitting them exactly; with dequantise it "
            "cannot."
        )
    return said
