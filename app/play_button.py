"""The button before the timeline: play the epochs, how fast, and whether again and again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.player import PACES, Player


class PlayButton(QToolButton):
    """A click plays and stops; the arrow beside it opens the speeds."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self._player = player
        self.setObjectName("timeline.play")
        self.setText("Play")
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.toggled.connect(player.play)
        player.changed.connect(self._show)
        menu = QMenu(self)
        self._paces = QActionGroup(menu)
        for pace in PACES:
            action = menu.addAction(f"{pace:g} x", partial(self._choose, pace))
            action.setObjectName(f"timeline.pace_{pace:g}")
            action.setCheckable(True)
            action.setChecked(pace == 1.0)
            self._paces.addAction(action)
        menu.addSeparator()
        self.loop = menu.addAction("Again and again")
        self.loop.setObjectName("timeline.loop")
        self.loop.setCheckable(True)
        self.loop.toggled.connect(self._set_loop)
        self.setMenu(menu)
        self._choose(1.0)

    def _choose(self, pace: float) -> None:
        self._player.set_pace(pace)
        words = (
            f"Play the kept epochs, {pace:g} times as fast as usual (F10)"
            if pace != 1
            else "Play the kept epochs (F10)"
        )
        self.setToolTip(words)
        self.setAccessibleName(words)

    @Slot(bool)
    def _set_loop(self, on: bool) -> None:
        self._player.loops = on

    @Slot(bool)
    def _show(self, plays: bool) -> None:
        self.setChecked(plays)
        self.setText("Hold" if plays else "Play")
