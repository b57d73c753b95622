"""Chooses a diagnostic."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from ae_core.errors import UserError
from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import DiagnosticName
from app.lessons.stage import Stage, Steps

if TYPE_CHECKING:
    from app.panels.diagnostics import DiagnosticsPanel


@deeds.register("diagnose")
class Diagnose(Deed):
    """Show a diagnostic in the panel Diagnostics, which must be in sight."""

    diagnostic: DiagnosticName = knob(..., "Its name.")

    def do(self, stage: Stage) -> Steps:
        """Waits until the panel has it."""
        yield from stage.codes()
        panel = cast("DiagnosticsPanel", stage.window.panels["diagnostics"])
        stage.window.docks["diagnostics"].raise_()
        while panel.judged != stage.run_folder() or not panel.body_shown or not panel.list.count():
            yield "Waiting for the diagnostics"
        row = row_of(panel.list, self.diagnostic)
        if row is None:
            raise UserError(f"The diagnostic {self.diagnostic} does not fit this model.")
        # What is there may be of an epoch before the last.
        panel.findings.pop(self.diagnostic, None)
        panel.list.setCurrentRow(row)
        panel.list.currentItemChanged.emit(panel.list.item(row), None)
        while self.diagnostic not in panel.findings:
            yield "Diagnosing"


def row_of(shown: QListWidget, name: str) -> int | None:
    """Where a diagnostic stands in the list."""
    rows = range(shown.count())
    return next((row for row in rows if shown.item(row).data(Qt.ItemDataRole.UserRole) == name), None)
