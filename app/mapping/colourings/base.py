"""What a colouring is: numbers or categories of the map's points, made from what the session knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.registry import Registry

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from app.selection import Selection
    from app.session import Session
    from app.workspace import Clusters, Frame, Judged, Projected, SampleTerms

Ids = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Scene:
    """What there is to be coloured by. ids : (n,) the samples of the points, row by row of frame.codes (n, d).

    projection : only where it is what is on the map.
    """

    dataset: Dataset | None
    ids: Ids
    frame: Frame
    frames: tuple[Frame, ...]
    projection: Projected | None
    terms: SampleTerms | None
    selection: Selection
    clusters: Clusters | None = None
    judged: Judged | None = None

    @classmethod
    def of(cls, session: Session, frame: Frame, projected: bool) -> Scene:
        """Of the viewed frame."""
        workspace = session.workspace
        projection = workspace.projection if projected else None
        selection = session.view.selection
        return cls(
            workspace.dataset,
            session.ids,
            frame,
            workspace.frames,
            projection,
            workspace.terms,
            selection,
            workspace.clusters,
            workspace.judged,
        )


@dataclass(frozen=True, eq=False)
class Values:
    """One value of each point. title : what it is, with its unit. note : what else there is to say of all of them.

    values : (n,) numbers, NaN where there is none; with `names` the codes of categories, -1 where there is none.
    unknown : what those without one are. counts : of each category, where more samples than the points have one.
    """

    values: NDArray[Any]
    title: str
    names: tuple[str, ...] = ()
    note: str = ""
    unknown: str = "without a value"
    counts: NDArray[np.integer] | None = None

    @property
    def is_categorical(self) -> bool:
        """Whether the values are codes of names."""
        return bool(self.names)


class Colouring:
    """A family of colourings. order : its place among the others. follows : the session's fields that it is made from,
    beside those that move the points.
    """

    order: ClassVar[int] = 50
    follows: ClassVar[frozenset[str]] = frozenset()

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """(name, title) of what it has to offer here; a name is unique among all families."""
        raise NotImplementedError

    def values(self, scene: Scene, name: str) -> Values | None:
        """One of its choices, or None where the values are not known, at least not yet."""
        raise NotImplementedError


colourings: Registry[Colouring] = Registry("colouring", "app.mapping.colourings")


def families() -> list[Colouring]:
    """One of each, in order."""
    return sorted((colourings.create(name) for name in colourings.names()), key=lambda one: one.order)


def choices(scene: Scene) -> list[list[tuple[str, str]]]:
    """What every family offers."""
    return [offered for family in families() if (offered := family.choices(scene))]


def chosen(scene: Scene, name: str) -> tuple[Colouring, str, str]:
    """The family, the name and the title of a choice; of the first there is where that one is not offered here."""
    first = None
    for family in families():
        for offered, title in family.choices(scene):
            if offered == name:
                return family, name, title
            first = first or (family, offered, title)
    assert first is not None  # classes always offer something
    return first
