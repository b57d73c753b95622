"""Rows of pictures with a name and a remark each. Numpy and Pillow; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ae_core.export.lettering import length, wrapped, write

GROUND, INK, MUTED = (255, 255, 255), (26, 29, 33), (85, 94, 106)
MARGIN, GAP, LABEL, SMALL, TEXT = 24, 2, 26, 14, 16  # pixels


@dataclass(frozen=True, eq=False)
class Strip:
    """name, note : above the pictures (n, h, w, 3), at the left and at the right."""

    name: str
    pictures: NDArray[np.uint8]
    note: str


def strips(rows: Sequence[Strip], heading: str) -> NDArray[np.uint8]:
    """(height, width, 3) all rows under each other; their pictures are of one size."""
    n, high, wide = rows[0].pictures.shape[:3]
    needed = max(length(row.name, TEXT) + length(row.note, SMALL) for row in rows) + 20
    width = 2 * MARGIN + max(n * (wide + GAP), round(needed))
    text = wrapped(heading, SMALL, width - 2 * MARGIN)
    top = MARGIN + 20 * len(text) + 10
    page = Image.new("RGB", (width, top + len(rows) * (LABEL + high + 12) + MARGIN), GROUND)
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(text):
        write(draw, (MARGIN, MARGIN + 20 * number), line, SMALL, MUTED)
    for place, row in enumerate(rows):
        y = top + place * (LABEL + high + 12)
        write(draw, (MARGIN, y + LABEL - 5), row.name, TEXT, INK, "ls")
        write(draw, (width - MARGIN, y + LABEL - 5), row.note, SMALL, MUTED, "rs")
        for step, picture in enumerate(row.pictures):
            page.paste(Image.fromarray(picture), (MARGIN + step * (wide + GAP), y + LABEL))
    return np.asarray(page)
