"""The report on a comparison, written as a job of the exports lane."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ae_core.errors import UserError
from ae_core.jobs import PART
from app.controls import tool_button
from app.file_dialogs import ask_where

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.walks import Route
    from app.lanes import Lanes
    from app.session import Session
    from app.widgets.progress import Progress

KINDS = "HTML page (*.html);;PDF (*.pdf)"


class Reporting(QObject):
    """button : asks for a file and begins. What others write in that lane is none of its
    business.
    """

    def __init__(self, session: Session, lanes: Lanes, progress: Progress, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._lane, self._progress, self._parent = session, lanes.exports, progress, parent
        self._comparison: Comparison | None = None
        self._route: Route | None = None
        self._out: Path | None = None
        self.button = tool_button(
            "Report…", "compare.report", "Write all of this, and how to repeat it, as one HTML file or a PDF"
        )
        self.button.clicked.connect(self._ask)
        progress.cancelled.connect(self._give_up)
        for signal, does in (
            (self._lane.moved, self._move),
            (self._lane.finished, self._finish),
            (self._lane.failed, self._fail),
            (self._lane.closed, self._rest),
        ):
            signal.connect(does)

    def follow(self, comparison: Comparison, route: Route) -> None:
        """What is shown now, and how is walked."""
        self._comparison, self._route = comparison, route

    @Slot()
    def _ask(self) -> None:
        if self._comparison is None:
            return
        runs = self._comparison.runs
        first = f"{' and '.join(run.path.name for run in runs[:2])}.html"
        out = ask_where(self._parent, "Write the report", first, KINDS)
        if out is not None:
            self.write(out)

    def write(self, out: Path) -> None:
        """Begin to write into a file ending in .html or .pdf."""
        from ae_core.comparison.report import work

        if self._comparison is None or self._route is None:
            return
        runs, route = [str(run.path) for run in self._comparison.runs], self._route
        request = {"runs": runs, "out": str(out), "stops": list(route.stops), "path": route.path}
        try:
            self._lane.start(work, request)
        except (UserError, OSError) as problem:
            self._session.note(f"The report could not be written. {problem}")
            return
        self._out = out
        self.button.setEnabled(False)
        self._move({"note": "reading the runs"})

    @Slot(object)
    def _move(self, said: dict[str, Any]) -> None:
        if self._out is not None and "note" in said:
            self._progress.show_progress(f"Report: {said['note']}", said.get(PART))

    @Slot(object)
    def _finish(self, told: dict[str, Any]) -> None:
        if self._out is not None:
            self._session.note(f"The report is written: {told['out']}")
            self._rest()

    @Slot(str)
    def _fail(self, message: str) -> None:
        if self._out is not None:
            self._session.note(f"The report could not be written. {message}")
            self._rest()

    @Slot()
    def _give_up(self) -> None:
        from ae_core.export.folders import remove_unfinished

        if self._out is not None:
            self._lane.cancel()
            remove_unfinished(self._out)
            self._session.note("The report was given up")
            self._rest()

    @Slot()
    def _rest(self) -> None:
        self._out = None
        self._progress.hide()
        self.button.setEnabled(True)
