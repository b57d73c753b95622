"""What a control of a panel shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox

from ae_core.spec import knob
from app.lessons.checks.base import Check, Verdict, checks
from app.lessons.names import ControlName
from app.lessons.stage import Stage


@checks.register("control")
class ControlShows(Check):
    """A list, a box to be ticked, a number, a tab or another control of a panel shows this."""

    control: ControlName = knob(..., "Its object name.")
    value: Any = knob(..., "What it is to show.")

    def look(self, stage: Stage) -> Verdict:
        now = stage.window.remembered.value(self.control)
        shown = stage.widget(self.control)
        # What is read on the screen, not the name that a lesson has for it.
        told = shown.currentText() if isinstance(shown, QComboBox) else now
        return Verdict(now == self.value, f"Chosen is: {told}.")
