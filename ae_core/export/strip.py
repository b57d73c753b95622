"""A walk through codes as a strip or as an animation, by the file's ending."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.export.animation import ANIMATIONS, save_animation, there_and_back
from ae_core.export.pictures import as_pictures, enlarged, fitting_scale, grid
from ae_core.export.still import STILLS, save_still


def save_strip(path: Path, samples: NDArray[np.float32], frames_per_second: float = 8.0) -> None:
    """Write decoded samples (n, *shape) in display scale: side by side, or one after the other, there and back.

    Raises UserError for an unknown ending.
    """
    ending = path.suffix.lower()
    if ending not in (*STILLS, *ANIMATIONS):
        raise UserError(f"{path.name}: a walk is saved as {', '.join((*STILLS, *ANIMATIONS))}")
    pictures = as_pictures(samples)
    if ending in STILLS:
        save_still(path, grid(pictures, len(pictures), fitting_scale(pictures.shape[2])))
        return
    scale = fitting_scale(pictures.shape[2], 224)
    frames = np.stack([enlarged(picture, scale) for picture in pictures])
    save_animation(path, there_and_back(frames), frames_per_second)
