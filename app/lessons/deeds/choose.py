"""Uses the lists and buttons of the panels."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox

from ae_core.errors import UserError
from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.stage import Stage, Steps

# A file from elsewhere must not save, remove or close anything.
Button = Literal[
    "map.project", "map.fit", "sample.redraw", "interpolate.compare", "interpolate.play", "experiments.run",
    "action.live", "action.play", "action.beside", "action.slow_motion",
]  # fmt: skip


@deeds.register("choose")
class Choose(Deed):
    """Choose an entry of a list, by what it stands for or by its text."""

    list: str = knob(..., "The object name of the list, such as interpolate.path.")
    entry: str = knob(..., "What to choose.")

    def do(self, stage: Stage) -> Steps:
        """Waits until the panel has what it chooses from."""
        yield from stage.painted()
        choose(stage, self.list, self.entry)


def choose(stage: Stage, name: str, entry: str) -> None:
    """Choose an entry as a person would. Raises UserError."""
    box = stage.found(name)
    if not isinstance(box, QComboBox):
        raise UserError(f"There is no list {name} in the window now.")
    row = next((row for row in range(box.count()) if entry in (box.itemData(row), box.itemText(row))), None)
    if row is None:
        raise UserError(f"The list {name} has no entry {entry}.")
    box.setCurrentIndex(row)
    box.activated.emit(row)


@deeds.register("press")
class Press(Deed):
    """Press a button: to project, to draw again, to compare walks, to run an experiment."""

    button: Button = knob(..., "Its object name.")

    def do(self, stage: Stage) -> Steps:
        """Waits until the panel can do it; what follows goes on by itself."""
        yield from stage.painted()
        found = stage.found(self.button)
        if isinstance(found, QAction):
            found.trigger()
        elif isinstance(found, QAbstractButton):
            found.click()
        else:
            raise UserError(f"There is no button {self.button} in the window now.")
