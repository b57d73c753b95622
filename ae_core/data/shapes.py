"""Shapes with five independent factors, as the metrics of disentanglement want them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Affine, Dataset, sources
from ae_core.data.generated import Generated
from ae_core.data.splitting import split_rows

SIDE = 64
SPRITE = 32  # the side of the square that holds the largest shape, whatever its rotation
FINE = 4  # points along each side of a pixel
NAMES = ("square", "ellipse", "heart")
SCALES = np.linspace(0.5, 1.0, 6)
ROTATIONS = np.arange(40) * (2 * np.pi / 40)
PLACES = 32


@sources.register("shapes", title="Shapes")
class Shapes(Generated):
    """Squares, ellipses and hearts of many sizes, rotations and places, 64 x 64 pixels.

    White on black with the factors of dSprites, each drawn uniformly and independently: shape (0 square, 1 ellipse,
    2 heart), scale (6 values from 0.5 to 1), rotation (40 values in [0, 2 pi), from right through down), x and y (32
    values from 0 to 1, which are one pixel apart). A pixel is the share of 4 x 4 points in it that the shape covers. At
    scale 1 the square has a side of 20 pixels, the ellipse half axes of 14 and 8, the heart a width of 25. A square
    looks the same after a quarter turn and an ellipse after half a turn. x (n, 1, 64, 64) uint8; labels are the shapes.

    L. Matthey, I. Higgins, D. Hassabis and A. Lerchner, "dSprites: disentanglement testing sprites dataset", 2017.
    """

    def load(self) -> Dataset:
        """The shapes."""
        rng = np.random.default_rng(self.seed)
        sizes = (len(NAMES), len(SCALES), len(ROTATIONS), PLACES, PLACES)
        steps = np.stack([rng.integers(0, size, self.samples) for size in sizes], axis=1)
        shape, scale, rotation, x, y = steps.T
        places = (x / (PLACES - 1), y / (PLACES - 1))
        values = (shape.astype(float), SCALES[scale], ROTATIONS[rotation], *places)
        return Dataset(
            name="shapes",
            kind="image",
            x=draw(steps),
            split=split_rows(shape, self.samples),
            labels=shape,
            label_names=NAMES,
            factors=dict(zip(("shape", "scale", "rotation", "x", "y"), values, strict=True)),
            to_model=Affine(1 / 255),
            value_range=(0.0, 1.0),
            attribution="Made here after dSprites (Matthey, Higgins, Hassabis and Lerchner, 2017)",
        )


def draw(steps: NDArray[np.int64]) -> NDArray[np.uint8]:
    """(n, 1, 64, 64) pixels from the steps (n, 5) of shape, scale, rotation, x and y."""
    images = np.zeros((len(steps), 1, SIDE, SIDE), dtype=np.uint8)
    kinds, which = np.unique(steps[:, :3], axis=0, return_inverse=True)
    sprites = [_sprite(*kind) for kind in kinds]
    for image, sprite, (x, y) in zip(images, which.ravel(), steps[:, 3:], strict=True):
        image[0, y : y + SPRITE, x : x + SPRITE] = sprites[sprite]
    return images


def _sprite(shape: int, scale: int, rotation: int) -> NDArray[np.uint8]:
    place = ((np.arange(SPRITE * FINE) + 0.5) / FINE - SPRITE / 2) / SCALES[scale]
    cosine, sine = np.cos(ROTATIONS[rotation]), np.sin(ROTATIONS[rotation])
    x, y = place[None, :], place[:, None]
    inside = _INSIDE[shape](x * cosine + y * sine, y * cosine - x * sine)
    covered = inside.reshape(SPRITE, FINE, SPRITE, FINE).mean(axis=(1, 3))
    return np.asarray(np.rint(255 * covered), dtype=np.uint8)


def _in_square(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    return (np.abs(x) <= 10) & (np.abs(y) <= 10)


def _in_ellipse(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    return (x / 14) ** 2 + (y / 8) ** 2 <= 1


def _in_heart(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """The sextic (x^2 + y^2 - 1)^3 = x^2 y^3, which points down at rotation 0."""
    x, y = x / 11, -y / 11
    x_squared, y_squared = x * x, y * y  # a power of 3 costs ten times as much
    beyond = x_squared + y_squared - 1
    return beyond * beyond * beyond <= x_squared * y_squared * y


_INSIDE = (_in_square, _in_ellipse, _in_heart)
