"""Texts as pictures of their words. Numpy and Pillow; no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
PAD = 0
MARGIN = 3
SMALLEST, LARGEST = 7, 16


def words(
    tokens: NDArray[np.floating],
    vocabulary: Sequence[str],
    size: tuple[int, int],
    colours: tuple[Colour, Colour, Colour],
    truth: NDArray[np.floating] | None = None,
) -> NDArray[np.uint8]:
    """(n, height, width, 3) the words of tokens (n, t) up to the end, as large as all of a text's lines fit.

    size : (height, width). colours : of the ground, a word, and a word that differs from `truth` (n, t).
    """
    given = tokens if truth is None else truth
    return np.stack([_page(*pair, vocabulary, size, colours) for pair in zip(tokens, given, strict=True)])


def _page(
    tokens: NDArray[np.floating],
    truth: NDArray[np.floating],
    vocabulary: Sequence[str],
    size: tuple[int, int],
    colours: tuple[Colour, Colour, Colour],
) -> NDArray[np.uint8]:
    height, width = size
    page = Image.new("RGB", (width, height), colours[0])
    draw = ImageDraw.Draw(page)
    shown = list(_shown(tokens, truth, vocabulary))
    for points in range(LARGEST, SMALLEST - 1, -1):
        font = ImageFont.load_default(points)
        placed = list(_placed(shown, font, width))
        if not placed or (placed[-1][1] + 1.3 * points <= height and all(end <= width for *_, end in placed)):
            break
    for word, top, left, wrong, _ in placed:
        draw.text((left, top), word, font=font, fill=colours[2 if wrong else 1])
    return np.asarray(page)


def _shown(
    tokens: NDArray[np.floating], truth: NDArray[np.floating], vocabulary: Sequence[str]
) -> Iterator[tuple[str, bool]]:
    for token, true in zip(tokens, truth, strict=True):
        if not np.isfinite(token) or int(token) == PAD:
            return
        yield vocabulary[int(token)], bool(token != true)


def _placed(
    shown: list[tuple[str, bool]], font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int
) -> Iterator[tuple[str, float, float, bool, float]]:
    """Each word with its top, left, whether it is wrong, and its right end."""
    line, space, left, top = font.getbbox("Ag")[3] + 2, font.getlength(" "), float(MARGIN), float(MARGIN)
    for word, wrong in shown:
        long = font.getlength(word)
        if left > MARGIN and left + long > width - MARGIN:
            left, top = float(MARGIN), top + line
        yield word, top, left, wrong, left + long
        left += long + space
