"""Every widget with plausible data, for tests that hold for all of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from app import theme
from app.widgets.bars import Bars
from app.widgets.card import Card
from app.widgets.code_sliders import CodeSliders
from app.widgets.curves import Curves
from app.widgets.empty import Empty
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import Row
from app.widgets.latent_map import LatentMap
from app.widgets.legend import Legend
from app.widgets.model_diagram import Layer, ModelDiagram
from app.widgets.progress import Progress
from app.widgets.series import Series
from app.widgets.strip import Strip
from app.widgets.timeline import Timeline


def digits(n: int, size: int = 28) -> NDArray[np.float32]:
    """(n, 1, size, size) float32 in [0, 1]: rings and bars that differ from each other."""
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
    radii = 0.3 + 0.5 * (np.arange(n) % 5)[:, None, None] / 5
    return np.exp(-(((np.hypot(x, y) - radii) / 0.15) ** 2)).astype(np.float32)[:, None]


def codes(n: int = 2_000, classes: int = 10) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """(n, 2) clustered positions and (n,) their classes."""
    rng = np.random.default_rng(0)
    labels = np.arange(n) % classes
    angle = 2 * np.pi * labels / classes
    return 2.5 * np.column_stack([np.cos(angle), np.sin(angle)]) + rng.normal(0, 0.55, (n, 2)), labels


def latent_map(colours: theme.Tokens) -> LatentMap:
    """Two thousand points of ten classes with A, B and a walk."""
    xy, labels = codes()
    widget = LatentMap()
    widget.set_points(xy, labels, colours.of_classes(10))
    widget.set_legend(Legend(colours.of_classes(10), names=tuple(str(k) for k in range(10))))
    widget.set_axes("z0", "z1")
    widget.set_stops({"a": xy[3], "1": xy[5], "b": xy[7]})
    widget.set_path(np.linspace(xy[3], xy[7], 9), 4)
    widget.set_note("2,000 of 4,500 samples, stratified")
    return widget


def curves(colours: theme.Tokens) -> Curves:
    """Two terms of two splits over 2,000 steps."""
    rng = np.random.default_rng(1)
    x = np.arange(1.0, 2_001.0, 4.0)
    loss, kl = 80 + 200 * np.exp(-x / 120), 25 * (1 - np.exp(-x / 300))
    widget = Curves()
    widget.set_data(
        [
            Series("loss", "train", x, loss + kl + rng.normal(0, 6, len(x)), colours.train),
            Series("loss", "val", x[31::32], (loss + kl)[31::32] + 4, colours.validation),
            Series("kl", "train", x, kl + rng.normal(0, 1, len(x)), colours.kl),
            Series("kl", "val", x[31::32], kl[31::32] + 1, colours.kl),
        ]
    )
    return widget


def sliders() -> CodeSliders:
    """Six dimensions."""
    widget = CodeSliders()
    widget.set_data(np.linspace(-2, 2, 6, dtype=np.float32), np.full(6, -3.0), np.full(6, 3.0))
    return widget


def rows(x: NDArray[np.float32]) -> tuple[Row, ...]:
    """Input, output and error."""
    worse = np.clip(x * 0.8 + 0.1, 0, 1)
    return Row("input", x), Row("output", worse), Row("error", np.abs(x - worse), "error")


def image_grid(x: NDArray[np.float32]) -> ImageGrid:
    """Three rows with numbers."""
    widget = ImageGrid()
    widget.set_rows(rows(x), [f"{value:.1f}" for value in np.linspace(3, 30, len(x))])
    return widget


def tiles(x: NDArray[np.float32]) -> ImageGrid:
    """A block of pictures."""
    widget = ImageGrid()
    widget.set_tiles(x)
    return widget


def strip(x: NDArray[np.float32]) -> Strip:
    """Twelve steps, the fifth framed."""
    widget = Strip()
    widget.set_data(x[:12])
    widget.set_current(4)
    return widget


def bars() -> Bars:
    """Sixteen dimensions with ranges."""
    widget = Bars()
    widget.set_data(np.random.default_rng(2).normal(0, 1, 16), np.full(16, -2.2), np.full(16, 2.6))
    return widget


def card(x: NDArray[np.float32]) -> QWidget:
    """A card over a page."""
    page = QWidget()
    page.resize(320, 180)
    over = Card(page)
    over.set_data(x[0], np.clip(x[0] * 0.8 + 0.1, 0, 1), "7 · sample 1,204", "squared error 12.4")
    over.move(10, 10)
    over.show()
    return page


def timeline() -> Timeline:
    """Five frames, the third viewed."""
    widget = Timeline()
    widget.set_data([f"epoch {k}" for k in range(5)], 2)
    return widget


def progress() -> Progress:
    """Half way."""
    widget = Progress("t-SNE")
    widget.show_progress("t-SNE, iteration 250 of 500", 0.5, 75.0)
    return widget


def model_diagram() -> ModelDiagram:
    """A small convolutional autoencoder."""
    widget = ModelDiagram()
    widget.set_data(
        [
            Layer("input", "1 x 28 x 28", 0, 784, "end"),
            Layer("conv", "32 x 14 x 14", 320, 6272),
            Layer("conv", "64 x 7 x 7", 18_496, 3136),
            Layer("linear", "256", 803_072, 256),
            Layer("code", "2", 514, 2, "bottleneck"),
            Layer("linear", "256", 768, 256, "decoder"),
            Layer("conv", "64 x 7 x 7", 805_952, 3136, "decoder"),
            Layer("output", "1 x 28 x 28", 289, 784, "decoder"),
        ]
    )
    return widget


Builder = Callable[[theme.Tokens, NDArray[np.float32]], QWidget]
BUILDERS: dict[str, Builder] = {
    "latent_map": lambda colours, x: latent_map(colours),
    "curves": lambda colours, x: curves(colours),
    "code_sliders": lambda colours, x: sliders(),
    "image_grid": lambda colours, x: image_grid(x[:12]),
    "tiles": lambda colours, x: tiles(x[:48]),
    "strip": lambda colours, x: strip(x),
    "bars": lambda colours, x: bars(),
    "card": lambda colours, x: card(x),
    "timeline": lambda colours, x: timeline(),
    "progress": lambda colours, x: progress(),
    "model_diagram": lambda colours, x: model_diagram(),
    "empty": lambda colours, x: Empty("Train a model, and its codes appear here as points. Press Train."),
}
