"""The line at the bottom: what is happening, how far it is, how long it still takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QStatusBar, QWidget
from superqt import QElidingLabel

from app.languages.speaking import Verbatim, said
from app.plain import plain_label, plain_tip
from app.progress import in_words

if TYPE_CHECKING:
    from app.session import Session
    from app.setup.gate import Gate
    from app.training import TrainingDesk
    from app.workspace import Run

NOTICE_MS = 3000
SENTENCE_END = re.compile(r"[.!?](?=\s|$)|。")
WORDS = {
    "training": "Training",
    "paused": "Paused",
    "stopping": "Stopping…",
    "done": "Done",
    "stopped": "Stopped",
    "failed": "Failed",
}


LEAST = 80  # pixels of the sentence


class Numbers(QLabel):
    """As wide as its text; where the window has no room for it, its end gives way."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("status.numbers")

    def minimumSizeHint(self) -> QSize:
        """Qt's own hook."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own hook."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        shown = self.fontMetrics().elidedText(Verbatim(self.text()), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.rect(), self.alignment(), self.palette(), True, shown, self.foregroundRole()
        )
        painter.end()


class Status(QStatusBar):
    """Repainted by the window's timer through `refresh`."""

    def __init__(self, session: Session, desk: TrainingDesk, gate: Gate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk, self._gate = session, desk, gate
        self._state = QElidingLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setMinimumWidth(LEAST)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state.setObjectName("status.state")
        self._numbers = Numbers()
        self._left = plain_label()
        self._left.setObjectName("status.eta")
        self._bar = QProgressBar()
        self._bar.setObjectName("status.progress")
        self._bar.setAccessibleName("Progress of the training")
        self._bar.setToolTip("How much of the training is done")
        self._bar.setFixedSize(160, 6)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.hide()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._state, 1)
        for widget in (self._numbers, self._left, self._bar):
            self.addPermanentWidget(widget)
        self.messageChanged.connect(self._on_message)
        gate.changed.connect(self.refresh)
        desk.stepped.connect(self.refresh)
        session.changed.connect(self._follow)
        self.refresh()

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & {"run", "latest", "dataset"}:
            self.refresh()
        notices = self._session.workspace.notices
        if "notices" in names and notices:
            self.setToolTip(plain_tip(notices[-1]))
            self.showMessage(self._fitting(said(notices[-1])), NOTICE_MS)

    def _fitting(self, notice: str) -> str:
        """As many of its sentences as have room, one at least; Qt would write the rest beneath the numbers.

        What is cut off is marked: a full stop may also stand within a path.
        """
        metrics, room = self.fontMetrics(), self._state.width()
        ends = [end.start() + 1 for end in reversed(list(SENTENCE_END.finditer(notice)))]
        shorter = (notice, *(f"{notice[:end]} …" for end in ends))
        fitting = (text for text in shorter if metrics.horizontalAdvance(Verbatim(text)) <= room)
        return next(fitting, metrics.elidedText(Verbatim(notice), Qt.TextElideMode.ElideRight, room))

    @Slot(str)
    def _on_message(self, shown: str) -> None:
        if not shown:
            self.setToolTip("")

    @Slot()
    def refresh(self) -> None:
        """Bring every number up to the session."""
        run = self._session.workspace.run
        if run is None:
            self._state.setText(self._gate.reason or "Ready. Press Train.")
            self._numbers.clear()
            self._left.clear()
            self._bar.hide()
            return
        self._state.setText(sentence(run, self._gate.reason))
        self._state.setToolTip(plain_tip(run.message))
        self._show_progress(run)

    def _show_progress(self, run: Run) -> None:
        measured = self._session.workspace.latest.get("train")
        self._bar.setVisible(run.alive)
        if run.started is None or measured is None:
            self._bar.setRange(0, 0 if run.alive else 1000)
            self._numbers.clear()
            self._left.clear()
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * measured.epoch / max(1, run.started.epochs)))
        # The waiting between slow batches is no training time, so that neither speed nor time left would be true.
        slow = run.alive and self._desk.is_slow
        speed = "slowly" if slow else f"{measured.samples_per_second:,.0f} samples/s"
        self._numbers.setText(
            f"epoch {self._desk.step / run.started.steps_per_epoch:.1f} of {run.started.epochs:,}  ·  "
            f"step {self._desk.step:,}  ·  "
            f"{speed}  ·  lr {measured.lr:.3g}"
        )
        left = self._desk.remaining() if run.alive and not slow else None
        self._left.setText("" if left is None else f"·  {in_words(left)} left ")


def sentence(run: Run, reason: str) -> str:
    """What to say of a run, and after it of the next one."""
    said = WORDS[run.status] + (f": {run.message}" if run.message else "")
    if run.spec is not None and run.spec.model.flaw:
        said = f"{said}   {run.spec.model.flaw}"
    if run.alive or not reason:
        return said
    return f"{said}   {reason}"
