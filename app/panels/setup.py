"""Setup: which data, which model, how to train it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ae_core.spec import Spec
from app.forms import Form
from app.panels.base import Panel, panels
from app.setup.data_section import DataSection
from app.setup.model_section import ModelSection
from app.setup.section import Section, say, sentence
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session


@panels.register("setup", "Setup")
class SetupPanel(Panel):
    """Choose data, model and training.

    Until `attach` gives it the desks that load and propose, it shows only what the session holds.
    """

    object_name = "panel.setup"
    area = "left"
    order = 10
    first_use = "The settings of data, model and training appear here as soon as the window is ready."
    watches = frozenset({"spec", "dataset", "run"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._desks: Desks | None = None
        self._forms: list[Form] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(12, 0, 12, 12)
        self._rows.setSpacing(8)
        inner = QWidget()
        inner.setLayout(self._rows)
        scroll = TallScroll(inner)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def attach(self, desks: Desks) -> None:
        """Take the desks of the window and begin with loading the data that is chosen."""
        self._desks = desks
        self._data = DataSection(desks.data)
        self._model = ModelSection(self.session, self.lanes, desks.specs)
        self._training = Section("Training", "setup.training")
        self._engine = sentence("muted")
        say(self._engine, "Loading the engine…")
        for widget in (self._data, self._model, self._training, self._engine):
            self._rows.addWidget(widget)
        self._rows.addStretch(1)
        self._model.hide()
        self._training.hide()
        self._data.state_changed.connect(self._report)
        desks.engine.failed.connect(self._engine.setText)
        self.show_body(True)
        self._data.load()

    def commit(self) -> None:
        """Take over what stands in the fields but was not finished with Enter or Tab."""
        for form in self._forms:
            form.commit()

    def paint(self, dirty: frozenset[str]) -> None:
        workspace = self.session.workspace
        if self._desks is None or workspace.spec is None:
            return
        if not self._forms:
            self._make_forms(workspace.spec)
        self._show_spec(workspace.spec)
        alive = workspace.run is not None and workspace.run.alive
        for form in self._forms:
            form.set_live_only(alive)
        self._data.form.set_live_only(alive)
        if "dataset" in dirty and workspace.dataset is not None:
            self._data.show_dataset(workspace.dataset)
        self._model.show_model()

    def _make_forms(self, spec: Spec) -> None:
        for part, section, place in (("model", self._model, 4), ("train", self._training, 0)):
            form = Form(spec, under=part)
            form.changed.connect(self._on_changed)
            form.problem_changed.connect(self._report)
            section.rows.insertWidget(place, form)
            section.show()
            self._forms.append(form)
        self._engine.hide()

    def _show_spec(self, spec: Spec) -> None:
        for form in self._forms:
            if form.spec is not spec:
                form.set_spec(spec)
            form.set_idle(*_idle(spec))
        self._data.show_spec(getattr(spec, "data"))  # noqa: B009

    @Slot(object)
    def _on_changed(self, spec: RunSpec) -> None:
        self.session.choose(spec=spec)
        # At once, not at the next painting: another form must not answer with an older spec.
        self._show_spec(spec)

    @Slot()
    def _report(self) -> None:
        assert self._desks is not None
        problems = (self._data.problem, *(form.problem() for form in self._forms))
        self._desks.gate.set_form_problem(next(filter(None, problems), ""))


def _idle(spec: Spec) -> tuple[tuple[str, ...], str]:
    """The settings that the model's objective makes no use of, and a sentence that says so."""
    objective = getattr(spec, "model").objective  # noqa: B009
    return objective.idle, f"Has no effect on {objective.title.lower()}."
