"""Frames as a moving picture: GIF, WebP or MP4 by the file's ending."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.storage import write_atomic

Frames = NDArray[np.uint8]  # (n, height, width, 3)


def _pillow(kind: str, frames: Frames, frames_per_second: float) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    first, *rest = [Image.fromarray(frame) for frame in frames]
    lossless = {"lossless": True} if kind == "WEBP" else {"optimize": False}
    first.save(
        buffer, kind, save_all=True, append_images=rest, duration=round(1000 / frames_per_second), loop=0, **lossless
    )
    return buffer.getvalue()


def _gif(frames: Frames, frames_per_second: float) -> bytes:
    return _pillow("GIF", frames, frames_per_second)


def _webp(frames: Frames, frames_per_second: float) -> bytes:
    return _pillow("WEBP", frames, frames_per_second)


def _mp4(frames: Frames, frames_per_second: float) -> bytes:
    import imageio.v3 as imageio

    odd = [(0, side % 2) for side in frames.shape[1:3]]  # H.264 wants even sides
    even = np.pad(frames, [(0, 0), *odd, (0, 0)], mode="edge") if any(side for _, side in odd) else frames
    encoded = imageio.imwrite(
        "<bytes>", even, extension=".mp4", plugin="pyav", codec="libx264", fps=max(1, round(frames_per_second))
    )
    return bytes(encoded)


_WRITERS: dict[str, Callable[[Frames, float], bytes]] = {".gif": _gif, ".webp": _webp, ".mp4": _mp4}
ANIMATIONS = tuple(_WRITERS)


def save_animation(path: Path, frames: Frames, frames_per_second: float = 8.0) -> None:
    """Write frames (n, h, w, 3) atomically; it plays in a loop where the format can. Raises UserError."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path.name}: animations are saved as {', '.join(ANIMATIONS)}")
    write_atomic(path, writer(frames, frames_per_second))


def there_and_back(frames: Frames) -> Frames:
    """The frames forwards and then backwards, without showing the ends twice."""
    return np.concatenate([frames, frames[-2:0:-1]])
