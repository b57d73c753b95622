"""The form of a session file: JSON, versioned, every field by name."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ae_core.spec import Spec
from app.sessions.written import SavedArray

Count = Annotated[int, Field(ge=0)]
Point = tuple[float, float]


class SavedStop(Spec):
    """A stop of a walk. id : the sample, null for another place. members : the samples whose mean it is."""

    id: Count | None = None
    code: tuple[float, ...]
    label: str
    members: str | None = None
    stored: SavedArray | None = None
    epoch: float | None = None


class SavedSight(Spec):
    """The part of the plane in view. x, y : its middle. scale : pixels per unit. width, height : of the picture."""

    layout: str
    x: float
    y: float
    scale: Annotated[float, Field(gt=0)]
    width: Annotated[int, Field(ge=1)]
    height: Annotated[int, Field(ge=1)]


class SavedHeld(Spec):
    """The place that stays decoded."""

    layout: str
    xy: Point


class SavedOutline(Spec):
    """What was drawn around the selection."""

    layout: str
    epoch: float
    corners: SavedArray


class SavedView(Spec):
    """Field by field the ViewState, but for what passes and what lies in the run's own files."""

    frame: Count | None = None
    selected: str = ""
    looked_at: Count | None = None
    outline: SavedOutline | None = None
    projection: str = "axes"
    sight: SavedSight | None = None
    colour: str = "class"
    isolated: int = -1
    mode: str = "auto"
    behind: tuple[str, ...] = ()
    a: SavedStop | None = None
    between: tuple[SavedStop, ...] = ()
    b: SavedStop | None = None
    loop: bool = False
    walk_step: Count = 0
    pace: Annotated[float, Field(ge=0.01, le=100)] = 1.0
    decode: bool = True
    held: SavedHeld | None = None
    test_split: bool = False
    everything: bool = False
    own: SavedArray | None = None
    choices: dict[str, Any] = {}  # noqa: RUF012  frozen, and pydantic copies it


class SavedRun(Spec):
    """folder : the name of the run's. path : where that was, seen from the session file where it can be."""

    folder: str
    path: str


class SavedMap(Spec):
    """A finished projection. settings : of its method. distortion : (m,), see `Projected`."""

    settings: dict[str, Any]
    epoch: float
    ids: str
    xy: SavedArray
    note: str = ""
    told: str = ""
    distortion: SavedArray | None = None


class SavedClusters(Spec):
    """Groups of codes. method : the title of what found them."""

    method: str
    epoch: float
    ids: str
    labels: SavedArray
    medoids: SavedArray
    note: str = ""


class SavedLayout(Spec):
    """Where the docks stand, as the window writes it."""

    version: int
    arrangement: str


class SavedLesson(Spec):
    """Where somebody stands in a lesson, see `Standing`. own : whether it is a teacher's own. folder : where its file
    lies then, empty where it is packed.

    choice, typed : the answer on this page.
    """

    file: str
    called: str
    own: bool = False
    folder: str = ""
    page: Count = 0
    solved: tuple[Count, ...] = ()
    choice: str = ""
    typed: str = ""
    hint: bool = False
    done: bool = True
    run_before: SavedRun | None = None
    trained: tuple[SavedRun, ...] = ()


class SavedSession(Spec):
    """kind, format : of the file. spec : what Setup shows, with its data. data : the fingerprint of that.

    guest : the other data on the map. beside : the run next to it. compared : those of the comparison.
    """

    kind: Literal["session"] = "session"
    format: Literal[1] = 1
    spec: dict[str, Any] | None = None
    data: str = ""
    run: SavedRun | None = None
    beside: SavedRun | None = None
    compared: tuple[SavedRun, ...] = ()
    guest: dict[str, Any] | None = None
    view: SavedView = SavedView()
    map: SavedMap | None = None
    clusters: SavedClusters | None = None
    layout: SavedLayout | None = None
    lesson: SavedLesson | None = None
