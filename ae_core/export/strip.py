"""A walk through codes as a strip or as an animation, by the file's ending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError, UserError
from ae_core.export.animation import ANIMATIONS, STANDARD, Playing, save_animation
from ae_core.export.pictures import as_pictures, grid
from ae_core.export.settings import NOTHING, Settings
from ae_core.export.still import STILLS, save_still
from ae_core.export.texts import TEXTS, save_texts

STILL_SIZE, MOVING_SIZE, TILE_SIZE = 96, 224, 56
SMALLEST, LARGEST = 4, 2048


@dataclass(frozen=True)
class Look:
    """How samples are shown in a file. vocabulary : says that they are tokens (n, t), to be drawn as their words.

    size : pixels of one picture, about, as one of its own stays a whole number of them; 0 for what suits. columns :
    pictures in a line of a still one; 0 for as many as a walk has. abreast : walks side by side in an animation. Raises
    SpecError for a size out of bounds.
    """

    vocabulary: Sequence[str] = ()
    size: int = 0
    columns: int = 0
    playing: Playing = STANDARD
    abreast: int = 1

    def __post_init__(self) -> None:
        if self.size and not SMALLEST <= self.size <= LARGEST:
            raise SpecError(f"size: {self.size} cannot be used; {SMALLEST} to {LARGEST} pixels was expected")


PLAIN = Look()


def save_strip(
    path: Path, samples: NDArray[np.float32], look: Look = PLAIN, walks: int = 1, settings: Settings = NOTHING
) -> None:
    """Write decoded samples (n, *shape) in display scale: side by side, or one after the other; texts also as lines.

    walks : how many, of equal length, follow one another in samples; each has a line, or a column where they are texts.
    settings : how they were made, kept in the file. Raises UserError for an unknown ending.
    """
    ending = path.suffix.lower()
    known = (*STILLS, *ANIMATIONS, *(TEXTS if look.vocabulary else ()))
    if ending not in known:
        raise UserError(f"{path.name}: a walk is saved as {', '.join(known)}")
    if ending in TEXTS:
        save_texts(path, samples, look.vocabulary)
        return
    pictures = as_pictures(samples, look.size or _suited(look, walks, ending in ANIMATIONS), look.vocabulary)
    each = pictures.reshape(walks, -1, *pictures.shape[1:])
    if ending in ANIMATIONS:
        save_animation(path, look.playing.frames(_abreast(each, look.abreast)), look.playing, settings)
    elif look.columns:
        save_still(path, grid(pictures, look.columns), settings)
    else:
        columns = np.concatenate(each.swapaxes(0, 1)) if look.vocabulary else pictures
        save_still(path, grid(columns, walks if look.vocabulary else each.shape[1]), settings)


def _abreast(walks: NDArray[np.uint8], columns: int) -> NDArray[np.uint8]:
    """(steps, height, width, 3) all walks (n, steps, h, w, 3) at once, so many in a line; the last may be shorter."""
    white = np.full((-len(walks) % columns, *walks.shape[1:]), 255, np.uint8)
    whole = np.concatenate([walks, white])
    steps, high, wide = walks.shape[1:4]
    lines = whole.reshape(-1, columns, steps, high, wide, 3).transpose(2, 0, 3, 1, 4, 5)
    return lines.reshape(steps, -1, columns * wide, 3)


def _suited(look: Look, walks: int, moves: bool) -> int:
    if moves:
        return MOVING_SIZE if walks == 1 else STILL_SIZE
    return TILE_SIZE if look.columns else STILL_SIZE
