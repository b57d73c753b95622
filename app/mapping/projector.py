"""The settings of one projection, the button that starts it, and how far it is."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ae_core.spec import Slot as EntrySlot
from app.controls import named
from app.forms import Form
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from ae_core.projection.base import ProjectionSpec

FORM_WIDTH = 360


class Projector(QWidget):
    """Nothing runs before the button is pressed. Signals: asked({"name": ..., its settings}), cancelled()."""

    asked = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec: ProjectionSpec | None = None
        self._form: Form | None = None
        self._kept: dict[str, ProjectionSpec] = {}
        self._began = 0.0
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
        self._status = QLabel()
        self._status.setProperty("role", "muted")
        self._status.setWordWrap(True)
        self.progress = Progress("the projection")
        self.progress.cancel.setObjectName("map.cancel")
        self.progress.cancelled.connect(self.cancelled)
        self._holder = QVBoxLayout()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.start)
        line.addWidget(self.settings)
        line.addWidget(self._status, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 4, 12, 4)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addLayout(self._holder)
        rows.addWidget(self.progress)

    def choose(self, spec_class: type[ProjectionSpec]) -> None:
        """Offer another method, with the settings that it last had here."""
        if self._spec is not None and self._spec.name == spec_class.name:
            return
        self._spec = self._kept.get(spec_class.name) or spec_class()
        self.start.setText(f"Project with {spec_class.title}")
        self.start.setToolTip(spec_class.summary)
        self.start.setAccessibleName(f"Project with {spec_class.title}")
        self._replace_form(self._spec)

    def say(self, sentence: str) -> None:
        """One line beside the button."""
        self._status.setText(sentence)

    @property
    def status(self) -> str:
        """What is said beside the button."""
        return self._status.text()

    def begin(self) -> None:
        """A projection has started."""
        self._began = time.monotonic()
        self.settings.setChecked(False)
        self.show_progress(0.0, "starting")

    def show_progress(self, fraction: float, note: str) -> None:
        """How far it is."""
        spent = time.monotonic() - self._began
        left = spent * (1 - fraction) / fraction if fraction > 0.02 else None
        self.start.setEnabled(False)
        self.progress.show_progress(note, fraction if fraction > 0 else None, left)

    def end(self, sentence: str = "") -> None:
        """It is over."""
        self.progress.hide()
        self.start.setEnabled(True)
        self.say(sentence)

    def _replace_form(self, spec: ProjectionSpec) -> None:
        if self._form is not None:
            self._holder.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = Form(spec, name_prefix=f"projection.{spec.name}.")
        self._form.setMaximumWidth(FORM_WIDTH)
        self._form.changed.connect(self._keep)
        self._form.setVisible(self.settings.isChecked())
        self._holder.addWidget(self._form)
        self.settings.setVisible(bool(type(spec).model_fields))

    @Slot(bool)
    def _show_form(self, shown: bool) -> None:
        if self._form is not None:
            self._form.setVisible(shown)

    @Slot(object)
    def _keep(self, spec: ProjectionSpec) -> None:
        self._spec = spec
        self._kept[spec.name] = spec

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
