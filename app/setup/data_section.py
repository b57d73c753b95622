"""Which data, with its settings, what came of it, and what to do about files that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from ae_core.data.base import SPLITS, Dataset, DataSpec, sources
from ae_core.spec import Slot as SpecSlot
from ae_core.spec import Spec, knob, replaced, value_at
from app.forms import Form
from app.plain import plain_tip
from app.setup.data_pictures import illustrate
from app.setup.section import Section, say, sentence
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from app.loading import DataDesk


TIMES = " \N{MULTIPLICATION SIGN} "


class DataChoice(Spec):
    """The data part of a RunSpec, without the engine that the rest of it needs."""

    data: Annotated[DataSpec, SpecSlot(sources)] = knob("mnist", "What the model learns from.", title="Data set")


class DataSection(Section):
    """state_changed : `problem` is another now."""

    state_changed = Signal()

    def __init__(self, data: DataDesk) -> None:
        super().__init__("Data", "setup.data")
        self._data = data
        self.problem = "The data is being loaded."
        self._shown: Dataset | None = None
        self.form = Form(DataChoice(), wide=frozenset({"data"}))
        for box in self.form.findChildren(QComboBox, "data"):
            illustrate(box)
        self._summary, self._trouble = sentence("muted"), sentence("bad")
        self._agreement = _Agreement()
        self._progress = Progress("loading")
        self._progress.cancel.setObjectName("setup.cancel_loading")
        for widget in (self.form, self._summary, self._progress, self._trouble, self._agreement):
            self.rows.addWidget(widget)
        self.form.changed.connect(self._on_changed)
        data.loading.connect(self._on_loading)
        data.loaded.connect(self._on_loaded)
        data.broken.connect(self._on_broken)
        data.failed.connect(self._on_failed)
        data.withdrawn.connect(self._on_withdrawn)
        data.progressed.connect(self._on_progressed)
        data.cancelled.connect(self._on_cancelled)
        self._progress.cancelled.connect(data.cancel)
        self._agreement.agreed.connect(self._on_agreed)
        self._agreement.declined.connect(self._on_declined)

    def load(self) -> None:
        """Load what the form shows."""
        self._on_changed(self.form.spec)

    def show_spec(self, data: DataSpec) -> None:
        """Show data that was chosen elsewhere, as by resuming a run."""
        if data != value_at(self.form.spec, "data"):
            self.form.set_spec(DataChoice(data=data))
            self._settle("", "")

    def show_dataset(self, dataset: Dataset) -> None:
        """One line about the data, and its notices."""
        self._shown = dataset
        say(self._summary, "\n".join((summary(dataset), *dataset.notices)))
        self._summary.setToolTip(plain_tip(dataset.attribution))

    @Slot(object)
    def _on_changed(self, choice: Spec) -> None:
        data = value_at(choice, "data")
        self._agreement.hide()
        if getattr(data, "path", True):
            self._data.load(data)
        else:
            say(self._summary, "")
            self._settle("Choose a file or folder for the data first.", "")

    @Slot()
    def _on_loading(self) -> None:
        say(self._summary, "Loading…")
        self._settle("The data is being loaded.", "")

    @Slot(float, object)
    def _on_progressed(self, done: float, seconds_left: float | None) -> None:
        say(self._summary, "")
        self._progress.show_progress(f"Loading, {done:.0%}", done, seconds_left)

    @Slot(object)
    def _on_cancelled(self, used: DataSpec | None) -> None:
        if used is not None:
            self.form.set_spec(DataChoice(data=used))
        if self._shown is not None:
            self.show_dataset(self._shown)
        self._settle("" if used else "No data is loaded; choose some.", "")

    @Slot(object, object)
    def _on_loaded(self, _spec: Any, dataset: Dataset) -> None:
        self.show_dataset(dataset)
        self._settle("", "")

    @Slot()
    def _on_withdrawn(self) -> None:
        self._agreement.hide()
        say(self._summary, "")
        self._settle("", "")

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        say(self._summary, "")
        self._settle("The data cannot be used.", why)

    @Slot(str)
    def _on_broken(self, why: str) -> None:
        # What a command line would do about it follows the semicolon; here two buttons do it.
        self._on_failed(why.partition(";")[0] + ".")
        self._agreement.show()

    @Slot()
    def _on_agreed(self) -> None:
        self.form.set_spec(replaced(self.form.spec, "data.skip_broken", True))
        self.load()

    @Slot()
    def _on_declined(self) -> None:
        self._agreement.hide()

    def _settle(self, problem: str, shown: str) -> None:
        self.problem = problem
        self._progress.hide()
        say(self._trouble, shown)
        self.state_changed.emit()


class _Agreement(QWidget):
    """Asks, in the form itself, whether to go on with the files that can be read."""

    agreed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        use = QPushButton("Use the others")
        use.setObjectName("setup.use_others")
        use.setToolTip("Load the files that can be read, and leave out the rest")
        cancel = QPushButton("Cancel")
        cancel.setObjectName("setup.cancel_data")
        cancel.setToolTip("Do not load this data")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (use, cancel):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        row.addStretch(1)
        use.clicked.connect(self.agreed)
        cancel.clicked.connect(self.declined)
        self.hide()


def summary(dataset: Dataset) -> str:
    """ "5,000 images of 1 by 28 by 28 · 10 classes · 4,000 train · 500 validation · 500 test"."""
    n, shape = f"{dataset.n:,}", TIMES.join(map(str, dataset.shape))
    whole = {
        "image": f"{n} images of {shape}", "sequence": f"{n} sequences of {shape}", "text": f"{n} texts of {shape}",
        "tabular": f"{n} rows of {shape}",
    }  # fmt: skip
    train, validation, test = (f"{len(dataset.rows(split)):,}" for split in range(len(SPLITS)))
    classes = [f"{len(dataset.label_names)} classes"] if dataset.label_names else []
    return " · ".join([whole[dataset.kind], *classes, f"{train} train", f"{validation} validation", f"{test} test"])
