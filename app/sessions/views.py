"""What is looked at, as a part of a session file and back. Equal views are written equally."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from ae_core.data.base import Dataset
from ae_core.errors import SpecError
from app.selection import Selection
from app.sessions.form import SavedHeld, SavedOutline, SavedSight, SavedStop, SavedView
from app.sessions.written import array_of, array_text, ids_of, ids_text
from app.view_state import Held, Outline, Own, Sight, Stop, ViewState
from app.widgets.map_camera import Camera

AS_THEY_ARE = (
    "frame", "projection", "colour", "isolated", "mode", "loop", "walk_step", "pace", "decode", "test_split",
    "everything",
)  # fmt: skip


def write_view(view: ViewState) -> SavedView:
    """A view as it is saved."""
    return SavedView(
        **{name: getattr(view, name) for name in AS_THEY_ARE},
        selected=ids_text(view.selection.ids),
        looked_at=view.selection.last,
        outline=_written_outline(view.outline) if view.outline is not None else None,
        sight=_written_sight(view.sight) if view.sight is not None else None,
        behind=tuple(sorted(view.behind)),
        a=_written_stop(view.a) if view.a is not None else None,
        between=tuple(map(_written_stop, view.between)),
        b=_written_stop(view.b) if view.b is not None else None,
        held=_written_held(view.held) if view.held is not None else None,
        own=array_text(view.own.stored) if view.own is not None else None,
        choices=dict(view.choices),
    )


def read_view(saved: SavedView, dataset: Dataset | None, latent_dim: int) -> dict[str, Any]:
    """The fields of the ViewState. latent_dim : of the run, 0 where there is none. Raises SpecError."""
    reader = _Reader(dataset, latent_dim)
    sight = saved.sight
    return {
        **{name: getattr(saved, name) for name in AS_THEY_ARE},
        "selection": reader.selection(saved),
        "outline": _read_outline(saved.outline) if saved.outline is not None else None,
        "sight": None if sight is None else Sight(sight.layout, Camera(**_but(sight, "layout"))),
        "behind": frozenset(saved.behind),
        "a": reader.stop(saved.a, "view.a"),
        "between": tuple(reader.stop(one, f"view.between.{place}") for place, one in enumerate(saved.between)),
        "b": reader.stop(saved.b, "view.b"),
        "held": None if saved.held is None else Held(saved.held.layout, saved.held.xy),
        "own": reader.own(saved),
        "choices": _plain(saved.choices),
    }


def _plain(choices: dict[str, Any]) -> dict[str, Any]:
    try:
        json.dumps(choices, allow_nan=False)
    except (ValueError, RecursionError):
        raise SpecError("view.choices: has a number that is not finite, or is nested too deeply") from None
    return dict(choices)


def _but(spec: Any, *names: str) -> dict[str, Any]:
    return {name: getattr(spec, name) for name in type(spec).model_fields if name not in names}


def _written_sight(sight: Sight) -> SavedSight:
    camera = sight.camera
    place = {name: float(getattr(camera, name)) for name in ("x", "y", "scale")}
    return SavedSight(layout=sight.layout, **place, width=int(camera.width), height=int(camera.height))


def _written_held(held: Held) -> SavedHeld:
    return SavedHeld(layout=held.layout, xy=(float(held.xy[0]), float(held.xy[1])))


def _written_outline(outline: Outline) -> SavedOutline:
    return SavedOutline(layout=outline.layout, epoch=outline.epoch, corners=array_text(outline.corners))


def _read_outline(saved: SavedOutline) -> Outline:
    corners = array_of(saved.corners, "view.outline.corners")
    if corners.ndim != 2 or corners.shape[1] != 2 or corners.dtype.kind != "f":
        raise SpecError("view.outline.corners: points of two numbers were expected")
    return Outline(saved.layout, saved.epoch, corners)


def _written_stop(stop: Stop) -> SavedStop:
    return SavedStop(
        id=stop.id,
        code=tuple(map(float, stop.code)),
        label=stop.label,
        members=None if stop.members is None else ids_text(np.sort(stop.members)),
        stored=None if stop.stored is None else array_text(stop.stored),
        epoch=stop.epoch,
    )


class _Reader:
    """Knows what samples and codes there are."""

    def __init__(self, dataset: Dataset | None, latent_dim: int) -> None:
        self._dataset, self._latent_dim = dataset, latent_dim
        self._n = 0 if dataset is None else dataset.n

    def selection(self, saved: SavedView) -> Selection:
        ids = self._known(ids_of(saved.selected, "view.selected"), "view.selected")
        if not len(ids):
            return Selection()
        if saved.looked_at is None:
            return Selection.of(ids)
        self._known(np.array([saved.looked_at]), "view.looked_at")
        return Selection.of(ids).looking_at(saved.looked_at)

    def stop(self, saved: SavedStop | None, field: str) -> Stop | None:
        if saved is None:
            return None
        if len(saved.code) != self._latent_dim:
            raise SpecError(f"{field}.code: {self._latent_dim} numbers were expected, found {len(saved.code)}")
        if saved.id is not None:
            self._known(np.array([saved.id]), f"{field}.id")
        members = None if saved.members is None else ids_of(saved.members, f"{field}.members")
        if members is not None:
            self._known(members, f"{field}.members")
        stored = None if saved.stored is None else array_of(saved.stored, f"{field}.stored", finite=False)
        stored = None if stored is None else self.sample(stored, f"{field}.stored")
        return Stop(saved.id, saved.code, saved.label, members, stored, saved.epoch)

    def own(self, saved: SavedView) -> Own | None:
        if saved.own is None:
            return None
        return Own(self.sample(array_of(saved.own, "view.own", finite=False), "view.own"))

    def sample(self, stored: Any, field: str) -> Any:
        """An own sample, as the data would store it."""
        if self._dataset is None or stored.shape != tuple(self._dataset.shape) or stored.dtype != self._dataset.x.dtype:
            expected = "no data" if self._dataset is None else f"{self._dataset.x.dtype} {list(self._dataset.shape)}"
            raise SpecError(f"{field}: {stored.dtype} {list(stored.shape)} does not fit {expected}")
        return stored

    def _known(self, ids: Any, field: str) -> Any:
        if len(ids) and int(np.max(ids)) >= self._n:
            raise SpecError(f"{field}: there is no sample {int(np.max(ids))}; the data has {self._n:,}")
        return ids
