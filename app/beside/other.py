"""What the other model makes of places and walks; asked of the inspect lane, which alone uses its codec."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.mapping.backdrop import Made, made_of
from app.mapping.flat import Flat, flat_view
from app.terrain import Terrain
from app.walking import Place, walked

if TYPE_CHECKING:
    from collections.abc import Callable

    from ae_core.data.base import Dataset
    from ae_core.latent.surroundings import Spot, Surroundings, Usual
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Beside, Floats, Walk

SPOT, WALK, BEHIND = "beside.spot", "beside.walk", "beside.behind"


@dataclass(eq=False)
class Land:
    """The other run's codes. flat : how they lie in a plane; xy : (n, 2) where."""

    beside: Beside
    dataset: Dataset

    @cached_property
    def flat(self) -> Flat:
        """Its own two numbers, or the plane that shows most of them."""
        return flat_view(self.beside.frame, None)

    @cached_property
    def xy(self) -> Floats:
        """On that."""
        return self.flat.place(self.beside.frame.codes)

    @cached_property
    def terrain(self) -> Terrain:
        """The real samples around a walk."""
        ids, dataset = self.beside.ids, self.dataset
        return Terrain(self.beside.frame.codes, lambda: dataset.to_display(dataset.to_model(dataset.x[ids])))

    @cached_property
    def surroundings(self) -> Surroundings:
        """Only the inspect lane looks for what is near."""
        from ae_core.latent.surroundings import Surroundings

        return Surroundings(self.beside.frame.codes, self.xy, self.flat.is_code)


class Other(QObject):
    """Asks on behalf of the panel."""

    def __init__(self, session: Session, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes

    def spot(self, land: Land, place: Floats, then: Callable[[tuple[Spot | None, Usual | None]], None]) -> None:
        """What a place (2,) of its own plane decodes to."""
        self._lanes.inspect.call(SPOT, _spot, land, place, then=then, failed=self._tell)

    def walk(self, land: Land, path: str, places: list[Place], steps: int, then: Callable[[Walk], None]) -> None:
        """The way by samples."""

        def answer(found: Walk | float) -> None:
            # What the path needs first is made in parts.
            self.walk(land, path, places, steps, then) if isinstance(found, float) else then(found)

        self._lanes.inspect.call(WALK, _walk, land, path, places, steps, then=answer, failed=self._tell)

    def behind(self, land: Land, wanted: frozenset[str], then: Callable[[Made], None]) -> None:
        """What lies behind its codes of two numbers."""
        self._lanes.inspect.call(BEHIND, _behind, land, wanted, then=then, failed=self._tell)

    def forget_walk(self) -> None:
        """The walk that is under way is not wanted any more."""
        self._lanes.inspect.cancel(WALK)

    def forget(self) -> None:
        """What is under way is not wanted any more."""
        for view in (SPOT, WALK, BEHIND):
            self._lanes.inspect.cancel(view)

    def _tell(self, problem: Exception) -> None:
        sentence = f"The run beside: {problem}"
        if self._session.workspace.notices[-1:] != (sentence,):
            self._session.note(sentence)


def _spot(land: Land, place: Floats) -> tuple[Spot | None, Usual | None]:
    codec = land.beside.codec
    return land.surroundings.spot(codec, place), land.terrain.usual(codec)


def _walk(land: Land, path: str, places: list[Place], steps: int) -> Walk | float:
    return walked(land.beside.codec, path, places, steps, land.terrain)


def _behind(land: Land, wanted: frozenset[str]) -> Made:
    return made_of(land.beside.codec, land.beside.frame, wanted, land.dataset, land.beside.ids)
