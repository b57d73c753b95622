"""A box that names the session's model and chooses another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox

from app.setup.specs import SpecDesk, preset_list

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from app.session import Session


class PresetChoice(QComboBox):
    """Shows "Variational, changed" for a preset with other sizes; disabled while a training holds the model."""

    def __init__(self, session: Session, specs: SpecDesk, object_name: str) -> None:
        super().__init__()
        self._session, self._specs = session, specs
        self._offered: Dataset | None = None
        self.setObjectName(object_name)
        self.setAccessibleName("Preset")
        self.setToolTip("The well-known autoencoders: each sets the model's slots at once")
        self.setPlaceholderText("Custom")
        self.setMinimumContentsLength(19)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setEnabled(False)
        self.activated.connect(self._activated)
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & {"spec", "dataset", "run"}:
            self.show_session()

    def show_session(self) -> None:
        """Name the session's model."""
        workspace = self._session.workspace
        if workspace.spec is None:
            return
        with QSignalBlocker(self):
            if not self.count():
                self._fill()
            self._offer(workspace.dataset)
            place = self.findData(self._specs.preset_name())
            if place < 0:
                self.setPlaceholderText(self._specs.kind_name())
            self.setCurrentIndex(place)
        self.setEnabled(workspace.run is None or not workspace.run.alive)

    def _fill(self) -> None:
        for preset in preset_list():
            self.addItem(preset.title, preset.name)

    def _offer(self, dataset: Dataset | None) -> None:
        """Those whose name would promise too much on this data cannot be chosen, and say why."""
        if dataset is self._offered:
            return
        self._offered, model = dataset, self.model()
        assert isinstance(model, QStandardItemModel)
        for place, preset in enumerate(preset_list()):
            reason = preset.refusal(dataset) if dataset is not None else None
            model.item(place).setEnabled(reason is None)
            self.setItemData(place, reason or preset.summary, Qt.ItemDataRole.ToolTipRole)

    @Slot(int)
    def _activated(self, _index: int) -> None:
        self._specs.choose_preset(str(self.currentData()))
