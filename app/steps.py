"""What undo and redo go through: what was looked at and chosen before, and deeds beyond that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from app.stops import lettered
from app.view_state import ViewState

UNDO_STEPS = 100
ONE_MOVE = 0.7  # seconds within which the map is still being moved, so that it is one step
# What the hand or the system moves in passing is not a step that somebody wants back.
PASSING = frozenset({"hover", "held", "cursor", "theme", "walk_step", "pace"})
CHOICE = "choices "


class Step(NamedTuple):
    """What undo goes back to: what was looked at, and by name what was chosen of the workspace."""

    view: ViewState
    chosen: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Deed:
    """Something that was done to what is no part of the session: a file, or where a panel stands.

    undo, redo : take it back, and do it again. They say so where that cannot be done any more.
    lasts : whether other data and other runs leave it as it is.
    """

    undo: Callable[[], None]
    redo: Callable[[], None]
    lasts: bool = False


class Steps:
    """The last hundred that can be undone, and those that were."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._past: list[Step | Deed] = []
        self._future: list[Step | Deed] = []
        self._before_training = 0  # how many of the past
        self._last: frozenset[str] = frozenset()
        self._last_time = 0.0

    def can_undo(self, trains: bool) -> bool:
        """trains : whether a training goes on, so that what was chosen before it waits for its end."""
        return len(self._past) > (self._before_training if trains else 0)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing changed since."""
        return bool(self._future)

    def remember(self, before: Step, after: ViewState, chosen: frozenset[str] = frozenset()) -> None:
        """What there was before somebody changed the view, or what is named of the workspace."""
        step = chosen or _named(before.view, after)
        if not self._goes_on(before.view, after, step):
            self._add(before)
        self._last, self._last_time = step, self._clock()
        self._future = []

    def did(self, deed: Deed) -> None:
        """Remember a deed."""
        self._add(deed)
        self._last, self._future = frozenset(), []

    def back(self, now: Step) -> Step | Deed:
        """The last step, which is undone from now on. now : what redo goes back to."""
        return self._travel(self._past, self._future, now)

    def forth(self, now: Step) -> Step | Deed:
        """What was undone last, which is not from now on. now : what undo goes back to."""
        return self._travel(self._future, self._past, now)

    def rewrite(self, change: Callable[[Step], Step]) -> None:
        """Something has come that was there before all of them."""
        for steps in (self._past, self._future):
            steps[:] = [change(one) if isinstance(one, Step) else one for one in steps]

    def begin_training(self, change: Callable[[Step], Step], now: Step) -> None:
        """Keep what was chosen before, without what the old training showed. now : what there is without that."""
        kept: list[Step | Deed] = []
        for one in reversed(self._past):
            if isinstance(one, Deed):
                kept.append(one)
            elif _differ(one := change(one), now):
                kept.append(one)
                now = one
        self._begin(kept[::-1])

    def forget(self) -> None:
        """All but the deeds that last, also of those that were undone."""
        future = _lasting(self._future)
        self._begin(_lasting(self._past))
        self._future = future

    def _begin(self, past: list[Step | Deed]) -> None:
        self._past, self._future, self._last, self._before_training = past, [], frozenset(), len(past)

    def _add(self, step: Step | Deed) -> None:
        past = [*self._past, step]
        self._past = past[-UNDO_STEPS:]
        self._before_training = max(0, self._before_training - (len(past) - len(self._past)))

    def _travel(self, source: list[Step | Deed], target: list[Step | Deed], now: Step) -> Step | Deed:
        self._last = frozenset()
        found = source.pop()
        target.append(found if isinstance(found, Deed) else now)
        return found

    def _goes_on(self, before: ViewState, after: ViewState, step: frozenset[str]) -> bool:
        """One drag of the timeline is one step, however many frames it passes; so is a move of the map, a stroke, or a
        drag of a stop of the walk.
        """
        if step != self._last:
            return False
        soon = self._clock() - self._last_time < ONE_MOVE
        is_choice = len(step) == 1 and min(step).startswith(CHOICE)
        return step == {"frame"} or (soon and (step in ({"sight"}, {"own"}) or is_choice or _drags(before, after)))


def different(before: ViewState, after: ViewState) -> frozenset[str]:
    """The fields that are."""
    names = (one.name for one in fields(ViewState))
    return frozenset(name for name in names if getattr(before, name) != getattr(after, name))


def _lasting(steps: list[Step | Deed]) -> list[Step | Deed]:
    return [one for one in steps if isinstance(one, Deed) and one.lasts]


def _differ(one: Step, other: Step) -> bool:
    """Whether there is anything between them that somebody would want back."""
    return bool(different(one.view, other.view) - PASSING) or one.chosen != other.chosen


def _named(before: ViewState, after: ViewState) -> frozenset[str]:
    """What differs, with the names of the controls that have been set."""
    old, new = before.choices, after.choices
    moved = (name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    return (different(before, after) - PASSING - {"choices"}) | {f"{CHOICE}{name}" for name in moved}


def _drags(before: ViewState, after: ViewState) -> bool:
    """Whether all that changes is where one stop lies, which was no sample before."""
    old, new = lettered(before), lettered(after)
    moved = [letter for letter in old if new.get(letter) != old[letter]]
    return old.keys() == new.keys() and len(moved) == 1 and old[moved[0]].id is None
