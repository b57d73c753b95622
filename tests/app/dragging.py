"""What a hand does on the map with a button down."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.panels.map import MapPanel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(panel: MapPanel, qtbot: QtBot, corners: list[QPoint], keys: Qt.KeyboardModifier = NONE) -> None:
    """Press at the first corner, move over the others, let go at the last."""
    qtbot.mousePress(panel.view, LEFT, keys, corners[0])
    for corner in corners[1:]:
        qtbot.mouseMove(panel.view, corner)
    qtbot.mouseRelease(panel.view, LEFT, keys, corners[-1])
