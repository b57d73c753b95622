"""Traverse: what each number of the code stands for, seen by moving it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from app.changes import changed
from app.controls import Tools, muted, whole_number
from app.decoded_save import DecodedSave, Written
from app.directing.subject import sample_of, subject
from app.inspection import ask, described
from app.made_by import on_screen
from app.panels.base import Panel, panels
from app.saving import copy_picture
from app.widgets.image_grid import ImageGrid, Row
from app.widgets.line import Line
from app.widgets.pictures import Text, value_range
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from ae_core.latent.codec import Codec
    from ae_core.latent.traversal import Traversal
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats

VIEW = "traverse"
MOST_ROWS, ROWS, STEPS = 16, 6, 9
JUDGED = 500  # samples that say how much each number tells
LOWEST = 40  # pixels of a row
NAMED = 4  # rows whose figures are told
MEANING = (
    "Each row moves one number of the code from its 2nd to its 98th percentile over the samples on the map,\n"
    "and holds the others as they are in the selected sample or your own. The numbers that tell most come first:\n"
    "by KL where that is what they cost, else by variance. Columns of a table row that differ from the sample's by a\n"
    "quarter of their standard deviation are in the colour of what is wrong."
)


@dataclass(frozen=True, eq=False)
class Decoded:
    """Rows and what they decode to, (r, steps, *shape) in display scale.

    changed : (r, steps, d) which columns of a table row are others than in the sample itself, None for other samples.
    """

    rows: Traversal
    pictures: Floats
    changed: NDArray[np.bool_] | None


@panels.register("traverse", "Traverse")
class TraversePanel(Panel):
    """A row for each number of the code, around the selected sample."""

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
        self.grid = ImageGrid()
        self.grid.setObjectName("traverse.grid")
        self.grid.setAccessibleName("Rows of a code whose numbers are moved")
        self.grid.setToolTip(MEANING)
        self.said = Line(caption=True)
        self.title_line.say(self.said)
        self._shown: Written | str = "There are no rows to save yet; train a model first."
        self.save = DecodedSave("traverse", "the rows", "traversal.png", session, lanes, lambda: self._shown)
        self.save.add("Copy picture", lambda: copy_picture(self.grid))
        self._tools = Tools(self.title_line, muted("Rows"), self.rows, muted("Steps"), self.steps, self.save)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(TallScroll(self.grid))

    def paint(self, dirty: frozenset[str]) -> None:
        workspace = self.session.workspace
        self.show_body(bool(workspace.frames) and workspace.dataset is not None)
        self._tools.show(self.body_shown)
        if self.body_shown:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        frame, workspace, stored = self.session.kept_frame(), self.session.workspace, subject(self.session)
        dataset, ids = workspace.dataset, workspace.preview_ids
        if frame is None or dataset is None or stored is None or len(frame.codes) != len(ids):
            return
        judged = dataset.x[ids[:: -(-len(ids) // JUDGED)]]
        steps, rows, sample = self.steps.value(), self.rows.value(), sample_of(self.session)
        around = "own" if sample is None else sample
        about = on_screen(self.session, "traversal", at=around, steps=steps, rows=rows)
        ask(
            self.session, self.lanes, VIEW, _decoded, stored, frame.codes, judged, steps, rows,
            then=lambda found: self._show(sample, found, about),
        )  # fmt: skip

    def _show(self, sample: int | None, found: Decoded, about: Settings) -> None:
        self._shown = _written(found, about)
        dataset, rows = self.session.workspace.dataset, found.rows
        text = Text(dataset.vocabulary) if dataset is not None and dataset.vocabulary else None
        limits = None if found.pictures.ndim == 5 or text is not None else value_range(found.pictures)
        marked = [None] * len(rows.dimensions) if found.changed is None else list(found.changed)
        named = zip(rows.dimensions.tolist(), found.pictures, marked, strict=True)
        self.grid.setMinimumHeight(len(rows.dimensions) * self.grid.scaled(LOWEST))
        self.grid.set_rows(
            [Row(f"z{dimension}", x, limits=limits, text=text, marked=marks) for dimension, x, marks in named]
        )
        first = zip(rows.dimensions[:NAMED].tolist(), rows.tells[:NAMED].tolist(), strict=True)
        told = ", ".join(f"z{dimension} {value:.2g}" for dimension, value in first)
        more = ", …" if len(rows.dimensions) > NAMED else ""
        around = "your own sample" if sample is None else described(dataset, sample)
        self.said.set_text(f"around {around} · {rows.by}: {told}{more}", MEANING)


def _decoded(codec: Codec, stored: Any, codes: Floats, judged: Any, steps: int, most: int) -> Decoded:
    from ae_core.latent.traversal import told_by, traversal

    at = codec.encode(stored)
    rows = traversal(at[0], codes, *told_by(codec, judged), steps, most)
    flat = codec.decode(np.ascontiguousarray(rows.codes.reshape(-1, codec.latent_dim)))
    pictures = flat.reshape(*rows.codes.shape[:2], *flat.shape[1:])
    marks = changed(codec, pictures, codec.decode(at)[0], lambda: codec.see(judged).inputs)
    return Decoded(rows, pictures, marks)


def _written(found: Decoded, about: Settings) -> Written:
    from ae_core.latent.traversal import columns_of

    rows = found.rows
    flat = found.pictures.reshape(-1, *found.pictures.shape[2:])
    named, arrays = columns_of(rows)
    codes = rows.codes.reshape(-1, rows.codes.shape[2])
    return Written(
        codes,
        flat,
        named,
        about,
        len(rows.dimensions),
        rows.codes.shape[1],
        arrays=arrays | {"samples": found.pictures},
    )
