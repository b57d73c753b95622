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
# The lowest and highest value, of all or of each column of a table (d,).
End = float | NDArray[np.floating]
Limits = tuple[End, End]
BACKGROUND = 255
MOST_PIXELS = 400_000_000
WHITE, BLACK = (255, 255, 255), (0, 0, 0)
INKS = np.array([[11, 99, 197], [180, 83, 9], [26, 127, 55], [126, 59, 181]], np.uint8)  # of a series' channels
SERIES_ASPECT = 2
GROUND = 236  # behind bars, so that a row can be told from the paper
LEAST_BAR = 0.06  # of the height, for the smallest
TEXT_PAGE = (44, 240)  # height and width; letters do not grow beyond what fills it


def as_pictures(
    samples: NDArray[np.floating],
    wanted: int,
    vocabulary: Sequence[str] = (),
    limits: Limits | None = None,
) -> NDArray[np.uint8]:
    """(n, height, width, 3) of samples in display scale, images and cells about `wanted` wide, curves so high.

    samples : (n, 1 or 3, h, w) in [0, 1], clipped, each pixel enlarged by a whole factor; (n, t, d) series as curves,
        or with many channels as a grey map with the time to the right; (n, d) rows of a table as a bar for each
        column. Values go from the lower to the upper of the limits, or the smallest to the largest of all; a column,
        whose units are its own, from its smallest to its largest.
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
            samples,
            wanted,
            SERIES_ASPECT * wanted,
            _whole(limits) or _limits(samples),
            INKS[: samples.shape[2]],
            ground,
        )
    if samples.ndim == 2:
        return _bars(samples, wanted, limits)
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


def _bars(samples: NDArray[np.floating], wanted: int, limits: Limits | None) -> NDArray[np.uint8]:
    """(n, h, w, 3) with `wanted` rows and at least four pixels for each column."""
    ends = (samples.min(axis=0), samples.max(axis=0)) if limits is None else limits
    low, high = (np.broadcast_to(np.asarray(end, dtype=np.float64), samples.shape[1:]) for end in ends)
    unit = np.divide(samples - low, high - low, out=np.full(samples.shape, 0.5), where=high > low).clip(0, 1)
    tall = np.rint(LEAST_BAR * wanted + unit * (1 - LEAST_BAR) * wanted)
    inside = np.arange(wanted, 0, -1)[None, :, None] <= tall[:, None, :]
    each = max(4, round(SERIES_ASPECT * wanted / samples.shape[1]))
    is_bar = np.repeat(inside, each, axis=2) & (np.arange(each * samples.shape[1]) % each < each - max(1, each // 5))
    return np.where(is_bar[..., None], INKS[0], np.uint8(GROUND)).astype(np.uint8)


def _cells(samples: NDArray[np.floating], limits: Limits | None) -> NDArray[np.uint8]:
    """(n, h, w, 3) with one pixel for each value."""
    if samples.ndim == 4 and samples.shape[1] in (1, 3):
        shades = np.clip(samples, 0, 1).transpose(0, 2, 3, 1)
    else:
        rows = samples.transpose(0, 2, 1) if samples.ndim == 3 else samples.reshape(len(samples), 1, -1)
        low, high = _whole(limits) or _limits(samples)
        shades = np.nan_to_num((rows - low) / (high - low) if high > low else np.full_like(rows, 0.5))[..., None]
    return np.ascontiguousarray(np.broadcast_to(_bytes(shades), (*shades.shape[:3], 3)))


def _whole(limits: Limits | None) -> tuple[float, float] | None:
    return None if limits is None else (float(np.min(limits[0])), float(np.max(limits[1])))


def _limits(samples: NDArray[np.floating]) -> tuple[float, float]:
    finite = samples[np.isfinite(samples)]
    return float(finite.min(initial=np.inf)), float(finite.max(initial=-np.inf))


def _bytes(unit: NDArray[np.floating]) -> NDArray[np.uint8]:
    return np.asarray(np.rint(unit * 255), dtype=np.uint8)
