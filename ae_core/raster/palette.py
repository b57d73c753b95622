"""Colours of classes and of continuous values, adapted to the background that they are seen on."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Colours = NDArray[np.uint8]

MARKER_CONTRAST = 3.0
FAINT_CONTRAST = 1.6
# Distances in OKLab: beyond ENOUGH two markers are plainly different, so that a hue then keeps its own lightness.
ENOUGH = 0.11
LOYALTY = 0.15
# Okabe & Ito (2008), in an order that keeps the first few apart in lightness as well; their black comes last.
OKABE_ITO = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#000000")

# Ottosson (2020), OKLab: linear sRGB -> cone response -> lightness and two opponent axes.
_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
# Machado, Oliveira & Fernandes (2009), full severity, on linear sRGB.
_DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
_PROTANOPIA = np.array(
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
)
VISIONS = {"normal": np.eye(3), "deuteranopia": _DEUTERANOPIA, "protanopia": _PROTANOPIA}


def rgb(colour: str) -> Colours:
    """(3,) uint8 of "#rrggbb"."""
    return np.frombuffer(bytes.fromhex(colour.removeprefix("#")), dtype=np.uint8)


def hexadecimal(colour: NDArray[np.generic]) -> str:
    """ "#rrggbb" of (3,) values in 0..255."""
    return "#" + bytes(int(v) for v in colour).hex()


def linear(colours: NDArray[np.generic]) -> Floats:
    """(..., 3) linear light in [0, 1] of sRGB values in 0..255."""
    v = np.asarray(colours, dtype=np.float64) / 255.0
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)


def luminance(colours: NDArray[np.generic]) -> Floats:
    """(...) relative luminance as WCAG 2 defines it."""
    return np.asarray(linear(colours) @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(a: str, b: str) -> float:
    """The WCAG 2 contrast ratio of two colours, 1 to 21."""
    low, high = sorted((float(luminance(rgb(a))), float(luminance(rgb(b)))))
    return (high + 0.05) / (low + 0.05)


def oklab(colours: NDArray[np.generic], vision: str = "normal") -> Floats:
    """(..., 3) perceptual coordinates, in which distance is difference, as seen with a given colour vision."""
    seen = np.clip(linear(colours) @ VISIONS[vision].T, 0.0, 1.0)
    return np.asarray(np.cbrt(seen @ _TO_CONES.T) @ _TO_LAB.T)


def _from_oklab(lab: Floats) -> Floats:
    light = ((lab @ np.linalg.inv(_TO_LAB).T) ** 3) @ np.linalg.inv(_TO_CONES).T
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * np.clip(light, 0.0, None) ** (1 / 2.4) - 0.055)


@cache
def class_colours(n: int, background: str) -> Colours:
    """(n, 3) uint8 colours that can be told apart, each at least 3:1 against the background.

    The first eight are the hues of Okabe and Ito (2008) at lightnesses of our own; each further colour is the one
    farthest from all before it in the colour vision that tells them apart worst (greedy, as in Glasbey et al. 2007).
    """
    chosen: list[Colours] = []
    for colour in OKABE_ITO:
        pool = _lightnesses(colour, background)
        shift = np.abs(oklab(pool)[:, 0] - oklab(rgb(colour))[0])
        score = np.minimum(_distance(pool, chosen), ENOUGH) - LOYALTY * shift
        chosen.append(pool[int(score.argmax())])
    return np.array(_extended(chosen, n, background)[: max(n, 1)], dtype=np.uint8)


def _extended(chosen: list[Colours], n: int, background: str) -> list[Colours]:
    """Further colours one by one; where there are no others left, from the start again."""
    pool = _cube(background)
    squared = _distance(pool, chosen) ** 2
    seen = np.stack([oklab(pool, vision).T for vision in VISIONS])  # (visions, 3, pool): sums over long rows are fast
    while len(chosen) < n and squared.max() > 0:
        farthest = int(squared.argmax())
        chosen.append(pool[farthest])
        apart = seen - seen[:, :, farthest, None]
        squared = np.minimum(squared, (apart * apart).sum(axis=1).min(axis=0))
    return [chosen[place % len(chosen)] for place in range(max(n, len(chosen)))]


def _distance(pool: Colours, chosen: list[Colours]) -> Floats:
    nearest = np.full(len(pool), np.inf)
    for vision in VISIONS:
        seen = oklab(pool, vision)
        for colour in chosen:
            nearest = np.minimum(nearest, np.linalg.norm(seen - oklab(colour, vision), axis=-1))
    return nearest


def _lightnesses(colour: str, background: str) -> Colours:
    lab = oklab(rgb(colour))
    wanted = np.array([[lightness, lab[1], lab[2]] for lightness in np.linspace(0.2, 0.98, 157)])
    return _visible(np.clip(np.rint(_from_oklab(wanted) * 255), 0, 255), background)


def _cube(background: str) -> Colours:
    steps = np.linspace(20, 250, 14)
    cube = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(-1, 3)
    lab = oklab(cube)
    vivid = np.hypot(lab[:, 1], lab[:, 2]) > 0.06
    return _visible(cube[vivid & (lab[:, 0] > 0.35)], background)


def _visible(colours: Floats, background: str) -> Colours:
    light, ground = luminance(colours), float(luminance(rgb(background)))
    ratio = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)
    return colours[ratio >= MARKER_CONTRAST * 1.05].astype(np.uint8)


@cache
def ramp(name: str, n: int = 256) -> Colours:
    """(n, 3) uint8 along a named continuous colour map of the cmap library ("viridis", "crameri:vik")."""
    # Imported late: the catalogue costs tens of milliseconds that the first paint need not wait for.
    from cmap import Colormap

    return np.rint(np.asarray(Colormap(name)(np.linspace(0.0, 1.0, n)))[:, :3] * 255).astype(np.uint8)


@cache
def continuous(background: str, n: int = 256) -> Colours:
    """(n, 3) uint8: the part of viridis that stands at least 3:1 against the background, low to high."""
    whole = ramp("viridis", 1024)
    seen = whole[np.array([contrast(hexadecimal(colour), background) >= MARKER_CONTRAST for colour in whole])]
    return np.asarray(seen[np.rint(np.linspace(0, len(seen) - 1, n)).astype(int)])


@cache
def density(background: str, n: int = 256) -> Colours:
    """(n, 3) uint8 from the background through viridis, the more the further from it: for amounts.

    The background takes the first sixteenth only, so that a little is plainly more than nothing; above it, equal steps
    look equally large (in OKLab).
    """
    whole = ramp("viridis", 1024)
    contrasts = np.array([contrast(hexadecimal(colour), background) for colour in whole])
    seen = whole[contrasts >= FAINT_CONTRAST]
    seen = seen if luminance(rgb(background)) < luminance(seen[0]) else seen[::-1]
    far = np.concatenate([[0.0], np.linalg.norm(np.diff(oklab(seen), axis=0), axis=1).cumsum()])
    first = n // 16
    even = np.interp(np.linspace(0.0, far[-1], n - first), far, np.arange(len(seen)))
    return np.concatenate([shades(background, hexadecimal(seen[0]), first), seen[np.rint(even).astype(int)]])


def diverging(background: str, n: int = 255) -> Colours:
    """(n, 3) uint8 from orange through the background to blue, which every colour vision tells apart."""
    vermilion, blue = ("#d55e00", "#0072b2") if luminance(rgb(background)) > 0.2 else ("#ff8c42", "#56b4e9")
    half = n // 2 + 1
    return np.concatenate([shades(vermilion, background, half), shades(background, blue, half)[1:]])


def shades(low: str, high: str, n: int = 256) -> Colours:
    """(n, 3) uint8 evenly from one colour to another."""
    part = np.linspace(0.0, 1.0, n)[:, None]
    return np.rint((1 - part) * rgb(low) + part * rgb(high)).astype(np.uint8)
