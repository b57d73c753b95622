"""The frames of the timeline in memory: log-spaced in steps, bounded in number and size, the live one at the end."""

from __future__ import annotations

import math

from ae_core.training.events import Preview
from app.workspace import Frame

MOST_FRAMES = 96
MOST_BYTES = 256 * 2**20


def frame_of(preview: Preview) -> Frame:
    """What a preview shows, as a frame of the timeline."""
    return Frame(
        step=preview.step,
        epoch=preview.epoch,
        codes=preview.codes,
        reconstructions=preview.reconstructions,
        corrupted=preview.corrupted,
        errors=preview.errors,
        weights=preview.weights,
    )


def size(frame: Frame) -> int:
    """Its bytes, all arrays together."""
    arrays = [frame.codes, frame.reconstructions, frame.corrupted, frame.errors, *(frame.weights or {}).values()]
    return sum(array.nbytes for array in arrays if array is not None)


def with_preview(frames: tuple[Frame, ...], preview: Preview) -> tuple[Frame, ...]:
    """The frames with a newer one at the end, thinned so that steps stay log-spaced; an older one changes nothing."""
    if frames and preview.step < frames[-1].step:
        return frames
    earlier = tuple(frame for frame in frames if frame.step != preview.step)
    return thinned((*earlier, frame_of(preview)))


def thinned(frames: tuple[Frame, ...], most: int = MOST_FRAMES, most_bytes: int = MOST_BYTES) -> tuple[Frame, ...]:
    """At most so many frames and bytes; first and last stay, crowded ones go."""
    left = list(frames)
    total = sum(map(size, left))
    while len(left) > 2 and (len(left) > most or total > most_bytes):
        places = [math.log1p(frame.step) for frame in left]
        crowded = min(range(1, len(left) - 1), key=lambda i: places[i + 1] - places[i - 1])
        total -= size(left.pop(crowded))
    return tuple(left)
