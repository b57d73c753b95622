"""The line under the map: select by a query, how many are selected, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.controls import muted, named, tool_button
from app.mapping.cluster_page import ClusterPage
from app.mapping.clustering import Clustering, label
from app.mapping.exporting import Exporting
from app.mapping.keeping import Keeping
from app.mapping.looking import Looking
from app.mapping.querying import Querying
from app.mapping.region_list import RegionList
from app.plain import plain_label
from app.selection import NOTHING
from app.widgets.latent_map import LatentMap
from app.widgets.query_field import QueryField

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session

QUERY_TIP = (
    "Select the shown samples by what is known of them, for example: class = 4 and error > 20.\n"
    "Names: id, split, class, error, the terms of the loss, z0, z1, …, norm, and the data's own columns and factors;\n"
    "= != < <= > >=, and, or, not, in (1, 2), brackets. `Backquotes` hold names of several words.\n"
    "Enter selects, Shift+Enter adds, Alt+Enter or Ctrl+Shift+Enter takes away."
)


class SelectionBar(QWidget):
    """Paints the session's selection; what is asked goes to the inspect lane."""

    def __init__(self, session: Session, lanes: Lanes, view: LatentMap, looking: Looking) -> None:
        super().__init__()
        self._session, self._view = session, view
        self.field = QueryField()
        named(self.field, "map.query", "Select by a query", QUERY_TIP)
        self.field.setPlaceholderText("Select: class = 4 and error > 20")
        self.field.setMinimumWidth(120)
        self.problem = plain_label()
        self.problem.setProperty("role", "bad")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.count = muted()
        self.count.setMinimumWidth(1)  # a selection leaves the map, and what is beside it, as wide as they are
        self.clear = tool_button("Clear", "map.clear", "Select nothing (Esc)")
        self.clear.clicked.connect(self._clear)
        self.field.textChanged.connect(self._offer_clear)
        self.querying = Querying(session, lanes, self.field, self.problem)
        # Letters are the map's keys again.
        self.querying.found.connect(view.setFocus)
        self.line = QHBoxLayout()
        self.line.setSpacing(4)
        self.line.addWidget(self.field, 1)
        self.keeping = Keeping(session, lanes, self)
        self.regions = tool_button("Regions", "map.regions", "Keep the selection under a name, and select it again")
        self.region_list = RegionList(session, self.keeping, view, looking, self)
        self.regions.clicked.connect(self._open_regions)
        self.clustering = Clustering(session, lanes, self)
        self.clusters = tool_button("Clusters", "map.clusters", "Look for clusters among the codes, and select one")
        self.cluster_page = ClusterPage(session, self.clustering, self)
        self.clusters.clicked.connect(self._open_clusters)
        self.exporting = Exporting(session, lanes, view, self.problem, self)
        for widget in (self.count, self.clear, self.regions, self.clusters, self.exporting.button):
            self.line.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 2, 8, 4)
        rows.setSpacing(2)
        rows.addWidget(self.exporting.progress)
        rows.addWidget(self.problem)
        rows.addLayout(self.line)

    def paint(self) -> None:
        """Say how many of the shown samples are selected, and of those that are not shown too."""
        selection, ids = self._session.view.selection, self._session.ids
        shown = len(selection.rows_in(ids)) if len(selection) else 0
        elsewhere = f" and {len(selection) - shown:,} not shown" if len(selection) > shown else ""
        self.count.setText(f"{shown:,} of {len(ids):,} selected{elsewhere}" if len(selection) else "")
        self._offer_clear()
        label(self._session, self._view)

    @Slot()
    def _open_regions(self) -> None:
        self.region_list.open_above(self.regions)

    @Slot()
    def _open_clusters(self) -> None:
        self.cluster_page.open_above(self.clusters)

    @Slot()
    def _offer_clear(self) -> None:
        self.clear.setEnabled(bool(self._session.view.selection) or bool(self.field.text()))

    @Slot()
    def _clear(self) -> None:
        self.field.clear()
        self.problem.hide()
        self._view.setFocus()
        self._session.update_view(selection=NOTHING)
