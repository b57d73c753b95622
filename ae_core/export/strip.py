"""A walk through codes as a strip or as an animation, by the file's ending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.export.animation import ANIMATIONS, save_animation, there_and_back
from ae_core.export.pictures import as_pictures, grid
from ae_core.export.still import STILLS, save_still
from ae_core.export.texts import TEXTS, save_texts


def save_strip(
    path: Path,
    samples: NDArray[np.float32],
    vocabulary: Sequence[str] = (),
    frames_per_second: float = 8.0,
    walks: int = 1,
) -> None:
    """Write decoded samples (n, *shape) in display scale: side by side, or one after the other, there and back; texts
    also as lines (.txt).

    vocabulary : says that they are tokens (n, t), to be drawn as their words. walks : how many, of equal length, follow
    one another in samples; each has a line, or a column where they are texts. Raises UserError for an unknown ending.
    """
    ending = path.suffix.lower()
    known = (*STILLS, *ANIMATIONS, *(TEXTS if vocabulary else ()))
    if ending not in known:
        raise UserError(f"{path.name}: a walk is saved as {', '.join(known)}")
    if ending in TEXTS:
        save_texts(path, samples, vocabulary)
        return
    pictures = as_pictures(samples, 96 if ending in STILLS else 224, vocabulary)
    each = pictures.reshape(walks, -1, *pictures.shape[1:])
    if ending in STILLS:
        columns = np.concatenate(each.swapaxes(0, 1)) if vocabulary else pictures
        save_still(path, grid(columns, walks if vocabulary else each.shape[1]))
    else:
        save_animation(path, there_and_back(np.concatenate(each, axis=1)), frames_per_second)
