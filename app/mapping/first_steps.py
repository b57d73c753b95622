"""What stands in the place of the map before there is one: three ways to begin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ae_core.errors import in_words
from app.inspection import stop_at
from app.past import read_past
from app.plain import plain_tip
from app.widgets.tile import Tile

if TYPE_CHECKING:
    from pathlib import Path

    from app.desks import Desks
    from app.lanes import Lanes
    from app.past import Past
    from app.session import Session

VIEW = "examples"
LEAST, WIDEST = 120, 260  # pixels of a tile's width
ENDS = (0, 1)  # the classes between which the first walk goes


def _tile(name: str, title: str, sentence: str) -> Tile:
    tile = Tile(name, title, sentence, usual=WIDEST)
    tile.column.setContentsMargins(16, 12, 16, 12)
    tile.column.setSpacing(4)
    tile.column.addStretch(1)
    tile.setMinimumWidth(LEAST)
    tile.setMaximumWidth(WIDEST)
    return tile


class FirstSteps(QWidget):
    """words : the first-use sentence, beneath the tiles."""

    def __init__(self, session: Session, lanes: Lanes, words: QWidget) -> None:
        super().__init__()
        self._session, self._lanes = session, lanes
        self._desks: Desks | None = None
        self.see = _tile(
            "first.see",
            "See a trained one",
            "A small VAE of digits: its map, and a walk from a 0 to a 1.",
        )
        self.train = _tile(
            "first.train", "Train your first", "The model that Setup shows, on 5,000 handwritten digits."
        )
        self.own = _tile("first.own", "Open your data", "A folder of pictures, an array, or another bundled set.")
        self.see.clicked.connect(self._see)
        self.train.clicked.connect(self._train)
        self.own.clicked.connect(self._choose_data)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for tile in (self.see, self.train, self.own):
            row.addWidget(tile, 4)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addStretch(2)
        column.addLayout(row)
        column.addWidget(words, 1)
        column.addStretch(1)
        self._enable()

    def attach(self, desks: Desks) -> None:
        """What the tiles ask."""
        self._desks = desks
        desks.gate.changed.connect(self._enable)
        desks.engine.ready.connect(self._enable)

    @Slot()
    def _enable(self) -> None:
        desks = self._desks
        self.see.setEnabled(desks is not None and desks.engine.is_ready)
        self.train.setEnabled(desks is not None and not desks.gate.reason)
        self.train.setToolTip(plain_tip(desks.gate.reason if desks is not None else "") or self.train.sentence.text())

    @Slot()
    def _see(self) -> None:
        from ae_core.training.examples import bring

        if self._desks is not None:
            self.see.setEnabled(False)
            self._lanes.disk.call(VIEW, bring, self._desks.training.runs, then=self._read, failed=self._fail)

    def _read(self, folder: Path) -> None:
        self._lanes.disk.call(VIEW, read_past, folder, then=self._show, failed=self._fail)

    def _show(self, past: Past) -> None:
        assert self._desks is not None
        self._enable()
        self._desks.training.show(past)
        labels, ids = past.dataset.labels, self._session.ids
        if labels is not None and len(ids):
            ends = [next((int(i) for i in ids if labels[i] == which), int(ids[0])) for which in ENDS]
            a, b = map(partial(stop_at, self._session), ends)
            self._session.update_view(a=a, b=b)

    def _fail(self, problem: Exception) -> None:
        self._enable()
        self._session.note(in_words(problem))

    @Slot()
    def _train(self) -> None:
        if self._desks is not None and not self._desks.gate.reason:
            self._desks.training.start()

    @Slot()
    def _choose_data(self) -> None:
        chooser = self.window().findChild(QComboBox, "data")
        if chooser is not None:
            chooser.setFocus(Qt.FocusReason.ShortcutFocusReason)
            chooser.showPopup()
