"""Runs: all that have been trained, to be found again, opened, written on and thrown away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from ae_core.comparison.strokes import FEWEST, MOST
from app.cataloguing.about_page import AboutPage
from app.cataloguing.deeds import RunDeeds
from app.cataloguing.small_curve import SmallCurve
from app.cataloguing.table import COLUMNS, CURVE, ENTRY, ChosenRuns
from app.controls import named, push_button
from app.panels.base import Panel, panels
from app.plain import plain_tip
from app.question import ask
from app.remembered import Control, control
from app.widgets.line import Line

if TYPE_CHECKING:
    from ae_core.training.about import About
    from ae_core.training.catalogue import Catalogue, CatalogueEntry
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session

READ = "runs.read"
NAME = 230  # pixels of that column
AGAIN_MS = 2000  # runs of the command line appear after so long
ELSEWHERE = "Stop the training first"
TOGETHER = "Show the chosen runs side by side"
DONE = "It has had all of its epochs; `train --resume RUN --epochs N` gives it more"


@panels.register("runs", "Runs")
class RunsPanel(Panel):
    """A row a run; the chosen one with its name, tags and note."""

    object_name = "panel.runs"
    area = "centre"
    order = 40
    first_use = "Every run will be listed here, also those of the command line. Press Train to make the first."
    watches = frozenset({"run"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._desks: Desks | None = None
        self._catalogue: Catalogue | None = None
        self._troubles: list[str] = []
        self._trash: tuple[Path, ...] = ()
        self._chosen: tuple[Path, ...] = ()
        self.filter = QLineEdit()
        named(self.filter, "runs.filter", "Filter", "Show the runs that have all of these words")
        self.filter.setPlaceholderText("Filter")
        self.filter.setClearButtonEnabled(True)
        self.view, self.runs = QTableView(), ChosenRuns()
        self.filter.textChanged.connect(self.runs.look_for)
        self.about = AboutPage()
        self.deeds = RunDeeds(session, lanes, self)
        self.about.written.connect(self._write)
        self.deeds.done.connect(self._on_done)
        self.open = push_button("Open", "runs.open", "Look at the run")
        self.resume = push_button("Resume", "runs.resume", "Go on with its training")
        self.duplicate = push_button(
            "Duplicate", "runs.duplicate", "Put its data and settings into Setup, for a new run"
        )
        self.compare = push_button("Compare", "runs.compare", TOGETHER)
        self.delete = push_button("Delete", "runs.delete", "Move the run to the trash")
        self.back = push_button("Put back", "runs.put_back", "Take the last run out of the trash again")
        self.said = Line(caption=True)
        self.deeds.said.connect(self.said.set_text)
        for button, does in (
            (self.open, partial(self._read, "show")), (self.resume, partial(self._read, "resume_from")),
            (self.duplicate, partial(self._read, "prepare")), (self.compare, self._compare),
            (self.delete, self._delete), (self.back, self._put_back),
        ):  # fmt: skip
            button.clicked.connect(does)
        self.back.hide()
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self._dress()
        self._lay_out()

    def _dress(self) -> None:
        view = self.view
        named(
            view,
            "runs.table",
            "Runs",
            "Every run; Enter or a double click opens the chosen one, Ctrl or Shift take several",
        )
        view.setModel(self.runs)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setAlternatingRowColors(True)
        view.setShowGrid(False)
        view.setSortingEnabled(True)
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        view.verticalHeader().hide()
        view.setItemDelegateForColumn(CURVE, SmallCurve(view))
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        view.setColumnWidth(0, NAME)
        view.setTabKeyNavigation(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._ask)
        view.activated.connect(partial(self._read, "show"))
        view.selectionModel().selectionChanged.connect(self._choose)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(8, 8, 0, 4)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addWidget(self.said, 1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.filter)
        column.addLayout(buttons)
        column.addWidget(self.view, 1)
        column.addWidget(self.about)

    def controls(self) -> tuple[Control, ...]:
        header = self.view.horizontalHeader()
        order = Control("runs.order", self._order, self._order_by, header.sortIndicatorChanged)
        return (control(self.filter), order)

    def _order(self) -> Any:
        """By which column, and whether the largest comes first; None for the newest run first."""
        header = self.view.horizontalHeader()
        place = header.sortIndicatorSection()
        if not 0 <= place < len(COLUMNS):
            return None
        return {"by": COLUMNS[place].title, "falling": header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder}

    def _order_by(self, value: Any) -> bool:
        titles = [one.title for one in COLUMNS]
        place = -1 if value is None else titles.index(value["by"])
        falling = value is not None and value["falling"] is True
        self.view.sortByColumn(place, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)
        return True

    def attach(self, desks: Desks) -> None:
        """Runs are read when the engine is loaded, whose settings they have."""
        self._desks = desks
        desks.engine.ready.connect(self._look_again)
        self.lanes.train.state_changed.connect(self._enable)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def paint(self, dirty: frozenset[str]) -> None:
        self._look()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.open, self.resume, self.duplicate, self.compare, self.delete

    @property
    def entries(self) -> list[CatalogueEntry]:
        """The runs that are chosen, from the top."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=lambda one: one.row())
        return [row.data(ENTRY) for row in rows]

    @property
    def entry(self) -> CatalogueEntry | None:
        """The one run that is chosen, None where there are several or none."""
        chosen = self.entries
        return chosen[0] if len(chosen) == 1 else None

    # Reading

    @Slot()
    def _look_again(self) -> None:
        """While it is seen; what it shows behind a tab nobody reads. It is painted when it comes forward.

        Not before what was typed is written: it would stand there as it was.
        """
        if self.is_seen and not self.lanes.keep.busy:
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._desks is None or not self._desks.engine.is_ready or self.lanes.is_closing:
            return
        if self._catalogue is None:
            from ae_core.training.catalogue import Catalogue

            self._catalogue = Catalogue(self._desks.training.runs)
        self.lanes.disk.call(READ, _listed, self._catalogue, then=self._take)

    def _take(self, listed: tuple[list[CatalogueEntry], list[Path]]) -> None:
        entries, trash = listed
        self._trash = tuple(trash)
        self.back.setVisible(bool(trash))
        run = self.session.workspace.run
        chosen = self._chosen
        self.runs.table.set_entries(entries, run.folder if run is not None else None)
        self.show_body(bool(entries or trash))
        if chosen and not self.entries:
            self._select(chosen)
        self.about.show_entry(self.entry)
        assert self._catalogue is not None
        if self._catalogue.troubles != self._troubles:  # what else was said meanwhile stays
            self._troubles = troubles = list(self._catalogue.troubles)
            self.said.set_text(f"{len(troubles)} cannot be read: {troubles[0]}" if troubles else "")
        self._enable()

    def commit(self) -> None:
        """What is typed as a filter is remembered at once."""
        self.filter.editingFinished.emit()

    def _select(self, folders: tuple[Path, ...]) -> None:
        chosen, flag = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        for row in range(self.runs.rowCount()):
            index = self.runs.index(row, 0)
            if index.data(ENTRY).path in folders:
                chosen.select(index, flag.Select | flag.Rows)

    @Slot()
    def _choose(self) -> None:
        there = {self.runs.index(row, 0).data(ENTRY).path for row in range(self.runs.rowCount())}
        filtered = tuple(path for path in self._chosen if path not in there)
        self._chosen = tuple(entry.path for entry in self.entries) or filtered
        self.about.show_entry(self.entry)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        entry, idle = self.entry, self.lanes.train.state == "idle"
        for button in (self.open, self.resume, self.duplicate):
            button.setEnabled(entry is not None and idle)
        self.resume.setEnabled(
            self.resume.isEnabled() and entry is not None and entry.state not in ("done", "training")
        )
        self.delete.setEnabled(entry is not None and entry.state != "training")
        n = len(self.entries)
        self.compare.setEnabled(FEWEST <= n <= MOST)
        why = f"Choose {FEWEST} to {MOST} runs of the same data, with Ctrl or Shift"
        self.compare.setToolTip(plain_tip(TOGETHER if FEWEST <= n <= MOST else why))
        done = entry is not None and entry.state == "done"
        self.open.setToolTip(plain_tip("Look at the run" if idle else ELSEWHERE))
        self.resume.setToolTip(plain_tip(DONE if done else "Go on with its training" if idle else ELSEWHERE))

    # Deeds

    def _read(self, deed: str, *_: Any) -> None:
        """Read the chosen run; `deed` of the training desk takes it."""
        entry, desks = self.entry, self._desks
        if entry is not None and desks is not None and self.lanes.train.state == "idle":
            self.deeds.read(entry, getattr(desks.training, deed))

    @Slot(object, object)
    def _write(self, entry: CatalogueEntry, about: About) -> None:
        self.lanes.disk.cancel(READ)  # what was read before would stand in the fields again
        self.deeds.write(entry, about)

    @Slot(object)
    def _on_done(self, chosen: tuple[Path, ...] | None) -> None:
        if chosen is not None:
            self._chosen = chosen
        self._look()

    @Slot()
    def _compare(self) -> None:
        self.session.choose(compared=tuple(entry.path for entry in self.entries))

    @Slot()
    def _delete(self) -> None:
        entry = self.entry
        if entry is not None and self.delete.isEnabled():
            self.view.setFocus()  # the button will not be there, and the next field would keep Redo for itself
            self.deeds.throw_away(entry)

    @Slot()
    def _put_back(self) -> None:
        if self._trash:
            self.view.setFocus()
            self.deeds.put_back(self._trash[0])

    @Slot(QPoint)
    def _ask(self, place: QPoint) -> None:
        menu = QMenu(self)
        for button in self._buttons:
            action = menu.addAction(button.text(), button.click)
            action.setEnabled(button.isEnabled())
        menu.addSeparator()
        menu.addAction("Empty the trash…", self._empty_trash).setEnabled(bool(self._trash))
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot()
    def _empty_trash(self) -> None:
        trash = self._trash
        many = f"{len(trash):,} runs lie" if len(trash) != 1 else "One run lies"
        ask(
            self.window(), "question.trash", f"{many} in the trash.", "What is deleted there cannot be put back.",
            ("question.delete", "Delete for good"), ("question.keep", "Keep"), partial(self.deeds.delete, trash),
        )  # fmt: skip


def _listed(catalogue: Catalogue) -> tuple[list[CatalogueEntry], list[Path]]:
    """The runs, and those in the trash, the last first."""
    from ae_core.training.trash import in_trash

    return catalogue.read(), in_trash(catalogue.base)
