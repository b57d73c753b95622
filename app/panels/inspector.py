"""Inspector: one sample through the model, its code, and what happens when the code is moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ae_core.data.base import SPLITS
from app.controls import Tools, named, push_button, tool_button
from app.inspecting.neighbours import NeighboursPage
from app.inspecting.own_editor import TITLES, OwnEditor
from app.inspection import ask, described
from app.made_by import on_screen
from app.panels.base import Panel, panels
from app.plain import plain_label
from app.remembered import Control, control
from app.save_button import SaveButton
from app.view_state import Own, Stop
from app.widgets.bars import Bars
from app.widgets.code_sliders import CodeSliders
from app.widgets.pictures import Text, value_range
from app.widgets.tall_scroll import TallScroll
from app.widgets.triptych import Part, Triptych

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec, Seen
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats


@panels.register("inspector", "Inspector")
class InspectorPanel(Panel):
    """Input, output and error of the selected sample; a slider per code dimension decodes while it moves."""

    object_name = "panel.inspector"
    area = "right"
    order = 10
    first_use = "A sample will appear here beside what the model makes of it. Train, then click a point on the map."
    watches = frozenset({"selection", "own", "frames", "frame", "dataset", "run"})
    interval_ms = 100

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._seen: Seen | None = None
        self._sample = -1
        self._own: Own | None = None
        self._kept: Own | None = None  # what the editor shows already, because it was made there
        self._moved = False
        self.heading, self.numbers = plain_label(), plain_label()
        for label in (self.heading, self.numbers):
            label.setWordWrap(True)
            label.setContentsMargins(12, 0, 12, 0)
        self.numbers.setProperty("role", "muted")
        self.pictures, self.bars, self.sliders = Triptych(), Bars(), CodeSliders()
        self.pictures.setObjectName("inspector.pictures")
        self.bars.setObjectName("inspector.code")
        self.sliders.changed.connect(self._decode)
        self.reset = push_button("Reset", "inspector.reset", "Give the sample its own code back")
        self.reset.clicked.connect(self._reset)
        self.to_a = push_button("Set A", "inspector.set_a", "Begin the walk at this code")
        self.to_b = push_button("Set B", "inspector.set_b", "End the walk at this code")
        self.to_a.clicked.connect(self._take_a)
        self.to_b.clicked.connect(self._take_b)
        self.tabs, self._below = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        named(
            self.tabs,
            "inspector.tabs",
            "What is shown of the sample",
            "The sample's code, or the samples nearest to it",
        )
        self.neighbours = NeighboursPage(session, lanes)
        self.tabs.currentChanged.connect(self._turn)
        self.draw = tool_button("Draw", "inspector.own", "Show the model a sample of your own")
        self.draw.setCheckable(True)
        self.draw.toggled.connect(self._toggle_own)
        self.editor = OwnEditor(lanes)
        self.editor.edited.connect(self._keep_own)
        self.editor.hide()
        self._own_tools = Tools(self.title_line, self.draw)
        self._tools = Tools(
            self.title_line,
            SaveButton(
                "inspector",
                "the sample",
                self.body,
                session.note,
                lambda: on_screen(session, "inspector", sample=session.view.selection.last),
            ),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 0, 8, 4)
        for button in (self.reset, self.to_a, self.to_b):
            buttons.addWidget(button)
        buttons.addStretch(1)
        code = QWidget()
        below = QVBoxLayout(code)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.bars)
        below.addWidget(self.sliders, 1)
        below.addLayout(buttons)
        for title, page in (("Code", code), ("Neighbours", self.neighbours)):
            self.tabs.addTab(title)
            self._below.addWidget(page)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.heading, self.editor, self.pictures, self.numbers, self.tabs):
            layout.addWidget(widget)
        layout.addWidget(self._below, 1)
        # In a low window it scrolls, instead of making the window higher than the screen.
        around = QVBoxLayout(self.body)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(TallScroll(inside))

    def controls(self) -> tuple[Control, ...]:
        return (control(self.tabs), control(self.editor.brush))

    def paint(self, dirty: frozenset[str]) -> None:
        last, own, dataset = self.session.view.selection.last, self.session.view.own, self.session.workspace.dataset
        sample = -1 if last is None or own is not None else last
        if (sample, own) != (self._sample, self._own):
            self._show_editor(own)
            self._sample, self._own, self._moved, self._seen = sample, own, False, None
        known = dataset is not None and (own is not None or 0 <= sample < dataset.n)
        self._own_tools.show(dataset is not None and self.session.frame() is not None)
        if dataset is None or not known:
            self.show_body(False)
            self._tools.show(False)
            return
        stored = dataset.x[sample : sample + 1] if own is None else own.stored[None]
        ask(self.session, self.lanes, "inspector", _see, stored, then=lambda seen: self._show((sample, own), seen))
        if own is None and self._below.currentWidget() is self.neighbours:
            self.neighbours.follow(sample)

    @Slot(int)
    def _turn(self, page: int) -> None:
        self._below.setCurrentIndex(page)
        if self._sample >= 0 and self._below.currentWidget() is self.neighbours:
            self.neighbours.follow(self._sample)

    def _show_editor(self, own: Own | None) -> None:
        dataset = self.session.workspace.dataset
        with QSignalBlocker(self.draw):
            self.draw.setChecked(own is not None)
        self.draw.setText(TITLES[dataset.kind] if dataset is not None else TITLES["image"])
        self.editor.setVisible(own is not None)
        for widget in (self.bars, self.tabs):
            widget.setVisible(own is None)
        self._below.setCurrentIndex(self.tabs.currentIndex() if own is None else 0)
        if own is None or dataset is None or own is self._kept:
            return
        if self._own is None:
            self.editor.begin(dataset, own.stored)
        else:
            self.editor.show_sample(own.stored)

    @Slot(bool)
    def _toggle_own(self, on: bool) -> None:
        dataset, last = self.session.workspace.dataset, self.session.view.selection.last
        if not on or dataset is None:
            self.session.update_view(own=None)
            return
        self.editor.begin(dataset, None if last is None else dataset.x[last])
        self._keep_own(self.editor.sample)

    @Slot(object)
    def _keep_own(self, stored: Any) -> None:
        self._kept = Own(stored)
        self.session.update_view(own=self._kept)

    def _show(self, shown: tuple[int, Own | None], seen: Seen) -> None:
        if shown != (self._sample, self._own):
            return
        self._seen = seen
        self.show_body(True)
        self._tools.show(True)
        if self._moved:
            self._decode(self.sliders.values)
            return
        low, high = self._ranges(seen.codes[0])
        self.sliders.set_data(seen.codes[0], low, high)
        self._show_output(seen.outputs[0], seen.codes[0])

    def _ranges(self, code: Floats) -> tuple[Floats, Floats]:
        """By the previewed samples: percentiles of a million codes take the window's thread seconds."""
        frame = self.session.kept_frame()
        if frame is None or frame.codes.shape[1] != len(code):
            return code - 1, code + 1
        low, high = np.nanpercentile(np.where(np.isfinite(frame.codes), frame.codes, np.nan), [0.5, 99.5], axis=0)
        room = np.maximum(0.25 * (high - low), 0.1)
        return np.asarray(low - room, dtype=np.float32), np.asarray(high + room, dtype=np.float32)

    def _show_output(self, output: Floats, code: Floats) -> None:
        if self._seen is None:
            return
        given = self._seen.inputs[0]
        dataset = self.session.workspace.dataset
        text = Text(dataset.vocabulary, given[None]) if dataset is not None and dataset.vocabulary else None
        parts = [Part("input", given, text=text), Part("output", output, text=text)]
        if text is None:
            parts.append(Part("error", np.abs(output - given), "error"))
        self.pictures.set_data(parts, None if given.ndim == 3 else value_range(np.stack([given, output])))
        self.bars.set_data(code, *self._ranges(code))
        self.heading.setText(self._title())
        moved = "code moved by hand · " if self._moved else ""
        self.reset.setEnabled(self._moved)
        if text is not None:
            self.numbers.setText(f"{moved}{wrong_words(output, given)} wrong words (the end counts as one)")
            return
        error = float(np.nansum(np.square(output.astype(np.float64) - given)))
        self.numbers.setText(f"{moved}squared error {error:.2f}, sum of {int(np.isfinite(given).sum()):,}")

    def _title(self) -> str:
        if self._own is not None:
            return "your own"
        dataset = self.session.workspace.dataset
        split = f" · {SPLITS[int(dataset.split[self._sample])]}" if dataset is not None else ""
        n = len(self.session.view.selection)
        others = f" · one of {n:,} selected" if n > 1 else ""
        return f"{described(dataset, self._sample)}{split}{others}"

    @Slot(object)
    def _decode(self, code: Floats) -> None:
        self._moved = True
        asked = ask(
            self.session, self.lanes, "inspector.move", _decoded, code, then=lambda out: self._show_output(out, code)
        )
        self.reset.setEnabled(asked)

    @Slot()
    def _reset(self) -> None:
        self._moved = False
        self.lanes.inspect.cancel("inspector.move")
        if self._seen is not None:
            self._show((self._sample, self._own), self._seen)

    @Slot()
    def _take_a(self) -> None:
        self._take("a")

    @Slot()
    def _take_b(self) -> None:
        self._take("b")

    def _take(self, which: str) -> None:
        code = tuple(map(float, self.sliders.values if self._moved or self._seen is None else self._seen.codes[0]))
        name = described(self.session.workspace.dataset, self._sample) if self._own is None else "your own"
        moved, sample = self._moved, None if self._own is not None else self._sample
        frame = self.session.frame()
        epoch = None if frame is None else frame.epoch
        stop = Stop(None, code, f"near {name}", epoch=epoch) if moved else Stop(sample, code, name, epoch=epoch)
        self.session.update_view(**{which: stop})


def _see(codec: Codec, stored: Any) -> Seen:
    return codec.see(stored)


def _decoded(codec: Codec, code: Floats) -> Floats:
    return codec.decode(code[None])[0]


def wrong_words(output: Floats, given: Floats) -> int:
    """How many tokens differ up to the given text's end, which is one of them."""
    ends = np.flatnonzero(given == 0)
    counted = int(ends[0]) + 1 if len(ends) else len(given)
    return int((output[:counted] != given[:counted]).sum())
