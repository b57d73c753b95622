"""Which runs are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ae_core.spec import knob
from app.lessons.checks.base import Counted, Verdict, checks
from app.lessons.names import ExampleName
from app.lessons.stage import Stage

if TYPE_CHECKING:
    from app.panels.compare import ComparePanel


@checks.register("compared")
class ComparedNow(Counted):
    """So many runs stand side by side in the panel Compare; these among them, where some are named."""

    runs: tuple[ExampleName, ...] = knob((), "Names of runs that come with the program.")
    at_least: float | None = knob(2.0, "Runs.")

    def number(self, stage: Stage) -> float | None:
        found = cast("ComparePanel", stage.window.panels["compare"]).comparison
        return None if found is None else float(len(found.runs))

    def words(self, value: float) -> str:
        return f"{value:.0f} runs are compared"

    @property
    def unknown(self) -> str:
        return "No runs are compared yet."

    def look(self, stage: Stage) -> Verdict:
        from ae_core.training.examples import PREFIX

        found = cast("ComparePanel", stage.window.panels["compare"]).comparison
        names = set() if found is None else {run.path.name.removeprefix(PREFIX) for run in found.runs}
        missing = [name for name in self.runs if name not in names]
        return Verdict(False, f"Not yet compared: {', '.join(missing)}.") if missing else super().look(stage)
