"""Every colour and size of the window. Widgets ask `tokens()`; nothing else knows which theme is on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pyqtgraph as pg
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ae_core.raster import palette
from app.style_sheet import style_sheet

Scheme = Literal["light", "dark"]
Choice = Literal["system", "light", "dark"]

SMALL, BODY, TITLE = 11, 13, 16
PRESENTATION = 2.0


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as "#rrggbb"; those of one thing are the same wherever it appears."""

    name: Scheme
    window: str
    panel: str
    text: str
    muted: str
    accent: str
    on_accent: str
    line: str
    train: str
    validation: str
    good: str
    warning: str
    bad: str
    reconstruction: str
    kl: str
    prior: str
    a: str
    b: str

    def of_classes(self, n: int) -> palette.Colours:
        """(n, 3) uint8 colours of n classes on this theme's panels."""
        return palette.class_colours(n, self.panel)

    def ramp(self) -> palette.Colours:
        """(256, 3) uint8 colours of a continuous value on this theme's panels, low to high."""
        return palette.continuous(self.panel)

    def diverging(self) -> palette.Colours:
        """(255, 3) uint8 colours of what is below, at and above 0; the one of 0 is that of this theme's panels."""
        return palette.diverging(self.panel)


DARK = Tokens(
    "dark", "#15171c", "#1d2026", "#e8eaed", "#a0a8b4", "#5ab8ff", "#0b1622", "#353a44",
    train="#5ab8ff", validation="#ffb454", good="#5fd38d", warning="#ffcc66", bad="#ff7b72",
    reconstruction="#4fd1c5", kl="#c792ea", prior="#9aa5b1", a="#ff8ad8", b="#b8e05a",
)  # fmt: skip
LIGHT = Tokens(
    "light", "#f4f5f7", "#ffffff", "#1a1d21", "#555e6a", "#0b63c5", "#ffffff", "#d5d9e0",
    train="#0b63c5", validation="#b45309", good="#1a7f37", warning="#956300", bad="#c62828",
    reconstruction="#0f766e", kl="#7e3bb5", prior="#667180", a="#b3127f", b="#4d7c0f",
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def tokens() -> Tokens:
    """The theme that is on, read from the program's palette."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def factor() -> float:
    """How much larger than at a desk everything is shown: 1, or PRESENTATION in front of a class."""
    pixels = QApplication.font().pixelSize()
    return pixels / BODY if pixels > 0 else 1.0


def font(size: int = BODY, bold: bool = False) -> QFont:
    """The program's font at a size of the type scale."""
    made = QFont(QApplication.font())
    made.setPixelSize(round(size * factor()))
    made.setBold(bold)
    return made


def qpalette(theme: Tokens) -> QPalette:
    """Every role of every group, because some platforms ignore a requested colour scheme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.panel, role.Text: theme.text,
        role.AlternateBase: theme.window, role.ToolTipBase: theme.panel, role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted, role.Button: theme.panel, role.ButtonText: theme.text,
        role.BrightText: theme.bad, role.Light: theme.line, role.Midlight: theme.line, role.Mid: theme.line,
        role.Dark: theme.line, role.Shadow: theme.window, role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent, role.Link: theme.accent, role.LinkVisited: theme.accent,
        role.Accent: theme.accent,
    }  # fmt: skip
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.muted))
    return made


def apply(app: QApplication, scheme: Scheme, size: float = 1.0) -> None:
    """Set palette, font, style sheet and plot colours of the whole program; `size` multiplies the type scale.

    Every widget there is takes its style anew, which takes a while; nothing is done where nothing would change.
    """
    theme = THEMES[scheme]
    sheet = style_sheet(theme, size, SMALL, TITLE)
    if app.styleSheet() == sheet and app.palette() == qpalette(theme):
        return
    pg.setConfigOptions(
        imageAxisOrder="row-major", exitCleanup=False, antialias=False, background=theme.panel, foreground=theme.muted
    )
    app.setStyle("Fusion")
    made = app.font()
    made.setPixelSize(round(BODY * size))
    made.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(made)
    app.setPalette(qpalette(theme))
    app.setStyleSheet(sheet)


class Appearance(QObject):
    """Keeps the program in the chosen theme and size, following the system where that is the choice."""

    resizing = Signal()  # before anything has another size

    def __init__(self, app: QApplication, choice: Choice = "system", size: float = 1.0) -> None:
        super().__init__(app)
        self._app, self._choice, self._size = app, choice, size
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def choice(self) -> Choice:
        """What the user asked for."""
        return self._choice

    @property
    def scheme(self) -> Scheme:
        """What is shown."""
        if self._choice != "system":
            return self._choice
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def choose(self, choice: Choice) -> None:
        """Show a theme, or follow the system from now on."""
        self._choice = choice
        self._apply()

    def resize(self, size: float) -> None:
        """Multiply the type scale: 1 at a desk, PRESENTATION in front of a class."""
        if size != self._size:
            self.resizing.emit()
        self._size = size
        self._apply()

    @Slot(Qt.ColorScheme)
    def _follow(self, _: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        apply(self._app, self.scheme, self._size)
