"""What every own-drawn widget shares: it takes its colours and sizes from the theme it is shown in."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from app import theme


class Themed(QWidget):
    """A widget that calls `retheme` whenever its palette or font changes."""

    @property
    def tokens(self) -> theme.Tokens:
        """The colours to draw with."""
        return theme.tokens()

    def scaled(self, length: float) -> int:
        """A length in pixels, larger in front of a class."""
        return round(length * theme.factor())

    def small_font(self) -> QFont:
        """For captions and axes."""
        return theme.font(theme.SMALL)

    def retheme(self) -> None:
        """Take the colours anew; the default only repaints."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's own hook."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.retheme()
