"""Which experiment, with which settings, and on which runs beside the present one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QToolButton, QVBoxLayout, QWidget

from ae_core.spec import Slot
from app.controls import muted, named, push_button
from app.forms import Form
from app.remembered import Control, settings
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.experiments.base import ExperimentSpec
    from ae_core.latent.beside import Listed

NAME = Qt.ItemDataRole.UserRole
KEPT = "\N{CHECK MARK} "


class _List(QListWidget):
    """The chosen one stays in sight."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())


class Choice(QWidget):
    """chosen : another experiment is looked at. asked : it is to be run. resumed : it is to go on where it stopped.

    discarded : what it had trained then is not wanted. about_to_list : the runs are to be listed. adjusted : a setting
    has changed.
    """

    chosen = Signal()
    asked = Signal()
    resumed = Signal()
    discarded = Signal()
    about_to_list = Signal()
    adjusted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._specs: dict[str, ExperimentSpec] = {}
        self._form: Form | None = None
        self._beside: dict[Path, bool] = {}
        self.list = _List()
        named(self.list, "experiments.list", "Experiments", "What can be found out; a check mark: it was, for this run")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(1)
        self.summary = muted("")
        self.summary.setWordWrap(True)
        self._holder = QWidget()
        self._fields = QVBoxLayout(self._holder)
        self._fields.setContentsMargins(0, 0, 8, 0)
        self._fields.addStretch(1)
        self.runs = QToolButton()
        self.runs.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.runs.setMenu(QMenu(self.runs))
        self.runs.menu().aboutToShow.connect(self.about_to_list)
        named(self.runs, "experiments.runs", "Runs to set beside", "Finished runs of the same data to look at as well")
        self.run = push_button("Run", "experiments.run", "")
        self.run.clicked.connect(self.asked)
        self.go_on = push_button("Continue", "experiments.continue", "")
        self.go_on.clicked.connect(self.resumed)
        self.discard = push_button("Discard", "experiments.discard", "Throw away what it had trained when it stopped")
        self.discard.clicked.connect(self.discarded)
        self.unfinished = QWidget()
        self.unfinished.hide()
        self.list.currentItemChanged.connect(self._choose)
        self._lay_out()
        self._say_runs()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 2)
        column.addWidget(self.summary)
        column.addWidget(TallScroll(self._holder), 3)
        row = QHBoxLayout(self.unfinished)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.go_on, 1)
        row.addWidget(self.discard)
        column.addWidget(self.unfinished)
        row = QHBoxLayout()
        row.addWidget(self.run, 1)
        row.addWidget(self.runs)
        column.addLayout(row)

    def fill(self) -> None:
        """List every experiment there is; those that a run of this kind suits are told by running them."""
        from ae_core.experiments.base import experiments

        for name in experiments.names():
            self._specs[name] = experiments.create(name)
            item = QListWidgetItem(self._specs[name].title)
            item.setData(NAME, name)
            item.setToolTip(self._specs[name].summary)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @property
    def forms(self) -> Control:
        """The settings of all experiments."""

        def write(value: Any) -> bool:
            from ae_core.experiments.base import experiments

            known = settings("", self._specs, Slot(experiments), self._show_again, self.adjusted)
            if not self.is_filled or not isinstance(value, dict):
                return False
            defaults = {name: Slot.write(type(spec)()) for name, spec in self._specs.items()}
            return known.write(defaults | value)

        def read() -> dict[str, Any]:
            return {name: Slot.write(spec) for name, spec in self._specs.items() if spec != type(spec)()}

        return Control("experiments.forms", read, write, self.adjusted)

    def _show_again(self, name: str) -> None:
        if self._form is not None and name == self.name:
            self._form.set_spec(self._specs[name])

    @property
    def is_filled(self) -> bool:
        """Whether the experiments are listed."""
        return bool(self._specs)

    @property
    def name(self) -> str:
        """The chosen experiment, "" before there is one."""
        item = self.list.currentItem()
        return str(item.data(NAME)) if item is not None else ""

    @property
    def beside(self) -> list[Path]:
        """The folders of the runs that are looked at as well."""
        most = self._specs[self.name].most_runs if self.name else None
        return [path for path, on in self._beside.items() if on] if most is None or most > 1 else []

    def spec(self) -> ExperimentSpec | None:
        """The chosen experiment as it is set, or None where something in its fields is wrong."""
        if self._form is None or self._form.problem():
            return None
        self._form.commit()
        return None if self._form.problem() else self._specs[self.name]

    def show(self, name: str) -> None:  # type: ignore[override]
        """Look at an experiment."""
        self.list.setCurrentRow(list(self._specs).index(name))

    def mark(self, kept: Collection[str]) -> None:
        """Set a check mark at the experiments of which a result is kept."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = item.data(NAME)
            item.setText(f"{KEPT if name in kept else ''}{self._specs[name].title}")

    def offer_runs(self, listed: Sequence[Listed], present: Path | None) -> None:
        """The runs that may stand beside the present one."""
        self._beside = {one.path: self._beside.get(one.path, False) for one in listed if one.path != present}
        menu = self.runs.menu()
        menu.clear()
        for one in listed:
            if one.path in self._beside:
                action = menu.addAction(one.title)
                action.setCheckable(True)
                action.setChecked(self._beside[one.path])
                action.toggled.connect(lambda on, path=one.path: self._take(path, on))
        if not self._beside:
            menu.addAction("No other finished run of this data").setEnabled(False)
        self._say_runs()

    def _take(self, path: Path, on: bool) -> None:
        self._beside[path] = on
        self._say_runs()

    def _say_runs(self) -> None:
        several = not self.name or self._specs[self.name].most_runs != 1
        self.runs.setVisible(several)
        self.runs.setText(f"+ {len(self.beside)} runs" if self.beside else "+ runs")

    @QtSlot()
    def _choose(self) -> None:
        if not self.name:
            return
        spec = self._specs[self.name]
        self.summary.setText(spec.summary)
        if self._form is not None:
            self._fields.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = Form(spec, name_prefix=f"experiment.{spec.name}.")
        self._form.changed.connect(self._keep)
        self._fields.insertWidget(0, self._form)
        self._say_runs()
        self.chosen.emit()

    @QtSlot(object)
    def _keep(self, spec: ExperimentSpec) -> None:
        self._specs[spec.name] = spec
        self.adjusted.emit()
