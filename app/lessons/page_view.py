"""A page of a lesson, and the way through it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.controls import push_button, tool_button
from app.helping.pages import as_markdown
from app.languages.speaking import said
from app.lessons.page_text import PageText
from app.lessons.pictures import Pictures
from app.lessons.player import Player
from app.lessons.question_box import QuestionBox
from app.lessons.way_down import WayDown
from app.plain import plain_label
from app.theme import tokens
from app.widgets.line import Line
from app.widgets.tall_scroll import TallScroll

MARGIN = 16


class PageView(QWidget):
    """Text, question, and at its foot the buttons that turn the page. place : which page of which lesson it is."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self._player = player
        self.pictures = Pictures(player.stage.lanes, self)
        self.pictures.read.connect(self.dress)
        self.place, self.wait = Line(caption=True), plain_label()
        self.place.hide()
        self._solved = False
        self.wait.setObjectName("lesson.wait")
        self.wait.setWordWrap(True)
        self.text, self.question = PageText(), QuestionBox(player)
        self.back = push_button("Back", "lesson.back", "The page before (Page Up, Alt+Left)")
        self.next = push_button("Next", "lesson.next", "The next page (Page Down, Alt+Right)")
        self.next.setProperty("primary", True)
        self.quit = tool_button("Leave", "lesson.leave", "Leave the lesson; every panel goes back to its place")
        self.back.clicked.connect(player.back)
        self.next.clicked.connect(self._go_on)
        self.quit.clicked.connect(player.leave)
        self._lay_out()
        for keys, go in (
            ("PgUp", player.back),
            ("Alt+Left", player.back),
            ("PgDown", player.next),
            ("Alt+Right", player.next),
        ):
            where = Qt.ShortcutContext.WindowShortcut if keys.startswith("Alt") else _HERE
            QShortcut(QKeySequence(keys), self, go, context=where)
        player.turned.connect(self.show_page)
        player.told.connect(self.show_state)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        column.setSpacing(12)
        for part in (self.text, self.question, self.wait):
            column.addWidget(part)
        column.addStretch(1)
        self.room = TallScroll(inner)
        self.down = WayDown(
            "lesson.down", "\N{DOWNWARDS ARROW} The question", "Go down to what is asked", self.room, self.question
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 8, MARGIN, 8)
        foot.setSpacing(8)
        foot.addWidget(self.quit)
        foot.addStretch(1)
        for widget in (self.back, self.next):
            foot.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.room, 1)
        whole.addWidget(self.down)
        whole.addLayout(foot)

    @Slot()
    def show_page(self) -> None:
        """The open page from its top."""
        player = self._player
        self.place.setVisible(player.lesson is not None)
        if player.lesson is None:
            return
        pages = player.lesson.pages
        self.place.set_text(f"page {player.number + 1} of {len(pages)} · {player.lesson.title}")
        self.back.setEnabled(player.number > 0)
        self.next.setText("Finish" if player.is_last else "Next")
        self.dress()
        self.room.verticalScrollBar().setValue(0)
        self._solved = player.is_solved  # one that was solved before is read from its top
        self.show_state()

    @Slot()
    def dress(self) -> None:
        """In the letters and colours of the theme."""
        player = self._player
        if player.lesson is not None:
            page = player.page
            self.pictures.ask(player.lesson)
            text = f"## {page.title}\n\n{page.text}{self._sources()}"
            if self.text.write(text, self.pictures.found):
                self.question.dress()

    def _sources(self) -> str:
        """On the last page, what the lesson stands on."""
        lesson = self._player.lesson
        if lesson is None or not lesson.sources or not self._player.is_last:
            return ""
        return f"\n\n### {said('Sources')}\n\n" + "\n".join(f"- {as_markdown(one)}" for one in lesson.sources)

    @Slot()
    def show_state(self) -> None:
        """What is waited for, or what went wrong."""
        words = f"{self._player.waits}…" if self._player.waits else self._player.problem
        self.wait.setText(words)
        self.wait.setVisible(bool(words))
        self.wait.setStyleSheet(f"color: {tokens().muted if self._player.waits else tokens().bad};")

        if self._player.is_solved and not self._solved:
            QTimer.singleShot(0, self, self._show_answer)  # when what is said has its room
        self._solved = self._player.is_solved

    @Slot()
    def _show_answer(self) -> None:
        """Why it is so, which stands at the end, must not be overlooked."""
        bar = self.room.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot()
    def _go_on(self) -> None:
        (self._player.leave if self._player.is_last else self._player.next)()


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
