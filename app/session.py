"""The only shared state: immutable values that are replaced, and one signal that names what changed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.selection import NOTHING
from app.steps import PASSING, Deed, Step, Steps, different
from app.view_state import ViewState
from app.workspace import Frame, Whole, Workspace

logger = logging.getLogger(__name__)
# Fields of the workspace that a hand chooses.
CHOSEN = ("spec", "guest", "beside", "compared")


class Session(QObject):
    """Holds one Workspace and one ViewState; `changed` carries the frozenset of the field names that changed."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.clock = clock
        self._steps = Steps(lambda: self.clock())
        self._workspace = Workspace()
        self._view = ViewState()

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
        run = self._workspace.run
        return self._steps.can_undo(run is not None and run.alive)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing changed since."""
        return self._steps.can_redo

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
        others = frozenset(name for name, value in changes.items() if getattr(self._workspace, name) != value)
        if others:
            self._steps.remember(self._step(self._view), self._view, others)
        self.update_workspace(**changes)

    def take_in_chosen(self, **changes: Any) -> None:
        """Replace fields of CHOSEN, now and in all steps: nobody has chosen them, other data have come."""
        self._steps.rewrite(lambda step: step._replace(chosen={**step.chosen, **changes}))
        self.update_workspace(**changes)

    def did(self, deed: Deed) -> None:
        """Remember for undo what somebody has done to what is no part of the session."""
        self._steps.did(deed)
        self._tell(frozenset({"undo"}))

    def _step(self, view: ViewState) -> Step:
        return Step(view, {name: getattr(self._workspace, name) for name in CHOSEN})

    def clear_run(self, forget: bool = True, **changes: Any) -> None:
        """Forget everything that a training showed, because other data or another training takes its place.

        forget : all steps too, but for deeds that last. Without it they go back to what was chosen before, which suits
        the same data, and to nothing of what the old training showed.
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
        before = self._view
        self._view = replace(before, **away)
        if forget:
            self._steps.forget()
        else:
            now = self._step(self._view)
            self._steps.begin_training(lambda step: step._replace(view=replace(step.view, **away)), now)
        self._tell(different(before, self._view))
        self.update_workspace(**{name: getattr(empty, name) for name in gone} | changes)
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
        others = different(before, after)
        if others - PASSING:
            self._steps.remember(self._step(before), after)
        self._view = after
        self._tell(others)

    def take_in(self, **changes: Any) -> None:
        """Replace fields of the view, now and in all steps: something has come that was there before them."""
        before, self._view = self._view, replace(self._view, **changes)
        self._steps.rewrite(lambda step: step._replace(view=replace(step.view, **changes)))
        self._tell(different(before, self._view))

    def take_in_choice(self, name: str, value: Any) -> None:
        """Know what a control of a panel shows, now and in all steps that know nothing of it."""
        self._steps.rewrite(lambda step: step._replace(view=_with_choice(step.view, name, value)))
        self._view = _with_choice(self._view, name, value)

    def undo(self) -> None:
        """Take back the last step."""
        if self.can_undo:
            step = self._steps.back(self._step(self._view))
            self._go_to(step) if isinstance(step, Step) else self._do(step.undo)

    def redo(self) -> None:
        """Take back the last undo."""
        if self.can_redo:
            step = self._steps.forth(self._step(self._view))
            self._go_to(step) if isinstance(step, Step) else self._do(step.redo)

    def _go_to(self, goal: Step) -> None:
        before, now = self._view, self._step(self._view)
        self._view = replace(goal.view, **{name: getattr(before, name) for name in PASSING})
        self._workspace = replace(self._workspace, **goal.chosen)
        others = {name for name, value in goal.chosen.items() if value is not now.chosen[name]}
        self._tell(different(before, self._view) | others)

    def _do(self, deed: Callable[[], None]) -> None:
        deed()
        self._tell(frozenset({"undo"}))

    def _tell(self, names: frozenset[str]) -> None:
        if names & {"whole", "everything"}:
            names |= {"frame", "preview_ids"}  # what is viewed has become another frame, of other samples
        if names:
            self.changed.emit(names)


def _with_choice(view: ViewState, name: str, value: Any) -> ViewState:
    return view if name in view.choices else replace(view, choices={**view.choices, name: value})
