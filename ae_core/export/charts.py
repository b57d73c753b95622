"""Pages of charts: lines with a band, bars, named values with intervals, shaded tables. Drawn by matplotlib; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ae_core.export.dots import CONTROL, DOT, GROUND, INK, LINE, MUTED, WARNING
from ae_core.export.lettering import lettered, plain_word

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Floats = NDArray[np.floating]
Shade = tuple[float, float, float]
PAGE_COLUMNS, WIDTH, HEIGHT, DPI = 2, 6.0, 4.4, 110  # a chart's inches
# Eight that differ in mark too, so that a print without colours can be read.
COLOURS = (DOT, CONTROL, (15, 118, 110), (147, 51, 161), (190, 24, 60), (77, 124, 15), (100, 116, 139), (30, 64, 175))
MARKS = "osD^vPXh"
TEXT = 11  # points
MOST_WRITTEN = 120  # cells of a table that have their number in them
MOST_INSIDE = 5  # parts whose legend has room among them


@dataclass(frozen=True, eq=False)
class Line:
    """x, y : (n,), NaN where there is none. spread : (n,) half the height of its band (of one point its bar), or None.

    control : drawn hollow and dashed. stepped : a curve of many places (a ROC), drawn without marks. joined : whether
    there is a line from point to point. colour, dashes : its own, the latter in widths of the line, where it has them
    elsewhere too.
    """

    name: str
    x: Floats
    y: Floats
    spread: Floats | None = None
    control: bool = False
    stepped: bool = False
    joined: bool = True
    colour: tuple[int, int, int] | None = None
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, eq=False)
class Bars:
    """A histogram; those of several names lie over each other. y : (n,). edges : (n + 1,)."""

    name: str
    y: Floats
    edges: Floats


@dataclass(frozen=True, eq=False)
class Ranges:
    """Named rows from the bottom to the top. x : (n,). low, high : (n,) the ends of their intervals, NaN for none.

    controls : those that are drawn hollow.
    """

    names: Sequence[str]
    x: Floats
    low: Floats
    high: Floats
    controls: Sequence[bool]


@dataclass(frozen=True, eq=False)
class Matrix:
    """Cells that are the darker, the larger. values : (rows, columns) in [0, 1], NaN for none; the first row is on top.

    meaning : what a value says.
    """

    values: Floats
    rows: Sequence[str]
    columns: Sequence[str]
    meaning: str


Part = Line | Bars | Ranges | Matrix


@dataclass(frozen=True, eq=False)
class Chart:
    """Lines or bars over two named axes. note : a sentence below. rules : places of x with a word each.

    log_x, log_y : whether an axis is logarithmic. level : a value of y to draw a line at, with its word, or None.
    diagonal : the word of a line from (0, 0) to (1, 1), empty for none.
    """

    title: str
    x_name: str
    y_name: str
    parts: Sequence[Part]
    note: str = ""
    log_x: bool = False
    log_y: bool = False
    rules: Sequence[tuple[float, str]] = ()
    level: tuple[float, str] | None = None
    diagonal: str = ""


def page(charts: Sequence[Chart], heading: str, columns: int = PAGE_COLUMNS) -> NDArray[np.uint8]:
    """(height, width, 3) charts side by side below a heading."""
    with lettered():
        return _page(charts, heading, columns)


def _page(charts: Sequence[Chart], heading: str, columns: int) -> NDArray[np.uint8]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    columns = min(columns, len(charts))
    rows = -(-len(charts) // columns)
    size = (columns * WIDTH, rows * HEIGHT + 0.6)
    figure = Figure(size, dpi=DPI, facecolor=_colour(GROUND), layout="constrained")
    canvas = FigureCanvasAgg(figure)
    title = figure.suptitle(plain_word(heading), fontsize=TEXT, color=_colour(MUTED), x=0.01, ha="left", wrap=True)
    title.set_in_layout(True)
    for place, chart in enumerate(charts):
        _draw(figure.add_subplot(rows, columns, place + 1), chart)
    canvas.draw()  # type: ignore[no-untyped-call]
    return np.asarray(canvas.buffer_rgba())[:, :, :3].copy()  # type: ignore[no-untyped-call]


def _draw(axes: Axes, chart: Chart) -> None:
    from ae_core.export.axes import make_logarithmic  # matplotlib, only where something is drawn

    axes.set_title(plain_word(chart.title), fontsize=TEXT + 2, color=_colour(INK), loc="left")
    below = plain_word(chart.x_name + (f"\n{chart.note}" if chart.note else ""))
    axes.set_xlabel(below, fontsize=TEXT, color=_colour(INK))
    axes.set_ylabel(plain_word(chart.y_name), fontsize=TEXT, color=_colour(INK))
    axes.grid(color=_colour(LINE), linewidth=0.8)
    axes.set_axisbelow(True)
    axes.ticklabel_format(useOffset=False)  # a number to be added in one's head is overlooked
    axes.tick_params(which="both", colors=_colour(MUTED), labelsize=TEXT)
    for side in axes.spines.values():
        side.set_color(_colour(LINE))
    _parts(axes, chart.parts)
    _marks(axes, chart)
    if chart.log_x:
        lines = [part for part in chart.parts if isinstance(part, Line) and not part.stepped]
        make_logarithmic(axes.xaxis, sorted({float(x) for line in lines for x in line.x if x > 0}))
    if chart.log_y:
        make_logarithmic(axes.yaxis)
    if len(chart.parts) > 1 or chart.rules or chart.level is not None:
        many = len(chart.parts) > MOST_INSIDE
        axes.legend(
            fontsize=TEXT - 1, facecolor=_colour(GROUND), edgecolor="none", labelcolor=_colour(INK),
            loc="upper left" if many else "best", bbox_to_anchor=(1.0, 1.0) if many else None,
        )  # fmt: skip


def _parts(axes: Axes, parts: Sequence[Part]) -> None:
    for number, part in enumerate(parts):
        colour = _colour(COLOURS[number % len(COLOURS)])
        if isinstance(part, Line):
            _line(axes, part, colour, MARKS[number % len(MARKS)])
        elif isinstance(part, Bars):
            _bars(axes, part, colour)
        elif isinstance(part, Matrix):
            _matrix(axes, part)
        else:
            _ranges(axes, part)


def _marks(axes: Axes, chart: Chart) -> None:
    for x, word in chart.rules:
        axes.axvline(x, color=_colour(WARNING), linewidth=1.6, label=plain_word(word))
    if chart.level is not None:
        y, word = chart.level
        axes.axhline(y, color=_colour(MUTED), linewidth=1.6, linestyle=(0, (4, 4)), label=plain_word(word))
    if chart.diagonal:
        word = plain_word(chart.diagonal)
        axes.axline((0, 0), (1, 1), color=_colour(MUTED), linewidth=1.6, linestyle=(0, (4, 4)), label=word)


def _line(axes: Axes, line: Line, colour: Shade, mark: str) -> None:
    colour = colour if line.colour is None else _colour(line.colour)
    dashed = (0, line.dashes) if line.dashes else "--" if line.control else "-"
    axes.plot(
        line.x, line.y, color=colour, marker="" if line.stepped else mark, markersize=7, linewidth=2,
        linestyle=dashed if line.joined else "none",
        markerfacecolor=_colour(GROUND) if line.control else colour,
        label=plain_word(line.name), zorder=2.0 if line.control else 2.5,
    )  # fmt: skip
    if line.spread is not None and len(line.x) == 1:
        axes.errorbar(
            line.x, line.y, line.spread, color=colour, linewidth=2, capsize=5, fmt="none",
            zorder=1.9 if line.control else 2.4,
        )  # fmt: skip
    elif line.spread is not None:
        axes.fill_between(line.x, line.y - line.spread, line.y + line.spread, color=colour, alpha=0.18, linewidth=0)


def _bars(axes: Axes, bars: Bars, colour: Shade) -> None:
    axes.stairs(bars.y, bars.edges, fill=True, color=colour, alpha=0.45, label=plain_word(bars.name))
    axes.stairs(bars.y, bars.edges, color=colour, linewidth=1.6)


def _ranges(axes: Axes, ranges: Ranges) -> None:
    for y, (x, control) in enumerate(zip(ranges.x, ranges.controls, strict=True)):
        colour = _colour(CONTROL if control else DOT)
        axes.hlines(y, ranges.low[y], ranges.high[y], color=colour, linewidth=2.4)
        axes.plot(x, y, "o", color=colour, markersize=8, markerfacecolor=_colour(GROUND) if control else colour)
    axes.set_yticks(range(len(ranges.names)), list(map(plain_word, ranges.names)), color=_colour(INK))


def _matrix(axes: Axes, matrix: Matrix) -> None:
    shades = axes.imshow(matrix.values, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    axes.set_xticks(range(len(matrix.columns)), list(map(plain_word, matrix.columns)), color=_colour(INK))
    axes.set_yticks(range(len(matrix.rows)), list(map(plain_word, matrix.rows)), color=_colour(INK))
    axes.grid(visible=False)
    if matrix.values.size <= MOST_WRITTEN:
        for (row, column), value in np.ndenumerate(matrix.values):
            ink = _colour(GROUND if value > 0.6 else INK)
            axes.text(column, row, f"{value:.2f}", ha="center", va="center", fontsize=TEXT - 1, color=ink)
    figure = axes.get_figure()
    assert figure is not None
    bar = figure.colorbar(shades, ax=axes)
    bar.set_label(plain_word(matrix.meaning), fontsize=TEXT, color=_colour(INK))
    bar.ax.tick_params(colors=_colour(MUTED), labelsize=TEXT)


def _colour(rgb: tuple[int, int, int]) -> Shade:
    red, green, blue = (part / 255 for part in rgb)
    return red, green, blue
