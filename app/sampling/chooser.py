"""Which sampler is chosen, its own settings, and what it needs before it can draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import sampler_for, samplers
from ae_core.spec import Slot, leaves
from app.controls import combo, muted, push_button, tool_button
from app.forms import Form
from app.remembered import Control, settings

if TYPE_CHECKING:
    from ae_core.latent.samplers.base import SamplerSpec
    from ae_core.priors.base import PriorSpec
    from app.widgets.progress import Progress

SHELF_WIDTH = 340


class SamplerChooser(QWidget):
    """The line below the title, for samplers with settings or a fit; `box` and `shelf` stand elsewhere.

    Signals: chosen() when another sampler or setting is wanted, adjusted() when a setting was changed, fit_asked(),
    trajectories_asked(whether).
    """

    chosen = Signal()
    adjusted = Signal()
    fit_asked = Signal()
    trajectories_asked = Signal(bool)

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._prior: PriorSpec | None = None
        self._kept: dict[str, SamplerSpec] = {}
        self._form: Form | None = None
        self.box = combo("sample.sampler", "Sampler", "The distribution that codes are drawn from")
        for name in samplers.names():
            self.box.addItem(samplers.get(name).title, name)
        self.settings = tool_button("Settings", "sample.settings", "Show or hide the settings of the sampler")
        self.settings.setCheckable(True)
        self.fit = push_button("Fit", "sample.fit", "Fit the sampler to the training codes of the viewed epoch")
        self.fit.setProperty("primary", True)
        self.trajectories = push_button(
            "Trajectories",
            "sample.trajectories",
            "Show on the map, and stage by stage here, how 12 codes come out of noise",
        )
        self.trajectories.setCheckable(True)
        self.status = muted()
        self.status.setObjectName("sample.status")
        self.status.setWordWrap(True)
        self.progress = progress
        self.shelf = QScrollArea()
        self.shelf.setWidgetResizable(True)
        self.shelf.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.shelf.setFixedWidth(SHELF_WIDTH)
        self.shelf.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 2, 12, 2)
        line.setSpacing(8)
        for button in (self.fit, self.settings, self.trajectories):
            line.addWidget(button)
        for text in (self.status, self.progress):
            line.addWidget(text, 1)
        self.box.activated.connect(self._choose)
        self.settings.toggled.connect(self._show_shelf)
        self.fit.clicked.connect(self.fit_asked)
        self.trajectories.toggled.connect(self.trajectories_asked)

    @property
    def forms(self) -> Control:
        """The settings of all samplers."""
        return settings("sample.forms", self._kept, Slot(samplers), self._show_again, self.adjusted)

    def _show_again(self, name: str) -> None:
        if name == self.name:
            self._choose()

    @property
    def name(self) -> str:
        """Of the chosen sampler."""
        return str(self.box.currentData())

    def propose(self, name: str, prior: PriorSpec | None) -> None:
        """Choose what suits another model; settings that were made for the last one are forgotten."""
        self._prior = prior
        self._kept.clear()
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(name))
        self._show_form()

    def spec(self) -> SamplerSpec:
        """The chosen sampler with its settings. Raises SpecError where it does not suit the model."""
        if self.name not in self._kept:
            self._kept[self.name] = sampler_for(self.name, self._prior)
        return self._kept[self.name]

    def commit(self) -> None:
        """Take over what is typed and not finished."""
        if self._form is not None:
            self._form.commit()

    def show_state(self, sentence: str, busy: bool, may_show_ways: bool) -> None:
        """What is fitted, in one sentence, and what can be done about it."""
        kind = samplers.get(self.name)
        self.setVisible(kind.needs_fit or self._form is not None)
        self.status.setText(sentence if kind.needs_fit else "")
        self.status.setVisible(not busy)
        self.fit.setVisible(kind.needs_fit)
        self.fit.setEnabled(not busy)
        self.trajectories.setVisible(kind.has_trajectory)
        self.trajectories.setEnabled(may_show_ways)
        if not kind.has_trajectory:
            self.trajectories.setChecked(False)

    def _show_form(self) -> None:
        if self._form is not None:
            self.shelf.takeWidget()
            self._form.setParent(None)
            self._form.deleteLater()
            self._form = None
        try:
            spec = self.spec()
        except SpecError:
            self.settings.hide()
            self._show_shelf()
            return
        if _has_settings(spec):
            self._form = Form(spec, name_prefix=f"sampler.{spec.name}.")
            self._form.changed.connect(self._keep)
            self.shelf.setWidget(self._form)
        self.settings.setVisible(self._form is not None)
        self._show_shelf()

    @QtSlot()
    def _show_shelf(self) -> None:
        self.shelf.setVisible(self.settings.isChecked() and self._form is not None)

    @QtSlot()
    def _choose(self) -> None:
        self._show_form()
        self.chosen.emit()

    @QtSlot(object)
    def _keep(self, spec: SamplerSpec) -> None:
        self._kept[spec.name] = spec
        self.adjusted.emit()
        self.chosen.emit()


def _has_settings(spec: SamplerSpec) -> bool:
    """Whether there is more to set than an entry of another registry, which comes with the model."""
    return any(leaf.slot is None and "." not in leaf.path for leaf in leaves(spec))
