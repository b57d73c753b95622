"""The kept directions of a run, in a small page over the panel: use, take out, name and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from app.controls import muted, named, tool_button
from app.directing.keeping import DirectionKeeping
from app.directing.words import figures
from app.kept_row import KeptRow, KeptRows
from app.plain import plain_tip
from app.popups import place_above
from app.theme import factor

if TYPE_CHECKING:
    from ae_core.latent.kept_directions import KeptDirection
    from app.session import Session

WIDTH, HEAD, ROW, MOST_ROWS = 820, 56, 36, 7
EMPTY = "No directions are kept yet. Choose how one is made, then press Keep."
FULL = "Take out: what is made will be at right angles to it. Use: go along it as it was kept."


class KeptPage(QFrame):
    """Opens over a button and closes by itself. Signals: taken_out_changed(), used(KeptDirection)."""

    taken_out_changed = Signal()
    used = Signal(object)

    def __init__(self, session: Session, keeping: DirectionKeeping, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._keeping, self._button = session, keeping, parent
        self._out: list[KeptDirection] = []
        self.setObjectName("directions.kept_page")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.said = muted()
        self.said.setWordWrap(True)
        scroll = KeptRows()
        self._rows = scroll.rows
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.said)
        layout.addWidget(scroll, 1)
        session.changed.connect(self._follow)

    @property
    def items(self) -> tuple[KeptDirection, ...]:
        """All that are kept, in the order in which they were."""
        kept = self._session.view.directions
        return () if kept is None else kept.items

    @property
    def taken_out(self) -> tuple[KeptDirection, ...]:
        """Those that are to be taken out of what is made."""
        return tuple(
            one for one in self.items if any(one.direction.vector is out.direction.vector for out in self._out)
        )

    @property
    def rows(self) -> list[DirectionRow]:
        """One a direction."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))  # type: ignore[union-attr]
        return [row for row in found if isinstance(row, DirectionRow)]

    def open_above(self, button: QWidget) -> None:
        """Show it over a button, at the right."""
        self._button = button
        self._fill()
        self.show()

    def take_out(self, kept: KeptDirection, wanted: bool) -> None:
        """Whether one is to be taken out."""
        self._out = [one for one in self._out if one.direction.vector is not kept.direction.vector]
        if wanted:
            self._out.append(kept)
        self.taken_out_changed.emit()

    def _fill(self) -> None:
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, kept in enumerate(self.items):
            row = DirectionRow(place, kept, self, self._keeping)
            row.out.setChecked(kept in self.taken_out)
            row.out.toggled.connect(row.take_out)
            self._rows.insertWidget(place, row)
        self.said.setText(FULL if self.items else EMPTY)
        height = round((HEAD + 24 + ROW * min(max(len(self.items), 1), MOST_ROWS)) * factor())
        place_above(self, self._button, round(WIDTH * factor()), height)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if self.isVisible() and names & {"directions", "run"}:
            self._fill()


class DirectionRow(KeptRow):
    """A direction: it can be taken out of another one, or be gone along."""

    def __init__(self, place: int, kept: KeptDirection, page: KeptPage, keeping: DirectionKeeping) -> None:
        what = ", ".join(part for part in (f"epoch {kept.epoch:.4g}", figures(kept.direction)) if part)
        super().__init__("directions.", place, "direction", kept, keeping, what)
        self._kept, self._page = kept, page
        self.what.setToolTip(plain_tip(f"{kept.direction.made}\n{kept.direction.strength}"))
        self.out = QCheckBox("Take out")
        tip = "Make the shown direction without what it has in common with this one"
        named(self.out, f"directions.out_{place}", f"Take {kept.name} out", tip)
        self.use = tool_button("Use", f"directions.use_{place}", "Go along this direction, as it was kept")
        self.use.clicked.connect(self._use)
        self.lay_out(self.out, self.use)

    @Slot(bool)
    def take_out(self, wanted: bool) -> None:
        """Whether it is to be taken out of what is made."""
        self._page.take_out(self._kept, wanted)

    @Slot()
    def _use(self) -> None:
        self._page.used.emit(self._kept)
        self._page.close()
