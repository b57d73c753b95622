"""View > Theme: where the line of the transport has no room for the choice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.toolbar import THEME_NAMES


class ThemeMenu(QMenu):
    """choose : told "system", "light" or "dark"."""

    def __init__(self, choose: Callable[[str], object], parent: QMenu) -> None:
        super().__init__("Theme", parent)
        self.setObjectName("menu.theme")
        group = QActionGroup(self)
        self._each = {}
        for choice, title in THEME_NAMES.items():
            self._each[choice] = action = self.addAction(title, partial(choose, choice))
            action.setObjectName(f"theme.{choice}")
            action.setCheckable(True)
            group.addAction(action)

    def show_theme(self, choice: str) -> None:
        """Mark the one that is on."""
        self._each[choice].setChecked(True)
