"""Frames as a moving picture: GIF, WebP or MP4 by the file's ending."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.storage import write_atomic

Frames = NDArray[np.uint8]  # (n, height, width, 3)
Pictures = Iterable[NDArray[np.uint8]]  # (height, width, 3) each, all of one size; at least one


def _pillow(kind: str, pictures: Pictures, frames_per_second: float) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    images = (Image.fromarray(picture) for picture in pictures)
    lossless = {"lossless": True} if kind == "WEBP" else {"optimize": False}
    next(images).save(
        buffer, kind, save_all=True, append_images=images, duration=round(1000 / frames_per_second), loop=0, **lossless
    )
    return buffer.getvalue()


def _gif(pictures: Pictures, frames_per_second: float) -> bytes:
    return _pillow("GIF", pictures, frames_per_second)


def _webp(pictures: Pictures, frames_per_second: float) -> bytes:
    return _pillow("WEBP", pictures, frames_per_second)


def _mp4(pictures: Pictures, frames_per_second: float) -> bytes:
    import imageio.v3 as imageio

    buffer = io.BytesIO()
    with imageio.imopen(buffer, "w", extension=".mp4", plugin="pyav") as film:
        film.init_video_stream("libx264", fps=max(1, round(frames_per_second)))
        for picture in pictures:
            height, width = picture.shape[:2]  # of which H.264 wants even numbers
            film.write_frame(np.pad(picture, [(0, height % 2), (0, width % 2), (0, 0)], mode="edge"))
    return buffer.getvalue()


_WRITERS: dict[str, Callable[[Pictures, float], bytes]] = {".gif": _gif, ".webp": _webp, ".mp4": _mp4}
ANIMATIONS = tuple(_WRITERS)


def save_animation(path: Path, pictures: Pictures, frames_per_second: float = 8.0) -> None:
    """Write pictures atomically, taken one by one; it plays in a loop where the format can. Raises UserError."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path.name}: animations are saved as {', '.join(ANIMATIONS)}")
    write_atomic(path, writer(pictures, frames_per_second))


def there_and_back(frames: Frames) -> Frames:
    """The frames forwards and then backwards, without showing the ends twice."""
    return np.concatenate([frames, frames[-2:0:-1]])
