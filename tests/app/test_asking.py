"""Every word on screen that has a card opens it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ae_core.glossary import card_in, card_of, cards
from app.bootstrap import Program
from app.helping.pointed import card_at, own_card
from app.helping.window import HelpWindow
from app.main_window import MainWindow
from app.plain import PlainLabel, plain_label
from app.widgets.line import Line
from tests.app.acting import train

WORDED = (QLabel, QAbstractButton, QComboBox)


def opened(window: MainWindow) -> str:
    shown = window.findChild(HelpWindow)
    return shown.text.toPlainText().split("\n")[0] if shown is not None and shown.isVisible() else ""


@pytest.fixture
def window(setup: Program) -> MainWindow:
    """The window with its forms."""
    return setup.window


def right_click(widget: QWidget, pos: QPoint) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, widget.mapToGlobal(pos))
    QApplication.sendEvent(widget, event)


def texts(window: MainWindow) -> list[tuple[str, QWidget, QPoint]]:
    """Every short text in sight, where it is."""
    found: list[tuple[str, QWidget, QPoint]] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QTabBar):
            found += [(widget.tabText(i), widget, widget.tabRect(i).center()) for i in range(widget.count())]
        elif isinstance(widget, QHeaderView):
            for section in range(widget.count() if widget.orientation() == Qt.Orientation.Horizontal else 0):
                left = widget.sectionViewportPosition(section) + 4
                name = widget.model().headerData(section, widget.orientation())
                found.append((str(name), widget.viewport(), QPoint(left, widget.height() // 2)))
        elif isinstance(widget, WORDED):
            text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            found.append((text.replace("&", ""), widget, QPoint(2, widget.height() // 2)))
    return found


def test_every_text_in_sight_that_is_a_word_opens_its_card(window: MainWindow, qtbot: QtBot) -> None:
    """The contract over all panels, each brought to the front."""
    train(window, qtbot)
    opens: set[str] = set()
    for panel in window.panels.values():
        dock = window.docks[panel.name]
        dock.show()
        dock.raise_()
        qtbot.waitUntil(lambda panel=panel: panel.is_seen)
        for text, widget, pos in texts(window):
            card = card_of(text)
            if card is not None:
                found = card_at(widget, pos)
                assert found is not None, (panel.name, text)
                assert found.name == card.name, (panel.name, text)
                opens.add(card.name)
    assert {"bottleneck", "likelihood", "kl"} <= opens, opens


def test_a_right_click_on_a_number_of_the_status_line_offers_its_card(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    numbers = window.findChild(QLabel, "status.numbers")
    assert numbers is not None
    qtbot.waitUntil(lambda: "lr" in numbers.text() and numbers.width() >= numbers.sizeHint().width())
    before = numbers.fontMetrics().horizontalAdvance(numbers.text().partition("lr")[0])
    right_click(numbers, QPoint(before + 3, numbers.height() // 2))
    menu = window.findChild(QMenu, "asking")
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert opened(window) == cards()["learning_rate"].title


def test_the_legend_and_the_unit_of_the_curves_are_words(window: MainWindow, qtbot: QtBot) -> None:
    from app.panels.curves import CurvesPanel

    train(window, qtbot)
    panel = window.panels["curves"]
    assert isinstance(panel, CurvesPanel)
    qtbot.waitUntil(lambda: panel.view.findChild(QAbstractButton, "curves.legend.loss.train") is not None)
    legend = panel.view.findChild(QAbstractButton, "curves.legend.loss.train")
    assert legend is not None
    legend.setText("kl · train")
    assert card_at(legend, QPoint(4, 4)) is cards()["kl"]
    line = panel.title_line.findChild(Line)
    assert line is not None
    line.set_text("nats per sample")
    assert card_at(line, QPoint(4, 4)) is cards()["nats"]


def test_shift_f1_tells_of_the_word_under_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    label = next(one for one in window.panels["setup"].findChildren(PlainLabel) if one.text() == "Likelihood")
    for area in window.panels["setup"].findChildren(QScrollArea):
        area.ensureWidgetVisible(label)
    QCursor.setPos(label.mapToGlobal(QPoint(4, label.height() // 2)))
    window.actions_by_name["glossary"].trigger()
    assert opened(window) == cards()["likelihood"].title
    QCursor.setPos(window.mapToGlobal(QPoint(0, 0)))
    window.actions_by_name["glossary"].trigger()
    assert opened(window) == "Glossary"


def test_a_label_that_is_a_word_is_dotted_and_clicked(window: MainWindow, qtbot: QtBot) -> None:
    label = next(one for one in window.panels["setup"].findChildren(PlainLabel) if one.text() == "Likelihood")
    qtbot.waitUntil(lambda: label.is_word)
    assert label.cursor().shape() == Qt.CursorShape.WhatsThisCursor
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert opened(window) == cards()["likelihood"].title
    other = plain_label("Perplexity")
    other.setParent(window)
    qtbot.waitUntil(lambda: other.is_word, timeout=5000)
    other.setText("no word at all")
    qtbot.waitUntil(lambda: not other.is_word, timeout=5000)


def title_of(window: MainWindow, path: str) -> PlainLabel:
    row = field(window, path).parentWidget()
    return next(label for label in row.findChildren(PlainLabel) if label.is_title)


def field(window: MainWindow, path: str) -> QWidget:
    found = window.panels["setup"].findChild(QWidget, path)
    assert found is not None
    return found


def test_the_title_of_a_setting_without_a_word_opens_a_card_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    label = title_of(window, "train.optimiser.beta1")
    assert card_of(label.text()) is None
    qtbot.waitUntil(lambda: label.is_word)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    shown = window.findChild(HelpWindow)
    assert shown is not None
    told = shown.text.toPlainText()
    assert told.startswith("Beta1")
    for part in ("Memory of the gradient's mean", "≥ 0 · < 1", "Default: 0.9", "Kingma & Ba 2014", "cannot be changed"):
        assert part in told


def test_a_setting_with_a_word_opens_its_card_with_what_is_allowed_here(window: MainWindow, qtbot: QtBot) -> None:
    label = title_of(window, "train.epochs")
    qtbot.waitUntil(lambda: label.is_word)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert opened(window) == cards()["epoch"].title
    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert "Allowed: 1 \u2013 1,000,000 · whole numbers" in shown.text.toPlainText()


def test_shift_f1_in_a_field_tells_of_its_setting(window: MainWindow, qtbot: QtBot) -> None:
    QCursor.setPos(window.mapToGlobal(QPoint(0, 0)))
    field(window, "train.threads").setFocus()
    qtbot.waitUntil(lambda: own_card(window.focusWidget(), QPoint()) is not None)
    window.actions_by_name["glossary"].trigger()
    assert opened(window) == "Threads"


def test_what_is_chosen_in_a_list_has_the_card_of_its_entry(window: MainWindow) -> None:
    box = QComboBox(window)
    box.addItem("Kernel density")
    card = card_at(box, QPoint(2, 2))
    assert card is None or card.source == "Scott 1992"  # nothing is imported for it
    from ae_core.latent.samplers.base import samplers

    samplers.names()
    card = card_at(box, QPoint(2, 2))
    assert card is not None
    assert card.source == "Scott 1992"


@pytest.mark.parametrize(
    ("text", "at", "name"),
    [
        ("kl · train", None, "kl"),
        ("epoch 3.0 of 30 · step 12 · lr 0.001", None, "epoch"),
        ("epoch 3.0 of 30 · step 12 · lr 0.001", 29, "learning_rate"),
        ("KL divergence", 0, "kl"),
        ("squared_error", None, "squared_error"),
        ("klepto", None, None),
        ("z12", None, "code"),
    ],
)
def test_words_are_found_within_a_text(text: str, at: int | None, name: str | None) -> None:
    found = card_in(text, at)
    assert (None if found is None else found.name) == name
