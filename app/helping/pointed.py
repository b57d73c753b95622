"""Which word stands under a point, whatever kind of widget shows it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLabel, QTabBar, QWidget

from ae_core.glossary import Card, card_in, card_of
from app.languages.speaking import heard


@runtime_checkable
class Worded(Protocol):
    """A widget that draws its words itself."""

    def word_at(self, pos: QPoint) -> str:
        """What stands there, or an empty text."""


@runtime_checkable
class Carded(Protocol):
    """A widget that has cards of its own, whatever words it shows: the row of a setting."""

    def card(self, pos: QPoint) -> Card | None:
        """The card of what is there."""


def card_at(widget: QWidget, pos: QPoint) -> Card | None:
    """The card of what is chosen there, else the own one of a widget around it, else that of an entry of a list.

    Without any it is that of the word at the point, or of the first in the text there; None where there is no word.
    """
    text = text_at(widget, pos)
    chosen = card_named(text) if isinstance(widget, QComboBox) else None
    return chosen or own_card(widget, pos) or _entry(widget, text) or _word(widget, pos, text)


def _entry(widget: QWidget, text: str) -> Card | None:
    """Of an entry of a registry, where such are chosen from or listed."""
    from app.forms.setting_card import card_of_entry  # settings are loaded after the first paint

    listed = isinstance(widget, QComboBox) or isinstance(widget.parent(), QAbstractItemView)
    return card_named(text) or card_of_entry(text) if listed else None


def _word(widget: QWidget, pos: QPoint, text: str) -> Card | None:
    letter = _letter(widget, pos) if isinstance(widget, QLabel) else None
    return card_in(text, letter) or card_in(heard(text))


def own_card(widget: QWidget | None, pos: QPoint) -> Card | None:
    """What the nearest widget around it has for a point of this one; None where there is none."""
    while widget is not None and not widget.isWindow():
        card = widget.card(pos) if isinstance(widget, Carded) else None
        if card is not None:
            return card
        pos = widget.mapToParent(pos)
        widget = widget.parentWidget()
    return None


def card_named(words: str) -> Card | None:
    """The card of a word as it stands on screen: in the language of the window, or in English."""
    return card_of(words) or card_of(heard(words))


def text_at(widget: QWidget, pos: QPoint) -> str:
    """What is written there, or an empty text."""
    view = widget.parent()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        return text_at(view, pos) if isinstance(view, QHeaderView) else str(view.indexAt(pos).data() or "")
    if isinstance(widget, Worded):
        return widget.word_at(pos)
    if isinstance(widget, QHeaderView):
        section = widget.logicalIndexAt(pos)
        return str(widget.model().headerData(section, widget.orientation()) or "")
    if isinstance(widget, QTabBar):
        return widget.tabText(widget.tabAt(pos))
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text().replace("&", "") if isinstance(widget, QLabel | QAbstractButton) else ""


def _letter(label: QLabel, pos: QPoint) -> int | None:
    """Which letter of a label in one line is there."""
    metrics, text = label.fontMetrics(), label.text()
    left = label.contentsRect().left() + label.margin()
    if label.alignment() & Qt.AlignmentFlag.AlignRight:
        left = label.contentsRect().right() - label.margin() - metrics.horizontalAdvance(text)
    reached = (at for at in range(len(text)) if left + metrics.horizontalAdvance(text[: at + 1]) > pos.x() >= left)
    return next(reached, None)
