"""Names on horizontal lines, kept from overprinting each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

MARGIN = 6.0  # pixels, to the right edge and between two names side by side
GAP = 1.0  # pixels between a line and its name, so that the line stays whole


def apart(heights: Sequence[float], sizes: Sequence[QSizeF], room: QSizeF) -> list[QRectF | None]:
    """Where each name stands, in pixels: directly upon or beneath its own line, as far right as it can.

    heights : of the lines, from the top. None stands for the name of a line that is not in view, or finds no place.
    Of lines close together the uppermost is named above, the lowest beneath; what lies between is named further left.
    """
    down = sorted((k for k, y in enumerate(heights) if 0 <= y <= room.height()), key=lambda k: heights[k])
    placed: dict[int, QRectF] = {}
    for k in sorted(down, key=lambda k: k not in (down[0], down[-1])):
        others = [heights[other] for other in down if other != k]
        tops = (heights[k] - GAP - sizes[k].height(), heights[k] + GAP)
        boxes = [_leftwards(top, sizes[k], list(placed.values()), room) for top in tops]
        fitting = [box for box in boxes if QRectF(QPointF(0, 0), room).contains(box)]
        if fitting:
            placed[k] = min(fitting, key=lambda box: (_crossed(box, others), -box.right()))
    return [placed.get(k) for k in range(len(heights))]


def _leftwards(top: float, size: QSizeF, placed: Sequence[QRectF], room: QSizeF) -> QRectF:
    """At this height, left of all that stands in the way."""
    box = QRectF(QPointF(room.width() - MARGIN - size.width(), top), size)
    for other in sorted(placed, key=QRectF.left, reverse=True):
        if box.intersects(other):
            box.moveRight(other.left() - MARGIN)
    return box


def _crossed(box: QRectF, heights: Sequence[float]) -> bool:
    return any(box.top() < y < box.bottom() for y in heights)
