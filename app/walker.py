"""Asks for the walks from stop to stop, one for each path that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from ae_core.latent.paths.base import offered, paths
from app.inspection import ask
from app.interpolating.places import places_of
from app.interpolating.saved_walk import chosen
from app.stops import rounds
from app.terrain import Terrain, Terrains
from app.turns import Turns
from app.walking import Place, walked

if TYPE_CHECKING:
    from pathlib import Path

    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Walk

VIEW = "interpolate"


@dataclass(frozen=True)
class Wish:
    """How to go: the path on the map, the steps from stop to stop, and whether the other paths are wanted too."""

    path: str
    steps: int
    compared: bool = False

    @property
    def names(self) -> list[str]:
        """Of all that are wanted, the one on the map first."""
        others = offered() if self.compared else []
        return [self.path, *(name for name in others if name != self.path)]


class Walker(QObject):
    """Keeps Workspace.walk, and beside it the walks to compare with. Signal: changed() when one of these is another.

    prepared : the share that is done of what a path must have first, 1 where nothing is awaited.
    """

    changed = Signal()

    def __init__(self, session: Session, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._turns = Turns(session, self._again, self)
        self._wish: Wish | None = None
        self._is_stale, self._awaited = False, set[str]()
        self._beside: dict[str, Walk] = {}
        self._by: dict[str, tuple[object, ...]] = {}  # the stops that each walk beside is by
        self._folder: Path | None = None
        self.prepared = 1.0
        self._asked: tuple[object, ...] = ()
        self._terrains = Terrains(session)

    @property
    def shown(self) -> dict[str, Walk]:
        """By path: the walk on the map, and the others of as many steps; paths that are one and the same stand once."""
        walk = self._session.workspace.walk
        found = {} if walk is None else {walk.path: walk}
        for name in offered():
            one = self._beside.get(name)
            fits = one is not None and walk is not None and one.codes.shape == walk.codes.shape
            if fits and one is not None and not any(np.allclose(one.codes, other.codes) for other in found.values()):
                found[name] = one
        return found

    @property
    def late(self) -> list[str]:
        """The paths beside whose walk is not yet by the stops that are chosen now."""
        return [name for name in self._beside if self._by.get(name) != self._chosen]

    def follow(self, wish: Wish) -> None:
        """Walk anew through a frame of a training. Nobody waits for that; others may wait for the lane."""
        if not any(self._lanes.inspect.awaits(f"{VIEW}.{name}") for name in self._awaited) and self._awaited:
            # What was asked for was given up elsewhere.
            self._awaited = set()
            self._turns.forget()
        self._is_stale = not self._turns.may_begin
        if not self._is_stale:
            self.walk(wish)

    def is_of(self, wish: Wish) -> bool:
        """Whether the walks that were asked for last are by the stops that are chosen now."""
        return (wish, self._chosen) == self._asked

    def forget(self) -> None:
        """What was asked for is not wanted any more."""
        for name in paths.names():
            self._lanes.inspect.cancel(f"{VIEW}.{name}")
        self._turns.forget()
        self._awaited = set()

    @property
    def _chosen(self) -> tuple[object, ...]:
        view = self._session.view
        return (view.a, view.between, view.b, view.loop)

    def walk(self, wish: Wish) -> None:
        """Walk anew at once; without both ends there is no walk."""
        self.forget()
        self._wish, self._asked = wish, (wish, self._chosen)
        names = [name for name in wish.names if name == wish.path or not self._takes_long(name)]
        run = self._session.workspace.run
        goes_on = bool(self.places) and run is not None and run.folder == self._folder
        self._folder = None if run is None else run.folder
        # What is not asked for anew would stand there as if it were of these stops and this model.
        self._beside = {name: walk for name, walk in self._beside.items() if goes_on and name in names}
        if not self.places:
            self._session.update_workspace(walk=None)
            return
        terrain = self.terrain()
        self._turns.begin()
        for name in names:
            self._ask(name, wish.steps, terrain)
        if not self._awaited:
            self._turns.forget()

    def _takes_long(self, name: str) -> bool:
        """Whether what a path must have first would take its time from a training."""
        run = self._session.workspace.run
        return run is not None and run.alive and paths.get(name).needs_ensemble

    def _ask(self, name: str, *given: Any) -> None:
        def again(share: float) -> None:
            # Others have their turn in between.
            self.prepared = share
            self._ask(name, *given)
            self.changed.emit()

        def answer(found: Walk | float) -> None:
            if isinstance(found, float):
                again(found)
                return
            self._by[name] = stops
            self._answered(name, self.take, replace(found, about=about))

        stops, about = self._chosen, chosen(self._session)

        asked = ask(
            self._session, self._lanes, f"{VIEW}.{name}", walked, name, self.places, *given,
            then=answer, failed=partial(self._answered, name, partial(self._fail, name)),
        )  # fmt: skip
        self._awaited |= {name} if asked else set()

    @Slot()
    def _again(self) -> None:
        if self._is_stale and self._wish is not None:
            self._is_stale = False
            self.walk(self._wish)

    def _answered(self, name: str, act: Callable[[Any], None], answer: Any) -> None:
        self._awaited.discard(name)
        self.prepared = 1.0
        if not self._awaited:
            self._turns.end()
        act(answer)

    def take(self, walk: Walk) -> None:
        """Show a walk."""
        if self._wish is None or walk.path != self._wish.path:
            self._beside[walk.path] = walk
        elif rounds(self._session.view):
            self._session.update_workspace(walk=walk)
        self.changed.emit()

    def _fail(self, name: str, problem: Exception) -> None:
        self._beside.pop(name, None)
        if self._wish is not None and name == self._wish.path:
            self._session.update_workspace(walk=None)
            if self._session.workspace.notices[-1:] != (str(problem),):
                self._session.note(str(problem))
        self.changed.emit()

    def terrain(self) -> Terrain:
        """The real samples around the walk."""
        return self._terrains.now()

    @property
    def places(self) -> list[Place]:
        """All stops in the order of the walk."""
        return places_of(self._session)
