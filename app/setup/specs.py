"""The session's spec: proposed by the data, named by a preset, changed by the forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ae_core.data.base import Dataset, DataSpec
from ae_core.spec import leaves, replaced

if TYPE_CHECKING:
    from ae_core.model.presets.base import Preset
    from ae_core.model.spec import ModelSpec
    from ae_core.training.run import RunSpec, TrainSpec
    from app.engine import Engine
    from app.loading import DataDesk
    from app.session import Session

FIRST_PRESET = "vanilla"


class SpecDesk(QObject):
    """Keeps Workspace.spec fitting to the data. proposed : why this network and likelihood were chosen."""

    proposed = Signal(str)

    def __init__(self, session: Session, engine: Engine, data: DataDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._engine = session, engine
        self._chosen = FIRST_PRESET
        self._data: DataSpec | None = None
        self.why = ""
        engine.ready.connect(self._adapt)
        data.loaded.connect(self._on_loaded)

    def choose_preset(self, name: str, afresh: bool = False) -> None:
        """Give the session the model that a preset names, on the data that is loaded, and how it is trained.

        What it leaves open of that and can be changed while a training runs is usual again: it was meant for that run.
        afresh : whether all other settings of the training become usual too.
        """
        from ae_core.model.presets.base import presets
        from ae_core.training.run import TrainSpec, preset_run

        spec, dataset = self._session.workspace.spec, self._session.workspace.dataset
        if spec is not None and dataset is not None:
            before, self._chosen = presets.get(self.preset_name() or self._chosen), name
            train = TrainSpec() if afresh else _with_usual_live(spec.train)
            base = spec.model_copy(update={"train": train})
            self._session.choose(spec=preset_run(base, presets.get(name), dataset, before))

    def preset_name(self, spec: RunSpec | None = None) -> str | None:
        """The preset that the model of a spec is, the session's where none is given, or None for one of its own."""
        from ae_core.model.presets.base import in_order

        dataset = self._session.workspace.dataset
        spec = spec or self._session.workspace.spec
        if spec is None or dataset is None:
            return None
        fitting = (one for one in in_order() if one.refusal(dataset) is None)
        likely = sorted(fitting, key=lambda one: one.name != self._chosen)
        return next((one.name for one in likely if one.model(dataset) == spec.model), None)

    def kind_name(self) -> str:
        """What the session's model is called where it is no preset as it stands: the nearest one, or "Custom"."""
        from ae_core.model.kinds import CUSTOM, kind_of

        dataset, spec = self._session.workspace.dataset, self._session.workspace.spec
        kind = CUSTOM if spec is None or dataset is None else kind_of(spec.model, dataset)
        return "Custom" if kind == CUSTOM else f"{kind}, changed"

    def refusal(self) -> str | None:
        """Why the spec cannot be trained on the data, in one sentence, or None."""
        spec, dataset = self._session.workspace.spec, self._session.workspace.dataset
        return spec.model.refusal(dataset) if spec is not None and dataset is not None else None

    @Slot(object, object)
    def _on_loaded(self, data: DataSpec, _dataset: Any) -> None:
        self._data = data
        self._adapt()

    @Slot()
    def _adapt(self) -> None:
        dataset = self._session.workspace.dataset
        if not self._engine.is_ready or self._data is None or dataset is None:
            return
        from ae_core.model.presets.base import presets
        from ae_core.model.proposal import propose
        from ae_core.training.run import RunSpec, preset_run

        spec = self._session.workspace.spec
        if spec is None or not _fits(spec.model, dataset):
            preset = presets.get(self._chosen)
            spec = preset_run(spec or RunSpec(), preset, dataset, before=preset)
            self.why = propose(dataset).why
        spec = replaced(spec, "data", self._data)
        self._session.take_in_chosen(spec=spec)
        self.proposed.emit(self.why)


def _with_usual_live(train: TrainSpec) -> TrainSpec:
    for leaf in leaves(train):
        train = replaced(train, leaf.path, leaf.default) if leaf.live else train
    return train


def _fits(model: ModelSpec, dataset: Dataset) -> bool:
    """Whether the model suits the data as proposed; where not, the preset is chosen anew."""
    from ae_core.model.proposal import propose

    proposal = propose(dataset)
    suits = model.network.name == proposal.network and model.likelihood.name == proposal.likelihood
    return suits and model.refusal(dataset) is None


def preset_list() -> list[type[Preset]]:
    """All presets in their order."""
    from ae_core.model.presets.base import in_order

    return in_order()
