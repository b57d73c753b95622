"""The picture of walks between lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ae_core.export.dots import GROUND, INK, MARGIN, MUTED, SMALL, TEXT
from ae_core.export.lettering import font

FRAME, GAP, HEAD, FIGURES = 48, 10, 40, 240  # pixels

Line = tuple[str, NDArray[np.floating[Any]], float, float]


def figure(rows: Sequence[Line], walks: int) -> NDArray[np.uint8]:
    """(height, width, 3). rows : title, one walk (frames, height, width) in [0, 1], mean distance and smoothness."""
    names = round(max(font(TEXT).getlength(title) for title, *_ in rows)) + 2 * MARGIN
    strip = FRAME * len(rows[0][1])
    height = MARGIN + HEAD + (FRAME + GAP) * len(rows) + MARGIN
    page = Image.new("RGB", (names + strip + FIGURES + MARGIN, height), GROUND)
    draw = ImageDraw.Draw(page)
    right = names + strip + MARGIN
    draw.text((names, MARGIN), f"One of {walks} walks", font=font(SMALL), fill=MUTED)
    draw.text((right, MARGIN), "distance", font=font(SMALL), fill=MUTED)
    draw.text((right + FIGURES / 2, MARGIN), "smoothness", font=font(SMALL), fill=MUTED)
    for number, (title, walk, distance, smoothness) in enumerate(rows):
        top = MARGIN + HEAD + (FRAME + GAP) * number
        draw.text((MARGIN, top + FRAME / 2), title, font=font(TEXT), fill=INK, anchor="lm")
        page.paste(_strip(walk), (names, top))
        for place, value in ((right, distance), (right + FIGURES / 2, smoothness)):
            draw.text((place, top + FRAME / 2), f"{value:.2g}", font=font(TEXT), fill=INK, anchor="lm")
    return np.asarray(page)


def _strip(walk: NDArray[np.floating[Any]]) -> Image.Image:
    grey = np.rint(255 * np.concatenate(list(walk), axis=1)).astype(np.uint8)
    return Image.fromarray(grey).resize((FRAME * len(walk), FRAME), Image.Resampling.NEAREST)
