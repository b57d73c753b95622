"""The deeds that lead from one state of the window to another."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from ae_core.spec import Spec, leaves
from app.lessons.deeds.view import AS_THEY_ARE

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec
    from app.view_state import Sight, Stop, ViewState
    from app.widgets.map_camera import Camera
    from app.workspace import Frame

Table = dict[str, Any]
MOST_SELECTED = 1000


def of_spec(before: RunSpec | None, after: RunSpec, preset: str | None) -> list[Table]:
    """before : None where it is not known, as after a change of the data. preset : which one `after` is."""
    found: list[Table] = []
    if before is None or before.data != after.data:
        settings = after.data.model_dump(mode="json")
        found.append({"name": "load", "data": after.data.name, **({"settings": settings} if settings else {})})
        before = None
    values: Table = {}
    if before is None or before.model != after.model:
        if preset is not None:
            found.append({"name": "preset", "preset": preset})
            before = None if before is None else _chosen(before, after, preset)
        else:
            values |= _part("model", None if before is None else before.model, after.model)
    if before is None or before.train != after.train:
        values |= _part("train", None if before is None else before.train, after.train)
    return [*found, {"name": "set", "values": values}] if values else found


def _chosen(before: RunSpec, after: RunSpec, preset: str) -> RunSpec:
    """What the deed preset makes of it."""
    from ae_core.model.presets.base import presets
    from ae_core.training.run import usual_training

    return before.model_copy(update={"model": after.model, "train": usual_training(presets.get(preset))})


def _part(path: str, before: Spec | None, after: Spec) -> Table:
    """By path what is another; the whole part where its entries are others."""
    old = {} if before is None else {leaf.path: leaf.value for leaf in leaves(before, path) if leaf.slot is None}
    new = {leaf.path: leaf.value for leaf in leaves(after, path) if leaf.slot is None}
    names = None if before is None else _entries(before)
    if old.keys() != new.keys() or names != _entries(after):
        return {path: after.model_dump(mode="json")}
    return {key: value for key, value in new.items() if old[key] != value}


def _entries(spec: Spec) -> list[tuple[str, str]]:
    return [(leaf.path, getattr(leaf.value, "name", "")) for leaf in leaves(spec) if leaf.slot is not None]


def of_view(before: ViewState, after: ViewState, frame: Frame | None) -> list[Table]:
    """frame : the viewed one."""
    view: Table = {name: getattr(after, name) for name in AS_THEY_ARE if getattr(before, name) != getattr(after, name)}
    if before.behind != after.behind:
        view["behind"] = sorted(after.behind)
    if before.frame != after.frame:
        view["epoch"] = "last" if after.frame is None or frame is None else float(frame.epoch)
    found = [{"name": "view", **view}] if view else []
    if (before.a, before.b) != (after.a, after.b):
        found.append({"name": "stops", "a": _sample(after.a), "b": _sample(after.b)})
    if before.selection != after.selection and len(after.selection) <= MOST_SELECTED:
        found.append({"name": "select", "ids": after.selection.ids.tolist()})
    return found


def of_choices(before: Mapping[str, Any], after: Mapping[str, Any], known: Collection[str]) -> list[Table]:
    """What the controls of the panels show. known : those that are recorded so."""
    moved = (name for name in sorted(after) if name in known and before.get(name) != after[name])
    return [{"name": "control", "control": name, "value": after[name]} for name in moved]


def of_sight(before: Sight | None, after: Sight | None) -> list[Table]:
    """The part of the map that is in view."""
    if before == after:
        return []
    return [{"name": "view", "part": [] if after is None else _corners(after.camera)}]


def _corners(camera: Camera) -> list[float]:
    """Left, bottom, right and top, to a thousandth of the picture."""
    left, top = camera.to_plane(0, 0)
    right, bottom = camera.to_plane(camera.width, camera.height)
    digits = max(0, 3 - math.floor(math.log10(max(right - left, top - bottom))))
    return [round(one, digits) for one in (left, bottom, right, top)]


def _sample(stop: Stop | None) -> int | None:
    return None if stop is None else stop.id
