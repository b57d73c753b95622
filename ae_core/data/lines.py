"""The lines benchmark: pictures of one angle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Affine, Dataset, sources
from ae_core.data.generated import CHUNK, Generated
from ae_core.data.splitting import split_rows

SIDE = 32
LENGTH = 16.0


@sources.register("lines", title="Lines")
class Lines(Generated):
    """A line from the centre of a 32 x 32 picture at a random angle: a circle of pictures.

    The line is 16 pixels long, so that it reaches the border along the axes, and its angle is uniform in [0, 2 pi),
    from right through down. A pixel whose centre is d from the line is 1.5 - d, cut to [0, 1]: two pixels wide, with
    soft edges. x (n, 1, 32, 32) uint8; factor angle in radians.

    D. Berthelot, C. Raffel, A. Roy and I. Goodfellow, "Understanding and improving interpolation in autoencoders via an
    adversarial regularizer", 2018, section 4.
    """

    def load(self) -> Dataset:
        """The lines."""
        angle = np.random.default_rng(self.seed).uniform(0, 2 * np.pi, self.samples)
        return Dataset(
            name="lines",
            kind="image",
            x=draw(angle),
            split=split_rows(None, self.samples),
            factors={"angle": angle},
            to_model=Affine(1 / 255),
            value_range=(0.0, 1.0),
            attribution="Made here after Berthelot, Raffel, Roy and Goodfellow, 2018",
        )


def draw(angle: NDArray[np.float64]) -> NDArray[np.uint8]:
    """(n, 1, 32, 32) pixels of the lines at these angles (n,)."""
    x = np.empty((len(angle), 1, SIDE, SIDE), dtype=np.uint8)
    for start in range(0, len(angle), CHUNK):
        x[start : start + CHUNK, 0] = np.rint(255 * _drawn(angle[start : start + CHUNK]))
    return x


def _drawn(angle: NDArray[np.float64]) -> NDArray[np.float32]:
    place = np.arange(SIDE, dtype=np.float32) + np.float32(0.5 - SIDE / 2)
    cosine, sine = (f(angle).astype(np.float32)[:, None, None] for f in (np.cos, np.sin))
    x, y = place[None, None, :], place[None, :, None]
    beyond = x * cosine + y * sine
    beyond -= np.clip(beyond, 0, np.float32(LENGTH))
    distance = np.hypot(beyond, y * cosine - x * sine)
    return np.asarray(np.clip(1.5 - distance, 0, 1), dtype=np.float32)
