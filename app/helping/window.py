"""The window of help: what a panel shows, and what words mean."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from ae_core.glossary import Card, cards
from app.controls import named, push_button
from app.helping.pages import SCHEME, page_of_card, page_of_panel, page_of_words
from app.helping.pointed import card_named
from app.helping.text_flow import space_out

SIZE = (480, 560)
MARGIN = 12.0  # pixels around all


class HelpWindow(QDialog):
    """Stands beside the work and stops nobody. It goes back and forth between what was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle("Help")
        self.setModal(False)
        self.resize(*SIZE)
        self._read: list[str] = []
        self.words = QLineEdit()
        named(self.words, "help.words", "Find a word", "ELBO, KL, perplexity, ...; empty shows all")
        self.words.setPlaceholderText("Find a word")
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._find)
        self.back = push_button("Back", "help.back", "What was read before")
        self.back.setAutoDefault(False)  # Enter in the field is not for it
        self.back.clicked.connect(self._go_back)
        self.text = QTextBrowser()
        named(self.text, "help.text", "Help", "What it means; blue words have a card of their own")
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(MARGIN)
        self.text.anchorClicked.connect(self._follow)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.text, 1)

    def show_panel(self, name: str, title: str) -> None:
        """What am I looking at?"""
        self._turn_to(page_of_panel(name, title))

    def show_word(self, words: str) -> bool:
        """The card of a word as it stands on screen; whether there is one."""
        card = card_named(words)
        if card is not None:
            self.show_card(card)
        return card is not None

    def show_card(self, card: Card) -> None:
        """What a word or a setting is."""
        self._turn_to(page_of_card(card))

    def show_glossary(self) -> None:
        """Every word."""
        self.words.clear()
        self._turn_to(page_of_words(""))
        self.words.setFocus()

    def _turn_to(self, page: str) -> None:
        if not self._read or self._read[-1] != page:
            self._read.append(page)
        self._write(page)
        self.show()
        self.raise_()

    def _write(self, page: str) -> None:
        # Raw HTML in a text stays text.
        self.text.document().setMarkdown(page, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        space_out(self.text.document())
        self.text.setTextCursor(QTextCursor(self.text.document()))  # where it stands is kept in sight when it is shown
        self.text.verticalScrollBar().setValue(0)
        self.back.setEnabled(len(self._read) > 1)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        card = cards().get(link.path()) if link.scheme() == SCHEME else None
        if card is not None:
            self.show_card(card)

    @Slot(str)
    def _find(self, words: str) -> None:
        self._write(page_of_words(words))

    @Slot()
    def _go_back(self) -> None:
        if len(self._read) > 1:
            self._read.pop()
            self._write(self._read[-1])
