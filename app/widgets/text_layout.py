"""How texts are laid out: the fewest columns that cost no size of the letters, and only as many as can be read."""

from __future__ import annotations

from app.widgets import pictures
from app.widgets.pictures import Floats, Page, Text

READABLE = 10
ROW_COLUMNS = 8


def block_of_texts(
    x: Floats, text: Text, room: tuple[int, int], gap: tuple[int, int], least: int = 0, columns: int = 0
) -> tuple[Page, int, int]:
    """The page of each text, the number of columns, and how many of the texts (n, t) there is room for.

    room : (width, height). gap : (between columns, between lines). least : so many are laid out, readable or not.
    columns : that many, or 0 for as many as let the letters be largest.
    """
    count = len(x)
    while True:
        # With fewer texts than there are, one more place says how many are missing.
        page, across = _largest(x[:count], text, room, gap, count + (count < len(x)), columns)
        if page.points >= READABLE or count <= max(least, 1):
            return page, across, count
        count = max(int(count * 0.8), least, 1)


def row_of_texts(x: Floats, text: Text, width: int, height: int, gap: int) -> tuple[Page, int]:
    """The page of each text in a row, and the most columns in which it can be read."""
    best = Page(height, max(width, 8), 0)
    for columns in range(min(len(x), ROW_COLUMNS), 0, -1):
        wide = max((width + gap) // columns - gap, 8)
        found = pictures.points(x[:columns], text, height, wide)
        if found > best.points:
            best = Page(height, wide, found)
        if found >= READABLE:
            return best, columns
    return best, max(1, (width + gap) // (best.width + gap))


def _largest(
    x: Floats, text: Text, room: tuple[int, int], gap: tuple[int, int], places: int, fixed: int
) -> tuple[Page, int]:
    best, best_columns = Page(8, 8, 0), 1
    lines_tried = set()
    for columns in [fixed] if fixed else range(1, places + 1):
        lines = -(-places // columns)
        wide, high = (room[0] + gap[0]) // columns - gap[0], (room[1] + gap[1]) // lines - gap[1]
        if lines in lines_tried or wide < 8 or high < 8:
            continue
        lines_tried.add(lines)
        found = pictures.points(x, text, high, wide)
        if found > best.points:
            best, best_columns = Page(high, wide, found), columns
    if not best.points:
        columns = fixed or max(1, round((places * room[1] / max(room[0], 1)) ** 0.5))
        lines = -(-places // columns)
        best_columns = columns
        best = Page(max(room[1] // lines - gap[1], 8), max(room[0] // columns - gap[0], 8), 0)
    return best, best_columns
