"""The choices of how a direction is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from ae_core.errors import UserError
from ae_core.latent.directions.base import directions, offered
from app.controls import combo, muted, whole_number
from app.directing.finding import Question
from app.directing.groups import REST, SELECTION, groups, ids_of

if TYPE_CHECKING:
    from ae_core.latent.kept_directions import KeptDirection
    from app.session import Session
    from app.workspace import Frame

KEPT, ANALOGY = "kept", "analogy"
WIDEST = 170
NOBODY = np.empty(0, dtype=np.int64)


class Recipe(QObject):
    """The way, its two sides, and which of the principal directions. Signal: changed()."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: tuple[KeptDirection, ...] = ()
        self.way = combo("directions.way", "Made how", "How a direction is found, a kept one, or an analogy")
        for name in offered():
            entry = directions.get(name)
            self.way.addItem(entry.title, name)
            self.way.setItemData(self.way.count() - 1, entry.summary, Qt.ItemDataRole.ToolTipRole)
        self.way.addItem("Analogy A : B = C : ?", ANALOGY)
        self._ways = self.way.count()
        self.b = combo("directions.b", "From these samples", "The samples that the direction leads away from")
        self.a = combo("directions.a", "To these samples", "The samples that the direction leads to")
        self.component = whole_number(
            "directions.component", "Which principal direction", "1 is the one along which codes vary most", 1, 4096, 1
        )
        self._between: tuple[QWidget, ...] = (muted("from"), self.b, muted("to"), self.a)
        for box in (self.way, self.a, self.b):
            box.setMaximumWidth(WIDEST)
            box.activated.connect(self._choose)
        self.component.valueChanged.connect(self._choose)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """In the order of a sentence."""
        return (self.way, *self._between, self.component)

    @property
    def is_analogy(self) -> bool:
        """Whether an analogy is wanted instead of a direction."""
        return bool(self.way.currentData() == ANALOGY)

    @property
    def kept(self) -> KeptDirection | None:
        """The kept direction that is chosen."""
        place = self.way.currentIndex() - self._ways
        return self._kept[place] if 0 <= place < len(self._kept) else None

    def show_parts(self, shown: bool) -> None:
        """Show what the chosen way needs."""
        way = str(self.way.currentData())
        sides = shown and way in offered() and directions.get(way).needs_sides
        for widget in self._between:
            widget.setVisible(sides)
        self.component.setVisible(shown and way == "principal")

    def fill(self, kept: tuple[KeptDirection, ...]) -> None:
        """Offer what there is now, and leave chosen what was."""
        found = groups(self._session)
        for box, start, entries in (
            (self.a, 0, [(one.title, one.key) for one in found]),
            (self.b, 0, [("The rest", REST), *((one.title, one.key) for one in found)]),
        ):
            _fill(box, entries, start)
        numbers = self._session.frame()
        with QSignalBlocker(self.component):
            self.component.setMaximum(max(1, numbers.codes.shape[1]) if numbers is not None else 1)
        chosen, self._kept = self.kept, kept
        place = next((place for place, one in enumerate(kept) if _same(one, chosen)), -1)
        names = [f"Kept: {one.name}" for one in kept]
        if names != [self.way.itemText(row) for row in range(self._ways, self.way.count())]:
            with QSignalBlocker(self.way):
                while self.way.count() > self._ways:
                    self.way.removeItem(self._ways)
                self.way.addItems(names)
        if chosen is not None:
            with QSignalBlocker(self.way):
                self.way.setCurrentIndex(self._ways + place if place >= 0 else 0)

    def use(self, kept: KeptDirection) -> None:
        """Choose a kept one."""
        place = next((place for place, one in enumerate(self._kept) if _same(one, kept)), -1)
        if place >= 0:
            self.way.setCurrentIndex(self._ways + place)
            self._choose()

    def question(self, frame: Frame, against: tuple[KeptDirection, ...]) -> Question:
        """What is to be found among the codes of a frame. Raises UserError."""
        ids, kept = self._session.ids, self.kept
        if kept is not None:
            return Question(None, frame.codes, ids, NOBODY, NOBODY, ("", ""), kept=kept.direction)
        name, out = str(self.way.currentData()), tuple(one.direction for one in against)
        if not directions.get(name).needs_sides:
            way = directions.create(name, component=self.component.value())
            return Question(way, frame.codes, ids, NOBODY, NOBODY, ("", ""), out)
        known = {one.key: one.name for one in groups(self._session)}
        a, b = str(self.a.currentData()), str(self.b.currentData())
        if SELECTION in (a, b) and not self._session.view.selection:
            raise UserError("Nothing is selected. Select samples on the map, or choose other sides.")
        sides = ids_of(self._session, a), ids_of(self._session, b, a)
        names = known.get(a, "A"), known.get(b, "the rest")
        return Question(directions.create(name), frame.codes, ids, *sides, names, out)

    @Slot()
    def _choose(self, _: int = 0) -> None:
        self.changed.emit()


def _same(one: KeptDirection, other: KeptDirection | None) -> bool:
    """Another name makes it no other direction."""
    return other is not None and one.direction.vector is other.direction.vector


def _fill(box: QComboBox, entries: list[tuple[str, str]], start: int) -> None:
    if entries == [(box.itemText(row), box.itemData(row)) for row in range(box.count())]:
        return
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for title, key in entries:
            box.addItem(title, key)
        found = box.findData(chosen)
        box.setCurrentIndex(found if found >= 0 else start)
