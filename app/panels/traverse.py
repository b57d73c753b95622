"""Traverse: what each number of the code stands for, seen by moving it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from app.controls import Tools, muted, named, push_button, whole_number
from app.decoded_save import DecodedSave, Written
from app.directing.moving import fill
from app.directing.subject import sample_of, subject
from app.inspection import ask, described
from app.interpolating.stop_bar import OWN
from app.made_by import on_screen
from app.panels.base import Panel, panels
from app.remembered import Control, control
from app.saving import copy_picture
from app.traversing.finding import Rows, rows
from app.traversing.rows_view import RowsView
from app.traversing.sliding import Sliding
from app.turns import Turns
from app.widgets.image_sheet import Row
from app.widgets.line import Line
from app.widgets.pictures import Text, value_range
from app.widgets.strip import Strip

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.export.settings import Settings
    from app.lanes import Lanes
    from app.session import Session

VIEW = "traverse"
MOST_ROWS, ROWS, STEPS = 16, 6, 9
NAMED = 4  # rows whose figures are told
MEANING = (
    "Each row moves one number of the code from its 2nd to its 98th percentile over the samples on the map,\n"
    "and holds the others as they are in the selected sample. The numbers that tell most come first:\n"
    "by KL where that is what they cost, else by variance. Columns of a table row that differ from the sample's by a\n"
    "quarter of their standard deviation are in the colour of what is wrong."
)
TOGETHER = (
    "The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what\n"
    "is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are."
)


@panels.register("traverse", "Traverse")
class TraversePanel(Panel):
    """A row and a slider for each number of the code, around the selected sample or one of the user's own."""

    object_name = "panel.traverse"
    area = "bottom"
    order = 15
    first_use = "What each number of the code stands for will be seen here. Press Train."
    watches = frozenset({"selection", "own", "frames", "frame", "dataset", "run"})
    interval_ms = 250

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self.rows = whole_number(
            "traverse.rows", "Rows", "How many numbers of the code, those that tell most first", 1, MOST_ROWS, ROWS
        )
        self.steps = whole_number(
            "traverse.steps", "Steps of a row", "Pictures in a row, usually 7 to 11", 2, 25, STEPS
        )
        for box in (self.rows, self.steps):
            box.valueChanged.connect(self._ask)
        self.rows_view, self.live = RowsView(MEANING), Strip()
        named(self.live, "traverse.live", "The code at the sliders", TOGETHER)
        self.rows_view.moved.connect(self._slide)
        self.rows_view.let_go.connect(self._catch_up)
        self.sliding = Sliding(session, lanes, self)
        self.sliding.decoded.connect(self._show_live)
        self.reset = push_button("Reset", "traverse.reset", "Bring every slider back to the sample's own value")
        self.reset.clicked.connect(self._reset)
        self.to_a = push_button("Set A", "traverse.set_a", "Begin the walk at the code of the sliders")
        self.to_b = push_button("Set B", "traverse.set_b", "End the walk at the code of the sliders")
        self.to_a.clicked.connect(partial(self._take, "a"))
        self.to_b.clicked.connect(partial(self._take, "b"))
        self.save = DecodedSave("traverse", "the rows", "traversal.png", session, lanes, self._written)
        self.save.add("Copy picture", lambda: copy_picture(self.body))
        self.said = Line(caption=True)
        self._turns = Turns(session, self._again, self)
        self._is_stale = self._is_asked = False
        self._centre: tuple[object, ...] = ()
        self._shown: tuple[Rows, Settings] | None = None
        self._late: tuple[str, Settings, Rows] | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self.title_line.say(self.said)
        counts = (muted("Rows"), self.rows, muted("Steps"), self.steps)
        self._tools = Tools(self.title_line, *counts, self.reset, self.to_a, self.to_b, self.save)
        layout = QHBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self.rows_view, 8)
        layout.addWidget(self.live, 1)

    def controls(self) -> tuple[Control, ...]:
        return (control(self.rows), control(self.steps))

    # Painting

    def paint(self, dirty: frozenset[str]) -> None:
        workspace = self.session.workspace
        self.show_body(bool(workspace.frames) and workspace.dataset is not None)
        self._tools.show(self.body_shown)
        run, view = workspace.run, self.session.view
        centre = (run.folder if run is not None else None, sample_of(self.session), view.own)
        if centre != self._centre or not self.body_shown:
            self._centre, self._shown, self._late = centre, None, None
            self.sliding.forget()
            self._show_buttons()
        if self.body_shown and dirty - {"frames"}:
            self._ask()
        elif self.body_shown:
            self._follow()

    def _follow(self) -> None:
        """Anew through a frame of a training. Nobody waits for that; others may wait for the lane."""
        if self._is_asked and not self.lanes.inspect.awaits(VIEW) and not self.sliding.awaits:
            # What was asked for was given up elsewhere, or has failed.
            self._rest(self._turns.forget)
        self._is_stale = not self._turns.may_begin
        if not self._is_stale:
            self._ask()

    @Slot()
    def _again(self) -> None:
        if self._is_stale:
            self._ask()

    def _rest(self, over: Callable[[], None]) -> None:
        if self._is_asked:
            self._is_asked = False
            over()

    @Slot()
    def _ask(self) -> None:
        from ae_core.latent.traversal import MOST_JUDGED

        frame, workspace, stored = self.session.kept_frame(), self.session.workspace, subject(self.session)
        dataset, ids, sample = workspace.dataset, workspace.preview_ids, sample_of(self.session)
        if frame is None or dataset is None or stored is None or len(frame.codes) != len(ids):
            return
        self._turns.forget()
        self._turns.begin()
        self._is_asked, self._is_stale = True, False
        judged = dataset.x[ids[:: -(-len(ids) // MOST_JUDGED)]]
        around, at = (OWN, "own") if sample is None else (described(dataset, sample), sample)
        about = on_screen(self.session, "traversal", at=at, steps=self.steps.value())
        ask(
            self.session, self.lanes, VIEW, rows, stored, frame.codes, judged, self.steps.value(), self.rows.value(),
            then=lambda found: self._show(around, about, found),
        )  # fmt: skip

    def _show(self, around: str, about: Settings, rows: Rows) -> None:
        dataset, found = self.session.workspace.dataset, rows.found
        if self.rows_view.is_held or dataset is None:
            # The hand must not find itself on the slider of another number.
            self._late = around, about, rows
            self._rest(self._turns.end)
            return
        self._shown = rows, {**about, "rows": len(found.dimensions)} if about else about
        self._draw(rows, dataset)
        first = zip(found.dimensions[:NAMED].tolist(), found.tells[:NAMED].tolist(), strict=True)
        told = ", ".join(f"z{dimension} {value:.2g}" for dimension, value in first)
        more = ", …" if len(found.dimensions) > NAMED else ""
        self.said.set_text(f"around {around} · {found.by}: {told}{more}", MEANING)
        self.sliding.ask()
        self._show_buttons()

    def _draw(self, rows: Rows, dataset: Dataset) -> None:
        found = rows.found
        text = Text(dataset.vocabulary) if dataset.vocabulary else None
        dimensions = found.dimensions.tolist()
        marked = [None] * len(dimensions) if rows.changed is None else list(rows.changed)
        self.rows_view.set_rows(
            [
                Row(f"z{dimension}", x, limits=self._limits(rows.pictures), text=text, marked=marks)
                for dimension, x, marks in zip(dimensions, rows.pictures, marked, strict=True)
            ]
        )
        self.sliding.moved = {one: value for one, value in self.sliding.moved.items() if one in dimensions}
        for row, (dimension, values) in enumerate(zip(dimensions, found.values, strict=True)):
            home = float(rows.at[dimension])
            value = self.sliding.moved.get(dimension, home)
            self.rows_view.set_slider(row, float(values[0]), float(values[-1]), home, value)

    def _limits(self, pictures: Any) -> tuple[float, float] | None:
        """One scale for what has none of its own."""
        dataset = self.session.workspace.dataset
        has_own = dataset is None or bool(dataset.vocabulary) or dataset.kind == "image"
        return None if has_own else value_range(pictures)

    def _show_live(self) -> None:
        self._rest(self._turns.end)
        seen, shown = self.sliding.seen, self._shown
        if seen is None or shown is None:
            return
        both = [shown[0].pictures.ravel(), seen.decoded.walk.pictures.ravel()]
        fill(self.live, seen.decoded, self.session.workspace.dataset, limits=self._limits(np.concatenate(both)))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.reset.setEnabled(bool(self.sliding.moved))
        for button in (self.to_a, self.to_b):
            button.setEnabled(self.sliding.seen is not None)
        self.save.setEnabled(self._shown is not None and not self.save.is_writing)

    # The sliders

    @Slot()
    def _slide(self) -> None:
        if self._shown is None:
            return
        sliders = zip(self._shown[0].found.dimensions.tolist(), self.rows_view.sliders, strict=False)
        self.sliding.slide({dimension: one.value for dimension, one in sliders if one.value != one.home})
        self._show_buttons()

    @Slot()
    def _catch_up(self) -> None:
        late, self._late = self._late, None
        if late is not None:
            self._show(*late)

    @Slot()
    def _reset(self) -> None:
        for slider in self.rows_view.sliders:
            slider.go_home()

    def _take(self, letter: str) -> None:
        stop = self.sliding.stop()
        if stop is not None:
            self.session.update_view(**{letter: stop})

    # Saving

    def _written(self) -> Written | str:
        from ae_core.latent.traversal import columns_of

        if self._shown is None:
            return "There are no rows to save yet; train a model first."
        (rows, about), found = self._shown, self._shown[0].found
        named_by, arrays = columns_of(found)
        flat, codes = rows.pictures.reshape(-1, *rows.pictures.shape[2:]), found.codes.reshape(-1, found.codes.shape[2])
        return Written(codes, flat, named_by, about, len(found.dimensions), arrays={**arrays, "samples": rows.pictures})
