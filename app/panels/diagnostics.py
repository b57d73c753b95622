"""Diagnostics: what the running model is worth, by everything that fits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from app.diagnosing.drawing import Stage
from app.diagnosing.subject import Answer, answer, question, with_live_settings
from app.diagnosing.words import Words
from app.inspection import ask
from app.made_by import on_screen
from app.panels.base import Panel, panels
from app.plain import plain_tip
from app.remembered import Control, control
from app.save_button import SaveButton
from app.theme import factor

if TYPE_CHECKING:
    from ae_core.analysis.finding import Finding
    from ae_core.model.spec import ModelSpec
    from app.lanes import Lanes
    from app.session import Session

LEAST_PAUSE_MS, MOST_PAUSE_MS = 1000, 20_000
SHARE = 0.05  # of the time may go into diagnosing while a training needs the processor
LIST_PAD = 8
NARROW = 640  # pixels of the panel, at the usual size of letters, below which words have no column of their own
PLACE = Qt.ItemDataRole.UserRole


@panels.register("diagnostics", "Diagnostics")
class DiagnosticsPanel(Panel):
    """A list of what fits the model; the chosen one in words, numbers and pictures."""

    object_name = "panel.diagnostics"
    area = "centre"  # figures are read from the last row; below, a strip of 60 pixels was left for them
    order = 20
    first_use = "What the model is worth will be told here: active units, rate, tangents and more. Press Train."
    watches = frozenset({"frames", "frame", "dataset", "run", "curves", "selection", "spec"})
    interval_ms = 250

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self.findings: dict[str, Finding] = {}
        self._steered: tuple[object, ModelSpec | None] = (None, None)
        self._waiting = self._again = self._owed = False
        self._pause_ms, self._told = 0.0, ""
        self._since = QElapsedTimer()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._ask)
        self.list = QListWidget()
        self.list.setObjectName("diagnostics.list")
        self.list.setAccessibleName("Diagnostics that fit this model")
        self.list.setToolTip("What to look at; an exclamation mark stands before what warns")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setMinimumHeight(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.words, self.stage = Words(), Stage()
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.body)
        row.setContentsMargins(8, 8, 0, 4)
        row.setSpacing(8)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(8)
        self._sides.addLayout(self._choice())
        self._sides.addWidget(self.words, 2)
        row.addLayout(self._sides, 1)
        row.addWidget(self.stage, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for three columns the numbers stand below the list."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * factor()
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._sides.setStretch(0, int(narrow))

    def _choice(self) -> QVBoxLayout:
        """The list, and below it what a title line would need a line of its own for."""
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        save = SaveButton(
            "diagnostics", "the diagnostic", self.body, self.session.note, lambda: on_screen(self.session, "diagnostic")
        )
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def controls(self) -> tuple[Control, ...]:
        return (control(self.list),)

    @property
    def wanted(self) -> str:
        """The name of the chosen diagnostic, "" before there is one."""
        item = self.list.currentItem()
        return str(item.data(PLACE)) if item is not None else ""

    @property
    def judged(self) -> object:
        """The folder of the run that the findings are of; of the one before, while the panel is not seen."""
        return self._steered[0]

    def paint(self, dirty: frozenset[str]) -> None:
        run, frame = self.session.workspace.run, self.session.frame()
        if run is None or frame is None or self.session.workspace.dataset is None:
            self._forget()
            return
        if run.folder != self._steered[0]:
            self._forget()
        spec = self.session.workspace.spec
        first = run.spec or spec
        if first is not None and (self._steered[1] is None or (run.alive and "spec" in dirty)):
            steered = with_live_settings(first.model, spec.model) if spec is not None else first.model
            self._steered = (run.folder, steered)
        self._ask_in_time()

    def _forget(self) -> None:
        self.lanes.inspect.cancel("diagnostics")
        self._later.stop()
        self._steered, self._waiting, self._again, self._pause_ms = (None, None), False, False, 0.0
        self.findings = {}
        self.list.clear()
        self.show_body(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Seen again: what was asked meanwhile is answered now."""
        super().paintEvent(event)
        if self._owed:
            self._owed = False
            self._ask_in_time()

    @property
    def _busy(self) -> bool:
        """Whether a training needs the processor."""
        run = self.session.workspace.run
        return run is not None and run.alive

    def _ask_in_time(self) -> None:
        """An answer under way is awaited: asked anew each time, a slow diagnostic would never be heard."""
        self._again = self._waiting
        if not self._waiting and not (self._later.isActive() and self._busy):
            elapsed = self._since.elapsed() if self._since.isValid() else self._pause_ms
            self._later.start(round(max(self._pause_ms - elapsed, 0)) if self._busy else 0)

    @Slot()
    def _ask(self) -> None:
        if self._steered[1] is None:
            return
        self._owed = not self.is_seen
        if self._owed:
            return
        asked = question(self.session, self.wanted, self._steered[1])
        if asked is not None:
            self._waiting = ask(
                self.session, self.lanes, "diagnostics", answer, asked, then=self._show, failed=self._fail
            )

    def _show(self, found: Answer) -> None:
        self._rest(found.seconds)
        self.findings |= found.findings
        self._fill(found)
        self.show_body(bool(found.titles))
        if self.wanted in self.findings:
            self._draw(self.findings[self.wanted])

    def _fail(self, problem: Exception) -> None:
        self._rest(0.0)
        # It is asked again with every frame; a failure is told once.
        if str(problem) != self._told:
            self._told = str(problem)
            self.session.note(f"The diagnostics could not be made: {problem}")

    def _rest(self, seconds: float) -> None:
        self._pause_ms = float(np.clip(1000 * seconds / SHARE, LEAST_PAUSE_MS, MOST_PAUSE_MS))
        self._since.start()
        self._waiting = False
        if self._again:
            self._ask_in_time()

    def _fill(self, found: Answer) -> None:
        names = [self.list.item(row).data(PLACE) for row in range(self.list.count())]
        if names != list(found.titles):
            self.list.blockSignals(True)
            self.list.clear()
            for name, (title, summary) in found.titles.items():
                item = QListWidgetItem(title)
                item.setData(PLACE, name)
                item.setToolTip(plain_tip(summary))
                self.list.addItem(item)
            self.list.setCurrentRow(list(found.titles).index(found.wanted))
            self.list.blockSignals(False)
        for row, (name, (title, _)) in enumerate(found.titles.items()):
            warns = name in self.findings and bool(self.findings[name].warnings)
            self.list.item(row).setText(f"! {title}" if warns else title)
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + LIST_PAD)

    @Slot()
    def _choose(self) -> None:
        if not self.wanted:
            return
        if self.wanted in self.findings:
            self._draw(self.findings[self.wanted])
        self.lanes.inspect.cancel("diagnostics")
        self._later.stop()
        self._waiting = self._again = False
        self._ask()

    def _draw(self, finding: Finding) -> None:
        self.words.set_finding(finding)
        self.stage.set_views(finding.views)
        self.stage.setVisible(bool(finding.views))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: compute nothing."""
        super().hideEvent(event)
        self._later.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """What was not computed while nobody looked."""
        super().showEvent(event)
        if self._steered[1] is not None:
            self._ask_in_time()
