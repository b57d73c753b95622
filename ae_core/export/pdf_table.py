"""A table on the pages of a report: columns as wide as their words, narrower where there is too little room."""

from __future__ import annotations

from collections.abc import Sequence

from ae_core.export.pdf_pages import INCH, INK, LEADING, LEFT, MUTED, WIDE, Pages, broken, width_of

GAP = 0.16  # inches between columns
LEAST = 6.0  # points of letters that can be read
NARROWEST = 0.35  # inches of a column
SLACK = 0.01  # inches, for what is rounded


def draw_table(pages: Pages, head: Sequence[str], rows: Sequence[Sequence[str]], size: float) -> None:
    """The first column is set to the left, all others to the right; the head stands again on every page."""
    if not head:
        return
    size = _fitting(head, rows, size)
    widths = _widths(head, rows, size)
    _row(pages, head, widths, size, MUTED)
    pages.rule()
    for row in rows:
        if _height(row, widths, size) > pages.y - 0.8:
            pages.need(99.0)
            _row(pages, head, widths, size, MUTED)
            pages.rule()
        _row(pages, row, widths, size, INK)
    pages.skip(0.08)


def _needed(head: Sequence[str], rows: Sequence[Sequence[str]], size: float) -> list[float]:
    return [max(width_of(cell, size) for cell in column) for column in zip(head, *rows, strict=True)]


def _fitting(head: Sequence[str], rows: Sequence[Sequence[str]], size: float) -> float:
    needed = sum(_needed(head, rows, size)) + GAP * (len(head) - 1)
    return max(min(size, size * WIDE / needed), LEAST) if needed > 0 else size


def _widths(head: Sequence[str], rows: Sequence[Sequence[str]], size: float) -> list[float]:
    """As they need; where that is too much, the widest give way."""
    needed, room = _needed(head, rows, size), WIDE - GAP * (len(head) - 1) - SLACK * len(head)
    most = max(needed)
    while sum(min(one, most) for one in needed) > room and most > NARROWEST:
        most *= 0.95
    return [min(one, most) + SLACK for one in needed]


def _height(row: Sequence[str], widths: Sequence[float], size: float) -> float:
    lines = max(len(broken(cell, size, width)) for cell, width in zip(row, widths, strict=True))
    return lines * size / INCH * LEADING


def _row(pages: Pages, row: Sequence[str], widths: Sequence[float], size: float, colour: str) -> None:
    height, line = _height(row, widths, size), size / INCH * LEADING
    pages.need(height)
    x = LEFT
    for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
        for number, text in enumerate(broken(cell, size, width)):
            y = pages.y - (number + 1) * line + line * 0.25
            pages.put(text, x if place == 0 else x + width, y, size, colour, "left" if place == 0 else "right")
        x += width + GAP
    pages.y -= height
