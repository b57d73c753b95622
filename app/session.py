"""The only shared state: immutable values that are replaced, and one signal that names what changed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from ae_core.training.events import Finished, Measured, Started
from app.history import Curves
from app.selection import NOTHING, Selection
from app.widgets.map_camera import Camera

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.kept_regions import Region
    from ae_core.training.run import RunSpec

Floats = NDArray[np.float32]
RunStatus = Literal["training", "paused", "stopping", "done", "stopped", "failed"]
NO_IDS: NDArray[np.int64] = np.empty(0, dtype=np.int64)
UNDO_STEPS = 100
ONE_MOVE = 0.7  # seconds within which the map is still being moved, so that it is one step
logger = logging.getLogger(__name__)
# What the hand or the system moves in passing is not a step that somebody wants back.
PASSING = frozenset({"hover", "theme", "walk_step", "pace"})


@dataclass(frozen=True, eq=False)
class Frame:
    """How the model saw the preview and probe samples at one step; shapes as in `events.Preview`."""

    step: int
    epoch: float
    codes: Floats
    reconstructions: Floats
    corrupted: Floats | None
    errors: Floats
    weights: Mapping[str, NDArray[Any]] | None = None


@dataclass(frozen=True, eq=False)
class Whole:
    """All samples that the map may show, as the model of the frame `seen` sees them. frame : the same with the codes of
    all; ids : (n,) the samples of its codes.
    """

    seen: Frame
    frame: Frame
    ids: NDArray[np.int64]


@dataclass(frozen=True)
class Run:
    """The training that is on screen, running or over. spec : what it was started with."""

    folder: Path
    status: RunStatus
    spec: RunSpec | None = None
    started: Started | None = None
    finished: Finished | None = None
    message: str = ""

    @property
    def alive(self) -> bool:
        """Whether its training still holds the train lane."""
        return self.status in ("training", "paused", "stopping")


@dataclass(frozen=True, eq=False)
class Projected:
    """Where a projection put its samples. xy : (m, 2) float32, row i belongs to the sample ids[i].

    distortion : (m,) how wrong the map is around each of them, or None where that is not known: the share of its 15
    nearest codes that are not among its 15 nearest on the map.
    """

    method: str
    ids: NDArray[np.int64]
    xy: Floats
    fraction: float = 1.0
    note: str = ""
    done: bool = True
    distortion: Floats | None = None


@dataclass(frozen=True, eq=False)
class Clusters:
    """Groups of the codes of the samples `ids` (n,) at one epoch. title : of the method. note : how good they are.

    labels : (n,), 0 for the largest, -1 for noise. medoids : (k,) the sample in the middle of each.
    """

    title: str
    epoch: float
    ids: NDArray[np.int64]
    labels: NDArray[np.int64]
    medoids: NDArray[np.int64]
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """1 for the largest, 2, ..."""
        return tuple(str(number + 1) for number in range(len(self.medoids)))


@dataclass(frozen=True, eq=False)
class SampleTerms:
    """What the model of one step says of each sample.

    titles : of every term that it has, by name, each with its unit. values : (n,) of the samples `ids` by name; empty
    until somebody wants to see them.
    """

    titles: Mapping[str, tuple[str, str]]
    step: int = -1
    epoch: float = 0.0
    ids: NDArray[np.int64] = field(default_factory=lambda: NO_IDS)
    values: Mapping[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Walk:
    """The way from A to B in the viewed model. codes : (k, latent_dim). pictures : (k, *shape) in display scale."""

    codes: Floats
    pictures: Floats


@dataclass(frozen=True, eq=False)
class Workspace:
    """The data, the model and what its training has shown so far.

    frames : by ascending step; the last one is live. preview_ids : (m,) the samples of Frame.codes.
    whole : all of them at one frame, once they have been asked for.
    probe_ids : (k,) the samples of Frame.reconstructions. latest : the last measurement of each split.
    """

    spec: RunSpec | None = None
    dataset: Dataset | None = None
    run: Run | None = None
    frames: tuple[Frame, ...] = ()
    curves: Curves = field(default_factory=Curves)
    latest: Mapping[str, Measured] = field(default_factory=dict)
    preview_ids: NDArray[np.int64] = field(default_factory=lambda: NO_IDS)
    probe_ids: NDArray[np.int64] = field(default_factory=lambda: NO_IDS)
    whole: Whole | None = None
    projection: Projected | None = None
    walk: Walk | None = None
    terms: SampleTerms | None = None
    clusters: Clusters | None = None
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stop:
    """An end of a walk through the latent space: a sample's code, or any other point."""

    id: int | None
    code: tuple[float, ...]
    label: str

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


@dataclass(frozen=True, eq=False)
class Outline:
    """What was drawn around the selection. corners : (k, 2) in the plane of a layout of the map at an epoch."""

    layout: str
    epoch: float
    corners: NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class Regions:
    """The named regions of a run; folder : where they are kept."""

    folder: Path
    items: tuple[Region, ...] = ()


@dataclass(frozen=True)
class ViewState:
    """What the user looks at. frame : the step of the viewed frame, None follows the live one.

    sight : where the hand has moved the map, None shows all of it.
    decode : whether the place under the cursor is decoded. own : what the user has drawn or written, None for nothing.
    test_split : whether the map shows that too. everything : whether it shows all samples instead of the previewed.
    outline : what was drawn to select exactly these samples, None where they were chosen otherwise.
    regions : None while they have not been read.
    mode : how the map's points are drawn. behind : what lies beneath them, of "decoded" and "prior".
    isolated : the category of `colour` that alone is coloured, or -1. pace : how fast epochs follow one another.
    """

    frame: int | None = None
    selection: Selection = NOTHING
    outline: Outline | None = None
    regions: Regions | None = None
    hover: int | None = None
    projection: str = "axes"
    sight: Sight | None = None
    colour: str = "class"
    isolated: int = -1
    mode: str = "auto"
    behind: frozenset[str] = frozenset()
    a: Stop | None = None
    b: Stop | None = None
    walk_step: int = 0
    pace: float = 1.0
    decode: bool = True
    test_split: bool = False
    everything: bool = False
    own: Own | None = None
    theme: str = "system"


class Session(QObject):
    """Holds one Workspace and one ViewState; `changed` carries the frozenset of the field names that changed."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.clock = clock
        self._workspace = Workspace()
        self._view = ViewState()
        self._past: list[ViewState] = []
        self._future: list[ViewState] = []
        self._last_step: frozenset[str] = frozenset()
        self._last_time = 0.0

    @property
    def workspace(self) -> Workspace:
        """The current workspace; a change replaces it."""
        return self._workspace

    @property
    def view(self) -> ViewState:
        """The current view; a change replaces it."""
        return self._view

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier view."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a view was undone and nothing changed since."""
        return bool(self._future)

    def frame(self) -> Frame | None:
        """The viewed frame, with the codes of `ids`."""
        kept, whole = self.kept_frame(), self._whole()
        return kept if whole is None else whole.frame

    @property
    def ids(self) -> NDArray[np.int64]:
        """(m,) the samples of the codes of the viewed frame."""
        whole = self._whole()
        return self._workspace.preview_ids if whole is None else whole.ids

    def _whole(self) -> Whole | None:
        whole = self._workspace.whole if self._view.everything else None
        return whole if whole is not None and whole.seen is self.kept_frame() else None

    def kept_frame(self) -> Frame | None:
        """The live frame, or the last kept one up to the step that the timeline points at."""
        frames, step = self._workspace.frames, self._view.frame
        if not frames or step is None:
            return frames[-1] if frames else None
        return next((frame for frame in reversed(frames) if frame.step <= step), frames[0])

    def update_workspace(self, **changes: Any) -> None:
        """Replace fields of the workspace and tell which really changed."""
        before = self._workspace
        self._workspace = replace(before, **changes)
        self._tell(frozenset(name for name in changes if getattr(before, name) is not getattr(self._workspace, name)))

    def clear_run(self, **changes: Any) -> None:
        """Forget everything that a training showed, because other data or another training takes its place."""
        empty = Workspace()
        gone = (
            "run",
            "frames",
            "curves",
            "latest",
            "preview_ids",
            "probe_ids",
            "whole",
            "projection",
            "walk",
            "terms",
            "clusters",
        )
        away = dict.fromkeys(("frame", "hover", "sight", "regions", "a", "b", "own"))
        self.update_view(selection=NOTHING, isolated=-1, **away)
        self.update_workspace(**{name: getattr(empty, name) for name in gone} | changes)
        self._past, self._future, self._last_step = [], [], frozenset()
        self._tell(frozenset({"undo"}))

    def note(self, sentence: str) -> None:
        """Add a sentence that the log shows and the log file keeps."""
        logger.info("%s", sentence)
        self.update_workspace(notices=(*self._workspace.notices, sentence))

    def update_view(self, **changes: Any) -> None:
        """Replace fields of the view, remember the old view for undo, and tell which really changed.

        Another selection has no outline, unless it comes with one.
        """
        if "selection" in changes and changes["selection"].ids is not self._view.selection.ids:
            changes = {"outline": None, **changes}
        before, after = self._view, replace(self._view, **changes)
        different = _different(before, after)
        if different - PASSING:
            self._remember(before, different - PASSING)
        self._view = after
        self._tell(different)

    def take_in(self, **changes: Any) -> None:
        """Replace fields of the view, now and in all steps: something has come that was there before them."""
        before, self._view = self._view, replace(self._view, **changes)
        self._past = [replace(view, **changes) for view in self._past]
        self._future = [replace(view, **changes) for view in self._future]
        self._tell(_different(before, self._view))

    def undo(self) -> None:
        """Go back to the view before the last step."""
        self._last_step = frozenset()
        self._travel(self._past, self._future)

    def redo(self) -> None:
        """Take back the last undo."""
        self._last_step = frozenset()
        self._travel(self._future, self._past)

    def _remember(self, before: ViewState, step: frozenset[str]) -> None:
        if not self._goes_on(step):
            self._past = [*self._past, before][-UNDO_STEPS:]
        self._last_step, self._last_time = step, self.clock()
        self._future = []

    def _goes_on(self, step: frozenset[str]) -> bool:
        """One drag of the timeline is one step, however many frames it passes; so is a move of the map, or a stroke."""
        if step != self._last_step:
            return False
        return step == {"frame"} or (step in ({"sight"}, {"own"}) and self.clock() - self._last_time < ONE_MOVE)

    def _travel(self, source: list[ViewState], target: list[ViewState]) -> None:
        if not source:
            return
        before, goal = self._view, source.pop()
        target.append(before)
        self._view = replace(goal, **{name: getattr(before, name) for name in PASSING})
        self._tell(_different(before, self._view))

    def _tell(self, names: frozenset[str]) -> None:
        if names & {"whole", "everything"}:
            names |= {"frame", "preview_ids"}  # what is viewed has become another frame, of other samples
        if names:
            self.changed.emit(names)


def _different(before: ViewState, after: ViewState) -> frozenset[str]:
    names = (one.name for one in fields(ViewState))
    return frozenset(name for name in names if getattr(before, name) != getattr(after, name))
