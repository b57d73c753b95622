"""The maps of all runs side by side: aligned, moved together, and pointed at together."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout

from ae_core.projection.quality import NEIGHBOURHOOD
from app.comparing.map_cell import MapCell, whole_sight
from app.comparing.view import ComparisonView
from app.controls import combo
from app.mapping.choosing import adds, joined
from app.mapping.hand import TOOL_KEYS, TOOL_TIP, TOOLS
from app.remembered import Control, control
from app.selection import NOTHING, Selection
from app.widgets.legend import Legend
from app.widgets.line import Line
from app.widgets.map_outline import Tool

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from app.comparing.linked import Linked
    from app.workspace import Floats

CLASS, OVERLAP = "class", "overlap"
COLUMNS = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
TIP = (
    f"Neighbourhood overlap: the share of the {NEIGHBOURHOOD} nearest codes of a sample that are among its "
    f"{NEIGHBOURHOOD} nearest in R1; for R1 the mean over the other runs. By chance it is about {NEIGHBOURHOOD} / n."
)


class MapsView(ComparisonView):
    """One map a run. Signal: stop_asked("a" or "b", sample) by the keys A and B."""

    name, title = "maps", "Maps"
    tip = "The same samples on the map of each run, turned to lie closest to the first"
    stop_asked = Signal(str, int)

    def __init__(self, linked: Linked) -> None:
        super().__init__(linked)
        self.cells: list[MapCell] = []
        self.colour = combo("compare.colour", "Colour", TIP)
        for name, title in ((CLASS, "Class"), (OVERLAP, "Overlap")):
            self.colour.addItem(title, name)
        self.colour.activated.connect(self.redraw)
        self.tool = combo("compare.tool", "What dragging does", TOOL_TIP)
        for name, title in TOOLS:
            self.tool.addItem(title, name)
        self.tool.activated.connect(self._take_tool)
        self.add_controls(self.colour, self.tool)
        self.said = Line()
        self.said.setObjectName("compare.maps_said")
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self.page.addLayout(self._grid, 1)
        self.page.addWidget(self.said)
        self._rows: dict[int, int] = {}

    def show_comparison(self, comparison: Comparison) -> None:
        for cell in self.cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.cells = [
            MapCell(place, run, laid)
            for place, (run, laid) in enumerate(zip(comparison.runs, comparison.maps, strict=True))
        ]
        columns = COLUMNS.get(len(self.cells), 4)
        for place, cell in enumerate(self.cells):
            self._grid.addWidget(cell, place // columns, place % columns)
            self._connect(cell)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._rows = {int(sample): row for row, sample in enumerate(comparison.ids)}
        super().show_comparison(comparison)
        self._look(whole_sight(list(comparison.maps)))
        self._take_tool()

    def _connect(self, cell: MapCell) -> None:
        view = cell.view
        view.camera_moved.connect(partial(self._move, cell))
        view.hovered.connect(self._hover)
        view.clicked.connect(self._click)
        view.outlined.connect(partial(self._select_inside, cell))
        view.typed.connect(self._type)

    @property
    def choice(self) -> Control:
        """What dragging does, which keys choose too."""
        return replace(control(self.tool), moved=self.tool.currentIndexChanged)

    # Drawing

    def redraw(self) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        for place, cell in enumerate(self.cells):
            codes, colours, legend = self._colours(place)
            cell.view.set_points(cell.laid.xy, codes, colours)
            cell.view.set_legend(legend if place == 0 else None)
        self.said.set_text(f"{comparison.counted.capitalize()}. {self._mean_overlaps()}", TIP)
        self.follow()

    def _colours(self, place: int) -> tuple[NDArray[Any], NDArray[np.uint8], Legend]:
        comparison = self.comparison
        assert comparison is not None
        data, ids = comparison.dataset, comparison.ids
        if self.colour.currentData() == OVERLAP:
            ramp, overlap = self.tokens.ramp(), comparison.overlaps[place]
            known = np.isfinite(overlap)
            codes = np.full(len(overlap), len(ramp))
            codes[known] = np.rint(overlap[known] * (len(ramp) - 1))
            return codes, ramp, Legend(ramp, "neighbourhood overlap", ends=("0", "1"))
        labels = np.zeros(len(ids), np.int64) if data.labels is None else data.labels[ids]
        names = data.label_names if data.labels is not None else ("samples",)
        colours = self.tokens.of_classes(max(len(names), int(labels.max(initial=0)) + 1))
        return labels, colours, Legend(colours, "class", tuple(names), np.bincount(labels, minlength=len(names)))

    def _mean_overlaps(self) -> str:
        assert self.comparison is not None
        means = [
            f"{run.mark} {np.nanmean(overlap):.0%}" if np.isfinite(overlap).any() else f"{run.mark} unknown"
            for run, overlap in list(zip(self.comparison.runs, self.comparison.overlaps, strict=True))[1:]
        ]
        return f"Neighbours shared with R1: {', '.join(means)}"

    def follow(self) -> None:
        if self.comparison is None:
            return
        rows = self.linked.selection.rows_in(self.comparison.ids)
        hover = self.linked.hover
        for cell in self.cells:
            cell.view.set_selection(rows)
            cell.view.set_hover(-1 if hover is None else self._rows.get(hover, -1))

    # The hand

    def _look(self, sight: tuple[float, float, float]) -> None:
        for cell in self.cells:
            cell.look(sight)

    def _move(self, cell: MapCell) -> None:
        if cell.view.follows:  # somebody asked for everything
            assert self.comparison is not None
            self._look(whole_sight(list(self.comparison.maps)))
            return
        sight = cell.sight
        for other in self.cells:
            if other is not cell:
                other.look(sight)

    @Slot()
    def _take_tool(self) -> None:
        for cell in self.cells:
            cell.view.set_tool(cast(Tool, self.tool.currentData()))

    def _sample(self, row: int) -> int | None:
        known = self.comparison is not None and 0 <= row < len(self.comparison.ids)
        return int(self.comparison.ids[row]) if known and self.comparison is not None else None

    @Slot(int)
    def _hover(self, row: int) -> None:
        self.linked.point(self._sample(row))

    @Slot(int, object)
    def _click(self, row: int, keys: Qt.KeyboardModifier) -> None:
        sample, before = self._sample(row), self.linked.selection
        if sample is None:
            self.linked.select(NOTHING)
        else:
            self.linked.select(before.toggled(sample) if adds(keys) else Selection.of([sample]))

    def _select_inside(self, cell: MapCell, corners: Floats, keys: Qt.KeyboardModifier) -> None:
        from ae_core.latent.regions import inside  # with Pillow, which the first painting need not wait for

        assert self.comparison is not None
        found = self.comparison.ids[inside(corners, cell.view.positions)]
        self.linked.select(joined(self.linked.selection, found, keys))

    @Slot(str)
    def _type(self, letter: str) -> None:
        sample = self.linked.hover if self.linked.hover is not None else self.linked.selection.last
        if letter in TOOL_KEYS:
            self.tool.setCurrentIndex(TOOL_KEYS.index(letter))
            self._take_tool()
        elif letter in ("a", "b") and sample is not None:
            self.stop_asked.emit(letter, sample)
