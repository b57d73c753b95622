"""The only shared state: immutable values that are replaced, and one signal that names what changed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.selection import NOTHING
from app.stops import lettered
from app.view_state import ViewState
from app.workspace import Frame, Whole, Workspace

UNDO_STEPS = 100
ONE_MOVE = 0.7  # seconds within which the map is still being moved, so that it is one step
logger = logging.getLogger(__name__)
# What the hand or the system moves in passing is not a step that somebody wants back.
PASSING = frozenset({"hover", "held", "cursor", "theme", "walk_step", "pace"})
CHOICE = "choices "


# Fields of the workspace that a hand chooses.
CHOSEN = ("spec", "guest", "beside", "compared")


class Step(NamedTuple):
    """What undo goes back to: what was looked at, and by name what was chosen of the workspace."""

    view: ViewState
    chosen: Mapping[str, Any]


class Session(QObject):
    """Holds one Workspace and one ViewState; `changed` carries the frozenset of the field names that changed."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.clock = clock
        self._workspace = Workspace()
        self._view = ViewState()
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._before_training = 0  # how many of the past
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
        """Whether there is an earlier view; what was chosen before a training waits for its end."""
        return len(self._past) > self._out_of_reach

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

    def choose(self, **changes: Any) -> None:
        """Replace fields of the workspace, of CHOSEN, as somebody wants it, and remember those before for undo."""
        different = frozenset(name for name, value in changes.items() if getattr(self._workspace, name) != value)
        if different:
            self._remember(self._step(self._view), self._view, different)
        self.update_workspace(**changes)

    def take_in_chosen(self, **changes: Any) -> None:
        """Replace fields of CHOSEN, now and in all steps: nobody has chosen them, other data have come."""
        for steps in (self._past, self._future):
            steps[:] = [step._replace(chosen={**step.chosen, **changes}) for step in steps]
        self.update_workspace(**changes)

    def _step(self, view: ViewState) -> Step:
        return Step(view, {name: getattr(self._workspace, name) for name in CHOSEN})

    @property
    def _out_of_reach(self) -> int:
        run = self._workspace.run
        return self._before_training if run is not None and run.alive else 0

    def clear_run(self, forget: bool = True, **changes: Any) -> None:
        """Forget everything that a training showed, because other data or another training takes its place.

        forget : all steps too. Without it they go back to what was chosen before, which suits the same data, and to
        nothing of what the old training showed.
        """
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
            "trajectories",
            "terms",
            "clusters",
            "judged",
            "laid",
            "link",
            "baselines",
            "hints",
            "dissection",
        )
        away: dict[str, Any] = dict.fromkeys(
            ("frame", "hover", "held", "cursor", "sight", "regions", "directions", "stops", "a", "b", "own")
        )
        away |= {"selection": NOTHING, "outline": None, "isolated": -1, "between": ()}
        before, past = self._view, [] if forget else self._past
        self._view = replace(before, **away)
        self._past = self._without_repeats([step._replace(view=replace(step.view, **away)) for step in past])
        self._future, self._last_step, self._before_training = [], frozenset(), len(self._past)
        self._tell(_different(before, self._view))
        self.update_workspace(**{name: getattr(empty, name) for name in gone} | changes)
        self._tell(frozenset({"undo"}))

    def _without_repeats(self, steps: list[Step]) -> list[Step]:
        """Each differs from the one after it, the last from what is there now."""
        return [one for one, other in pairwise([*steps, self._step(self._view)]) if _is_step(one, other)]

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
            self._remember(self._step(before), after, _named(before, after, different - PASSING))
        self._view = after
        self._tell(different)

    def take_in(self, **changes: Any) -> None:
        """Replace fields of the view, now and in all steps: something has come that was there before them."""
        before, self._view = self._view, replace(self._view, **changes)
        for steps in (self._past, self._future):
            steps[:] = [step._replace(view=replace(step.view, **changes)) for step in steps]
        self._tell(_different(before, self._view))

    def take_in_choice(self, name: str, value: Any) -> None:
        """Know what a control of a panel shows, now and in all steps that know nothing of it."""
        for steps in (self._past, self._future):
            steps[:] = [step._replace(view=_with_choice(step.view, name, value)) for step in steps]
        self._view = _with_choice(self._view, name, value)

    def undo(self) -> None:
        """Go back to the view before the last step."""
        self._last_step = frozenset()
        if self.can_undo:
            self._travel(self._past, self._future)

    def redo(self) -> None:
        """Take back the last undo."""
        self._last_step = frozenset()
        self._travel(self._future, self._past)

    def _remember(self, before: Step, after: ViewState, step: frozenset[str]) -> None:
        if not self._goes_on(before.view, after, step):
            past = [*self._past, before]
            self._past = past[-UNDO_STEPS:]
            self._before_training = max(0, self._before_training - (len(past) - len(self._past)))
        self._last_step, self._last_time = step, self.clock()
        self._future = []

    def _goes_on(self, before: ViewState, after: ViewState, step: frozenset[str]) -> bool:
        """One drag of the timeline is one step, however many frames it passes; so is a move of the map, a stroke, or a
        drag of a stop of the walk.
        """
        if step != self._last_step:
            return False
        soon = self.clock() - self._last_time < ONE_MOVE
        is_choice = len(step) == 1 and min(step).startswith(CHOICE)
        return step == {"frame"} or (soon and (step in ({"sight"}, {"own"}) or is_choice or _drags(before, after)))

    def _travel(self, source: list[Step], target: list[Step]) -> None:
        if not source:
            return
        before, goal = self._view, source.pop()
        now = self._step(before)
        target.append(now)
        self._view = replace(goal.view, **{name: getattr(before, name) for name in PASSING})
        self._workspace = replace(self._workspace, **goal.chosen)
        others = {name for name, value in goal.chosen.items() if value is not now.chosen[name]}
        self._tell(_different(before, self._view) | others)

    def _tell(self, names: frozenset[str]) -> None:
        if names & {"whole", "everything"}:
            names |= {"frame", "preview_ids"}  # what is viewed has become another frame, of other samples
        if names:
            self.changed.emit(names)


def _different(before: ViewState, after: ViewState) -> frozenset[str]:
    names = (one.name for one in fields(ViewState))
    return frozenset(name for name in names if getattr(before, name) != getattr(after, name))


def _is_step(one: Step, other: Step) -> bool:
    """Whether there is anything between them that somebody would want back."""
    return bool(_different(one.view, other.view) - PASSING) or one.chosen != other.chosen


def _with_choice(view: ViewState, name: str, value: Any) -> ViewState:
    return view if name in view.choices else replace(view, choices={**view.choices, name: value})


def _named(before: ViewState, after: ViewState, step: frozenset[str]) -> frozenset[str]:
    """With the names of the controls that have been set."""
    old, new = before.choices, after.choices
    moved = (name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    return (step - {"choices"}) | {f"{CHOICE}{name}" for name in moved}


def _drags(before: ViewState, after: ViewState) -> bool:
    """Whether all that changes is where one stop lies, which was no sample before."""
    old, new = lettered(before), lettered(after)
    moved = [letter for letter in old if new.get(letter) != old[letter]]
    return old.keys() == new.keys() and len(moved) == 1 and old[moved[0]].id is None
