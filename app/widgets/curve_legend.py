"""The names of curves; a click hides one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget
from superqt import QFlowLayout

from app.plain import plain_tip
from app.widgets.series import Series
from app.widgets.themed import Themed

SWATCH = QSize(18, 10)


class CurveLegend(Themed):
    """One button per curve, in its colour and dash; a term is named once. Signal: toggled(key)."""

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        self._drawn: dict[str, tuple[str, bool]] = {}
        self._flow = QFlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setHorizontalSpacing(2)
        self._flow.setVerticalSpacing(0)

    def set_data(self, series: Sequence[Series], hidden: frozenset[str]) -> None:
        """Show these names, the hidden ones greyed."""
        for gone in self._buttons.keys() - {one.key for one in series}:
            self._buttons.pop(gone).deleteLater()
            self._drawn.pop(gone, None)
        self._place([one.key for one in series])
        for before, one in zip([None, *series], series, strict=False):
            follows = before is not None and before.term == one.term
            self._buttons[one.key].setText(one.split if follows else one.title)
        for one in series:
            button = self._buttons[one.key]
            state = (one.colour, one.key not in hidden)
            if self._drawn.get(one.key) != state:
                self._drawn[one.key] = state
                button.setChecked(state[1])
                button.setIcon(self._swatch(one, state[1]))
                ink = self.tokens.text if state[1] else self.tokens.muted
                button.setStyleSheet(f"QToolButton {{ color: {ink}; border: 0; padding: 1px; min-height: 0; }}")
                button.setFont(self.small_font())

    def _place(self, keys: list[str]) -> None:
        if keys == list(self._buttons):
            return
        made = {key: self._buttons.get(key) or self._made(key) for key in keys}
        for button in made.values():
            self._flow.removeWidget(button)
            self._flow.addWidget(button)
        self._buttons = made

    def _made(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"curves.legend.{key.replace(' · ', '.')}")
        button.setCheckable(True)
        button.setToolTip(plain_tip(f"Show or hide {key}; a right click tells what it is"))
        button.setAccessibleName(f"Show {key}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(SWATCH)
        button.setProperty("curve", key)
        button.setFont(self.small_font())
        button.clicked.connect(self._clicked)
        return button

    @Slot()
    def _clicked(self) -> None:
        self.toggled.emit(self.sender().property("curve"))

    @property
    def names(self) -> list[str]:
        """The keys from left to right."""
        return sorted(self._buttons, key=lambda key: self._flow.indexOf(self._buttons[key]))

    def button(self, key: str) -> QToolButton:
        """The button of a curve."""
        return self._buttons[key]

    def retheme(self) -> None:
        """Other sizes at once; the buttons are coloured anew with the next data."""
        self._drawn.clear()
        for button in self._buttons.values():
            button.setFont(self.small_font())

    def _swatch(self, one: Series, shown: bool) -> QIcon:
        picture = QPixmap(SWATCH)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(one.colour if shown else self.tokens.line)
        pen = QPen(colour, 2.0)
        if one.strokes:
            pen.setDashPattern(one.strokes)
        painter.setPen(pen)
        painter.drawLine(1, 5, 17, 5)
        if one.split != "train" and one.dash is None:
            painter.setBrush(colour)
            painter.drawEllipse(6, 2, 6, 6)
        painter.end()
        return QIcon(picture)
