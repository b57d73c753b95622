"""Short series with few channels as line curves. Numpy only; no Qt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MOST_CHANNELS = 4
Floats = NDArray[np.floating]


def traces(
    x: Floats, height: int, width: int, limits: tuple[float, float], inks: NDArray[np.uint8], ground: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """(n, height, width, 3) curves of x (n, t, d), the lowest limit at the bottom; nothing is drawn where x is NaN.

    inks : (d, 3) the colour of each channel. ground : (3,).
    """
    low, high = limits
    place = np.linspace(0, x.shape[1] - 1, width)
    before = np.floor(place).astype(int)
    after, share = np.minimum(before + 1, x.shape[1] - 1), (place - before)[None, :, None]
    # An exact step needs no next one, which may lie behind the end of the series.
    values = np.where(share > 0, x[:, before] * (1 - share) + x[:, after] * share, x[:, before])
    unit = np.clip((values - low) / (high - low if high > low else 1.0), 0, 1)
    rows = (1 - unit) * (height - 1)
    pictures = np.broadcast_to(ground, (len(x), height, width, 3)).copy()
    y = np.arange(height)[None, :, None]
    for channel, ink in enumerate(inks):
        line = rows[..., channel]
        previous = np.concatenate([line[:, :1], line[:, :-1]], 1)
        previous = np.where(np.isfinite(previous), previous, line)
        top, bottom = np.minimum(previous, line) - 0.6, np.maximum(previous, line) + 0.6
        pictures[(y >= top[:, None]) & (y <= bottom[:, None])] = ink
    return pictures
