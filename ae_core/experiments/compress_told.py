"""What bits and errors come to: a sentence, facts and a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ae_core.analysis.paired import difference
from ae_core.analysis.rate_distortion import Doubles, RatePoint, as_good, enough, frontier, pays_after, within
from ae_core.analysis.reduction import interval, psnr
from ae_core.data.base import TRAIN
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.coded import Samples
from ae_core.experiments.wording import headline, verdict

PCA, UNTRAINED, AUTOENCODER = "pca", "untrained", "autoencoder"
FILE = "codes.ltnc"
FEW = 1000  # training samples below which their frequencies are rough


@dataclass(frozen=True, eq=False)
class Found:
    """points : all that was written and read. unrounded : validation errors of codes that were not, by method.

    unit : standard deviation of an element. mean : (n,) errors of the mean of the training samples.
    """

    samples: Samples
    points: Sequence[RatePoint]
    unrounded: Mapping[str, float]
    unit: float
    mean: Doubles

    def of(self, *methods: str) -> list[RatePoint]:
        """Those of some methods."""
        return [one for one in self.points if one.method in methods]

    @property
    def models(self) -> list[str]:
        """The methods that are runs."""
        return list(dict.fromkeys(one.method for one in self.points if one.method.startswith(AUTOENCODER)))

    @property
    def others(self) -> list[str]:
        """The controls without codes."""
        coded = (*self.models, PCA, UNTRAINED)
        return list(dict.fromkeys(one.method for one in self.points if one.method not in coded))

    @property
    def elements(self) -> float:
        """Pixels of a picture, or known elements of another sample, in the mean."""
        data = self.samples.data
        if self.samples.pixels:
            return float(np.prod(data.shape[1:]))
        return float(np.isfinite(data.to_model(self.samples.test)).sum() / len(self.samples.test))

    def quality(self, error: float) -> float | None:
        """Decibels: PSNR of pictures, else the ratio of what the mean of the training samples loses to this error."""
        if not self.samples.pixels:
            return float(10 * np.log10(self.mean.mean() / error)) if error > 0 and self.mean.mean() > 0 else None
        return psnr(error / float(np.prod(self.samples.data.shape)), self.samples.data.value_range)


@dataclass(frozen=True, eq=False)
class Verdict:
    """chosen : the run's point at the step that suits it. pca : what components of no more bits make best, if any.

    cheaper : of each control without codes and of PCA, the smallest file that loses no more.
    """

    chosen: RatePoint
    pca: RatePoint | None
    cheaper: Mapping[str, RatePoint | None]


def verdicts(found: Found, slack: float) -> list[Verdict]:
    """One for each run. Every choice is made by validation samples."""
    told = []
    for name in found.models:
        points = found.of(name)
        chosen = enough(points, found.unrounded[name], slack)
        others = {one: as_good(found.of(one), chosen.held[2]) for one in (PCA, *found.others)}
        told.append(Verdict(chosen, within(found.of(PCA), chosen.held[0]), others))
    return told


def outcome(found: Found, slack: float) -> Outcome:
    """What is said of them, with the picture."""
    from ae_core.experiments.compress_figure import figure

    told = verdicts(found, slack)
    rows = [row(one, found) for one in found.points]
    table: dict[str, list[Cell]] = {name: [one[name] for one in rows] for name in rows[0]}
    facts: dict[str, Any] = {
        "n_test": len(found.samples.test), "n_validation": len(found.samples.validation),
        "n_train": len(found.samples.data.rows(TRAIN)), "per": "pixel" if found.samples.pixels else "element",
        "elements": found.elements, "distortion": "psnr" if found.samples.pixels else "snr", "unit": found.unit,
        "error_of_mean": float(found.mean.mean()), "frontier_of_pca": [one.title for one in frontier(found.of(PCA))],
        "autoencoders": [_fact(one, found) for one in told],
    }  # fmt: skip
    picture = figure(found, told)
    files = {FILE: told[0].chosen.file}
    sentence, more = headline([part for one in told for part in _short(one, found)])
    whole = [part for one in told for part in _whole(one, found)]
    return Outcome(sentence, facts, table, picture, (*more, *whole, *_notices(told, found)), files=files)


def row(one: RatePoint, found: Found) -> dict[str, Any]:
    """A line of the table."""
    error, each = interval(np.atleast_2d(one.errors)), found.elements
    similar = None if one.ssim is None else float(one.ssim.mean())
    return {
        "method": one.method, "title": one.title, "size": one.size, "setting": one.setting,
        "bits_per_element": one.rate / each, "bits_per_element_with_headers": one.whole / each,
        "estimate_per_element": None if one.estimate is None else one.estimate / each, "error": finite(error.mean),
        "error_low": finite(error.low), "error_high": finite(error.high), "decibels": found.quality(error.mean),
        "ssim": similar, "decoder_bytes": one.decoder,
        "validation_bits_per_element": one.held[0] / each, "validation_error": finite(one.held[2]),
    }  # fmt: skip


def _fact(told: Verdict, found: Found) -> dict[str, Any]:
    chosen, pca = told.chosen, told.pca
    gap = None if pca is None else difference(chosen.errors, pca.errors)
    return {
        **row(chosen, found), "step_of_unit": None if chosen.setting is None else chosen.setting / found.unit,
        "unrounded_validation_error": found.unrounded[chosen.method],
        "pca": None if pca is None else row(pca, found),
        "less_pca": None if gap is None else {"mean": gap.mean, "low": gap.low, "high": gap.high},
        "no_worse": {
            name: None if one is None else row(one, found) | {
                "pays_after": finite(pays_after(chosen.decoder, chosen.whole, one.decoder, one.whole))
            } for name, one in told.cheaper.items()
        },
    }  # fmt: skip


def _short(told: Verdict, found: Found) -> list[str]:
    """What it takes and loses, beside components of no more bits, and whether that is worth anything."""
    one, per = told.chosen, "pixel" if found.samples.pixels else "element"
    step = "" if one.setting is None else f" in steps of {one.setting / found.unit:.3g} standard deviations"
    beside = "; no tried number of components takes as few bits"
    if told.pca is not None:
        gap = difference(one.errors, told.pca.errors)
        words = verdict(gap.low, gap.high, "less", "more")
        beside = (
            f"; it loses {words} {told.pca.title} with the same coder and no more bits ({_decibels(told.pca, found)})"
        )
    said = [f"{one.title}{step}: {one.rate / found.elements:.3g} bits per {per} at {_decibels(one, found)}{beside}."]
    if not difference(one.errors, found.mean).high < 0:
        said.append("That is not clearly better than the mean of the training samples, which takes no bits.")
    return said


def _whole(told: Verdict, found: Found) -> list[str]:
    """With the header, with intervals, and with the decoder."""
    one, per = told.chosen, "pixel" if found.samples.pixels else "element"
    said = f"{one.title}: {one.whole / found.elements:.3g} bits per {per} with the file's header"
    if one.ssim is not None:
        said += f", SSIM {one.ssim.mean():.3f}"
    if told.pca is not None:
        gap = difference(one.errors, told.pca.errors)
        said += (
            f"; its squared error of {one.error:.3g} less that of {told.pca.title} is {gap.mean:+.3g} "
            f"({gap.low:+.3g} to {gap.high:+.3g})"
        )
        if told.pca.ssim is not None:
            said += f", whose SSIM is {told.pca.ssim.mean():.3f}"
    return [f"{said}.", _payment(told, found)]


def _payment(told: Verdict, found: Found) -> str:
    """The decoder's cost, and from how many samples on it is paid by smaller files."""
    chosen, rivals = told.chosen, {name: one for name, one in told.cheaper.items() if one is not None and name != PCA}
    start = f"Its decoder takes {chosen.decoder / 1000:,.0f} kB of weights"
    if not rivals:
        return f"{start}."
    best = min(rivals.values(), key=lambda one: one.held[1])
    after = pays_after(chosen.decoder, chosen.whole, best.decoder, best.whole)
    files = f"{best.title}, the smallest other file that loses no more ({best.whole / found.elements:.3g} bits)"
    if np.isfinite(after):
        return f"{start}, and is paid after {int(np.ceil(after)):,} samples against {files}."
    return f"{start}, and is never paid against {files}."


def _decibels(one: RatePoint, found: Found) -> str:
    value, name = found.quality(one.error), "PSNR" if found.samples.pixels else "SNR"
    if value is None:
        return "no loss"
    return f"{name} {value:.1f} dB"


def _notices(told: Sequence[Verdict], found: Found) -> list[str]:
    said = [
        "Bits are those of the range coder's words, all test samples in one file; its header holds the places and the "
        "frequencies of each number, fitted to training samples, which a decoder could know beforehand.",
        "The numbers of a code are coded one by one, so that what they tell of each other is not used. Components are "
        "uncorrelated and lose little by that; codes of an autoencoder may lose more.",
    ]
    if found.samples.pixels:
        said.append(
            "Picture files: without headers, each counts as many bytes less as a file of one black pixel has; one "
            "sheet holds all test pictures as tiles. These formats are made for large pictures of any kind, and need "
            "no training and no decoder's weights."
        )
    else:
        said.append("SNR: what the mean of the training samples loses, divided by what is lost, in decibels.")
    if any(one.chosen.whole > 2 * one.chosen.rate for one in told):
        said.append(f"With {len(found.samples.test):,} test samples, most of a file of codes is its header.")
    if found.samples.data.form.padded:
        said.append("How long each series is is not counted by any method.")
    if len(found.samples.data.rows(TRAIN)) < FEW:
        said.append(
            f"Frequencies are those of {len(found.samples.data.rows(TRAIN)):,} training samples only; fine steps cost "
            "more than they would have to."
        )
    return said
