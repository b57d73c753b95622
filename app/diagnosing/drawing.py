"""Which widget draws which view of a finding; no view knows which diagnostic it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ae_core.analysis.finding import Bars, Pictures, Plane, View
from app.plain import plain_label
from app.widgets.columns import Columns
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import Row
from app.widgets.pictures import Text
from app.widgets.plane import PlaneView

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = 320
PLOTS, PICTURES = 4, 5  # shares of the height


def _draw_bars(widget: QWidget, view: View) -> None:
    assert isinstance(view, Bars)
    assert isinstance(widget, Columns)
    widget.set_data(view.values, view.labels, view.unit, view.threshold)


def _draw_plane(widget: QWidget, view: View) -> None:
    assert isinstance(view, Plane)
    assert isinstance(widget, PlaneView)
    widget.set_data(view.traces, view.x_name, view.y_name, view.surface, view.equal)


def _draw_pictures(widget: QWidget, view: View) -> None:
    assert isinstance(view, Pictures)
    assert isinstance(widget, ImageGrid)
    rows = [
        Row(
            row.caption,
            row.x,
            "signed" if row.signed else "picture",
            text=Text(row.vocabulary) if row.vocabulary else None,
        )
        for row in view.rows
    ]
    widget.set_rows(rows, view.numbers, LARGEST)


DRAWN: dict[type, tuple[type[QWidget], Callable[[QWidget, View], None]]] = {
    Bars: (Columns, _draw_bars),
    Plane: (PlaneView, _draw_plane),
    Pictures: (ImageGrid, _draw_pictures),
}


class Stage(QWidget):
    """The views of one finding, each under its title: side by side, and pictures below, where they have the width.

    Widgets stay while their kinds do.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[type, QWidget, QLabel]] = []
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 8, 4)
        self._whole.setSpacing(4)
        self._plots, self._pictures = QHBoxLayout(), QHBoxLayout()
        for row in (self._plots, self._pictures):
            row.setSpacing(16)
            self._whole.addLayout(row)

    @property
    def widgets(self) -> list[QWidget]:
        """What draws, from left to right."""
        return [widget for _, widget, _ in self._shown]

    def set_views(self, views: Sequence[View]) -> None:
        """Draw these instead."""
        if [type(view) for view in views] != [kind for kind, _, _ in self._shown]:
            self._make([type(view) for view in views])
        for view, (kind, widget, title) in zip(views, self._shown, strict=True):
            # A plane names its axes above itself, and room is low.
            title.setText(f"{view.title} · {view.unit}" if isinstance(view, Bars) else view.title)
            title.setVisible(not isinstance(view, Plane))
            widget.setAccessibleName(view.title)
            DRAWN[kind][1](widget, view)

    def _make(self, kinds: Sequence[type]) -> None:
        for row in (self._plots, self._pictures):
            while item := row.takeAt(0):
                gone = item.widget()
                if gone is not None:
                    gone.hide()
                    gone.deleteLater()
        self._shown = []
        for place, kind in enumerate(kinds):
            box, title, widget = QWidget(), plain_label(), DRAWN[kind][0]()
            title.setProperty("role", "muted")
            title.setWordWrap(True)
            title.setMinimumWidth(1)
            widget.setObjectName(f"diagnostics.view{place}")
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(title)
            column.addWidget(widget, 1)
            (self._pictures if kind is Pictures else self._plots).addWidget(box, 1)
            self._shown.append((kind, widget, title))
        for place, (row, share) in enumerate(((self._plots, PLOTS), (self._pictures, PICTURES))):
            self._whole.setStretch(place, share if row.count() else 0)
