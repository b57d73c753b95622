"""The walk by the same samples in every run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSpinBox

from ae_core.latent.paths.base import paths
from app.comparing.linked import Linked
from app.comparing.view import ComparisonView
from app.controls import push_button, whole_number
from app.plain import plain_label
from app.remembered import Control
from app.widgets.line import Line
from app.widgets.pictures import Text
from app.widgets.strip import Strip
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.walks import Route, Walked

NUMBER = 76  # pixels of a sample's number


class WalksView(ComparisonView):
    """One strip a run, from A to B. Signals: asked(Route) for another way; moved() when its stops are others."""

    name, title = "walks", "Walks"
    tip = "The way by the same samples, as each run decodes it"
    asked = Signal(object)
    moved = Signal()

    def __init__(self, linked: Linked) -> None:
        super().__init__(linked)
        self.walk: Walked | None = None
        self.route: Route | None = None
        self._without: tuple[str, ...] = ()
        self._by_hand = True
        self.a, self.b = (self._end(letter) for letter in "ab")
        self.turn: QPushButton = push_button("Others", "compare.other_ends", "Two other samples of two classes")
        self.turn.clicked.connect(self._draw_lots)
        self._lots = np.random.default_rng(0)
        self.add_controls(plain_label("A"), self.a, plain_label("B"), self.b, self.turn)
        self.strip = Strip()
        self.strip.setObjectName("compare.strip")
        self.strip.setAccessibleName("The walk in each run")
        self.said = Line()
        self.said.setObjectName("compare.walks_said")
        self.page.addWidget(TallScroll(self.strip), 1)
        self.page.addWidget(self.said)

    def _end(self, letter: str) -> QSpinBox:
        end = letter.upper()
        tip = f"The sample at {end}, by its number in the data set; the key {end} takes one on a map"
        made = whole_number(f"compare.{letter}", f"Sample {end}", tip, 0, 0, 0)
        made.setMaximumWidth(NUMBER)
        made.valueChanged.connect(self._type)
        return made

    @property
    def choice(self) -> Control:
        """The samples that it goes by."""
        return Control("compare.stops", self._stops, self._go_by, self.moved, lambda: self._by_hand)

    # What is shown

    def show_comparison(self, comparison: Comparison) -> None:
        with self._by_itself():
            for field in (self.a, self.b):
                field.setMaximum(comparison.dataset.n - 1)
            self.walk, self._without = comparison.walk, ()
            super().show_comparison(comparison)
            self._take(comparison.walk.route, tell=False)

    def tell_stops(self) -> None:
        """They are known now: one who waited for that may want others."""
        with self._by_itself():
            self.moved.emit()

    def show_walk(self, walk: Walked) -> None:
        """Another one."""
        self.walk = walk
        self.redraw()

    def follow_walk(self, route: Route | None, without: tuple[str, ...]) -> None:
        """Go the way that is gone elsewhere, where there is one. without : the letters of stops that are left out."""
        self._without = without
        if route is None:
            self.redraw()
            return
        self.asked.emit(route)  # whoever hears that it has moved may ask for another one
        with self._by_itself():
            self._take(route)

    def redraw(self) -> None:
        comparison, walk = self.comparison, self.walk
        if comparison is None or walk is None:
            return
        words, route = comparison.dataset.vocabulary, walk.route
        self.strip.set_data(
            np.concatenate(walk.pictures),
            stops=route.letters,
            names=[run.mark for run in comparison.runs],
            text=Text(words) if words else None,
        )
        stops = zip(route.letters.values(), route.stops, strict=True)
        by = ", ".join(f"{letter.upper()} {self._told(sample)}" for letter, sample in stops)
        parts = [f"{route.steps} steps by {by}", paths.get(route.path).title, "In the codes of each run"]
        if self._without:
            parts.append(f"Left out, since it is no sample: {', '.join(self._without)}")
        self.said.set_text(" · ".join(parts))

    def _told(self, sample: int) -> str:
        assert self.comparison is not None
        data = self.comparison.dataset
        if data.labels is None:
            return f"(sample {sample})"
        label = int(data.labels[sample])
        return f"(sample {sample}, {data.label_names[label] if label < len(data.label_names) else label})"

    # Where it goes

    def take(self, letter: str, sample: int) -> None:
        """Make a sample an end."""
        (self.a if letter == "a" else self.b).setValue(sample)

    @Slot()
    def _type(self) -> None:
        if self._by_hand and self.route is not None:
            self._go(replace(self.route, stops=(self.a.value(), *self.route.stops[1:-1], self.b.value())))

    @Slot()
    def _draw_lots(self) -> None:
        if self.comparison is None or self.route is None:
            return
        from ae_core.comparison.walks import usual_ends

        data = self.comparison.dataset
        self._go(replace(self.route, stops=usual_ends(data, self._lots.permutation(data.open_ids))))

    def _go(self, route: Route) -> None:
        """As a hand wants it, in one move."""
        self._without = ()
        with self._by_itself():
            self._take(route, tell=False)
        self.moved.emit()
        self.asked.emit(route)

    def _take(self, route: Route, tell: bool = True) -> None:
        self.route = route
        self.a.setValue(route.stops[0])
        self.b.setValue(route.stops[-1])
        if tell:
            self.moved.emit()

    @contextmanager
    def _by_itself(self) -> Iterator[None]:
        self._by_hand = False
        try:
            yield
        finally:
            self._by_hand = True

    def _stops(self) -> list[int]:
        return [] if self.route is None else list(self.route.stops)

    def _go_by(self, stops: Any) -> bool:
        if self.comparison is None or self.route is None:
            return False
        n = self.comparison.dataset.n
        if not isinstance(stops, list) or len(stops) < 2 or not all(type(one) is int and 0 <= one < n for one in stops):
            return False
        self._go(replace(self.route, stops=tuple(stops)))
        return True
