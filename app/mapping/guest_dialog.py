"""Which other data set is to be placed on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.errors import Cancelled, UserError
from ae_core.progress import watched
from ae_core.spec import value_at
from app.forms import Form
from app.long_work import LongWork
from app.setup.data_section import DataChoice
from app.setup.section import say, sentence
from app.widgets.progress import Progress
from app.workspace import Guest

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.watch import Watch

VIEW = "guest.read"
MOST = 2_000  # they are encoded anew with every frame of a training, and diamonds must not hide the map
WIDTH = 420


class GuestDialog(QDialog):
    """The form of a data set. Signal: found(Guest), once it has been read and a model of `dataset` can see it."""

    found = Signal(object)

    def __init__(self, lanes: Lanes, dataset: Dataset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dataset = dataset
        self.setObjectName("guest")
        self.setWindowTitle("Place another data set on the map")
        self.setMinimumWidth(WIDTH)
        self.form = Form(DataChoice(data=sources.create("array")), name_prefix="guest.", wide=frozenset({"data"}))
        self.trouble = sentence("bad")
        self.progress = Progress("reading the other data")
        self.progress.cancel.setObjectName("guest.cancel_reading")
        self.work = LongWork(lanes, VIEW, "reading", self.progress, self)
        self.progress.cancelled.connect(self._give_up)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.place = self.buttons.addButton("Place", QDialogButtonBox.ButtonRole.AcceptRole)
        self.place.setObjectName("guest.place")
        self.place.setToolTip("Read the data, encode it by the viewed model, and show where it falls")
        self.place.setProperty("primary", True)
        self.buttons.accepted.connect(self._read)
        self.buttons.rejected.connect(self.reject)
        explained = sentence("muted")
        say(explained, f"Samples like those of {dataset.name}; {MOST:,} are shown at most, and none is trained on.")
        layout = QVBoxLayout(self)
        for widget in (explained, self.form, self.progress, self.trouble, self.buttons):
            layout.addWidget(widget)
        layout.insertStretch(4, 1)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.form.changed.connect(lambda _: say(self.trouble, ""))

    @Slot()
    def _read(self) -> None:
        self.form.commit()
        data = value_at(self.form.spec, "data")
        if self.form.problem() or not getattr(data, "path", True):
            say(self.trouble, self.form.problem() or "Choose a file or folder first.")
            return
        say(self.trouble, "")
        self.place.setEnabled(False)
        self.work.begin(read_guest, data, self._dataset, then=self._take, failed=self._fail)

    def _take(self, guest: Guest) -> None:
        self.found.emit(guest)
        self.accept()

    def _fail(self, problem: Exception) -> None:
        self.place.setEnabled(True)
        if not isinstance(problem, Cancelled):
            known = isinstance(problem, UserError)
            say(self.trouble, f"{problem}." if known else f"The data could not be read: {problem}")

    @Slot()
    def _give_up(self) -> None:
        self.work.drop()
        self.place.setEnabled(True)

    def done(self, result: int) -> None:
        """Whatever is being read is not wanted any more."""
        self._give_up()
        super().done(result)
        self.deleteLater()


def read_guest(watch: Watch, data: DataSpec, dataset: Dataset) -> Guest:
    """Other data as a model of `dataset` sees it; runs in a lane. Raises UserError."""
    from ae_core.data.foreign import as_stored_by

    with watched(watch):
        other = data.load()
    ids = np.unique(np.linspace(0, other.n - 1, min(other.n, MOST)).astype(np.int64))
    stored = as_stored_by(dataset, other, ids)
    labels = other.labels if other.label_names == dataset.label_names else None
    return Guest(other.name, dataset.fingerprint, stored, None if labels is None else labels[ids], other.n, data)
