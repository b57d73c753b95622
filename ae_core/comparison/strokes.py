"""How many runs can be compared, and what tells their lines from each other where colours do not."""

from __future__ import annotations

# Lengths of strokes and gaps by the run's place, in widths of the line; no two can be taken for each other.
DASHES: tuple[tuple[float, ...], ...] = (
    (), (5, 2), (1, 2), (5, 2, 1, 2), (9, 3), (5, 2, 1, 2, 1, 2), (2, 4), (9, 2, 3, 2),
)  # fmt: skip
FEWEST, MOST = 2, len(DASHES)
