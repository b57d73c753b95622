"""Reconstructions: a fixed batch of samples through the model, or the selected ones; live or at the viewed epoch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from app.controls import muted
from app.inspection import ask
from app.made_by import on_screen
from app.panels.base import Panel, panels
from app.plain import plain_tip
from app.save_button import SaveButton
from app.selection import Selection
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import Row
from app.widgets.pictures import Text, value_range

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec, Seen
    from app.lanes import Lanes
    from app.selection import Ids
    from app.session import Session
    from app.workspace import Floats

VIEW = "reconstructions"
MOST_SELECTED = 48
OUTPUT = "Output"


@dataclass(frozen=True, eq=False)
class Shown:
    """The samples `ids` (k,) through the model. inputs, outputs, corrupted : (k, *shape) in display scale.

    errors : (k,). selected : of how many selected samples these are some, 0 for the probe.
    """

    ids: Ids
    inputs: Floats
    outputs: Floats
    corrupted: Floats | None
    errors: Floats
    epoch: float
    step: int
    selected: int = 0


@panels.register("reconstructions", "Reconstructions")
class ReconstructionsPanel(Panel):
    """Input, what the encoder saw, output and absolute error, with the squared error of each sample.

    Of a fixed batch, or of the selected samples where more than one is selected.
    """

    object_name = "panel.reconstructions"
    area = "below"
    order = 20
    first_use = "Samples beside what the model makes of them will appear here. Press Train."
    watches = frozenset({"frames", "frame", "probe_ids", "dataset", "selection", "run"})
    interval_ms = 100

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._inputs: Floats | None = None
        self._shown: Shown | None = None
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
            SaveButton(
                "reconstructions",
                "the reconstructions",
                self.grid,
                session.note,
                lambda: on_screen(session, "reconstructions"),
            ),
        )

    def paint(self, dirty: frozenset[str]) -> None:
        workspace = self.session.workspace
        if {"probe_ids", "dataset"} & dirty or self._inputs is None:
            self._inputs = probe_inputs(workspace.dataset, workspace.probe_ids)
        if not self._asks_for_selected():
            self.lanes.inspect.cancel(VIEW)
            self._show(self._probe())

    def _asks_for_selected(self) -> bool:
        """Whether the selected samples are on their way."""
        selection, dataset, frame = self.session.view.selection, self.session.workspace.dataset, self.session.frame()
        if len(selection) < 2 or dataset is None or frame is None or selection.ids[-1] >= dataset.n:
            return False
        ids = selection.some(MOST_SELECTED)

        def answered(seen: Seen) -> None:
            self._show(
                Shown(ids, seen.inputs, seen.outputs, None, seen.errors, frame.epoch, frame.step, len(selection))
            )

        return ask(self.session, self.lanes, VIEW, _see, dataset.x[ids], then=answered)

    def _probe(self) -> Shown | None:
        frame, ids = self.session.frame(), self.session.workspace.probe_ids
        if frame is None or self._inputs is None or len(frame.errors) != len(self._inputs):
            return None
        return Shown(ids, self._inputs, frame.reconstructions, frame.corrupted, frame.errors, frame.epoch, frame.step)

    def _show(self, shown: Shown | None) -> None:
        self._shown = shown
        self.show_body(shown is not None)
        if shown is None:
            return
        words, output = self._words(), self._output()
        self.grid.set_rows(rows(shown, words, output), [f"{error:.{0 if words else 1}f}" for error in shown.errors])
        unit = "words that are wrong" if words else "squared error, summed"
        self.unit.setText(f"{shown.selected:,} selected · {unit.split(',')[0]}" if shown.selected else unit)
        self.grid.setToolTip(plain_tip(tooltip(shown, self.session.workspace.dataset, output)))

    def _words(self) -> tuple[str, ...]:
        dataset = self.session.workspace.dataset
        return dataset.vocabulary if dataset is not None else ()

    def _output(self) -> str:
        """What the run calls what it makes of a sample."""
        run = self.session.workspace.run
        return run.spec.model.objective.output if run is not None and run.spec is not None else OUTPUT

    @Slot(int)
    def _select(self, index: int) -> None:
        if self._shown is None:
            return
        sample, selection = int(self._shown.ids[index]), self.session.view.selection
        kept = selection.looking_at(sample) if self._shown.selected else Selection.of([sample])
        self.session.update_view(selection=kept)


def _see(codec: Codec, stored: Any) -> Seen:
    return codec.see(stored)


def probe_inputs(dataset: Dataset | None, ids: NDArray[np.int64]) -> Floats | None:
    """(k, *shape) the probe samples in display scale, or None before there are any."""
    if dataset is None or not len(ids):
        return None
    return dataset.to_display(dataset.to_model(dataset.x[ids]))


def rows(shown: Shown, vocabulary: tuple[str, ...] = (), output: str = OUTPUT) -> list[Row]:
    """The rows of the grid; input and output share their limits, so that equal values look equal.

    vocabulary : of texts, whose wrong words are marked in the output. output : what that is called.
    """
    inputs, outputs = shown.inputs, shown.outputs
    if vocabulary:
        text = Text(vocabulary, inputs)
        return [Row("Input", inputs, text=text), Row(output, outputs, text=text)]
    limits = None if inputs.ndim == 4 else value_range(inputs)
    noisy = [] if shown.corrupted is None else [Row("Noisy", shown.corrupted, limits=limits)]
    return [
        Row("Input", inputs, limits=limits),
        *noisy,
        Row(output, outputs, limits=limits),
        Row("Error", np.abs(outputs - inputs), look="error"),
    ]


def tooltip(shown: Shown, dataset: Dataset | None, output: str = OUTPUT) -> str:
    """What the rows and the numbers are."""
    name = dataset.name if dataset is not None else "the data"
    texts = dataset is not None and bool(dataset.vocabulary)
    kind = "texts" if texts else "samples"
    some = f"Of the {shown.selected:,} selected {kind} of {name} as many as fit, taken at random,"
    which = some if shown.selected else f"The same held-out {kind} of {name}"
    begin = f"{which} at epoch {shown.epoch:.4g} (step {shown.step:,}).\n"
    mean = float(np.mean(shown.errors))
    if texts:
        return (
            f"{begin}Words that differ are marked, and counted up to the end, which is one of them; "
            f"on average {mean:.2f}."
        )
    noisy = "" if shown.corrupted is None else "The output is made of the noisy input, unlike in validation.\n"
    guessed = "" if output == OUTPUT else f"{output} is made by a generator that was never trained to bring x back.\n"
    return (
        f"{begin}{noisy}{guessed}Error is the absolute difference of output and input.\n"
        f"The number is the squared error of the sample, summed over its elements; their mean is {mean:.2f}."
    )
