"""Log: what happened, in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout

from app.languages.speaking import said
from app.panels.base import Panel, panels

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session

MOST_LINES = 5000


@panels.register("log", "Log")
class LogPanel(Panel):
    """Every notice of the session with the time at which it came."""

    object_name = "panel.log"
    area = "bottom"
    order = 90
    first_use = "What the program does and what it noticed will be told here. Press Train to begin."
    watches = frozenset({"notices"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._shown = 0
        self.view = QPlainTextEdit()
        self.view.setObjectName("log.text")
        self.view.setAccessibleName("Log")
        self.view.setToolTip("What happened; select and copy as you like")
        self.view.setReadOnly(True)
        self.view.setMaximumBlockCount(MOST_LINES)
        self.view.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(8, 0, 8, 4)
        layout.addWidget(self.view)
        self._copy = QToolButton()
        self._copy.setText("Copy")
        self._copy.setObjectName("log.copy")
        self._copy.setAccessibleName("Copy the log")
        self._copy.setToolTip("Copy the whole log")
        self._copy.setProperty("flat", True)
        self._copy.clicked.connect(self._copy_all)
        self.title_line.add(self._copy)
        # Times are those of the event, so it must not wait until the panel is seen.
        session.changed.connect(self._on_changed)
        self._append()

    def paint(self, dirty: frozenset[str]) -> None:
        self._append()

    @Slot(object)
    def _on_changed(self, names: frozenset[str]) -> None:
        if "notices" in names:
            self._append()

    def _append(self) -> None:
        notices = self.session.workspace.notices
        now = QDateTime.currentDateTime().toString("HH:mm:ss")
        for sentence in notices[self._shown :]:
            self.view.appendPlainText(f"{now}  {said(sentence)}")
        self._shown = len(notices)
        self.show_body(bool(notices))

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.view.toPlainText())
