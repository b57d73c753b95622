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
    path: Path, samples: NDArray[np.float32], vocabulary: Sequence[str] = (), frames_per_second: float = 8.0
) -> None:
    """Write decoded samples (n, *shape) in display scale: side by side, or one after the other, there and back; texts
    also as lines (.txt).

    vocabulary : says that they are tokens (n, t), to be drawn as their words. Raises UserError for an unknown ending.
    """
    ending = path.suffix.lower()
    known = (*STILLS, *ANIMATIONS, *(TEXTS if vocabulary else ()))
    if ending not in known:
        raise UserError(f"{path.name}: a walk is saved as {', '.join(known)}")
    if ending in TEXTS:
        save_texts(path, samples, vocabulary)
    elif ending in STILLS:
        pictures = as_pictures(samples, 96, vocabulary)
        save_still(path, grid(pictures, 1 if vocabulary else len(pictures)))
    else:
        save_animation(path, there_and_back(as_pictures(samples, 224, vocabulary)), frames_per_second)
