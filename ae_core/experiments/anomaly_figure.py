"""The picture of a search for abnormal samples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.detection import precision_recall, roc
from ae_core.export.charts import Bars, Chart, Line, Ranges, page
from ae_core.export.pictures import as_pictures
from ae_core.export.strips import Strip, strips

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.experiments.anomaly_outcome import Judged

BINS, MOST, FAR = 40, 0.995, 8  # of the histogram: up to this share of samples, or so many thresholds far
WIDE, FRAME, CELL = 112, 4, 18  # pixels of the worst samples
ABNORMAL, NORMAL = (190, 24, 60), (150, 156, 166)
Arrays = Mapping[str, NDArray[Any]]


def figure(judged: Judged, facts: Mapping[str, Any], arrays: Arrays, data: Dataset) -> NDArray[np.uint8]:
    """(height, width, 3) both curves, the histogram with the threshold, all areas, and the worst samples."""
    heading = (
        f"{data.name}: {facts['n_abnormal']:,} abnormal ({facts['abnormal']}) of {facts['n_judged']:,} judged samples. "
        f"Fitted to {facts['n_train']:,} training samples, {facts['n_train_abnormal']:,} of them abnormal. "
        "Hollow and dashed: controls, which need no trained autoencoder."
    )
    charts = page([_ranges(judged), _roc(judged), _histogram(judged, facts), _precision(judged, facts)], heading)
    return _below(charts, _worst(judged, arrays, data, charts.shape[1]))


def _drawn(judged: Judged) -> list[int]:
    """The chosen score, the best control, components and neighbours of inputs."""
    names = [one.name for one in judged.scores]
    return list(
        dict.fromkeys([judged.chosen, judged.controls[0], *map(names.index, ("pca_reconstruction", "knn_raw"))])
    )


def _line(judged: Judged, place: int, number: float, x: NDArray[np.floating], y: NDArray[np.floating]) -> Line:
    one = judged.scores[place]
    return Line(f"{one.title}, {number:.3f}", x, y, None, one.control, stepped=True)


def _roc(judged: Judged) -> Chart:
    lines = [
        _line(judged, place, judged.areas.values[place], *roc(judged.scores[place].judged, judged.abnormal))
        for place in _drawn(judged)
    ]
    title = "ROC, and the area under it"
    return Chart(title, "false alarms among the normal", "abnormal ones found", lines, diagonal="chance")


def _precision(judged: Judged, facts: Mapping[str, Any]) -> Chart:
    lines = [
        _line(judged, place, judged.precisions[place].value,
              *precision_recall(judged.scores[place].judged, judged.abnormal))
        for place in _drawn(judged)
    ]  # fmt: skip
    level = (facts["share"], f"chance, {facts['share']:.3f}")
    title = "Precision and recall, and the average precision"
    return Chart(title, "abnormal ones found", "abnormal among what is called so", lines, level=level)


def _histogram(judged: Judged, facts: Mapping[str, Any]) -> Chart:
    one, at = judged.scores[judged.chosen], judged.confusions[judged.chosen]
    low, middle = float(one.judged.min()), float(np.median(one.validation))
    # What lies far beyond the threshold would leave the normal samples a single bar.
    high = max(at.threshold, min(float(np.quantile(one.judged, MOST)), middle + FAR * (at.threshold - middle)))
    edges = np.linspace(low, high if high > low else low + 1, BINS + 1)
    beyond = int((one.judged > edges[-1]).sum())
    bars = []
    for name, kind in (("normal", ~judged.abnormal), ("abnormal", judged.abnormal)):
        values = one.judged[kind].clip(edges[0], edges[-1])
        bars.append(Bars(f"{name}, {len(values):,}", 100 * np.histogram(values, edges)[0] / len(values), edges))
    note = f"the last bar holds {beyond:,} beyond it too" if beyond else ""
    rule = (at.threshold, f"{facts['quantile']:g} quantile of {facts['n_validation_normal']:,} validation normals")
    return Chart(one.title, "score, more abnormal to the right", "% of each kind", bars, note, rules=[rule])


def _ranges(judged: Judged) -> Chart:
    order = sorted(range(len(judged.scores)), key=lambda place: judged.areas.values[place])
    found = [judged.areas.interval(place) for place in order]
    ranges = Ranges(
        tuple(judged.scores[place].title for place in order),
        np.array([one.value for one in found]), np.array([one.low for one in found]),
        np.array([one.high for one in found]), tuple(judged.scores[place].control for place in order),
    )  # fmt: skip
    return Chart("All scores", "AUROC with its 95 % interval", "", [ranges], rules=[(0.5, "chance")])


def _worst(judged: Judged, arrays: Arrays, data: Dataset, width: int) -> NDArray[np.uint8]:
    """Inputs, reconstructions and errors of the samples with the highest scores, as many as there is room for."""
    if data.kind == "tabular":
        return _worst_rows(judged, arrays, data, width)
    shown = {name: as_pictures(arrays[f"worst_{name}"], WIDE, data.vocabulary) for name in ("inputs", "outputs")}
    count = max(1, min(len(shown["inputs"]), (width - 60) // (shown["inputs"].shape[2] + 2 * FRAME + 2)))
    marked = _marked(arrays)[:count]
    rows = [Strip("Input", shown["inputs"], ""), Strip("Reconstruction", shown["outputs"], "")]
    if not data.form.tokens:
        rows.append(_errors(arrays["worst_errors"][:count]))
    framed = [replace(row, pictures=_framed(row.pictures[:count], marked)) for row in rows]
    return strips(framed, _heading(judged, marked, "framed in red"))


def _worst_rows(judged: Judged, arrays: Arrays, data: Dataset, width: int) -> NDArray[np.uint8]:
    """The same of a table: a row of cells for each sample, in standard deviations of its columns."""
    errors, marked = arrays["worst_errors"], _marked(arrays)
    inputs, outputs = (data.to_display.inverse(arrays[f"worst_{name}"]) for name in ("inputs", "outputs"))
    far = float(np.abs(inputs).max()) or 1.0
    column = data.columns[int(np.argmax(errors.max(axis=0)))] if data.columns else ""
    most = f"{errors.max():.3g} at most" + (f", in {column}" if column else "")
    rows = [
        Strip(
            "Input, as the model sees it",
            _heat((inputs / far + 1) / 2, "RdBu_r", marked, width),
            f"{far:.3g} from 0 at most",
        ),
        Strip("Reconstruction", _heat((outputs / far + 1) / 2, "RdBu_r", marked, width), "the same colours"),
        Strip("Squared error", _heat(errors / (errors.max() or 1.0), "inferno", marked, width), most),
    ]
    return strips(rows, _heading(judged, marked, "marked in red; a column of cells for each of the table"))


def _heat(cells: NDArray[np.floating], colours: str, marked: NDArray[np.bool_], width: int) -> NDArray[np.uint8]:
    """(1, height, width, 3) of cells (k, d) in [0, 1], with a mark before each row."""
    from matplotlib import colormaps

    picture = (255 * colormaps[colours](cells.clip(0, 1))[..., :3]).astype(np.uint8)
    wide = max(1, (width - 80) // cells.shape[1])
    marks = np.where(marked[:, None, None], ABNORMAL, NORMAL).astype(np.uint8).repeat(2 * FRAME, axis=1)
    whole = np.concatenate([marks, picture.repeat(wide, axis=1)], axis=1).repeat(CELL, axis=0)
    whole[CELL - 1 :: CELL] = 255
    return whole[None]


def _marked(arrays: Arrays) -> NDArray[np.bool_]:
    return np.isin(arrays["worst_ids"], arrays["ids"][arrays["abnormal"] == 1])


def _heading(judged: Judged, marked: NDArray[np.bool_], how: str) -> str:
    return (
        f"The {len(marked)} samples that look most abnormal by {judged.scores[judged.chosen].title}, the worst first; "
        f"{int(marked.sum())} of them are abnormal, {how}."
    )


def _errors(errors: NDArray[np.floating]) -> Strip:
    """The brighter or the higher, the larger."""
    from matplotlib import colormaps

    if errors.ndim == 4:
        errors = errors.mean(axis=1, keepdims=True)
    largest = float(np.nanmax(errors, initial=0.0)) or 1.0
    pictures = as_pictures(errors / largest, WIDE, limits=(0.0, 1.0))
    if errors.ndim != 3:
        pictures = (255 * colormaps["inferno"](pictures[..., 0])[..., :3]).astype(np.uint8)
    return Strip("Squared error, as the model sees it", pictures, f"{largest:.3g} at most")


def _framed(pictures: NDArray[np.uint8], marked: NDArray[np.bool_]) -> NDArray[np.uint8]:
    colours = np.where(marked[:, None], ABNORMAL, NORMAL).astype(np.uint8)
    sides = ((0, 0), (FRAME, FRAME), (FRAME, FRAME), (0, 0))
    framed = np.pad(pictures, sides)
    inside = np.pad(np.ones(pictures.shape[1:3], dtype=bool), FRAME)
    return np.where(inside[None, :, :, None], framed, colours[:, None, None, :])


def _below(*pages: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Under each other, on white as wide as the widest."""
    width = max(one.shape[1] for one in pages)
    return np.concatenate(
        [np.pad(one, ((0, 0), (0, width - one.shape[1]), (0, 0)), constant_values=255) for one in pages]
    )
