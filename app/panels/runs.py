"""Runs: all that have been trained, to be found again, opened, written on and thrown away."""

from __future__ import annotations

from collections.abc import Callable
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
from ae_core.errors import UserError
from app.cataloguing.about_page import AboutPage
from app.cataloguing.small_curve import SmallCurve
from app.cataloguing.table import CURVE, ENTRY, ChosenRuns
from app.controls import named, push_button
from app.panels.base import Panel, panels
from app.past import read_past
from app.plain import plain_tip
from app.remembered import Control, control
from app.widgets.line import Line

if TYPE_CHECKING:
    from ae_core.training.about import About
    from ae_core.training.catalogue import Catalogue, CatalogueEntry
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session

VIEW, READ, DEED = "runs", "runs.read", "runs.deed"
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
        self._thrown: Path | None = None
        self._chosen: tuple[Path, ...] = ()
        self.filter = QLineEdit()
        named(self.filter, "runs.filter", "Filter", "Show the runs that have all of these words")
        self.filter.setPlaceholderText("Filter")
        self.filter.setClearButtonEnabled(True)
        self.view, self.runs = QTableView(), ChosenRuns()
        self.filter.textChanged.connect(self.runs.look_for)
        self.about = AboutPage()
        self.about.written.connect(self._write)
        self.open = push_button("Open", "runs.open", "Look at the run")
        self.resume = push_button("Resume", "runs.resume", "Go on with its training")
        self.duplicate = push_button(
            "Duplicate", "runs.duplicate", "Put its data and settings into Setup, for a new run"
        )
        self.compare = push_button("Compare", "runs.compare", TOGETHER)
        self.delete = push_button("Delete", "runs.delete", "Move the run to the trash")
        self.back = push_button("Put back", "runs.put_back", "Take the last run out of the trash again")
        self.said = Line(caption=True)
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
        return (control(self.filter),)

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
        """While it is seen; what it shows behind a tab nobody reads. It is painted when it comes forward."""
        if self.is_seen:
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
        self._thrown = trash[0] if trash else None
        self.back.setVisible(bool(trash))
        run = self.session.workspace.run
        chosen = self._chosen
        self.runs.table.set_entries(entries, run.folder if run is not None else None)
        self.show_body(bool(entries or trash))
        if chosen and not self.entries:
            self._select(chosen)
        self.about.show_entry(self.entry)
        assert self._catalogue is not None
        if self._catalogue.troubles:
            self.said.set_text(f"{len(self._catalogue.troubles)} cannot be read: {self._catalogue.troubles[0]}")
        self._enable()

    def _select(self, folders: tuple[Path, ...]) -> None:
        chosen, flag = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        for row in range(self.runs.rowCount()):
            index = self.runs.index(row, 0)
            if index.data(ENTRY).path in folders:
                chosen.select(index, flag.Select | flag.Rows)

    @Slot()
    def _choose(self) -> None:
        if entries := self.entries:
            self._chosen = tuple(entry.path for entry in entries)
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

    def _do(self, deed: Callable[..., Any], folder: Path, *args: Any, then: Callable[[Any], None]) -> None:
        """In the disk lane; none takes the place of another that waits there."""
        view = f"{DEED} {deed.__name__} {folder}"
        self.lanes.disk.call(view, deed, folder, *args, then=then, failed=self._fail)

    def _read(self, deed: str, *_: Any) -> None:
        """Read the chosen run; `deed` of the training desk takes it."""
        entry, desks = self.entry, self._desks
        if entry is not None and desks is not None and self.lanes.train.state == "idle":
            self.said.set_text(f"Reading {entry.name}")
            self.lanes.disk.call(
                VIEW, read_past, entry.path, then=partial(self._done, getattr(desks.training, deed)), failed=self._fail
            )

    def _done(self, does: Any, past: Any) -> None:
        self.said.set_text("")
        does(past)

    def _fail(self, problem: Exception) -> None:
        why = str(problem) if isinstance(problem, UserError) else f"{type(problem).__name__}: {problem}"
        self.said.set_text(why)
        self.session.note(why)

    @Slot(object, object)
    def _write(self, entry: CatalogueEntry, about: About) -> None:
        from ae_core.training.about import write_about

        self._do(write_about, entry.path, about, then=lambda _: self._look())

    @Slot()
    def _compare(self) -> None:
        self.session.choose(compared=tuple(entry.path for entry in self.entries))

    @Slot()
    def _delete(self) -> None:
        from ae_core.training.trash import throw_away

        entry, run = self.entry, self.session.workspace.run
        if entry is None or not self.delete.isEnabled():
            return
        if run is not None and run.folder == entry.path:
            self.session.clear_run()
        self._do(throw_away, entry.path, then=partial(self._gone, entry.name))

    def _gone(self, name: str, _: Path) -> None:
        self._chosen = ()
        self.said.set_text(f"In the trash: {name}")
        self._look()

    @Slot()
    def _put_back(self) -> None:
        from ae_core.training.trash import put_back

        if self._thrown is not None:
            self._do(put_back, self._thrown, then=self._returned)

    def _returned(self, place: Path) -> None:
        self._chosen = (place,)
        self.said.set_text("")
        self._look()

    @Slot(QPoint)
    def _ask(self, place: QPoint) -> None:
        menu = QMenu(self)
        for button in self._buttons:
            action = menu.addAction(button.text(), button.click)
            action.setEnabled(button.isEnabled())
        menu.addSeparator()
        menu.addAction("Empty the trash", self._empty_trash)
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot()
    def _empty_trash(self) -> None:
        from ae_core.training.trash import empty_trash

        if self._desks is not None:
            self._do(empty_trash, self._desks.training.runs, then=lambda _: self._look())


def _listed(catalogue: Catalogue) -> tuple[list[CatalogueEntry], list[Path]]:
    """The runs, and those in the trash, the last first."""
    from ae_core.training.trash import in_trash

    return catalogue.read(), in_trash(catalogue.base)
