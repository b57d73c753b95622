"""The kept stops of a run, in a small page over the panel: go by one, name and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.controls import muted, tool_button
from app.kept_row import KeptRow, KeptRows
from app.popups import place_above
from app.stops import added
from app.theme import factor

if TYPE_CHECKING:
    from ae_core.latent.kept_stops import KeptStop
    from app.interpolating.keeping import StopKeeping
    from app.session import Session

WIDTH, HEAD, ROW, MOST_ROWS = 520, 64, 36, 7
EMPTY = "No stops are kept yet. Choose some, then press Keep these stops."
FULL = "Go by: one more stop of the walk. Samples and means are encoded anew, a place stays where it was."


class KeptStopsPage(QFrame):
    """Opens over a button and closes by itself."""

    def __init__(self, session: Session, keeping: StopKeeping, button: QWidget) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self._session, self.keeping, self._button = session, keeping, button
        self.setObjectName("interpolate.kept_page")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.keep = tool_button(
            "Keep these stops", "interpolate.keep", "Keep the stops of the walk in the run's folder"
        )
        self.keep.clicked.connect(keeping.keep)
        self.said = muted()
        self.rows: list[KeptStopRow] = []
        scroll = KeptRows()
        self._lines = scroll.rows
        layout = QVBoxLayout(self)
        layout.addWidget(self.keep)
        layout.addWidget(self.said)
        layout.addWidget(scroll, 1)
        session.changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show it over its button."""
        self._fill()
        self.show()

    def go_by(self, kept: KeptStop) -> None:
        """Make it one more stop of the walk."""
        self._session.update_view(**added(self._session.view, self.keeping.stop(kept)))
        self.close()

    def _fill(self) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        kept = self._session.view.stops
        items = () if kept is None else kept.items
        self.rows = [KeptStopRow(place, one, self) for place, one in enumerate(items)]
        for place, row in enumerate(self.rows):
            self._lines.insertWidget(place, row)
        self.said.setText(FULL if items else EMPTY)
        self.keep.setEnabled(kept is not None and self._session.view.a is not None)
        height = round((HEAD + 48 + ROW * min(max(len(items), 1), MOST_ROWS)) * factor())
        place_above(self, self._button, round(WIDTH * factor()), height)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if self.isVisible() and names & {"stops", "run"}:
            self._fill()


class KeptStopRow(KeptRow):
    """A stop: it can be gone by."""

    def __init__(self, place: int, kept: KeptStop, page: KeptStopsPage) -> None:
        super().__init__("interpolate.kept_", place, "stop", kept, page.keeping, kept.what)
        self.use = tool_button("Go by", f"interpolate.kept_use_{place}", "One more stop of the walk")
        self.use.clicked.connect(lambda: page.go_by(kept))
        self.lay_out(self.use)
