"""Which model: a preset or the slots one by one, why, and a diagram of it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.setup.data_section import TIMES
from app.setup.preset_choice import PresetChoice
from app.setup.section import Section, say, sentence
from app.widgets.model_diagram import Layer, ModelDiagram

if TYPE_CHECKING:
    from ae_core.data.base import Form
    from ae_core.model.diagram import Layer as CoreLayer
    from ae_core.model.spec import ModelSpec
    from app.lanes import Lanes
    from app.session import Session
    from app.setup.specs import SpecDesk

KINDS = {"encoder": "encoder", "bottleneck": "bottleneck", "decoder": "decoder"}


@dataclass(frozen=True)
class Looked:
    """layers : from the input to the output.

    betas : the effective weight of each KL, by its title; moves : whether it changes while the model learns.
    notices : sentences about the regularisers.
    """

    layers: list[CoreLayer]
    betas: Mapping[str, float]
    moves: bool
    notices: tuple[str, ...] = ()


class ModelSection(Section):
    """Preset, reason, refusal and diagram; the form of the slots is put in by the panel."""

    def __init__(self, session: Session, lanes: Lanes, specs: SpecDesk) -> None:
        super().__init__("Model", "setup.model")
        self._session, self._lanes, self._specs = session, lanes, specs
        self._drawn: tuple[ModelSpec, Form] | None = None
        self.preset = PresetChoice(session, specs, "setup.preset")
        self._why, self._refusal = sentence("muted"), sentence("bad")
        self._beta, self._notices = sentence("muted"), sentence("muted")
        self._notices.setObjectName("setup.notices")
        self._beta.setObjectName("setup.beta")
        self._beta.setToolTip(
            "The weight that the KL would have beside the log-likelihood of a Bernoulli or of a Gaussian of "
            "variance 1:\n"
            "what to compare between programs that scale their losses differently."
        )
        self.diagram = ModelDiagram()
        self.diagram.setObjectName("setup.diagram")
        self.diagram.setToolTip("The layers with the shapes that leave them and their parameters")
        for widget in (self.preset, self._why, self._refusal, self._beta, self._notices, self.diagram):
            self.rows.addWidget(widget)
        specs.proposed.connect(self._on_proposed)

    def show_model(self) -> None:
        """Bring refusal and diagram up to the session's model."""
        workspace = self._session.workspace
        if workspace.spec is None or workspace.dataset is None:
            return
        refusal = self._specs.refusal()
        say(self._refusal, refusal or "")
        wanted = (workspace.spec.model, workspace.dataset.form)
        if refusal is None and wanted != self._drawn:
            self._drawn = wanted
            self._lanes.disk.call("diagram", look_at, *wanted, then=self._draw, failed=self._cannot_draw)

    @Slot(str)
    def _on_proposed(self, why: str) -> None:
        say(self._why, why)

    def _draw(self, found: Looked) -> None:
        self.diagram.set_data([_drawable(layer) for layer in found.layers])
        when = " at the start (sigma is learned)" if found.moves else ""
        words = (f"{title}: effective beta {beta:.3g}{when}" for title, beta in found.betas.items())
        say(self._beta, "\n".join(words))
        say(self._notices, "\n".join(found.notices))

    def _cannot_draw(self, problem: Exception) -> None:
        say(self._refusal, f"This model cannot be built: {problem}")


def look_at(model: ModelSpec, form: Form) -> Looked:
    """What can be said of a model without training it."""
    from ae_core.model.diagram import layers

    betas = {model.regularisers[name].title: beta for name, beta in model.effective_betas(form).items()}
    return Looked(layers(model, form), betas, model.likelihood.learns_scale, model.notices(form))


def _drawable(layer: CoreLayer) -> Layer:
    shape = TIMES.join(map(str, layer.shape))
    return Layer(layer.name, shape, layer.parameters, math.prod(layer.shape), KINDS.get(layer.kind, "end"))
