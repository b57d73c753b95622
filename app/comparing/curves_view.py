"""The curves of all runs over each other: one term on one split by epoch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QToolButton

from ae_core.comparison.strokes import DASHES
from app.comparing.looks import colour_of
from app.comparing.view import ComparisonView
from app.controls import combo, muted, named
from app.remembered import Control, control
from app.widgets.curves import Curves
from app.widgets.series import Series

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from app.comparing.linked import Linked


class CurvesView(ComparisonView):
    """Each run in its colour and stroke; the one who reads chooses what is measured. Signal: moved() when that is
    another.
    """

    name, title = "curves", "Curves"
    tip = "A term of the loss by epoch, all runs over each other"
    moved = Signal()

    def __init__(self, linked: Linked) -> None:
        super().__init__(linked)
        self.term = combo("compare.term", "Term", "What is measured, and on which split")
        self.term.activated.connect(self._choose)
        self._by_hand = True
        self.log = QToolButton()
        named(self.log, "compare.log", "Logarithmic", "A logarithmic scale of the values")
        self.log.setText("log")
        self.log.setCheckable(True)
        self.missing = muted()
        self.missing.setObjectName("compare.missing")
        self.missing.setWordWrap(True)
        self.curves = Curves()
        self.curves.setObjectName("compare.curves_plot")
        self.curves.set_smoothing(0.0)
        self.log.toggled.connect(self._scale)
        self.log.setChecked(True)
        self.add_controls(self.term, self.log)
        self.page.addWidget(self.missing)
        self.page.addWidget(self.curves, 1)

    @property
    def choice(self) -> Control:
        """The term; which there are is known when runs have been read."""
        return replace(control(self.term), moved=self.moved, is_used=lambda: self._by_hand)

    def show_comparison(self, comparison: Comparison) -> None:
        from ae_core.comparison.histories import SPLITS, terms

        before = self.term.currentData()
        with QSignalBlocker(self.term):
            self.term.clear()
            for term, split in terms(comparison.runs):
                self.term.addItem(f"{term.replace('_', ' ')} · {SPLITS.get(split, split)}", f"{split}.{term}")
            self.term.setCurrentIndex(max(self.term.findData(before), 0))
        super().show_comparison(comparison)
        self._by_hand = False
        self.moved.emit()
        self._by_hand = True

    @Slot(bool)
    def _scale(self, on: bool) -> None:
        self.curves.set_log(on)
        if self.comparison is not None:
            self.redraw()

    @Slot()
    def _choose(self) -> None:
        self.moved.emit()
        self.redraw()
        self.curves.show_all()

    def redraw(self) -> None:
        from ae_core.comparison.histories import curves

        chosen = self.term.currentData()
        if self.comparison is None or chosen is None:
            self.curves.set_data([], "epoch")
            self.missing.setText("None of these runs has a history that can be read.")
            return
        split, _, term = chosen.partition(".")
        runs, found = self.comparison.runs, curves(self.comparison.runs, term, split)
        self.curves.set_data(
            [
                Series(one.run.mark, split, one.epochs, one.values, colour_of(place, self.tokens), DASHES[place])
                for one in found
                for place in [runs.index(one.run)]
            ],
            "epoch",
        )
        without = [run.mark for run in runs if run not in {one.run for one in found}]
        said = [f"Without this term: {', '.join(without)}."] if without else []
        if self.log.isChecked() and any((one.values <= 0).any() for one in found):
            said.append("What is not above 0 has no place on a logarithmic scale.")
        self.missing.setText(" ".join(said))
        self.missing.setVisible(bool(said))
