"""The list of lessons."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ae_core.lessons.lesson import Broken, Lesson
from app.controls import push_button
from app.languages.speaking import Verbatim, said
from app.lessons.recorder import Recorder
from app.lessons.shelf import Shelf
from app.plain import plain_label
from app.widgets.tall_scroll import TallScroll
from app.widgets.tile import Tile

NOT_RECORDED = "Not recorded:"
DONE = "\N{CHECK MARK} done"


def lesson_row(lesson: Lesson, done: bool) -> Tile:
    """One lesson: its number and title, how long it takes, what it is about."""
    told = " · ".join([said(f"{lesson.minutes} min"), *([said(DONE)] if done else []), lesson.about])
    title, about = Verbatim(f"{lesson.number}  {lesson.title}"), Verbatim(lesson.about)
    row = Tile(f"lessons.{lesson.path.stem}", title, Verbatim(told), about)
    row.setAccessibleName(Verbatim(lesson.title))
    row.column.setContentsMargins(12, 8, 12, 8)
    row.column.setSpacing(2)
    row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return row


class ListView(QWidget):
    """chosen : carries a Lesson."""

    chosen = Signal(object)

    def __init__(self, shelf: Shelf, recorder: Recorder) -> None:
        super().__init__()
        self._shelf, self._recorder = shelf, recorder
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(12, 8, 12, 8)
        self._rows.setSpacing(8)
        folder = push_button("Open the folder", "lessons.folder", "Your own lessons lie here: one Markdown file each")
        self.record = push_button("Record", "lessons.record", "Make a lesson of what you do in the window")
        folder.clicked.connect(shelf.open_folder)
        self.record.clicked.connect(recorder.begin)
        self.new_page = push_button("New page", "lessons.new_page", "What was done since the last one is a page")
        self.new_page.clicked.connect(recorder.new_page)
        self.finish = push_button("Finish", "lessons.finish", "Write the recorded lesson into the folder")
        self.finish.clicked.connect(recorder.end)
        self._folder = folder
        self.missed = plain_label()
        self.missed.setObjectName("lessons.missed")
        self.missed.setProperty("role", "bad")
        self.missed.setWordWrap(True)
        self.missed.setContentsMargins(12, 0, 12, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        for button in (self.record, folder, self.new_page, self.finish):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TallScroll(inner), 1)
        column.addWidget(self.missed)
        column.addLayout(foot)
        shelf.changed.connect(self.fill)
        recorder.changed.connect(self._show_recording)
        recorder.written.connect(shelf.read)
        self._show_recording()

    @Slot()
    def fill(self) -> None:
        """Bring it up to the shelf."""
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for entry in self._shelf.entries or ():
            self._rows.addWidget(self._row(entry))
        self._rows.addStretch(1)

    @Slot()
    def _show_recording(self) -> None:
        recording = self._recorder.is_on
        for button in (self.new_page, self.finish):
            button.setVisible(recording)
        for button in (self.record, self._folder):
            button.setVisible(not recording)
        missed = self._recorder.missed
        self.missed.setText("\n".join([NOT_RECORDED, *missed]))
        self.missed.setVisible(recording and bool(missed))
        self.new_page.setText(f"New page ({len(self._recorder.pages) + 1})")

    def _row(self, entry: Lesson | Broken) -> QWidget:
        if isinstance(entry, Lesson):
            row = lesson_row(entry, self._shelf.is_done(entry))
            row.clicked.connect(partial(self.chosen.emit, entry))
            return row
        broken = plain_label(entry.sentence)
        broken.setObjectName(f"lessons.broken.{entry.path.stem}")
        broken.setProperty("role", "bad")
        broken.setWordWrap(True)
        broken.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return broken
