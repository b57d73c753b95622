"""From values to colours and what the legend says of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.mapping.colourings.base import Scene, Values, chosen
from app.theme import Tokens
from app.widgets.legend import Legend, rounded

LEVELS = 255
SAMPLE = 100_000  # values that say how far a ramp reaches
TAIL = 0.005
STRETCH = 1.5  # a ramp ends before the extremes where they lie so many times further apart than all but the tails


@dataclass(frozen=True, eq=False)
class Colours:
    """codes : (n,) into colours (m, 3), m for a point without a value; colours None draws every point in grey."""

    codes: NDArray[np.intp]
    colours: NDArray[np.uint8] | None
    legend: Legend | None


def coloured(scene: Scene, name: str, tokens: Tokens) -> Colours:
    """The colours of a scene's points by one of the choices, or by class where it is not offered; grey until known."""
    family, name, title = chosen(scene, name)
    values = family.values(scene, name)
    if values is None:
        legend = Legend(tokens.ramp(), title, ends=("", ""), note="no values here yet")
        return Colours(np.zeros(len(scene.ids), dtype=np.intp), None, legend)
    return _categories(values, tokens) if values.is_categorical else _ramp(values, tokens)


def _categories(values: Values, tokens: Tokens) -> Colours:
    m = len(values.names)
    known = (values.values >= 0) & (values.values < m)
    codes = np.where(known, values.values, m).astype(np.intp)
    colours, counts = tokens.of_classes(m), np.bincount(codes, minlength=m + 1)
    note = _note(values, int(counts[m]))
    told = counts[:m] if values.counts is None else values.counts
    legend = Legend(colours, values.title, values.names, told, note=note) if values.title else None
    return Colours(codes, colours, legend)


def _ramp(values: Values, tokens: Tokens) -> Colours:
    finite = np.isfinite(values.values)
    known = values.values[finite].astype(np.float64)
    note, ramp = _note(values, len(finite) - len(known)), tokens.ramp()
    codes = np.full(len(finite), len(ramp), dtype=np.intp)
    if not len(known):
        return Colours(codes, ramp, Legend(ramp, values.title, ends=("", ""), note=note))
    low, high, ends = reach(known)
    part = np.clip((known - low) / (high - low if high > low else 1.0), 0.0, 1.0)
    codes[finite] = np.rint(part * LEVELS).astype(np.intp)
    return Colours(codes, ramp, Legend(ramp, values.title, ends=ends, note=note))


def reach(known: NDArray[np.float64]) -> tuple[float, float, tuple[str, str]]:
    """The values that the first and the last colour stand for, and how they are written.

    known : (n,) finite. A few extremes share the last colour, marked as "at least so much", so that the others can be
    told apart.
    """
    low, high = float(known.min()), float(known.max())
    inner = np.quantile(known[:: max(len(known) // SAMPLE, 1)], [TAIL, 1 - TAIL])
    if high - low <= STRETCH * (inner[1] - inner[0]) or inner[1] <= inner[0]:
        return low, high, (rounded(low), rounded(high))
    signs = ("\u2264 " if low < inner[0] else ""), ("\u2265 " if high > inner[1] else "")
    return float(inner[0]), float(inner[1]), (signs[0] + rounded(inner[0]), signs[1] + rounded(inner[1]))


def _note(values: Values, without: int) -> str:
    grey = f"{without:,} {values.unknown}" if without else ""
    return ", ".join(part for part in (values.note, grey) if part)
