"""Projects the codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic import model_validator

from ae_core.errors import SpecError, UserError
from ae_core.projection.base import ProjectionSpec, projections
from ae_core.projection.quality import NEIGHBOURHOOD
from ae_core.spec import Slot, knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import ProjectionName
from app.lessons.refusing import refusing
from app.lessons.stage import Stage, Steps

if TYPE_CHECKING:
    from app.panels.map import MapPanel


@deeds.register("project")
class Project(Deed):
    """Lay the map out by a method with these settings, as its button does; the map must be in sight."""

    method: ProjectionName = knob("tsne", "Its name: pca, tsne, umap.")
    settings: dict[str, Any] = knob({}, "Its settings.")

    @model_validator(mode="after")
    def _readable(self) -> Project:
        with refusing():
            _ = self.spec
        return self

    @property
    def spec(self) -> ProjectionSpec:
        """How it is done. Raises UserError."""
        read: ProjectionSpec = Slot(projections).read({"name": self.method, **self.settings})
        if read.instant:
            raise SpecError(f"{self.method} needs no button: use the deed view")
        return read

    def do(self, stage: Stage) -> Steps:
        """Waits until the map is there and judged."""
        yield from stage.codes()
        panel = cast("MapPanel", stage.window.panels["map"])
        stage.session.update_view(projection=self.method)
        yield from stage.painted()  # or the map would take the job for one of the run before
        while panel.projector.spec is None or panel.projector.spec.name != self.method or stage.lanes.project.busy:
            yield "Waiting for the map"
        panel.projector.forms.write({self.method: Slot.write(self.spec)})
        before = panel.projecting.job
        panel.projector.start.click()
        if panel.projecting.job is before:
            raise UserError(panel.projector.status)
        while stage.lanes.project.busy or not _is_judged(stage):
            yield "Laying out the map"


def _is_judged(stage: Stage) -> bool:
    found = stage.session.workspace.projection
    few = found is not None and 2 * len(found.ids) <= 3 * NEIGHBOURHOOD + 1
    return found is not None and found.done and (few or found.distortion is not None)
