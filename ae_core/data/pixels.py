"""Turns arrays of images into stored pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Affine, Stored
from ae_core.data.checks import column_bounds, row_chunks
from ae_core.errors import DataError

Layout = Literal["auto", "channels-last", "channels-first"]
CHANNELS = (1, 3)
DARK = 64


@dataclass(frozen=True)
class Pixels:
    """x : (n, c, h, w) uint8, or float32 in [0, 1]. to_model maps it into [0, 1]."""

    x: Stored
    to_model: Affine
    notices: tuple[str, ...] = ()


def with_channels_first(array: NDArray[Any], layout: Layout, where: str) -> NDArray[Any]:
    """A view (n, c, h, w) of (n, h, w), (n, h, w, c) or (n, c, h, w). Raises DataError unless c is 1 or 3.

    "auto" takes the axis of 1 or 3 for the channels, and the last one where both could be.
    """
    if array.ndim == 3:
        return array[:, None]
    last, first = array.shape[3] in CHANNELS, array.shape[1] in CHANNELS
    if last and layout != "channels-first":
        return array.transpose(0, 3, 1, 2)
    if first and layout != "channels-last":
        return array
    raise DataError(f"{where} has the shape {array.shape}; expected 1 or 3 channels on the {_axes(layout)} axis")


def _axes(layout: Layout) -> str:
    return {"auto": "last or second", "channels-last": "last", "channels-first": "second"}[layout]


def to_pixels(images: NDArray[Any], where: str) -> Pixels:
    """Stored pixels of (n, c, h, w) of any real dtype.

    Whole numbers from 0 to 255 stay as they are, in uint8, whatever their dtype: 255 is white, or 1 where no value is
    above 1. Fractions in [0, 1] stay as they are, in float32. Everything else is rescaled so that its smallest and
    largest value become 0 and 1, with a notice; the two are taken over all splits, because a likelihood on [0, 1]
    needs every pixel inside. Raises DataError for NaN, infinity, and images without any contrast.
    """
    low, high = _bounds(images, where)
    if low == high:
        raise DataError(f"{where}: every pixel is {low:g}, so there is nothing to learn")
    whole = _whole(images) if low >= 0 and high <= 255 else False
    if whole and (high > 1 or images.dtype.kind != "f"):
        return _eight_bit(images, high)
    if low >= 0 and high <= 1:
        return Pixels(np.array(images, dtype=np.float32, order="C"), Affine())
    notice = f"pixel values from {low:g} to {high:g} were rescaled to 0 to 1"
    return Pixels(_rescaled(images, low, high), Affine(), (notice,))


def _bounds(images: NDArray[Any], where: str) -> tuple[float, float]:
    if images.dtype.kind in "bu":
        return float(images.min()), float(images.max())
    low, high = column_bounds(images, where)
    return float(low.min()), float(high.max())


def _whole(images: NDArray[Any]) -> bool:
    if images.dtype.kind != "f":
        return True
    return all(bool((images[rows] == np.rint(images[rows])).all()) for rows in row_chunks(images))


def _eight_bit(images: NDArray[Any], high: float) -> Pixels:
    # A copy of our own: the file may be mapped, and torch wants memory that can be written to.
    x = np.array(images, dtype=np.uint8, order="C")
    if high <= 1:
        return Pixels(x, Affine())
    dark = (f"the brightest pixel is {high:g} of 255, so the pictures are dark",) if high < DARK else ()
    return Pixels(x, Affine(1 / 255), dark)


def _rescaled(images: NDArray[Any], low: float, high: float) -> NDArray[np.float32]:
    x = np.empty(images.shape, dtype=np.float32)
    for rows in row_chunks(images):
        x[rows] = np.clip((images[rows].astype(np.float64) - low) / (high - low), 0.0, 1.0)
    return x
