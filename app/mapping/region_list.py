"""The named regions of a run, in a small page over the map: keep, name, replay and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ae_core.projection.base import projections
from app.controls import muted, push_button, tool_button
from app.kept_row import KeptRow, KeptRows
from app.mapping import choosing
from app.mapping.keeping import Keeping
from app.mapping.looking import Looking
from app.popups import place_above
from app.selection import Selection
from app.theme import factor
from app.view_state import Outline
from app.widgets.latent_map import LatentMap

if TYPE_CHECKING:
    from ae_core.latent.kept_regions import Region
    from app.session import Session

WIDTH, HEAD, ROW, MOST_ROWS = 740, 108, 36, 7


def layout_title(layout: str) -> str:
    """What the map calls a layout."""
    return projections.get(layout).title if layout in projections.names() else "Codes"


class RegionList(QFrame):
    """Opens below a button and closes by itself. Every change is a step that can be undone."""

    def __init__(self, session: Session, keeping: Keeping, view: LatentMap, looking: Looking, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._keeping, self._view, self._looking = session, keeping, view, looking
        self._button = parent
        self.setObjectName("map.region_list")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.keep = push_button("Keep the selection", "map.keep_region", "Keep the selected samples as a named region")
        self.keep.setProperty("primary", True)
        self.keep.clicked.connect(self._keep)
        self.said = muted()
        self.said.setWordWrap(True)
        scroll = KeptRows()
        self._rows = scroll.rows
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.said)
        layout.addWidget(scroll, 1)
        session.changed.connect(self._follow)

    def open_above(self, button: QWidget) -> None:
        """Show it over a button, at the right."""
        self._button = button
        self._fill()
        self._place()
        self.show()

    @property
    def rows(self) -> list[RegionRow]:
        """One row a region, in the order in which they were kept."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))  # type: ignore[union-attr]
        return [row for row in found if isinstance(row, RegionRow)]

    def replay_outline(self, region: Region) -> None:
        """Select what lies inside the outline on the plane that the map shows now."""
        outline = Outline(self._looking.layout, self._looking.epoch, region.outline)
        choosing.select_inside(self._session, outline, self._view.goal, Qt.KeyboardModifier.NoModifier)

    def replay_samples(self, region: Region) -> None:
        """Select the samples that the region held, wherever they are now."""
        drawn = Outline(region.layout, region.epoch, region.outline) if len(region.outline) else None
        self._session.update_view(selection=Selection.of(region.ids), outline=drawn)

    def _place(self) -> None:
        height = round((HEAD + ROW * min(max(len(self.rows), 1), MOST_ROWS)) * factor())
        width = round(WIDTH * factor())
        place_above(self, self._button, width, height)

    def _fill(self) -> None:
        regions, n = self._session.view.regions, len(self._session.view.selection)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        items = regions.items if regions is not None else ()
        for place, region in enumerate(items):
            self._rows.insertWidget(place, RegionRow(place, region, self, self._keeping, self._looking.layout))
        self.keep.setEnabled(bool(n) and regions is not None)
        self.keep.setText(f"Keep the {n:,} selected samples" if n else "Keep the selection")
        if items:
            self.said.setText("Outline selects what lies inside it now; Samples selects the same ones as then.")
        else:
            self.said.setText("No regions yet. Select samples with a tool or a query, then keep them here.")

    @Slot()
    def _keep(self) -> None:
        regions = self._session.view.regions
        if regions is not None:
            taken = {one.name for one in regions.items}
            self._keeping.keep(next(name for k in range(1, 10**6) if (name := f"Region {k}") not in taken))

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if self.isVisible() and names & {"regions", "selection", "run"}:
            self._fill()
            self._place()


class RegionRow(KeptRow):
    """A region: what lies inside it now, or what lay inside it then, can be selected."""

    def __init__(self, place: int, region: Region, page: RegionList, keeping: Keeping, layout: str) -> None:
        drawn = f"drawn on {layout_title(region.layout)}, epoch {region.epoch:.4g}"
        if not len(region.outline):
            drawn = f"chosen at epoch {region.epoch:.4g}"
        what = f"{len(region.ids):,} samples, {drawn}"
        super().__init__("map.region_", place, "region", region, keeping, what)
        self._region, self._page = region, page
        elsewhere = f"; the map shows {layout_title(layout)}, another plane" if layout != region.layout else ""
        tip = f"Select what lies inside the outline now ({drawn}{elsewhere})"
        self.outline = tool_button("Outline", f"map.region_outline_{place}", tip)
        if not len(region.outline):
            self.outline.setEnabled(False)
            self.outline.setToolTip("These samples were not drawn around, so there is no outline")
        self.outline.clicked.connect(self._replay_outline)
        self.samples = tool_button(
            "Samples",
            f"map.region_samples_{place}",
            f"Select the same {len(region.ids):,} samples, wherever they are now",
        )
        self.samples.clicked.connect(self._replay_samples)
        self.lay_out(self.outline, self.samples)

    @Slot()
    def _replay_outline(self) -> None:
        self._page.replay_outline(self._region)

    @Slot()
    def _replay_samples(self) -> None:
        self._page.replay_samples(self._region)
