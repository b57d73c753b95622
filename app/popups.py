"""Small pages that open over a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

ROOM = 4  # pixels between a page and its button, and the edge of the screen


def place_above(page: QWidget, button: QWidget, width: int, height: int) -> None:
    """Size a page and put it over a button, at its right end; wholly on the screen, if need be over the button."""
    screen = button.screen().availableGeometry().adjusted(ROOM, ROOM, -ROOM, -ROOM)
    width, height = min(width, screen.width()), min(height, screen.height())
    page.resize(width, height)
    wanted = button.mapToGlobal(QPoint(button.width() - width, -height - ROOM))
    page.move(
        min(max(wanted.x(), screen.left()), screen.right() + 1 - width),
        min(max(wanted.y(), screen.top()), screen.bottom() + 1 - height),
    )
