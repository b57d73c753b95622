"""The stops of a walk in a row: A, what lies between, B, and what can be added."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QSpinBox, QToolButton, QWidget

from app import theme
from app.controls import muted, named, tool_button, whole_number
from app.inspection import ask, described, mean_stop, stop_at
from app.interpolating.keeping import StopKeeping
from app.interpolating.kept_page import KeptStopsPage
from app.mapping import choosing
from app.plain import plain_label, plain_tip
from app.stops import MOST_BETWEEN, added, lettered, turned, without
from app.view_state import Stop
from app.walking import encoded
from app.widgets.map_overlay import stop_colour

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats

NOBODY = -1
OWN = "your own sample"


class StopBar(QWidget):
    """Says which stops there are and changes them. a, b : the numbers of the samples at the two ends."""

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__()
        self._session, self._lanes = session, lanes
        self.a = _sample_box("interpolate.a", "Sample A", "Number of the sample where the walk begins")
        self.b = _sample_box("interpolate.b", "Sample B", "Number of the sample where the walk ends")
        self.boxes = {"a": self.a, "b": self.b}
        self._letters = {"a": plain_label("A"), "b": plain_label("B")}
        self._names = {"a": muted(), "b": muted()}
        for letter, box in self.boxes.items():
            box.valueChanged.connect(partial(self._type, letter))
        self.between = QHBoxLayout()
        self.chips: list[QToolButton] = []
        self.add = tool_button("Add stop", "interpolate.add", "One more stop: a sample, a mean, your own (S)")
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(QMenu(self.add))
        self.add.menu().aboutToShow.connect(self.offer)
        self.swap = tool_button("Reverse", "interpolate.swap", "Go from B to A instead")
        self.swap.clicked.connect(lambda: session.update_view(**turned(session.view)))
        self.loop = QCheckBox("Loop")
        named(self.loop, "interpolate.loop", "Loop", "From B back to A, so that the walk can go round and round")
        self.loop.toggled.connect(lambda on: session.update_view(loop=on))
        self.kept = tool_button("Kept", "interpolate.kept", "Stops that are kept with the run: go by, name, delete")
        self.page = KeptStopsPage(session, StopKeeping(session, lanes, self), self.kept)
        self.kept.clicked.connect(self.page.open)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(6)
        for letter in "ab":
            row.addWidget(self._letters[letter])
            row.addWidget(self.boxes[letter])
            row.addWidget(self._names[letter])
            if letter == "a":
                row.addLayout(self.between)
        row.addSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.kept)
        row.addWidget(self.swap)
        row.addWidget(self.loop)
        row.addStretch(1)

    def paint(self) -> None:
        """Bring the row up to the session."""
        dataset, view = self._session.workspace.dataset, self._session.view
        for letter, box in self.boxes.items():
            stop: Stop | None = getattr(view, letter)
            with QSignalBlocker(box):
                box.setRange(NOBODY, dataset.n - 1 if dataset is not None else NOBODY)
                box.setValue(stop.id if stop is not None and stop.id is not None else NOBODY)
                box.setSpecialValueText("none" if stop is None else "point")
            self._names[letter].setText(_short(stop))
            self._names[letter].setToolTip(plain_tip(stop.label) if stop is not None else "")
            self._letters[letter].setStyleSheet(f"color: {stop_colour(letter, theme.tokens())}; font-weight: 600;")
        self._paint_between(view.between)
        self.swap.setEnabled(bool(lettered(view)))
        with QSignalBlocker(self.loop):
            self.loop.setChecked(view.loop)

    def _paint_between(self, stops: tuple[Stop, ...]) -> None:
        while len(self.chips) < len(stops):
            letter = str(len(self.chips) + 1)
            chip = tool_button("", f"interpolate.stop_{letter}", "")
            chip.clicked.connect(partial(self._take_out, letter))
            self.between.addWidget(chip)
            self.chips.append(chip)
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(stops))
        for number, (chip, stop) in enumerate(zip(self.chips, stops, strict=False), start=1):
            chip.setText(f"{number} · {_short(stop)}  \N{MULTIPLICATION SIGN}")
            words = f"Stop {number}: {stop.label}. Press to take it out."
            chip.setToolTip(plain_tip(words))
            chip.setAccessibleName(words)

    def _take_out(self, letter: str, _checked: bool = False) -> None:
        self._session.update_view(**without(self._session.view, letter))

    @Slot()
    def offer(self) -> None:
        """Fill the menu with what can be added now."""
        menu, session = self.add.menu(), self._session
        menu.clear()
        sample, members, own = choosing.pointed(session), session.view.selection.ids, session.view.own
        offered = (
            ("The selected sample", "sample", sample is not None, lambda: choosing.take(session, "s", sample)),
            (f"The mean of the {len(members):,} selected", "mean", len(members) > 1, self._add_mean),
            ("Your own sample", "own", own is not None, self._add_own),
        )
        room = len(session.view.between) < MOST_BETWEEN
        for title, name, possible, act in offered:
            action = menu.addAction(title, act)
            action.setObjectName(f"interpolate.add_{name}")
            action.setEnabled(possible and room)

    def _add_mean(self) -> None:
        stop = mean_stop(self._session, self._session.view.selection.ids)
        if stop is None:
            self._session.note("Not every selected sample has a code yet; their mean is not known.")
        else:
            self._session.update_view(**added(self._session.view, stop))

    def _add_own(self) -> None:
        own = self._session.view.own
        if own is None:
            return

        def take(code: Floats) -> None:
            stop = Stop(None, tuple(map(float, code)), OWN, stored=own.stored)
            self._session.update_view(**added(self._session.view, stop))

        ask(self._session, self._lanes, "interpolate.own", encoded, own.stored[None], then=take)

    def _type(self, letter: str, sample: int) -> None:
        dataset, known = self._session.workspace.dataset, stop_at(self._session, sample)
        if sample == NOBODY or known is not None or dataset is None:
            self._session.update_view(**{letter: known})
            return
        stored, name = dataset.x[sample : sample + 1], described(dataset, sample)

        def take(code: Floats) -> None:
            self._session.update_view(**{letter: Stop(sample, tuple(map(float, code)), name)})

        ask(self._session, self._lanes, f"interpolate.{letter}", encoded, stored, then=take)


def _short(stop: Stop | None) -> str:
    return "" if stop is None else stop.label.split(" · ")[0]


def _sample_box(name: str, accessible: str, tip: str) -> QSpinBox:
    box = whole_number(name, accessible, tip, NOBODY, NOBODY, NOBODY)
    box.setMinimumWidth(72)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box
