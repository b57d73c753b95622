"""What is chosen in a list of a panel."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from ae_core.spec import knob
from app.lessons.checks.base import Check, Verdict, checks
from app.lessons.stage import Stage


@checks.register("entry")
class EntryIs(Check):
    """An entry of a list is chosen, by what it stands for or by its text."""

    list: str = knob(..., "The object name of the list.")
    entry: str = knob(..., "What is to be chosen.")

    def look(self, stage: Stage) -> Verdict:
        box = stage.found(self.list)
        if not isinstance(box, QComboBox):
            return Verdict(False, f"There is no list {self.list} in the window now.")
        return Verdict(self.entry in (box.currentData(), box.currentText()), f"Chosen is: {box.currentText()}.")
