"""Frames as a moving picture: GIF, WebP or MP4 by the file's ending."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError, UserError
from ae_core.export.exif import described
from ae_core.export.settings import NOTHING, Settings, as_text
from ae_core.storage import write_atomic

Frames = NDArray[np.uint8]  # (n, height, width, 3)
Pictures = Iterable[NDArray[np.uint8]]  # (height, width, 3) each, all of one size; at least one
Order = Literal["back", "once", "loop"]
SLOWEST, FASTEST = 0.1, 60.0
SHORTEST_MS = 20  # of a GIF's picture; what is shorter is slowed down by those who show it


@dataclass(frozen=True)
class Playing:
    """How pictures follow one another: there and back again and again, once, or from the start again and again.

    Raises SpecError for a speed out of bounds, in frames per second.
    """

    frames_per_second: float = 8.0
    order: Order = "back"

    def __post_init__(self) -> None:
        if not SLOWEST <= self.frames_per_second <= FASTEST:
            bounds = f"{SLOWEST:g} to {FASTEST:g} frames per second"
            raise SpecError(f"fps: {self.frames_per_second:g} cannot be used; {bounds} was expected")
        if self.order not in get_args(Order):
            raise SpecError(f"play: {self.order!r} is not known; {', '.join(get_args(Order))} was expected")

    @property
    def repeats(self) -> bool:
        """Whether it begins again at its end."""
        return self.order != "once"

    def frames(self, frames: Frames) -> Frames:
        """All that is shown until it begins again."""
        return there_and_back(frames) if self.order == "back" else frames


def _pillow(kind: str, pictures: Pictures, milliseconds: int, **how: Any) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    images = (Image.fromarray(picture) for picture in pictures)
    next(images).save(buffer, kind, save_all=True, append_images=images, duration=milliseconds, **how)
    return buffer.getvalue()


def _gif(pictures: Pictures, playing: Playing, settings: Settings) -> bytes:
    # Hundredths of a second are what it counts in; without "loop" it plays once.
    milliseconds = max(10 * round(100 / playing.frames_per_second), SHORTEST_MS)
    repeated = {"loop": 0} if playing.repeats else {}
    comment = {"comment": as_text(settings).encode()} if settings else {}
    return _pillow("GIF", pictures, milliseconds, optimize=False, **repeated, **comment)


def _webp(pictures: Pictures, playing: Playing, settings: Settings) -> bytes:
    milliseconds, loop = round(1000 / playing.frames_per_second), 0 if playing.repeats else 1
    return _pillow("WEBP", pictures, milliseconds, lossless=True, loop=loop, exif=described(settings))


def _mp4(pictures: Pictures, playing: Playing, settings: Settings) -> bytes:
    import imageio.v3 as imageio

    buffer = io.BytesIO()
    with imageio.imopen(buffer, "w", extension=".mp4", plugin="pyav") as film:
        film.init_video_stream("libx264", fps=playing.frames_per_second)
        if settings:
            film.container_metadata["comment"] = as_text(settings)
        for picture in pictures:
            height, width = picture.shape[:2]  # of which H.264 wants even numbers
            film.write_frame(np.pad(picture, [(0, height % 2), (0, width % 2), (0, 0)], mode="edge"))
    return buffer.getvalue()


_WRITERS: dict[str, Callable[[Pictures, Playing, Settings], bytes]] = {".gif": _gif, ".webp": _webp, ".mp4": _mp4}
ANIMATIONS = tuple(_WRITERS)
STANDARD = Playing()


def save_animation(path: Path, pictures: Pictures, playing: Playing = STANDARD, settings: Settings = NOTHING) -> None:
    """Write pictures atomically, taken one by one; they repeat where the format can say so. Raises UserError.

    settings : how they were made, kept in the file.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path.name}: animations are saved as {', '.join(ANIMATIONS)}")
    write_atomic(path, writer(pictures, playing, settings))


def there_and_back(frames: Frames) -> Frames:
    """The frames forwards and then backwards, without showing the ends twice."""
    return np.concatenate([frames, frames[-2:0:-1]])
