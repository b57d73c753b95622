"""Makes pictures/<name>.png, the small picture of each bundled data set in the data chooser, from its first samples.

    python resources/data/make_pictures.py

Images are six of them, sequences their first one, texts their first words, tables a cloud of points; pictures/own.png
stands for the user's own. All are on a dark ground, as the digits are, in either theme.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from PIL import Image, ImageDraw  # noqa: E402

from ae_core.data.base import Dataset, sources  # noqa: E402
from ae_core.raster.palette import rgb  # noqa: E402
from app.theme import DARK  # noqa: E402
from app.widgets.pictures import Text, mosaic, tiles  # noqa: E402

PICTURES = HERE / "pictures"
HEIGHT, WIDTH = 64, 96  # twice what the chooser shows, for fine screens
ROWS, COLUMNS = 2, 3
MOST_POINTS = 700
FIRST_WORDS = {"sentences": 5, "dates": 8}
LIKE = {"mnist_full": "mnist"}  # what is downloaded shows the bundled part of it
ROLLED = ("x", "z")  # what is seen from the side of a surface in space
Rgb = NDArray[np.uint8]


def bundled() -> list[str]:
    """The names of the data sets that have a picture of their own."""
    return [name for name in sources.names() if sources.get(name).bundled]


def picture_of(data: Dataset) -> Rgb:
    """(64, 96, 3) uint8."""
    if data.kind == "tabular":
        return _cloud(data)
    if data.kind == "text":
        text = Text(data.vocabulary)
        return tiles(data.x[:1, : FIRST_WORDS.get(data.name, 5)], HEIGHT, DARK, text=text)[0]
    x = data.to_display(data.to_model(data.x[: ROWS * COLUMNS]))
    if data.kind == "sequence":
        return tiles(x[:1], HEIGHT, DARK)[0]
    small = list(tiles(x, HEIGHT // ROWS, DARK))
    rows: list[list[Rgb | None]] = [[*small[row * COLUMNS : (row + 1) * COLUMNS]] for row in range(ROWS)]
    whole = Image.fromarray(mosaic(rows, 0, rgb(DARK.window)))
    return np.asarray(whole.resize((WIDTH, HEIGHT), Image.Resampling.BILINEAR))


def own() -> Rgb:
    """A table with a picture, in grey: the user's own data."""
    page = Image.new("RGB", (WIDTH, HEIGHT), DARK.window)
    pen = ImageDraw.Draw(page)
    for left, top in ((34, 8), (27, 14), (20, 20)):
        pen.rectangle((left, top, left + 42, top + 34), fill=DARK.panel, outline=DARK.muted, width=2)
    pen.polygon([(24, 50), (36, 34), (44, 43), (50, 37), (59, 50)], fill=DARK.muted)
    pen.ellipse((47, 25, 53, 31), fill=DARK.muted)
    return np.asarray(page)


def _cloud(data: Dataset) -> Rgb:
    """The rows as points in the colours of their classes, or of their first factor."""
    rows = slice(0, MOST_POINTS)
    places, inks = _plane(data)[rows], _inks(data)[rows]
    low, high = np.percentile(places, [1, 99], axis=0)
    unit = 0.08 + 0.84 * (places - low) / (high - low)
    x, y = unit[:, 0] * (WIDTH - 1), (1 - unit[:, 1]) * (HEIGHT - 1)
    page = Image.new("RGB", (WIDTH, HEIGHT), DARK.window)
    pen = ImageDraw.Draw(page)
    for left, top, ink in zip(x.round().tolist(), y.round().tolist(), inks.tolist(), strict=True):
        pen.rectangle((left, top, left + 1, top + 1), fill=tuple(ink))
    return np.asarray(page)


def _plane(data: Dataset) -> NDArray[np.float64]:
    """(n, 2) the two columns, a surface from its side, or the two principal components."""
    if set(ROLLED) < set(data.columns):
        return data.x[:, [data.columns.index(name) for name in ROLLED]].astype(np.float64)
    x = data.to_model(data.x).astype(np.float64)
    if x.shape[1] == 2:
        return x
    x = x - x.mean(0)
    axes = np.linalg.svd(x, full_matrices=False)[2][:2]
    largest = np.abs(axes).argmax(1)
    return x @ (axes * np.sign(axes[np.arange(2), largest])[:, None]).T


def _inks(data: Dataset) -> Rgb:
    if data.labels is not None:
        return DARK.of_classes(len(data.label_names))[data.labels]
    factor = next(iter(data.factors.values()))
    place = (factor - factor.min()) / np.ptp(factor)
    return DARK.ramp()[np.rint(255 * place).astype(int)]


def main() -> None:
    """Writes all of them."""
    pictures = {name: picture_of(sources.create(name).load()) for name in bundled()} | {"own": own()}
    pictures |= {name: pictures[like] for name, like in LIKE.items()}
    for name, picture in pictures.items():
        Image.fromarray(picture).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
