"""A menu of which one entry is on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu


class ChoiceMenu(QMenu):
    """choices : titles by the value that `choose` is told. name : it is called menu.NAME, its entries NAME.VALUE."""

    def __init__(
        self, title: str, name: str, choices: Mapping[str, str], choose: Callable[[str], object], parent: QMenu
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"menu.{name}")
        group = QActionGroup(self)
        self._each = {}
        for choice, words in choices.items():
            self._each[choice] = action = self.addAction(words, partial(choose, choice))
            action.setObjectName(f"{name}.{choice}")
            action.setCheckable(True)
            group.addAction(action)

    def show_choice(self, choice: str) -> None:
        """Mark the one that is on; none where there is no such."""
        if choice in self._each:
            self._each[choice].setChecked(True)
