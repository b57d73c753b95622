"""The words of a finding: its warnings, its sentence, its numbers with their units, and what they stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.forms.setting_card import card_here
from app.plain import PlainLabel, plain_label, plain_tip

if TYPE_CHECKING:
    from ae_core.analysis.finding import Finding, Number
    from ae_core.glossary import Card

SIDES = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)


def _label(name: str, accessible: str, role: str = "") -> QLabel:
    made = plain_label()
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        made.setProperty("role", role)
    return made


class NumberLabel(PlainLabel):
    """The name of a number of the finding, which has a card of its own."""

    is_title = True
    number: Number | None = None

    def card(self, pos: QPoint) -> Card | None:
        """What the number says."""
        one = self.number
        return None if one is None else card_here(one.name, one.meaning, one.unit)


class Words(QScrollArea):
    """Scrolls where the panel is too low for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("diagnostics.words")
        self.setAccessibleName("What the diagnostic says")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(1, 1)
        self.warning = _label("diagnostics.warning", "Warning", "warning")
        self.sentence = _label("diagnostics.sentence", "Finding")
        self.basis = _label("diagnostics.basis", "Samples behind the numbers", "muted")
        self._numbers = QGridLayout()
        self._numbers.setHorizontalSpacing(8)
        self._numbers.setVerticalSpacing(2)
        self._numbers.setColumnStretch(1, 1)
        self._cells: list[tuple[PlainLabel, NumberLabel]] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 0, 8, 4)
        column.setSpacing(4)
        for widget in (self.warning, self.sentence):
            column.addWidget(widget)
        column.addLayout(self._numbers)
        column.addWidget(self.basis)
        column.addStretch(1)
        self.setWidget(inside)

    @property
    def numbers(self) -> list[str]:
        """What stands there, a line each."""
        return [" ".join(cell.text() for cell in row) for row in self._cells]

    def set_finding(self, finding: Finding) -> None:
        """Say this instead."""
        self.warning.setText("\n".join(f"Warning: {one}" for one in finding.warnings))
        self.warning.setVisible(bool(finding.warnings))
        self.sentence.setText(finding.sentence)
        self.basis.setText(finding.basis)
        while len(self._cells) > len(finding.numbers):
            for cell in self._cells.pop():
                self._numbers.removeWidget(cell)
                cell.hide()
                cell.deleteLater()
        for place, number in enumerate(finding.numbers):
            self._show(place, number)

    def _show(self, place: int, number: Number) -> None:
        if place == len(self._cells):
            row = (plain_label(), NumberLabel())
            for column, cell in enumerate(row):
                cell.setProperty("role", "muted" if column else "")
                cell.setWordWrap(column == 1)
                cell.setAlignment(Qt.AlignmentFlag.AlignBaseline | SIDES[column])
                self._numbers.addWidget(cell, place, column)
            self._cells.append(row)
        named = f"{number.name} · {number.unit}" if number.unit else number.name
        self._cells[place][1].number = number
        for cell, text in zip(self._cells[place], (written(number.value), named), strict=True):
            cell.setText(text)
            cell.setToolTip(plain_tip(number.meaning))


def written(value: float) -> str:
    """Whole numbers whole, others with four digits that count."""
    return f"{value:,.0f}" if float(value).is_integer() and abs(value) < 1e6 else f"{value:.4g}"
