"""What a diagnostic found: a sentence, numbers with their units, and what there is to draw. Numbers and numpy only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Kind = Literal["points", "line", "point", "arrows"]
Role = Literal["main", "second", "quiet"]


@dataclass(frozen=True)
class Number:
    """One figure. meaning : what it says and its usual range, in a sentence."""

    name: str
    value: float
    unit: str
    meaning: str


@dataclass(frozen=True, eq=False)
class Bars:
    """values : (d,) from zero upwards, a bar each. labels : (d,) below the bars.

    threshold : a level to compare with, and its name, or None.
    """

    title: str
    unit: str
    values: Floats
    labels: tuple[str, ...]
    threshold: tuple[float, str] | None = None


@dataclass(frozen=True, eq=False)
class Trace:
    """xy : (n, 2). kind : a cloud, a line, one marked point, or arrows whose heads are `to` (n, 2)."""

    name: str
    xy: Floats
    kind: Kind
    role: Role = "main"
    to: Floats | None = None


@dataclass(frozen=True, eq=False)
class Surface:
    """A function on a rectangle. values : (rows, columns), the first row lowest. box : x0, y0, width, height."""

    name: str
    values: Floats
    box: tuple[float, float, float, float]
    limits: tuple[float, float]


@dataclass(frozen=True, eq=False)
class Plane:
    """Traces over a plane with two named axes. equal : whether a unit is equally long on both."""

    title: str
    x_name: str
    y_name: str
    traces: tuple[Trace, ...]
    surface: Surface | None = None
    equal: bool = False


@dataclass(frozen=True, eq=False)
class PictureRow:
    """x : (n, *shape) in display scale, or directions in it around zero where `signed`; tokens where `vocabulary`."""

    caption: str
    x: Floats
    signed: bool = False
    vocabulary: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Pictures:
    """Rows of samples drawn as pictures; numbers : a text under each column."""

    title: str
    rows: tuple[PictureRow, ...]
    numbers: tuple[str, ...] = ()


View = Bars | Plane | Pictures


@dataclass(frozen=True, eq=False)
class Finding:
    """sentence : what it means. basis : the split and the number of samples behind it. warnings : what is wrong."""

    sentence: str
    basis: str
    numbers: tuple[Number, ...] = ()
    views: tuple[View, ...] = ()
    warnings: tuple[str, ...] = ()
