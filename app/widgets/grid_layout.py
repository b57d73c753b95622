"""How large pictures can be for all of them to fit into a block."""

from __future__ import annotations

from PySide6.QtCore import QSize

from app.widgets import pictures

PAD = 8
SMALLEST = 4


def tiled_layout(shape: tuple[int, ...], room: QSize, columns: int, gap: int) -> tuple[int, int]:
    """The largest edge and its number of columns for pictures of (n, *shape) in `room`.

    columns : the number of columns, or 0 for the one that makes the pictures largest.
    """
    best = (0, 1, 1)
    for count in [columns] if columns else range(1, shape[0] + 1):
        lines = -(-shape[0] // count)
        across = ((room.width() - PAD + gap) // count - gap) / pictures.aspect(shape[1:])
        edge = min(int(across), (room.height() - PAD + gap) // lines - gap)
        height, width = pictures.fitting(shape[1:], max(edge, SMALLEST))
        if lines * (height + gap) <= room.height() and count * (width + gap) <= room.width():
            best = max(best, (height, edge, count))
    return max(best[1], SMALLEST), best[2]
