"""What a diagnostic has found."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ae_core.spec import knob
from app.lessons.checks.base import Counted, checks
from app.lessons.names import DiagnosticName
from app.lessons.stage import Stage

if TYPE_CHECKING:
    from app.panels.diagnostics import DiagnosticsPanel


@checks.register("diagnostic")
class Diagnosed(Counted):
    """A number of a diagnostic, once the panel Diagnostics has it."""

    diagnostic: DiagnosticName = knob(..., "The name of the diagnostic.")
    called: str = knob(..., "The name of the number, as the panel writes it.")

    def number(self, stage: Stage) -> float | None:
        panel = cast("DiagnosticsPanel", stage.window.panels["diagnostics"])
        found = panel.findings.get(self.diagnostic) if panel.judged == stage.run_folder() else None
        numbers = found.numbers if found is not None else ()
        return next((float(one.value) for one in numbers if one.name == self.called), None)

    def words(self, value: float) -> str:
        return f"{self.called} is {value:.4g}"

    @property
    def unknown(self) -> str:
        return f"The panel Diagnostics does not show {self.called} yet."
