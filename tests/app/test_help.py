"""Help: every panel explains itself, every link leads somewhere, and words are found."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from ae_core.glossary import cards
from ae_core.languages.files import ENGLISH, NAMES
from app.bootstrap import Program, open_window
from app.helping.pages import FOLDER, page_of_card, page_of_panel, page_of_words
from app.helping.window import HelpWindow
from app.panels.base import panels
from tests.speaking import speaking

OTHERS = sorted(NAMES.keys() - {ENGLISH})
LINK = re.compile(r"\(term:\w+\)")


@pytest.mark.parametrize("name", panels.names())
def test_every_panel_explains_itself_with_links_that_lead_somewhere(name: str) -> None:
    page = page_of_panel(name, panels.get(name).title)
    assert 80 < len(page) < 1600
    assert set(re.findall(r"\(term:(\w+)\)", page)) <= set(cards())
    assert "](" not in re.sub(r"\[[^]]+\]\(term:\w+\)", "", page)


def test_no_text_is_of_a_panel_that_is_not_there() -> None:
    for folder in (FOLDER, *(FOLDER / language for language in OTHERS)):
        assert {path.stem for path in folder.glob("*.md")} == set(panels.names())


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", panels.names())
def test_a_panel_explains_itself_in_every_language_with_the_same_links(name: str, language: str) -> None:
    title = panels.get(name).title
    english = page_of_panel(name, title)
    with speaking(language):
        page = page_of_panel(name, title)
    assert page.partition("\n\n")[2] != english.partition("\n\n")[2]
    assert sorted(LINK.findall(page)) == sorted(LINK.findall(english))
    assert page.count("\n- ") == english.count("\n- ")
    assert page.count("\n\n") == english.count("\n\n")


@pytest.mark.parametrize("language", OTHERS)
def test_a_card_speaks_the_language_with_its_headings(language: str, window: HelpWindow) -> None:
    with speaking(language):
        window.show_word("KL divergence")
        assert cards()["kl"].meaning.replace("\xa0", " ") in window.text.toPlainText()
        assert "Unit:" not in window.text.toPlainText()
        assert "See also" not in window.text.toPlainText()


@pytest.fixture
def window(qtbot: QtBot) -> HelpWindow:
    made = HelpWindow()
    qtbot.addWidget(made)
    return made


def test_cards_are_followed_and_gone_back_from(window: HelpWindow) -> None:
    window.show_panel("curves", "Curves")
    assert window.text.toPlainText().startswith("Curves")
    assert not window.back.isEnabled()
    window.text.anchorClicked.emit(QUrl("term:kl"))
    assert window.text.toPlainText().startswith("KL divergence")
    window.text.anchorClicked.emit(QUrl("term:prior"))
    window.back.click()
    assert window.text.toPlainText().startswith("KL divergence")
    window.text.anchorClicked.emit(QUrl("https://example.org/"))
    assert window.text.toPlainText().startswith("KL divergence")


def test_the_first_page_begins_at_its_top(qtbot: QtBot) -> None:
    window = HelpWindow(None)
    qtbot.addWidget(window)
    window.resize(300, 160)
    with qtbot.waitExposed(window):
        window.show_word("perplexity")
    bar = window.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0


def test_words_are_found_while_they_are_typed(window: HelpWindow, qtbot: QtBot) -> None:
    window.show_glossary()
    assert all(card.title in window.text.toPlainText() for card in cards().values())
    qtbot.keyClicks(window.words, "perplex")
    assert "t-SNE looks at" in window.text.toPlainText()
    before = window.text.toPlainText()
    qtbot.keyClick(window.words, Qt.Key.Key_Return)
    assert window.text.toPlainText() == before
    window.words.setText("<b>*nothing*")
    assert window.text.toPlainText() == "No word has “<b>*nothing*”."
    assert window.show_word("Perplexity")
    assert not window.show_word("no such word")


@pytest.mark.parametrize("card", cards().values(), ids=lambda card: card.name)
def test_a_card_is_shown_letter_by_letter(card: object, window: HelpWindow) -> None:
    window.text.document().setMarkdown(page_of_card(card))  # type: ignore[arg-type]
    shown = " ".join(window.text.toPlainText().split())
    for text in (card.title, card.meaning, card.formula, card.source):  # type: ignore[attr-defined]
        assert " ".join(text.split()) in shown


def test_every_word_stands_in_the_list() -> None:
    assert page_of_words("").count("\n- ") + 1 >= len(cards())


def test_f1_tells_of_the_panel_in_use(program: Program, qtbot: QtBot) -> None:
    window = program.window
    with qtbot.waitSignal(window.desks.engine.ready, timeout=60_000):
        open_window(program)
    QCursor.setPos(window.transport.mapToGlobal(window.transport.rect().center()))  # where no panel is
    for name in ("curves", "runs", "traverse", "map", "inspector"):
        panel = window.panels[name]
        window.docks[name].raise_()
        qtbot.waitUntil(lambda panel=panel: panel.is_seen)
        with qtbot.waitActive(window):
            window.activateWindow()
        panel.setFocus()
        window.actions_by_name["help"].trigger()
        shown = window.findChild(HelpWindow)
        assert shown is not None
        qtbot.waitUntil(shown.isVisible)
        assert not shown.isModal()
        assert shown.text.toPlainText().split("\n")[0] == panel.title


def test_the_glossary_is_closed_by_escape(program: Program, qtbot: QtBot) -> None:
    window = program.window
    with qtbot.waitSignal(window.desks.engine.ready, timeout=60_000):
        open_window(program)
    window.actions_by_name["glossary"].trigger()
    shown = window.findChild(HelpWindow)
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    assert shown.text.toPlainText().startswith("Glossary")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
