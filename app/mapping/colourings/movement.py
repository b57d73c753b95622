"""How far the code of each sample has moved while the model learned."""

from __future__ import annotations

import numpy as np

from app.mapping.colourings.base import Colouring, Scene, Values, colourings
from app.workspace import Frame

SINCE = {
    "movement": "Moved since the frame before",
    "movement:half": "Moved since half the epochs",
    "movement:start": "Moved since the start",
}


@colourings.register("movement")
class Movement(Colouring):
    """The distance between the codes of two frames, in the space of the codes."""

    order = 50

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """Three frames to compare with; none where all samples are shown, whose codes are known of one frame only."""
        comparable = all(frame.codes.shape == scene.frame.codes.shape for frame in scene.frames[:1])
        return list(SINCE.items()) if comparable else []

    def values(self, scene: Scene, name: str) -> Values | None:
        """None in the first frame."""
        before = [frame for frame in scene.frames if frame.step < scene.frame.step]
        if not before or before[0].codes.shape != scene.frame.codes.shape:
            return None
        other = {"movement": before[-1], "movement:start": before[0], "movement:half": _half(before, scene.frame)}[name]
        moved = np.linalg.norm(scene.frame.codes - other.codes, axis=1)
        return Values(moved, f"Distance moved since epoch {other.epoch:.3g}")


def _half(before: list[Frame], frame: Frame) -> Frame:
    return min(before, key=lambda one: abs(one.epoch - frame.epoch / 2))
