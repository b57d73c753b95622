"""The letters of drawn figures."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PIL import ImageFont


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """That of the charts, which has accents, Greek letters and signs; `size` pixels high."""
    from matplotlib import get_data_path

    return ImageFont.truetype(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf", size)


def wrapped(text: str, size: int, width: float) -> list[str]:
    """The lines of a text whose words fit into `width` pixels; a longer word has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font(size).getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
