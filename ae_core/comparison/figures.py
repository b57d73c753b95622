"""The pictures of a report on a comparison."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.comparison.histories import SPLITS, curves, terms
from ae_core.comparison.reading import Comparison
from ae_core.comparison.strokes import DASHES
from ae_core.export.charts import COLOURS, Chart, Line, page
from ae_core.export.classes import draw_classes
from ae_core.export.lettering import lettered, plain_word
from ae_core.export.pictures import Picture, as_pictures
from ae_core.export.strips import Strip, strips
from ae_core.raster.palette import class_colours, continuous, hexadecimal

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDE = 56  # pixels of one sample
MOST_CHARTS = 6
COLUMNS, INCHES, DPI, DOT = 3, 2.6, 150, 3


def run_colour(place: int) -> tuple[int, int, int]:
    """Of the run at a place, as in the window on a light ground."""
    red, green, blue = (int(part) for part in class_colours(len(COLOURS), "#ffffff")[place])
    return red, green, blue


def curves_picture(comparison: Comparison) -> Picture | None:
    """The terms that most runs have, all runs over each other; None where none has a history."""
    shown = [one for one in terms(comparison.runs) if one[1] != "test"][:MOST_CHARTS]
    charts = [_chart(comparison, term, split) for term, split in shown]
    return page(charts, "Sums over the elements of a sample, means over the samples.") if charts else None


def _chart(comparison: Comparison, term: str, split: str) -> Chart:
    runs = comparison.runs
    found = curves(runs, term, split)
    parts = [
        Line(
            one.run.title, one.epochs, one.values, stepped=True, colour=run_colour(place), dashes=DASHES[place]
        )
        for one in found
        for place in [runs.index(one.run)]
    ]  # fmt: skip
    positive = all((part.y > 0).all() for part in parts)
    alone = f" · {found[0].run.mark} only" if len(found) == 1 else ""  # one line has no legend
    title = f"{term.replace('_', ' ')} · {SPLITS.get(split, split)}{alone}"
    return Chart(title, "epoch", "", parts, log_y=positive)


def reconstructions_picture(comparison: Comparison) -> Picture:
    """Inputs, and a row for each run."""
    rows = [("input", comparison.inputs)]
    rows += [(run.title, shown) for run, shown in zip(comparison.runs, comparison.outputs, strict=True)]
    return _strips(rows, comparison.dataset.vocabulary)


def walks_picture(comparison: Comparison) -> Picture:
    """A row for each run."""
    rows = [(run.title, shown) for run, shown in zip(comparison.runs, comparison.walk.pictures, strict=True)]
    return _strips(rows, comparison.dataset.vocabulary)


def _strips(rows: Sequence[tuple[str, NDArray[np.float32]]], vocabulary: tuple[str, ...]) -> Picture:
    every = as_pictures(np.concatenate([shown for _, shown in rows]), WIDE, vocabulary)
    each = np.split(every, np.cumsum([len(shown) for _, shown in rows])[:-1])
    return strips([Strip(name, some, "") for (name, _), some in zip(rows, each, strict=True)], "")


def maps_picture(comparison: Comparison, by_overlap: bool) -> Picture:
    """(height, width, 3) every map in its own size, coloured by class, or by the neighbours that are shared."""
    with lettered():
        return _maps_picture(comparison, by_overlap)


def _maps_picture(comparison: Comparison, by_overlap: bool) -> Picture:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    n = len(comparison.runs)
    columns = min(n, COLUMNS)
    rows = -(-n // columns)
    drawn = Figure((columns * INCHES + 1.0, rows * INCHES), dpi=DPI, layout="constrained")
    canvas = FigureCanvasAgg(drawn)
    axes = [drawn.add_subplot(rows, columns, place + 1) for place in range(n)]
    for place, one in enumerate(axes):
        _frame(one, comparison, place)
        if by_overlap:
            shown = _by_overlap(one, comparison, place)
        else:
            draw_classes(one, _places(comparison, place), comparison.dataset, comparison.ids, DOT)
    if by_overlap:
        drawn.colorbar(shown, ax=axes, label=plain_word("neighbourhood overlap"), shrink=0.7)
    elif comparison.dataset.labels is not None:
        handles, names = axes[0].get_legend_handles_labels()
        drawn.legend(handles, names, loc="outside right center", frameon=False, markerscale=3)
    canvas.draw()  # type: ignore[no-untyped-call]
    return np.asarray(canvas.buffer_rgba())[:, :, :3].copy()  # type: ignore[no-untyped-call]


def _frame(axes: Axes, comparison: Comparison, place: int) -> None:
    laid, run = comparison.maps[place], comparison.runs[place]
    if laid.agreement is None:
        said = f"not aligned: {laid.why}"
    else:
        agrees = f"{laid.agreement:.0%} like R1" if place else "the first"
        said = f"{agrees}, PCA of {laid.numbers}" if laid.numbers > 2 else agrees
    axes.set_title(
        plain_word(f"{run.mark} · {said}"), fontsize=9, loc="left", color=hexadecimal(np.array(run_colour(place)))
    )
    axes.set_axis_off()
    axes.set_aspect("equal", "datalim")


def _places(comparison: Comparison, place: int) -> NDArray[np.float64]:
    laid = comparison.maps[place]
    return np.asarray((laid.xy.astype(np.float64) - laid.middle) / laid.size)


def _by_overlap(axes: Axes, comparison: Comparison, place: int) -> Any:
    from matplotlib.colors import ListedColormap

    ramp = ListedColormap(continuous("#ffffff") / 255.0)
    x, y = _places(comparison, place).T
    return axes.scatter(x, y, s=DOT, c=comparison.overlaps[place], cmap=ramp, vmin=0, vmax=1, linewidths=0)
