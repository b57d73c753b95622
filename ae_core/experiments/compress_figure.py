"""The picture of bits against what is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.rate_distortion import SHOWN, Doubles, RatePoint, frontier
from ae_core.experiments.compress_told import PCA, UNTRAINED, Found, Verdict
from ae_core.experiments.pictured import Pictured, pictured, under
from ae_core.export.charts import Chart, Line, page

SHEET = "one sheet"
TITLES = {PCA: "PCA, best sizes", UNTRAINED: "Untrained, linear decoder"}
SAMPLES = np.array([1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6])
ABOVE = 10
SMALL = 1e-4  # bits per element that the logarithmic axis begins with


def figure(found: Found, told: Sequence[Verdict]) -> NDArray[np.uint8]:
    """(height, width, 3) rate and distortion without and with headers, what decoders cost, and what came back."""
    data, n = found.samples.data, len(found.samples.test)
    per = "bits per pixel" if found.samples.pixels else "bits per element"
    decibels = "PSNR, dB" if found.samples.pixels else "SNR, dB"
    heading = (
        f"{data.name}: {n:,} test samples that no training has seen, written to files and read again. "
        "Hollow and dashed: controls; settings of a line by validation samples."
    )
    plain = [name for name in found.others if not name.endswith("_sheet")]
    charts = [
        Chart("Bits alone, without headers", per, decibels, _lines(found, plain, _decibels(found), False),
              _lossless(found, False), log_x=True, level=_mean(found)),
        Chart("Whole files", per, decibels, _lines(found, found.others, _decibels(found), True),
              _lossless(found, True), log_x=True, level=_mean(found)),
    ]  # fmt: skip
    if found.points[0].ssim is not None:
        similar = _lines(found, plain, _similar, False)
        charts.append(Chart("Bits alone, and how similar it looks", per, "SSIM (1 is equal)", similar, log_x=True))
    charts.append(_payment(found, told, per))
    drawn = page(charts, heading)
    return under(drawn, _strips(found, told, drawn.shape[1]))


def _decibels(found: Found) -> Callable[[RatePoint], float | None]:
    return lambda one: found.quality(one.error)


def _similar(one: RatePoint) -> float | None:
    return None if one.ssim is None else float(one.ssim.mean())


def _lines(
    found: Found, others: Sequence[str], quality: Callable[[RatePoint], float | None], whole: bool
) -> list[Line]:
    lines = [_line(found.of(name), found.of(name)[0].title, False, found, quality, whole) for name in found.models]
    for name in (PCA, UNTRAINED, *others):
        points = frontier([one for one in found.of(name) if one.errors.any()], whole)
        if not points:
            continue
        lines.append(_line(points, TITLES.get(name, points[0].title), True, found, quality, whole))
    return lines


def _line(
    points: Sequence[RatePoint], title: str, control: bool, found: Found,
    quality: Callable[[RatePoint], float | None], whole: bool,
) -> Line:  # fmt: skip
    some = [((one.whole if whole else one.rate) / found.elements, quality(one)) for one in points]
    known = sorted((x, y) for x, y in some if y is not None and x > SMALL and y <= _highest(found))
    return Line(title, np.array([x for x, _ in known]), np.array([y for _, y in known]), None, control)


def _mean(found: Found) -> tuple[float, str] | None:
    value = found.quality(float(found.mean.mean()))
    return None if value is None else (value, "mean of the training samples")


def _highest(found: Found) -> float:
    """Decibels that are drawn at most: beyond those of all codes, only so far that the others can be compared."""
    values = [found.quality(one.error) for one in found.of(*found.models, PCA)]
    return max((value for value in values if value is not None), default=0.0) + ABOVE


def _lossless(found: Found, whole: bool) -> str:
    """Of picture files and general compressors that lose nothing, which have no place among the decibels."""
    rates = {
        one.title: (one.whole if whole else one.rate) / found.elements
        for one in found.points if one.setting is None and not one.errors.any()
    }  # fmt: skip
    told = [f"{title} {rate:.3g}" for title, rate in rates.items() if whole or SHEET not in title]
    lines = ["; ".join(told[place : place + 2]) for place in range(0, len(told), 2)]
    return "without loss: " + "\n".join(lines) if told else ""


def _payment(found: Found, told: Sequence[Verdict], per: str) -> Chart:
    chosen, kinds = told[0], dict[str, RatePoint]()
    for name, one in chosen.cheaper.items():
        kind = name.split("_")[0]  # a file each or one sheet, whichever is smaller
        if one is not None and (kind not in kinds or one.whole < kinds[kind].whole):
            kinds[kind] = one
    points, lines = [chosen.chosen, *kinds.values()], []
    for place, one in enumerate(points):
        total = (one.whole + 8 * one.decoder / SAMPLES) / found.elements
        lines.append(Line(one.title + _at(one, found), SAMPLES, total, None, place > 0, stepped=True))
    rule = (float(len(found.samples.test)), "test samples")
    note = "each the smallest file that loses no more than the first"
    return Chart("Decoder and files together", "samples that one decoder is for", per, lines, note, True, True, [rule])


def _at(one: RatePoint, found: Found) -> str:
    value = found.quality(one.error)
    return ", no loss" if value is None else f", {value:.1f} dB"


def _strips(found: Found, told: Sequence[Verdict], width: int) -> NDArray[np.uint8]:
    """The first test samples, as many as there is room for, and what came back of them."""
    data = found.samples.data
    rows = [Pictured("As they are", "", data.to_model(found.samples.test[:SHOWN]))]
    for one in told:
        shown = (one.chosen, one.pca) if one is told[0] else (one.chosen,)
        rows += [
            Pictured(point.title, _cost(point, found), _seen(point, found)) for point in shown if point is not None
        ]
    for name in (one for one in found.others if one in ("jpeg", "webp", "lzma")):
        rival = told[0].cheaper[name]
        if rival is not None:
            rows.append(Pictured(rival.title, _cost(rival, found, True), _seen(rival, found)))
    return pictured(rows, data, "Before and after.", width)


def _seen(one: RatePoint, found: Found) -> Doubles:
    return one.outputs.reshape(-1, *found.samples.data.shape)


def _cost(one: RatePoint, found: Found, whole: bool = False) -> str:
    rate = (one.whole if whole else one.rate) / found.elements
    return f"{rate:.3g} bits{' with header' if whole else ''}{_at(one, found)}"
