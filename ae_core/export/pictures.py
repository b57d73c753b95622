"""Decoded samples as one picture."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.export.settings import KEY, NOTHING, Settings, as_text
from ae_core.export.traces import MOST_CHANNELS, traces

Picture = NDArray[np.uint8]  # (height, width, 3)
BACKGROUND = 255
MOST_PIXELS = 400_000_000
WHITE, BLACK = (255, 255, 255), (0, 0, 0)
INKS = np.array([[11, 99, 197], [180, 83, 9], [26, 127, 55], [126, 59, 181]], np.uint8)  # of a series' channels
SERIES_ASPECT = 2
TEXT_PAGE = (44, 240)  # height and width; letters do not grow beyond what fills it


def as_pictures(
    samples: NDArray[np.floating],
    wanted: int,
    vocabulary: Sequence[str] = (),
    limits: tuple[float, float] | None = None,
) -> NDArray[np.uint8]:
    """(n, height, width, 3) of samples in display scale, images and cells about `wanted` wide, curves so high.

    samples : (n, 1 or 3, h, w) in [0, 1], clipped, each pixel enlarged by a whole factor; (n, t, d) series as curves,
        or with many channels as a grey map with the time to the right; (n, d) vectors, each as a row of grey cells.
        Values go from the lower to the upper of the limits, or the smallest to the largest of all.
    vocabulary : says that they are tokens (n, t), to be written as their words.
    Raises UserError for more than 400 million pixels.
    """
    if len(samples) * wanted**2 > MOST_PIXELS:
        raise UserError(
            f"{len(samples):,} pictures of {wanted:,} pixels are too large; choose fewer, or a smaller size"
        )
    if vocabulary:
        from ae_core.export.words import words  # Pillow is only needed for texts

        return words(samples, vocabulary, TEXT_PAGE, (WHITE, BLACK, BLACK))
    if samples.ndim == 3 and samples.shape[2] <= MOST_CHANNELS:
        ground = np.full(3, BACKGROUND, np.uint8)
        return traces(
            samples, wanted, SERIES_ASPECT * wanted, limits or _limits(samples), INKS[: samples.shape[2]], ground
        )
    cells = _cells(samples, limits)
    scale = max(1, round(wanted / cells.shape[2]))
    return cells.repeat(scale, axis=1).repeat(scale, axis=2)


def grid(pictures: NDArray[np.uint8], columns: int, gap: int = 2) -> Picture:
    """One picture of many (n, h, w, 3) in rows of `columns`. Raises UserError for more than 400 million pixels."""
    n, height, width = pictures.shape[:3]
    rows = -(-n // columns)
    if rows * height * columns * width > MOST_PIXELS:
        raise UserError(
            f"a picture of {columns * width:,} x {rows * height:,} pixels is too large; choose a smaller size"
        )
    whole = np.full((rows * (height + gap) + gap, columns * (width + gap) + gap, 3), BACKGROUND, np.uint8)
    for place, picture in enumerate(pictures):
        top, left = gap + place // columns * (height + gap), gap + place % columns * (width + gap)
        whole[top : top + height, left : left + width] = picture
    return whole


def png(picture: Picture, settings: Settings = NOTHING) -> bytes:
    """The picture as a PNG file, with how it was made as its text `latentarium`."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    if settings:
        about.add_text(KEY, as_text(settings))
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG", pnginfo=about)
    return buffer.getvalue()


def _cells(samples: NDArray[np.floating], limits: tuple[float, float] | None) -> NDArray[np.uint8]:
    """(n, h, w, 3) with one pixel for each value."""
    if samples.ndim == 4 and samples.shape[1] in (1, 3):
        shades = np.clip(samples, 0, 1).transpose(0, 2, 3, 1)
    else:
        rows = samples.transpose(0, 2, 1) if samples.ndim == 3 else samples.reshape(len(samples), 1, -1)
        low, high = limits or _limits(samples)
        shades = np.nan_to_num((rows - low) / (high - low) if high > low else np.full_like(rows, 0.5))[..., None]
    return np.ascontiguousarray(np.broadcast_to(_bytes(shades), (*shades.shape[:3], 3)))


def _limits(samples: NDArray[np.floating]) -> tuple[float, float]:
    finite = samples[np.isfinite(samples)]
    return float(finite.min(initial=np.inf)), float(finite.max(initial=-np.inf))


def _bytes(unit: NDArray[np.floating]) -> NDArray[np.uint8]:
    return np.asarray(np.rint(unit * 255), dtype=np.uint8)
