"""Curves: every loss term that the model returns, for training and validation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QSlider, QToolButton, QVBoxLayout

from ae_core.storage import write_atomic
from app.file_dialogs import ask_where
from app.made_by import on_screen
from app.panels.base import Panel, panels
from app.remembered import Control, control
from app.save_button import SaveButton
from app.saving import TABLES
from app.widgets.curves import Curves
from app.widgets.line import Line
from app.widgets.series import Series
from app.widgets.smoothing import Doubles
from app.widgets.zoom import read_zoom

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session
    from app.theme import Tokens
    from app.workspace import Frame

SMOOTHING = 0.6
X_AXES = (("step", "Step"), ("epoch", "Epoch"), ("seconds", "Time in s"))
# Of the eight colours of classes, those that look like none of the terms that have one of their own.
OTHERS = (3, 6, 7, 4)
# What the error of tokens counts.
WORDS = {"squared_error": "wrong_words", "squared_error_noisy": "wrong_words_noisy"}
SQUARED = "squared_error: the squared error in display scale"
CONTEST = (
    "Losses of a contest: they say who is ahead of whom, and neither how good samples are nor when to stop.\n"
    "The loss is the generator's; the errors of G(E(x)), which nobody is trained by, stand in history.csv."
)
WITHOUT_PART = ("reconstruction", "squared_error")  # hundreds beside losses of about 1
TOP_TERMS = ("loss", "reconstruction", "kl")


@panels.register("curves", "Curves")
class CurvesPanel(Panel):
    """Raw and smoothed; the legend hides what is not wanted."""

    object_name = "panel.curves"
    area = "below"
    order = 10
    first_use = "The loss terms of training and validation will be drawn here. Press Train."
    watches = frozenset({"curves", "run", "theme", "frame", "frames", "baselines"})
    # Its axes are drawn in Python; five times a second is as fast as anybody reads a curve.
    interval_ms = 200

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self.view = Curves()
        self.view.setObjectName("curves.view")
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        self.view.pointed.connect(self._go_to)
        layout.addWidget(self.view)
        self._unit = Line(caption=True)
        self.x_axis = _x_axis()
        self.x_axis.activated.connect(self._redraw)
        self.smoothing = _smoothing()
        self.smoothing.valueChanged.connect(self._smooth)
        self.log_y = _log_y()
        self.log_y.toggled.connect(self.view.set_log)
        save = SaveButton("curves", "the curves", self.view, session.note, lambda: on_screen(session, "curves"))
        save.add("Save numbers as CSV…", self._save_csv)
        self.title_line.say(self._unit)
        self.title_line.add(self.x_axis, self.smoothing, self.log_y, save)
        self._smooth(self.smoothing.value())

    def controls(self) -> tuple[Control, ...]:
        hidden = Control(
            "curves.hidden", lambda: sorted(self.view.hidden), self.view.hide_only, self.view.hidden_changed
        )
        zoom = Control("curves.zoom", self._zoom, self._zoom_to, self.view.zoom_changed)
        return (control(self.x_axis), control(self.smoothing), control(self.log_y), hidden, zoom)

    def _zoom(self) -> Any:
        return None if self.view.zoom is None else self.view.zoom.written()

    def _zoom_to(self, value: Any) -> bool:
        self.view.set_zoom(None if value is None else read_zoom(value))
        return True

    def paint(self, dirty: frozenset[str]) -> None:
        curves = self.session.workspace.curves
        self.show_body(bool(curves))
        if "run" in dirty:
            self._show_unit()
        if dirty - {"frame", "frames"}:
            self.view.set_data(self._series(), str(self.x_axis.currentData()))
            self.view.set_levels(self._to_beat())
        self._show_mark()

    def _show_mark(self) -> None:
        """Where the viewed epoch is, unless that is the newest one."""
        frame = self.session.frame()
        is_past = frame is not None and self.session.view.frame is not None
        self.view.set_mark(self._places([frame])[0] if is_past and frame is not None else None)

    def _places(self, frames: Sequence[Frame]) -> Doubles:
        """(k,) where frames stand on the axis."""
        axis, curves = str(self.x_axis.currentData()), self.session.workspace.curves
        if axis == "epoch":
            return np.array([frame.epoch for frame in frames])
        steps = np.array([frame.step for frame in frames], dtype=np.float64)
        measured = next(iter(curves.values()), None) if axis == "seconds" else None
        return steps if measured is None else np.interp(steps, measured.steps, measured.seconds)

    @Slot(float)
    def _go_to(self, x: float) -> None:
        """View the kept epoch that is nearest to a place of the axis; the newest one is followed."""
        frames = self.session.workspace.frames
        if frames:
            near = int(np.abs(self._places(frames) - x).argmin())
            self.session.update_view(frame=None if near == len(frames) - 1 else frames[near].step)
            # Also where it was viewed already, so that a line that is dragged stands at an epoch.
            self._show_mark()

    def _series(self) -> list[Series]:
        curves, axis = self.session.workspace.curves, str(self.x_axis.currentData())
        names = WORDS if self._counts_words() else {}
        x_of = {"step": "steps", "epoch": "epochs", "seconds": "seconds"}[axis]
        terms = sorted({term for _, term in curves} - self._twice(), key=_rank)
        return [
            Series(names.get(term, term), split, getattr(curves[split, term], x_of), curves[split, term].values, colour)
            for place, term in enumerate(terms)
            for split in ("train", "val", "test")
            if (split, term) in curves
            for colour in [colour_of(term, split, place, self.view.tokens)]
        ]

    def _twice(self) -> set[str]:
        """A term that is all of the loss, as one curve would hide the other; of a contest what has no part in it."""
        run = self.session.workspace.run
        if run is None or run.spec is None or len(run.spec.model.weights) != 1:
            return set()
        return {"loss", *WITHOUT_PART} if run.spec.model.objective.is_contest else {*run.spec.model.weights}

    def _to_beat(self) -> dict[str, float]:
        """What the squared error of validation should fall below."""
        known, run = self.session.workspace.baselines, self.session.workspace.run
        if known is None or run is None or run.spec is None or run.spec.model.objective.is_contest:
            return {}
        if not known.fits(run.spec.model):
            return {}
        size = run.spec.model.network.latent_dim
        errors = {f"PCA {size}": known.components.get(size), f"plain {known.vanilla_size}": known.vanilla}
        return {name: value for name, value in errors.items() if value is not None}

    def _counts_words(self) -> bool:
        dataset = self.session.workspace.dataset
        return dataset is not None and bool(dataset.vocabulary)

    def _show_unit(self) -> None:
        run = self.session.workspace.run
        if run is None or run.spec is None:
            return
        if run.spec.model.objective.is_contest:
            self._unit.set_text("of a contest", CONTEST)
            return
        unit = run.spec.model.likelihood.unit
        title = run.spec.model.likelihood.title
        error = "wrong_words: how many differ" if self._counts_words() else SQUARED
        flaw = f"{run.spec.model.flaw}\n".lstrip()
        self._unit.set_text(
            f"{'published bug: not ' if flaw else ''}{unit} per sample",
            f"{flaw}loss and reconstruction: {unit} ({title}), kl: nats; {error}.\n"
            "Each is summed over the elements of a sample, and averaged over samples.\n"
            "While training, the inputs are corrupted and the regularisers warm up where the model says so; validation "
            "is always of clean inputs at the final weight of every regulariser.",
        )

    @Slot()
    def _redraw(self) -> None:
        self.paint(frozenset({"curves"}))

    @Slot(int)
    def _smooth(self, percent: int) -> None:
        self.view.set_smoothing(percent / 100)
        self.smoothing.setToolTip(
            f"Smoothing {percent / 100:.2f}: 0 none, 0.99 nearly flat; the raw curve stays visible"
        )

    @Slot()
    def _save_csv(self) -> None:
        path = ask_where(self, "Save the curves", "curves.csv", TABLES)
        if path is None:
            return
        try:
            write_atomic(path, self.view.csv().encode())
        except OSError as problem:
            self.session.note(f"{path} could not be saved: {problem}")
        else:
            self.session.note(f"Saved {path}")


def _rank(term: str) -> tuple[int, str]:
    return (TOP_TERMS.index(term) if term in TOP_TERMS else len(TOP_TERMS), term)


def colour_of(term: str, split: str, place: int, theme: Tokens) -> str:
    """The colour of a term, the same wherever it is drawn; the loss has one for each split."""
    if term == "loss":
        return theme.train if split == "train" else theme.validation
    known = {"reconstruction": theme.reconstruction, "kl": theme.kl}
    if term in known:
        return known[term]
    red, green, blue = theme.of_classes(8)[OTHERS[place % len(OTHERS)]]
    return QColor(int(red), int(green), int(blue)).name()


def _x_axis() -> QComboBox:
    box = QComboBox()
    for value, title in X_AXES:
        box.addItem(title, value)
    box.setObjectName("curves.x")
    box.setAccessibleName("Horizontal axis")
    box.setToolTip("What the curves are drawn over")
    return box


def _smoothing() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 99)
    slider.setSingleStep(5)
    slider.setValue(round(100 * SMOOTHING))
    slider.setFixedWidth(72)
    slider.setObjectName("curves.smoothing")
    slider.setAccessibleName("Smoothing")
    return slider


def _log_y() -> QToolButton:
    button = QToolButton()
    button.setText("log")
    button.setCheckable(True)
    button.setProperty("flat", True)
    button.setObjectName("curves.log")
    button.setAccessibleName("Logarithmic")
    button.setToolTip("Draw the values on a logarithmic axis")
    return button
