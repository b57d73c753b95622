"""Maps of very many points, and how long their pictures take."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from ae_core.raster import kernels
from app import theme
from app.bootstrap import application
from app.widgets import map_raster, map_view, pictures
from app.widgets.latent_map import LatentMap
from app.widgets.map_thumbnails import Gallery

WIDTH, HEIGHT = 900, 700
CLASSES = 10


def cloud(n: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """(n, 2) points of ten bunches, and the bunch of each."""
    rng = np.random.default_rng(0)
    labels = rng.integers(0, CLASSES, n)
    middles = rng.normal(size=(CLASSES, 2)) * 1.5
    return (middles[labels] + 0.4 * rng.normal(size=(n, 2))).astype(np.float32), labels


def map_of(n: int, *, whole: bool = True) -> LatentMap:
    """A map that is shown off screen. whole : every frame draws all points, instead of those it has time for."""
    app = application()
    theme.apply(app, "light")
    map_raster.functions.use(kernels)
    map_view.FRAME_SECONDS = 1e9 if whole else 0.008
    view = LatentMap()
    view.resize(WIDTH, HEIGHT)
    view.set_points(*cloud(n), theme.LIGHT.of_classes(CLASSES))
    view.show()
    QApplication.processEvents()
    return view


def gallery() -> Gallery:
    """Pictures of 28 x 28 pixels, one for every point."""
    pixels = np.random.default_rng(0).random((64, 1, 28, 28), dtype=np.float32)
    return Gallery((1, 28, 28), lambda rows, edge: pictures.tiles(pixels[rows % 64], edge, theme.LIGHT))


def frame(view: LatentMap) -> float:
    """ms of one painted frame, after whatever moved."""
    start = time.perf_counter()
    view.repaint()
    return (time.perf_counter() - start) * 1e3


def milliseconds(work: Callable[[], object]) -> float:
    """ms that a call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e3
