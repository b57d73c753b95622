"""Reconstructions: a fixed batch of samples through the model, live or at the viewed epoch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from app.controls import muted
from app.panels.base import Panel, panels
from app.save_button import SaveButton
from app.selection import Selection
from app.widgets.image_grid import ImageGrid, Row
from app.widgets.pictures import Text, value_range

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from app.lanes import Lanes
    from app.session import Floats, Frame, Session


@panels.register("reconstructions", "Reconstructions")
class ReconstructionsPanel(Panel):
    """Input, what the encoder saw, output and absolute error, with the squared error of each sample."""

    object_name = "panel.reconstructions"
    area = "below"
    order = 20
    first_use = "Samples beside what the model makes of them will appear here. Press Train."
    watches = frozenset({"frames", "frame", "probe_ids", "dataset"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._inputs: Floats | None = None
        self.grid = ImageGrid()
        self.grid.setObjectName("reconstructions.grid")
        self.grid.setAccessibleName("Reconstructions of the probe samples")
        self.grid.clicked.connect(self._select)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        self.unit = muted("squared error, summed")
        self.title_line.add(
            self.unit,
            SaveButton("reconstructions", "the reconstructions", self.grid, session.note),
        )

    def paint(self, dirty: frozenset[str]) -> None:
        workspace, frame = self.session.workspace, self.session.frame()
        if {"probe_ids", "dataset"} & dirty or self._inputs is None:
            self._inputs = probe_inputs(workspace.dataset, workspace.probe_ids)
        shown = frame is not None and self._inputs is not None and len(frame.errors) == len(self._inputs)
        self.show_body(shown)
        if shown and frame is not None and self._inputs is not None:
            self.grid.set_rows(rows(self._inputs, frame, self._words()), self._numbers(frame))
            self.unit.setText("words that are wrong" if self._words() else "squared error, summed")
            self.grid.setToolTip(tooltip(frame, workspace.dataset))

    def _words(self) -> tuple[str, ...]:
        dataset = self.session.workspace.dataset
        return dataset.vocabulary if dataset is not None else ()

    def _numbers(self, frame: Frame) -> list[str]:
        return [f"{error:.0f}" if self._words() else f"{error:.1f}" for error in frame.errors]

    @Slot(int)
    def _select(self, index: int) -> None:
        self.session.update_view(selection=Selection.of([int(self.session.workspace.probe_ids[index])]))


def probe_inputs(dataset: Dataset | None, ids: NDArray[np.int64]) -> Floats | None:
    """(k, *shape) the probe samples in display scale, or None before there are any."""
    if dataset is None or not len(ids):
        return None
    return dataset.to_display(dataset.to_model(dataset.x[ids]))


def rows(inputs: Floats, frame: Frame, vocabulary: tuple[str, ...] = ()) -> list[Row]:
    """The rows of the grid; input and output share their limits, so that equal values look equal.

    vocabulary : of texts, whose wrong words are marked in the output.
    """
    if vocabulary:
        text = Text(vocabulary, inputs)
        return [Row("Input", inputs, text=text), Row("Output", frame.reconstructions, text=text)]
    limits = None if inputs.ndim == 4 else value_range(inputs)
    noisy = [] if frame.corrupted is None else [Row("Noisy", frame.corrupted, limits=limits)]
    error = np.abs(frame.reconstructions - inputs)
    return [
        Row("Input", inputs, limits=limits),
        *noisy,
        Row("Output", frame.reconstructions, limits=limits),
        Row("Error", error, look="error"),
    ]


def tooltip(frame: Frame, dataset: Dataset | None) -> str:
    """What the rows and the numbers are."""
    name = dataset.name if dataset is not None else "the data"
    if dataset is not None and dataset.vocabulary:
        return (
            f"The same held-out texts of {name} at epoch {frame.epoch:.4g} (step {frame.step:,}).\n"
            "Words that differ are marked, and counted up to the end, which is one of them; "
            f"on average {float(np.mean(frame.errors)):.2f}."
        )
    noisy = "" if frame.corrupted is None else "The output is made of the noisy input, unlike in validation.\n"
    return (
        f"The same held-out samples of {name} at epoch {frame.epoch:.4g} (step {frame.step:,}).\n"
        f"{noisy}Error is the absolute difference of output and input.\n"
        "The number is the squared error of the sample, summed over its elements; "
        f"their mean is {float(np.mean(frame.errors)):.2f}."
    )
