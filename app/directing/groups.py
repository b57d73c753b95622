"""Samples that can be one side of a direction: the selection, kept regions, classes, and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from app.session import Session

MOST_CLASSES = 1_000
SELECTION, REST = "selection", "rest"
Ids = NDArray[np.int64]


@dataclass(frozen=True)
class Group:
    """key : stays the same while its samples may change. title : in a list. name : in a sentence."""

    key: str
    title: str
    name: str


def groups(session: Session) -> list[Group]:
    """All that can be chosen now, classes first."""
    dataset, regions = session.workspace.dataset, session.view.regions
    names = dataset.label_names[:MOST_CLASSES] if dataset is not None and dataset.labels is not None else ()
    found = [Group(f"class:{label}", f"Class {name}", name) for label, name in enumerate(names)]
    n = len(session.view.selection)
    found.append(Group(SELECTION, f"Selection ({n:,})", "the selection"))
    kept = regions.items if regions is not None else ()
    return [*found, *(Group(f"region:{place}", one.name, one.name) for place, one in enumerate(kept))]


def ids_of(session: Session, key: str, other: str = "") -> Ids:
    """The samples of a group; of the rest, all with a code that are not of the `other` group."""
    view, dataset = session.view, session.workspace.dataset
    kind, _, place = key.partition(":")
    if kind == REST:
        return np.setdiff1d(session.ids, ids_of(session, other))
    if kind == SELECTION:
        return view.selection.ids
    if kind == "region" and view.regions is not None and int(place) < len(view.regions.items):
        return view.regions.items[int(place)].ids
    if kind == "class" and dataset is not None and dataset.labels is not None:
        return session.ids[dataset.labels[session.ids] == int(place)]
    return np.empty(0, dtype=np.int64)
