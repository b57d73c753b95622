"""Texts as pictures of their words. Numpy and Pillow; no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ae_core.data.texts import END
from ae_core.export.lettering import font

Colour = tuple[int, int, int]
PAD = 0
MARGIN = 3
SMALLEST, LARGEST = 7, 16
SPACE = 0.36


def words(
    tokens: NDArray[np.floating],
    vocabulary: Sequence[str],
    size: tuple[int, int],
    colours: tuple[Colour, Colour, Colour],
    truth: NDArray[np.floating] | None = None,
    points: int = 0,
) -> NDArray[np.uint8]:
    """(n, height, width, 3) the words of tokens (n, t) up to the end, all in one size of letters.

    size : (height, width). colours : of the ground, a word, and a word that differs from `truth` (n, t).
    points : of the letters; 0 for the largest at which every text fits.
    """
    given = tokens if truth is None else truth
    points = points or largest_points(tokens, vocabulary, size) or SMALLEST
    return np.stack([_page(*pair, vocabulary, size, colours, points) for pair in zip(tokens, given, strict=True)])


def largest_points(tokens: NDArray[np.floating], vocabulary: Sequence[str], size: tuple[int, int]) -> int:
    """The largest letters at which each of these texts fits into (height, width); 0 where none are small enough."""
    texts = {tuple(word for word, _ in _shown(one, one, vocabulary)) for one in tokens}
    for points in range(LARGEST, SMALLEST - 1, -1):
        if all(_fits(text, size, points) for text in texts):
            return points
    return 0


def _fits(text: tuple[str, ...], size: tuple[int, int], points: int) -> bool:
    placed = list(_placed([(word, False) for word in text], points, size[1]))
    if not placed:
        return True
    return placed[-1][1] + 1.3 * points <= size[0] and all(end <= size[1] for *_, end in placed)


def _page(
    tokens: NDArray[np.floating],
    truth: NDArray[np.floating],
    vocabulary: Sequence[str],
    size: tuple[int, int],
    colours: tuple[Colour, Colour, Colour],
    points: int,
) -> NDArray[np.uint8]:
    page = Image.new("RGB", size[::-1], colours[0])
    draw = ImageDraw.Draw(page)
    for word, top, left, wrong, _ in _placed(list(_shown(tokens, truth, vocabulary)), points, size[1]):
        draw.text((left, top), word, font=font(points), fill=colours[2 if wrong else 1])
    return np.asarray(page)


def _shown(
    tokens: NDArray[np.floating], truth: NDArray[np.floating], vocabulary: Sequence[str]
) -> Iterator[tuple[str, bool]]:
    for token, true in zip(tokens, truth, strict=True):
        if not np.isfinite(token) or int(token) == PAD:
            return
        word, wrong = vocabulary[int(token)], bool(token != true)
        if wrong or word != END:
            yield word, wrong
        if word == END:
            return


@lru_cache(4096)
def _length(word: str, points: int) -> float:
    return float(font(points).getlength(word))


def _placed(shown: list[tuple[str, bool]], points: int, width: int) -> Iterator[tuple[str, float, float, bool, float]]:
    """Each word with its top, left, whether it is wrong, and its right end."""
    # The font's own space is too narrow to part words of small letters.
    line, space = font(points).getbbox("Ag")[3] + 2, max(_length(" ", points), SPACE * points)
    left, top = float(MARGIN), float(MARGIN)
    for word, wrong in shown:
        long = _length(word, points)
        if left > MARGIN and left + long > width - MARGIN:
            left, top = float(MARGIN), top + line
        yield word, top, left, wrong, left + long
        left += long + space
