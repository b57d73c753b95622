"""The walk between the same two samples in every run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSpinBox

from app.comparing.linked import Linked
from app.comparing.view import ComparisonView
from app.controls import push_button, whole_number
from app.plain import plain_label
from app.widgets.line import Line
from app.widgets.pictures import Text
from app.widgets.strip import Strip
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.walks import Walked

NUMBER = 76  # pixels of a sample's number


class WalksView(ComparisonView):
    """One strip a run, straight from A to B. Signal: asked(a, b) for other samples at the ends."""

    name, title = "walks", "Walks"
    tip = "The straight way between the same two samples, as each run decodes it"
    asked = Signal(int, int)

    def __init__(self, linked: Linked) -> None:
        super().__init__(linked)
        self.walk: Walked | None = None
        self.a, self.b = (self._end(letter) for letter in "ab")
        self.turn: QPushButton = push_button("Others", "compare.other_ends", "Two other samples of two classes")
        self.turn.clicked.connect(self._draw_lots)
        self._lots = np.random.default_rng(0)
        self.add_controls(plain_label("A"), self.a, plain_label("B"), self.b, self.turn)
        self.strip = Strip()
        self.strip.setObjectName("compare.strip")
        self.strip.setAccessibleName("The walk in each run")
        self.said = Line()
        self.page.addWidget(TallScroll(self.strip), 1)
        self.page.addWidget(self.said)

    def _end(self, letter: str) -> QSpinBox:
        end = letter.upper()
        tip = f"The sample at {end}, by its number in the data set; the key {end} takes one on a map"
        made = whole_number(f"compare.{letter}", f"Sample {end}", tip, 0, 0, 0)
        made.setMaximumWidth(NUMBER)
        made.valueChanged.connect(self._ask)
        return made

    def show_comparison(self, comparison: Comparison) -> None:
        self.walk = comparison.walk
        with QSignalBlocker(self.a), QSignalBlocker(self.b):
            for field in (self.a, self.b):
                field.setMaximum(comparison.dataset.n - 1)
        super().show_comparison(comparison)

    def show_walk(self, walk: Walked) -> None:
        """Another one between other samples."""
        self.walk = walk
        self.redraw()

    def redraw(self) -> None:
        comparison, walk = self.comparison, self.walk
        if comparison is None or walk is None:
            return
        with QSignalBlocker(self.a), QSignalBlocker(self.b):
            self.a.setValue(walk.a)
            self.b.setValue(walk.b)
        words = comparison.dataset.vocabulary
        self.strip.set_data(
            np.concatenate(walk.pictures),
            names=[run.mark for run in comparison.runs],
            text=Text(words) if words else None,
        )
        ends = " to ".join(f"{letter} {self._told(sample)}" for letter, sample in (("A", walk.a), ("B", walk.b)))
        self.said.set_text(f"{len(walk.pictures[0])} steps straight from {ends}, in the codes of each run")

    def _told(self, sample: int) -> str:
        assert self.comparison is not None
        data = self.comparison.dataset
        if data.labels is None:
            return f"(sample {sample})"
        label = int(data.labels[sample])
        return f"(sample {sample}, {data.label_names[label] if label < len(data.label_names) else label})"

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.a.value(), self.b.value())

    def take(self, letter: str, sample: int) -> None:
        """Make a sample an end."""
        (self.a if letter == "a" else self.b).setValue(sample)

    @Slot()
    def _draw_lots(self) -> None:
        if self.comparison is None:
            return
        from ae_core.comparison.walks import usual_ends

        data = self.comparison.dataset
        self.asked.emit(*usual_ends(data, self._lots.permutation(data.open_ids)))
