"""What the user looks at: an immutable value that the session replaces, and remembers for undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.selection import NOTHING, Selection
from app.widgets.map_camera import Camera
from app.workspace import Floats

if TYPE_CHECKING:
    from ae_core.latent.kept_directions import KeptDirection
    from ae_core.latent.kept_regions import Region
    from ae_core.latent.kept_stops import KeptStop


@dataclass(frozen=True)
class Stop:
    """A stop of a walk through the latent space: a sample's code, or any other point.

    code : as it was when it was chosen, at an epoch where that is known. members : (m,) the samples whose mean it is.
    stored : (*shape) an own sample.
    """

    id: int | None
    code: tuple[float, ...]
    label: str
    members: NDArray[np.int64] | None = field(default=None, compare=False)
    stored: NDArray[Any] | None = field(default=None, compare=False)
    epoch: float | None = field(default=None, compare=False)

    @property
    def vector(self) -> Floats:
        """The code as (latent_dim,) float32."""
        return np.asarray(self.code, dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Own:
    """A sample of the user's own. stored : (*shape) as the data set would store it."""

    stored: NDArray[Any]


@dataclass(frozen=True)
class Sight:
    """The part of the plane that is in view, and the layout of the map that this plane belongs to."""

    layout: str
    camera: Camera


@dataclass(frozen=True)
class Held:
    """A place of a layout of the map whose decoded picture stays beside it. xy : in the plane."""

    layout: str
    xy: tuple[float, float]


@dataclass(frozen=True)
class Cursor:
    """A place that the mouse points at. on : "map", or "beside" for that of the other run. xy : in its plane."""

    on: str
    xy: tuple[float, float]


@dataclass(frozen=True, eq=False)
class Outline:
    """What was drawn around the selection. corners : (k, 2) in the plane of a layout of the map at an epoch."""

    layout: str
    epoch: float
    corners: NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class Kept:
    """What was kept by name of a run. folder : the run's."""

    folder: Path
    items: tuple[Any, ...] = ()


@dataclass(frozen=True, eq=False)
class Regions(Kept):
    """Its named regions."""

    items: tuple[Region, ...] = ()


@dataclass(frozen=True, eq=False)
class Directions(Kept):
    """Its named directions."""

    items: tuple[KeptDirection, ...] = ()


@dataclass(frozen=True, eq=False)
class KeptStops(Kept):
    """Its named stops."""

    items: tuple[KeptStop, ...] = ()


@dataclass(frozen=True)
class ViewState:
    """What the user looks at. frame : the step of the viewed frame, None follows the live one.

    sight : where the hand has moved the map, None shows all of it.
    decode : whether the place under the cursor is decoded. own : what the user has drawn or written, None for nothing.
    test_split : whether the map shows that too. everything : whether it shows all samples instead of the previewed.
    outline : what was drawn to select exactly these samples, None where they were chosen otherwise.
    regions, directions, stops : what is kept, None while they have not been read.
    mode : how the map's points are drawn. behind : what lies beneath them, of `mapping.backdrop.CHOICES`.
    held : the place of the map that stays decoded. cursor : where the mouse points, told while two maps are linked.
    isolated : the category of `colour` that alone is coloured, or -1. pace : how fast epochs follow one another.
    a, between, b : the stops of the walk; see `stops`. loop : whether it goes back to A.
    choices : what the panels' own controls show, by their names, as JSON would write it; see `choices`.
    """

    frame: int | None = None
    selection: Selection = NOTHING
    outline: Outline | None = None
    regions: Regions | None = None
    directions: Directions | None = None
    stops: KeptStops | None = None
    hover: int | None = None
    projection: str = "axes"
    sight: Sight | None = None
    colour: str = "class"
    isolated: int = -1
    mode: str = "auto"
    behind: frozenset[str] = frozenset()
    a: Stop | None = None
    between: tuple[Stop, ...] = ()
    b: Stop | None = None
    loop: bool = False
    walk_step: int = 0
    pace: float = 1.0
    decode: bool = True
    held: Held | None = None
    cursor: Cursor | None = None
    test_split: bool = False
    everything: bool = False
    own: Own | None = None
    theme: str = "system"
    choices: Mapping[str, Any] = field(default_factory=dict)
