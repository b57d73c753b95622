"""Changes what is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import numpy as np
from pydantic import field_validator

from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import ProjectionName
from app.lessons.stage import Stage, Steps
from app.mapping.backdrop import CHOICES
from app.view_state import Sight
from app.widgets.map_camera import Camera
from app.widgets.map_levels import MODES

if TYPE_CHECKING:
    from app.panels.map import MapPanel

AS_THEY_ARE = ("projection", "colour", "isolated", "mode", "everything", "test_split", "decode", "loop")


class Look(Deed):
    """What of the view a lesson may name; what is not named stays."""

    projection: ProjectionName | None = knob(None, "How the map is laid out: axes, pca, tsne, umap.")
    colour: str | None = knob(None, "What the colours mean: class, split, ...")
    isolated: int | None = knob(None, "Which category alone is coloured, from 0; -1 for all of them.", ge=-1)
    mode: str | None = knob(None, "How points are drawn.")
    behind: tuple[str, ...] | None = knob(None, "What lies beneath the points.")
    everything: bool | None = knob(None, "Whether all samples are shown.")
    test_split: bool | None = knob(None, "Whether the test split is shown too.")
    decode: bool | None = knob(None, "Whether the place under the pointer is decoded.")
    loop: bool | None = knob(None, "Whether a walk goes back to A.")
    epoch: float | Literal["last"] | None = knob(None, "The epoch that is viewed.")

    @field_validator("mode")
    @classmethod
    def _known_mode(cls, mode: str | None) -> str | None:
        return _one_of(mode, [name for name, _ in MODES])

    @field_validator("behind")
    @classmethod
    def _known_behind(cls, behind: tuple[str, ...] | None) -> tuple[str, ...] | None:
        for one in behind or ():
            _one_of(one, list(CHOICES))
        return behind

    def wanted(self, stage: Stage) -> dict[str, Any]:
        """By field of the view, what it is to be."""
        found = {name: getattr(self, name) for name in AS_THEY_ARE if getattr(self, name) is not None}
        if self.behind is not None:
            found["behind"] = frozenset(self.behind)
        if self.epoch is not None:
            found["frame"] = self._frame(stage)
        return found

    def _frame(self, stage: Stage) -> int | None:
        """The step of the kept epoch that is nearest."""
        frames = stage.session.workspace.frames
        if self.epoch == "last" or not frames:
            return None
        wanted = float(self.epoch or 0.0)
        return min(frames, key=lambda frame: abs(frame.epoch - wanted)).step


def _one_of(name: str | None, known: list[str]) -> str | None:
    if name is not None and name not in known:
        raise ValueError(f"{name!r} is not one of {', '.join(known)}")
    return name


@deeds.register("view")
class View(Look):
    """Change what the map shows: its layout, colours, drawing, what lies beneath, the epoch, the part of the plane."""

    part: tuple[float, float, float, float] | tuple[()] | None = knob(
        None, "Left, bottom, right and top of the part of the map that is in view, at least; all of it for none."
    )

    def do(self, stage: Stage) -> Steps:
        """At once; a part waits for the layout that it is of."""
        stage.session.update_view(**self.wanted(stage))
        if self.part is not None:
            yield from stage.painted()
            stage.session.update_view(sight=self._sight(stage))

    def _sight(self, stage: Stage) -> Sight | None:
        if not self.part:
            return None
        panel = cast("MapPanel", stage.window.panels["map"])
        camera = Camera(width=panel.view.width(), height=panel.view.height())
        return Sight(panel.looking.layout, camera.fitted(np.reshape(self.part, (2, 2)), margin=1.0))
