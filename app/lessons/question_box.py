"""The question of a page: what is asked, where it is answered, how it stands."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ae_core.lessons.lesson import Question
from app.controls import named, push_button
from app.lessons.judging import Answer
from app.lessons.player import Player
from app.plain import plain_label
from app.theme import BODY, font, tokens

LARGER = 2
SOLVED = "\N{CHECK MARK} Solved."


class Choice(QWidget):
    """An answer to choose. Its words are broken into lines, which those of a button are not."""

    def __init__(self, place: int, words: str) -> None:
        super().__init__()
        self.button, self.words = QRadioButton(), _running_text()
        named(self.button, f"lesson.choice.{place + 1}", words, "Choose this answer")
        self.words.setText(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words can be clicked too."""
        self.button.click()


class QuestionBox(QFrame):
    """Hidden on a page without a question."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self._player = player
        self._asked: Question | None = None
        self.setObjectName("lesson.question")
        self.text, self.state, self.hint = (_running_text() for _ in range(3))
        self.state.setObjectName("lesson.state")
        self.choices = QWidget()
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._choose)
        self._rows: list[Choice] = []
        self.number = QLineEdit()
        named(self.number, "lesson.number", "Your number", "Type the number and press Enter")
        self.number.setPlaceholderText("Your number, then Enter")
        self.number.returnPressed.connect(self._type)
        self.show_hint = push_button("Hint", "lesson.hint", "How to come to it")
        self.show_hint.setCheckable(True)
        self.show_hint.toggled.connect(self._hint)
        self.help = push_button("Do it for me", "lesson.help", "Let the lesson do what is asked")
        self.help.clicked.connect(self._do_it)
        self._lay_out()
        player.turned.connect(self.ask)
        player.told.connect(self.show_state)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.help)
        buttons.addWidget(self.show_hint)
        buttons.addStretch(1)
        self._choice_column = QVBoxLayout(self.choices)
        self._choice_column.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for widget in (self.text, self.choices, self.number, self.state, self.hint):
            column.addWidget(widget)
        column.addLayout(buttons)

    @Slot()
    def ask(self) -> None:
        """Put the question of the open page."""
        question = None if self._player.lesson is None else self._player.page.ask
        self._asked = question
        self.setVisible(question is not None)
        if question is None:
            return
        self.text.setText(question.text)
        self.hint.setText(question.hint)
        with QSignalBlocker(self.show_hint):
            self.show_hint.setChecked(self._player.is_hinted)
        self.hint.setVisible(self._player.is_hinted)
        self._offer(question.choices)
        self.number.setText(self._player.answer.typed)
        self.number.setVisible(question.reads is not None)
        self.dress()
        self.show_state()

    def dress(self) -> None:
        """In the letters and colours of the theme."""
        theme = tokens()
        self.text.setFont(font(BODY + LARGER, bold=True))
        for widget in (self.state, self.hint, *(row.words for row in self._rows)):
            widget.setFont(font(BODY + LARGER))
        self.setStyleSheet(
            f"#lesson\\.question {{ background: {theme.window}; border: 0; border-left: 3px solid {theme.accent}; }}"
        )

    def _offer(self, choices: tuple[str, ...]) -> None:
        for row in self._rows:
            self._buttons.removeButton(row.button)
            row.hide()
            row.deleteLater()
        self._rows = [Choice(place, words) for place, words in enumerate(choices)]
        for place, row in enumerate(self._rows):
            self._buttons.addButton(row.button, place)
            self._choice_column.addWidget(row)
        self.choices.setVisible(bool(choices))

    @Slot()
    def show_state(self) -> None:
        """Solved, or what is missing, or what is waited for."""
        question, player = self._asked, self._player
        if question is None or player.lesson is None:
            return
        solved, theme = player.is_solved, tokens()
        said = f"{SOLVED} {question.why}".strip() if solved else player.said
        self.state.setText(said)
        self.state.setVisible(bool(said))
        self.state.setStyleSheet(f"color: {theme.good if solved else theme.muted};")
        self.help.setVisible(not solved)
        self.help.setEnabled(player.is_set and not player.waits)
        self.show_hint.setVisible(bool(question.hint) and not solved)
        self._show_answer(player.answer)

    def _show_answer(self, answer: Answer) -> None:
        assert self._asked is not None
        for place, words in enumerate(self._asked.choices):
            with QSignalBlocker(self._buttons):
                self._buttons.button(place).setChecked(words == answer.choice)

    @Slot(bool)
    def _hint(self, on: bool) -> None:
        self.hint.setVisible(on)
        self._player.hint(on)

    @Slot(int)
    def _choose(self, place: int) -> None:
        assert self._asked is not None
        self._player.give(Answer(choice=self._asked.choices[place]))

    @Slot()
    def _type(self) -> None:
        self._player.give(Answer(typed=self.number.text().strip()))

    @Slot()
    def _do_it(self) -> None:
        """The only one that writes into the field, besides the hand."""
        self._player.do_it()
        if self._player.answer.typed:
            self.number.setText(self._player.answer.typed)


def _running_text() -> QLabel:
    made = plain_label()
    made.setWordWrap(True)
    return made
