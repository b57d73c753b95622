"""What tells one run from another: the same mark, colour and stroke everywhere."""

from __future__ import annotations

from ae_core.raster.palette import hexadecimal
from app.theme import Tokens

MOST = 8
# Lengths of strokes and gaps, in widths of the line; no two can be taken for each other without their colours.
DASHES: tuple[tuple[float, ...], ...] = (
    (), (5, 2), (1, 2), (5, 2, 1, 2), (9, 3), (5, 2, 1, 2, 1, 2), (2, 4), (9, 2, 3, 2),
)  # fmt: skip


def colour_of(place: int, tokens: Tokens) -> str:
    """Of the run at a place, "#rrggbb"."""
    return hexadecimal(tokens.of_classes(MOST)[place])
