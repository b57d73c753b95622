"""MP1: a frame of a million points while somebody pans and zooms, against pyqtgraph's own scatter plot."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from statistics import median

import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from app import theme
from tests.benchmarks import clouds
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.pairs import compare

POINTS = 1_000_000


@benchmark("MP1")
def measure(size: Size) -> Iterator[Row]:
    """All points in every frame of ours and of the peer; a step of a pan or a zoom before each; then other modes."""
    count = POINTS if size.pairs > 1 else 20_000
    view, scatter = clouds.map_of(count), _scatter(count)
    ours, peer = _mover(view), _scatter_mover(scatter)
    result = compare(lambda: median(ours() for _ in range(5)), peer, size.pairs)
    scatter.close()
    note = f"ms a frame, {count:,} points, {clouds.WIDTH}x{clouds.HEIGHT}"
    holds = result.ours <= 16.7
    yield Row("MP1", "frame, ms", result.ours, 16.7, "60 frames a second", result.ours / 16.7, 1.0, 0.5, holds, note)
    times = [result.peer / result.ours, 1 / result.high, 1 / result.low]
    spread = f"{note}; pairs {times[1]:.0f} to {times[2]:.0f} times"
    yield Row(
        "MP1", "ScatterPlotItem / ours", result.ours, result.peer, "ScatterPlotItem", times[0], 30, 60,
        times[0] >= 30, spread,
    )  # fmt: skip
    view.set_gallery(clouds.gallery())
    for mode in ("density", "contours", "thumbnails", "auto"):
        view.set_mode(mode)
        ours()
        found = median(ours() for _ in range(5 * size.pairs))
        yield Row("MP1", f"{mode}, ms", found, 16.7, "60 frames a second", found / 16.7, 1.0, 0.5, found <= 16.7, note)
    view.close()


def _mover(view: clouds.LatentMap) -> Callable[[], float]:
    moves = itertools.cycle((1.02, 1 / 1.02))
    pans = itertools.cycle((7, -7, -5, 5))

    def move() -> float:
        view._move_camera(view.camera.panned(next(pans), 3).zoomed(next(moves), 450, 350))
        return clouds.frame(view)

    return move


def _scatter(count: int) -> pg.PlotWidget:
    xy, labels = clouds.cloud(count)
    brushes = [pg.mkBrush(*map(int, colour)) for colour in theme.LIGHT.of_classes(clouds.CLASSES)]
    plot = pg.PlotWidget()
    plot.resize(clouds.WIDTH, clouds.HEIGHT)
    for label, brush in enumerate(brushes):
        here = xy[labels == label]
        plot.addItem(pg.ScatterPlotItem(x=here[:, 0], y=here[:, 1], size=3, pen=None, brush=brush, pxMode=True))
    plot.show()
    QApplication.processEvents()
    return plot


def _scatter_mover(plot: pg.PlotWidget) -> Callable[[], float]:
    moves = itertools.cycle((0.02, -0.02))

    def move() -> float:
        step = next(moves)

        def painted() -> None:
            plot.getViewBox().translateBy((step, step))
            plot.repaint()
            plot.viewport().repaint()

        return clouds.milliseconds(painted)

    return move
