"""What tells one run from another: the same mark, colour and stroke everywhere."""

from __future__ import annotations

from ae_core.comparison.strokes import DASHES
from ae_core.raster.palette import hexadecimal
from app.theme import Tokens


def colour_of(place: int, tokens: Tokens) -> str:
    """Of the run at a place, "#rrggbb"."""
    return hexadecimal(tokens.of_classes(len(DASHES))[place])
