"""Decoded samples as one picture."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  # (height, width, 3)
BACKGROUND = 255


def as_pictures(samples: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(n, height, width, 3) of samples in display scale.

    samples : (n, 1 or 3, h, w) in [0, 1], clipped; or (n, d) vectors, each drawn as a row of grey cells between the
    smallest and the largest value of all.
    """
    if samples.ndim == 4 and samples.shape[1] in (1, 3):
        grey_or_rgb = np.clip(samples, 0, 1).transpose(0, 2, 3, 1)
        return np.ascontiguousarray(np.broadcast_to(_bytes(grey_or_rgb), (*grey_or_rgb.shape[:3], 3)))
    rows = samples.reshape(len(samples), 1, -1)
    low, high = rows.min(initial=np.inf), rows.max(initial=-np.inf)
    grey = _bytes((rows - low) / (high - low) if high > low else np.full_like(rows, 0.5))
    return np.ascontiguousarray(np.broadcast_to(grey[..., None], (*grey.shape, 3)))


def grid(pictures: NDArray[np.uint8], columns: int, scale: int = 1, gap: int = 2) -> Picture:
    """One picture of many in rows of `columns`, each pixel enlarged to scale x scale.

    pictures : (n, h, w, 3).
    """
    n, height, width = len(pictures), pictures.shape[1] * scale, pictures.shape[2] * scale
    rows = -(-n // columns)
    whole = np.full((rows * (height + gap) + gap, columns * (width + gap) + gap, 3), BACKGROUND, np.uint8)
    for place, picture in enumerate(pictures):
        top, left = gap + place // columns * (height + gap), gap + place % columns * (width + gap)
        whole[top : top + height, left : left + width] = enlarged(picture, scale)
    return whole


def enlarged(picture: Picture, scale: int) -> Picture:
    """Each pixel as scale x scale pixels."""
    return picture.repeat(scale, axis=0).repeat(scale, axis=1)


def fitting_scale(side: int, wanted: int = 96) -> int:
    """How much to enlarge a picture of this side to come near a wanted one."""
    return max(1, round(wanted / side))


def png(picture: Picture) -> bytes:
    """The picture as a PNG file."""
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG")
    return buffer.getvalue()


def _bytes(unit: NDArray[np.floating]) -> NDArray[np.uint8]:
    return np.asarray(np.rint(unit * 255), dtype=np.uint8)
