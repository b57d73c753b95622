"""Samples of any kind as small RGB pictures, and many of them as one. Numpy only; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.export.traces import MOST_CHANNELS, traces
from ae_core.raster import palette
from app.theme import Tokens

Look = Literal["picture", "error", "signed"]
Rgb = NDArray[np.uint8]
Floats = NDArray[np.floating]
VECTOR_ASPECT = 1.5


@dataclass(frozen=True, eq=False)
class Text:
    """vocabulary : the word of each token. truth : (n, t) what the tokens should be; others are in the bad colour."""

    vocabulary: tuple[str, ...]
    truth: Floats | None = None


@dataclass(frozen=True)
class Page:
    """The room of one text and the size of its letters, in pixels."""

    height: int
    width: int
    points: int


def tiles(
    x: Floats,
    edge: int,
    tokens: Tokens,
    look: Look = "picture",
    limits: tuple[float, float] | None = None,
    text: Text | None = None,
    page: Page | None = None,
    marked: NDArray[np.bool_] | None = None,
) -> Rgb:
    """(n, height, width, 3) uint8 pictures of n samples, about `edge` pixels high.

    x : (n, c, h, w) images with 1 or 3 channels, (n, t, d) sequences as curves, or as a heat map where they
        have more than four channels, or (n, d) vectors as bars.
    Images are magnified by whole factors (and 1.5, 2.5), so that a pixel stays a square, and averaged if too large.
    look : "error" from nothing to the bad colour, "signed" with zero in the middle.
    limits : the values drawn as lowest and highest; [0, 1] for images, the finite range of x otherwise.
    text : says that x holds tokens (n, t), to be drawn as their words. page : where they are to be drawn.
    marked : (n, d) which numbers of vectors have changed, to be drawn in the colour of what is wrong in a text.
    """
    x = np.asarray(x, dtype=np.float32)
    if text is not None:
        return _written(x, page or Page(*fitting(x.shape[1:], max(edge, 8)), 0), tokens, text)
    if look == "signed" and limits is None:
        most = value_range(np.abs(x))[1]
        limits = -most, most
    if x.ndim == 2:
        return _charts(x, max(edge, 8), tokens, look, limits or value_range(x), marked)
    if x.ndim == 3 and x.shape[2] <= MOST_CHANNELS:
        return _curves(x, max(edge, 8), tokens, look, limits or value_range(x))
    if x.ndim == 3:
        return _stretched(
            _mapped(x.transpose(0, 2, 1), limits or value_range(x), _map(look, tokens, "viridis")), max(edge, 8)
        )
    low, high = limits or (0.0, 1.0)
    if look == "picture" and x.shape[1] == 3:
        return _magnified(_bytes((x.transpose(0, 2, 3, 1) - low) / (high - low)), edge)
    single = x.mean(axis=1) if look == "error" or x.shape[1] > 1 else x[:, 0]
    return _magnified(_mapped(single, (low, high), _map(look, tokens, None)), edge)


def mosaic(cells: list[list[Rgb | None]], gap: int, ground: Rgb, gap_x: int | None = None) -> Rgb:
    """One picture of rows of pictures of equal size, None stays empty.

    gap : pixels of ground between rows, and between columns unless gap_x says otherwise.
    """
    gap_x = gap if gap_x is None else gap_x
    sample = next((cell for row in cells for cell in row if cell is not None), None)
    if sample is None:
        return np.empty((0, 0, 3), dtype=np.uint8)
    height, width = sample.shape[:2]
    columns = max(len(row) for row in cells)
    shape = (len(cells) * (height + gap) - gap, columns * (width + gap_x) - gap_x, 3)
    canvas = np.broadcast_to(ground, shape).copy()
    for i, row in enumerate(cells):
        for j, cell in enumerate(row):
            if cell is not None:
                top, left = i * (height + gap), j * (width + gap_x)
                canvas[top : top + height, left : left + width] = cell
    return canvas


def fitting(shape: tuple[int, ...], edge: int) -> tuple[int, int]:
    """(height, width) in pixels of the picture of one sample of a shape, asked for at `edge`."""
    if len(shape) < 3:
        return max(edge, 8), round(max(edge, 8) * VECTOR_ASPECT)
    height, width = shape[1], shape[2]
    longest, edge = max(height, width, 1), max(edge, 1)
    if edge >= longest:
        # Between one and three times, whole factors alone leave up to half of the room empty.
        halves = 2 * edge // longest
        factor = halves / 2 if halves < 6 else float(edge // longest)
    else:
        factor = edge / longest
    return max(round(height * factor), 1), max(round(width * factor), 1)


def aspect(shape: tuple[int, ...]) -> float:
    """How much wider than the asked edge the picture of a sample is; never below 1."""
    return VECTOR_ASPECT if len(shape) < 3 else 1.0


def points(x: Floats, text: Text, height: int, width: int) -> int:
    """The largest letters at which each of the texts fits, 0 where none are small enough."""
    from ae_core.export.words import largest_points  # Pillow is only needed for texts

    return largest_points(x, text.vocabulary, (height, width))


def _written(x: Floats, page: Page, tokens: Tokens, text: Text) -> Rgb:
    from ae_core.export.words import words  # Pillow is only needed for texts

    inks = [_colour(ink) for ink in (tokens.window, tokens.text, tokens.bad)]
    truth = None if text.truth is None else text.truth[: len(x)]
    size = (page.height, page.width)
    return words(x, text.vocabulary, size, (inks[0], inks[1], inks[2]), truth, page.points)


def _colour(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(part) for part in palette.rgb(colour))
    return red, green, blue


def _curves(x: Floats, edge: int, tokens: Tokens, look: Look, limits: tuple[float, float]) -> Rgb:
    colours = [tokens.bad] * x.shape[2] if look == "error" else [tokens.accent, *palette.OKABE_ITO[1:]][: x.shape[2]]
    inks = np.stack([palette.rgb(colour) for colour in colours])
    return traces(x, edge, round(edge * VECTOR_ASPECT), limits, inks, palette.rgb(tokens.window))


def _stretched(x: Rgb, edge: int) -> Rgb:
    rows = np.arange(edge) * x.shape[1] // edge
    width = round(edge * VECTOR_ASPECT)
    return np.asarray(x[:, rows][:, :, np.arange(width) * x.shape[2] // width])


def _magnified(x: Rgb, edge: int) -> Rgb:
    height, width = fitting((3, x.shape[1], x.shape[2]), edge)
    if height % x.shape[1] == 0 and width % x.shape[2] == 0:
        return np.asarray(x.repeat(height // x.shape[1], axis=1).repeat(width // x.shape[2], axis=2))
    rows, columns = _shares(x.shape[1], height), _shares(x.shape[2], width)
    averaged = np.einsum("ai,nijc,bj->nabc", rows, x.astype(np.float32), columns, optimize=True)
    return np.rint(averaged).astype(np.uint8)


def _shares(given: int, wanted: int) -> NDArray[np.float32]:
    """(wanted, given) how much of each new pixel each old one covers; a row sums to 1."""
    edges = np.arange(wanted + 1) * given / wanted
    low, high = np.maximum(edges[:-1, None], np.arange(given)), np.minimum(edges[1:, None], np.arange(given) + 1)
    return (np.maximum(high - low, 0.0) * wanted / given).astype(np.float32)


def _bytes(part: Floats) -> Rgb:
    return np.rint(np.clip(np.nan_to_num(part), 0.0, 1.0) * 255).astype(np.uint8)


def _mapped(x: Floats, limits: tuple[float, float], colours: Rgb) -> Rgb:
    low, high = limits
    return colours[_bytes((x - low) / (high - low if high > low else 1.0))]


def _map(look: Look, tokens: Tokens, ramp: str | None) -> Rgb:
    if look == "error":
        return palette.shades(tokens.panel, tokens.bad)
    if look == "signed":
        below = palette.shades(tokens.accent, tokens.panel, 128)
        return np.concatenate([below, palette.shades(tokens.panel, tokens.bad, 128)])
    return palette.ramp(ramp) if ramp else palette.shades("#000000", "#ffffff")


def value_range(x: Floats) -> tuple[float, float]:
    """The smallest and largest finite value; 0 and 1 where there is none."""
    finite = x[np.isfinite(x)]
    return (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)


def _charts(
    x: Floats,
    edge: int,
    tokens: Tokens,
    look: Look,
    limits: tuple[float, float],
    marked: NDArray[np.bool_] | None = None,
) -> Rgb:
    width = round(edge * VECTOR_ASPECT)
    low, high = min(limits[0], 0.0), max(limits[1], 0.0)
    span = high - low or 1.0
    column = np.minimum(np.arange(width) * x.shape[1] // width, x.shape[1] - 1)
    rows = np.rint((high - np.clip(np.nan_to_num(x), low, high)) / span * (edge - 1)).astype(int)[:, None, column]
    zero, y = round(high / span * (edge - 1)), np.arange(edge)[None, :, None]
    bars = (y >= np.minimum(rows, zero)) & (y <= np.maximum(rows, zero))
    if x.shape[1] <= width // 4:
        bars[..., np.append(np.diff(column) > 0, False)] = False
    ink = palette.rgb(tokens.bad if look == "error" else tokens.accent)
    inks = np.broadcast_to(ink, (*bars.shape, 3))
    if marked is not None:
        inks = np.where(marked[:, None, column, None], palette.rgb(tokens.bad), inks)
    picture = np.where(bars[..., None], inks, palette.rgb(tokens.window))
    picture[:, zero][~bars[:, zero]] = palette.rgb(tokens.line)
    return picture.astype(np.uint8)
