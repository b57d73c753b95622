"""What a projection has made of the codes."""

from __future__ import annotations

import re
from typing import Any, Literal

from ae_core.projection.base import projections
from ae_core.spec import Slot, knob
from app.lessons.checks.base import Counted, Verdict, checks
from app.lessons.names import ProjectionName
from app.lessons.stage import Stage
from app.workspace import Projected


@checks.register("projected")
class ProjectedNow(Counted):
    """The map was laid out by a method with these settings; what is not named may be anything."""

    method: ProjectionName | None = knob(None, "Which method, where it matters.")
    settings: dict[str, Any] = knob({}, "The settings that matter.")
    score: Literal["trustworthiness", "continuity"] = knob("trustworthiness", "Which number of the map.")

    def number(self, stage: Stage) -> float | None:
        found = self._map(stage)
        # A map that came with a session has only what was said of it.
        said = re.search(rf"\b{self.score} (-?[\d.]+\d)", found.told, re.IGNORECASE) if found is not None else None
        return float(said[1]) if said is not None else None

    def words(self, value: float) -> str:
        return f"The {self.score} of the map is {value:.3f}"

    @property
    def unknown(self) -> str:
        return "The codes have not been projected yet."

    def look(self, stage: Stage) -> Verdict:
        found = self._map(stage)
        if found is None or found.spec is None:
            return Verdict(False, self.unknown)
        if self.method is not None and found.method != self.method:
            wanted = projections.get(self.method).title
            return Verdict(False, f"The map is laid out by {projections.get(found.method).title}; wanted: {wanted}.")
        now = Slot.write(found.spec)
        for name, value in self.settings.items():
            if now.get(name) != value:
                return Verdict(False, f"The {name} of the map is {now.get(name)}; wanted: {value}.")
        return super().look(stage)

    def _map(self, stage: Stage) -> Projected | None:
        """What is on the map and finished."""
        found, shown = stage.session.workspace.projection, stage.session.view.projection
        return found if found is not None and found.done and found.method == shown else None
