"""The settings of one projection, the button that starts it, and how far it is."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ae_core.projection.base import projections
from ae_core.spec import Slot as EntrySlot
from app.controls import muted, named, push_button
from app.forms import Form
from app.plain import plain_label
from app.remembered import Control, settings
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from ae_core.projection.base import ProjectionSpec

FORM_WIDTH, SHELF = 360, 132


class Projector(QWidget):
    """Nothing runs before the button is pressed.

    Signals: asked({"name": ..., its settings}), cancelled(), held(whether the job under way is to stand still), and
    adjusted() when a setting has changed.
    """

    asked = Signal(object)
    cancelled = Signal()
    held = Signal(bool)
    adjusted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec: ProjectionSpec | None = None
        self._form: Form | None = None
        self._kept: dict[str, ProjectionSpec] = {}
        self._said: dict[str, tuple[str, bool]] = {}
        self._stands_in = ""
        self._began = self._held = 0.0
        self._shown = (0.0, "")
        self.start = QPushButton("Project")
        named(self.start, "map.project", "Project", "Lay the codes out in the plane by the chosen method")
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._ask)
        self.settings = QToolButton()
        self.settings.setText("Settings")
        self.settings.setObjectName("map.settings")
        self.settings.setAccessibleName("Settings of the projection")
        self.settings.setToolTip("Show or hide the settings of the projection")
        self.settings.setCheckable(True)
        self.settings.toggled.connect(self._show_form)
        self._status = plain_label()
        self._status.setProperty("role", "muted")
        self._status.setWordWrap(True)
        self.progress = Progress("the projection")
        self.progress.cancel.setObjectName("map.cancel")
        self.progress.cancelled.connect(self.cancelled)
        self.pause = push_button("Pause", "map.pause", "Hold the projection where it is, and go on later")
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._hold)
        self.progress.add(self.pause)
        self.test_split = QCheckBox("Test split")
        named(
            self.test_split,
            "map.test_split",
            "Also show the test split",
            "Place the samples of the test split on this map, to be looked at and for nothing else (T)",
        )
        self.caution = muted()
        self.caution.setObjectName("map.caution")
        self.caution.setWordWrap(True)
        self._shelf = QScrollArea()
        self._shelf.setWidgetResizable(True)
        self._shelf.setMaximumHeight(SHELF)
        self._shelf.hide()
        self._line = line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.start)
        line.addWidget(self.settings)
        line.addWidget(self._status, 1)
        line.addWidget(self.progress, 1)
        line.addWidget(self.test_split)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 4, 12, 4)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self._shelf)
        rows.addWidget(self.caution)

    def choose(self, spec_class: type[ProjectionSpec]) -> None:
        """Offer another method, with the settings that it last had here."""
        if self._spec is not None and self._spec.name == spec_class.name:
            return
        self._spec = self._kept.get(spec_class.name) or spec_class()
        self.start.setText(f"Project with {spec_class.title}")
        self.start.setToolTip(spec_class.summary)
        self.start.setAccessibleName(f"Project with {spec_class.title}")
        self.start.setVisible(not spec_class.instant)
        self.caution.setText(spec_class.caution)
        self._show_said()
        self._replace_form(self._spec)

    @property
    def forms(self) -> Control:
        """The settings of all methods."""
        return settings("map.projection_settings", self._kept, EntrySlot(projections), self._show_again, self.adjusted)

    def _show_again(self, name: str) -> None:
        if self._spec is not None and self._form is not None and self._spec.name == name:
            self._spec = self._kept.get(name) or type(self._spec)()
            self._form.set_spec(self._spec)
            self.adjusted.emit()

    @property
    def spec(self) -> ProjectionSpec | None:
        """The method that is offered, with its settings."""
        return self._spec

    def say(self, sentence: str, about: str = "", of_map: bool = False) -> None:
        """One line beside the button, about a method, the one that is offered unless another is named.

        of_map : whether it is about the map that the method made, and not said while another one is shown.
        """
        offered = self._spec.name if self._spec is not None else ""
        self._said[about or offered] = sentence, of_map
        self._show_said()

    def stand_in(self, sentence: str) -> None:
        """Say what is shown instead of the method's map, or with nothing that it is shown."""
        if sentence != self._stands_in:
            self._stands_in = sentence
            self._show_said()

    def _show_said(self) -> None:
        spec = self._spec
        sentence, of_map = self._said.get(spec.name, ("", True)) if spec is not None else ("", True)
        self._status.setText(self._stands_in if self._stands_in and of_map else sentence)
        self.caution.setVisible(spec is not None and bool(spec.caution))

    @property
    def status(self) -> str:
        """What is said beside the button."""
        return self._status.text()

    def begin(self) -> None:
        """A projection has started."""
        self._began = time.monotonic()
        with QSignalBlocker(self.pause):
            self.pause.setChecked(False)
        self.pause.setText("Pause")
        self.settings.setChecked(False)
        self.show_progress(0.0, "starting")
        self.start.setEnabled(False)

    def show_progress(self, fraction: float, note: str) -> None:
        """How far it is."""
        self._shown = (fraction, note)
        paused = self.pause.isChecked()
        spent = time.monotonic() - self._began
        left = spent * (1 - fraction) / fraction if fraction > 0.02 and not paused else None
        words = f"Paused: {note}" if paused else note
        self._status.hide()
        self.progress.show_progress(words, fraction if fraction > 0 or paused else None, left)

    def end(self, sentence: str = "", of_map: bool = False) -> None:
        """It is over."""
        self.progress.hide()
        self._status.show()
        self.start.setEnabled(True)
        self.say(sentence, of_map=of_map)

    @Slot(bool)
    def _hold(self, paused: bool) -> None:
        self.pause.setText("Resume" if paused else "Pause")
        if paused:
            self._held = time.monotonic()
        else:
            # What it stood still does not count for the time that is left.
            self._began += time.monotonic() - self._held
        self.show_progress(*self._shown)
        self.held.emit(paused)

    def _replace_form(self, spec: ProjectionSpec) -> None:
        if self._form is not None:
            self._shelf.takeWidget()
            self._form.setParent(None)
            self._form.hide()
            self._form.deleteLater()
        self._form = Form(spec, name_prefix=f"projection.{spec.name}.")
        self._form.setMaximumWidth(FORM_WIDTH)
        self._form.changed.connect(self._keep)
        if spec.instant:
            # There is nothing to press, so its settings take the place of the button.
            self._line.insertWidget(0, self._form)
        else:
            self._shelf.setWidget(self._form)
        self._form.show()
        self._shelf.setVisible(not spec.instant and self.settings.isChecked())
        self.settings.setVisible(bool(type(spec).model_fields) and not spec.instant)

    @Slot(bool)
    def _show_form(self, shown: bool) -> None:
        instant = self._spec is not None and self._spec.instant
        self._shelf.setVisible(shown and not instant)

    @Slot(object)
    def _keep(self, spec: ProjectionSpec) -> None:
        self._spec = spec
        self._kept[spec.name] = spec
        self.start.setEnabled(True)
        self.adjusted.emit()

    @Slot()
    def _ask(self) -> None:
        if self._form is None or self._spec is None:
            return
        self._form.commit()
        problem = self._form.problem()
        if problem:
            self.settings.setChecked(True)
            self.say(problem)
            return
        method: Mapping[str, Any] = EntrySlot.write(self._spec)
        self.say("")
        self.asked.emit(method)
