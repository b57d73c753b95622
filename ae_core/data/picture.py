"""Decodes one picture that may be damaged or hostile."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import DataError

if TYPE_CHECKING:
    from PIL import Image

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
FORMATS = ("PNG", "JPEG", "WEBP", "BMP")
MOST_PIXELS = 89_000_000


def read_picture(path: Path, size: int | tuple[int, int], channels: int) -> NDArray[np.uint8]:
    """The middle of a picture, resized to a square or to (height, width): (channels, height, width) uint8.

    The first frame of an animation, turned as its EXIF orientation says, transparency on white, 16-bit greys by their
    upper 8 bits, colour to grey by ITU-R 601 luma. A picture that already has that size keeps its pixels.
    Raises DataError whose sentence does not name the file: the caller knows how to call it.
    """
    from PIL import Image, ImageOps  # only a folder of pictures needs it

    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise DataError("is not a file")
        with Image.open(path, formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise DataError(f"has {opened.width:,} x {opened.height:,} pixels, more than {MOST_PIXELS:,}")
            height, width = (size, size) if isinstance(size, int) else size
            # JPEG decodes at a fraction of its size; twice what is needed leaves the resampling its detail.
            opened.draft(None, (2 * width, 2 * height))
            upright = ImageOps.exif_transpose(opened)
            return fitted(_opaque(upright), (height, width), channels)
    except DataError:
        raise
    except Exception as problem:  # a damaged picture raises what Pillow's plugins, zlib and struct like
        raise DataError(_reason(problem)) from None


def fitted(picture: Image.Image, size: tuple[int, int], channels: int) -> NDArray[np.uint8]:
    """(channels, height, width) uint8 of the middle of a grey or RGB picture, resized to (height, width)."""
    from PIL import Image, ImageOps

    middle = ImageOps.fit(picture, size[::-1], method=Image.Resampling.LANCZOS)
    pixels = np.asarray(middle.convert("L" if channels == 1 else "RGB"), dtype=np.uint8)
    return pixels[None] if channels == 1 else np.ascontiguousarray(pixels.transpose(2, 0, 1))


def _opaque(picture: Image.Image) -> Image.Image:
    """The picture in grey or RGB, on white where it is transparent."""
    from PIL import Image

    if picture.mode.startswith("I"):
        return Image.fromarray((np.asarray(picture).astype(np.int64) >> 8).clip(0, 255).astype(np.uint8))
    if picture.has_transparency_data:
        above = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", above.size, "white"), above).convert("RGB")
    return picture.convert("L" if picture.mode in ("1", "L", "LA") else "RGB")


def _reason(problem: Exception) -> str:
    if isinstance(problem, OSError) and problem.errno is not None:
        return (problem.strerror or type(problem).__name__).lower()
    name = type(problem).__name__
    if name == "UnidentifiedImageError":
        return "is not a PNG, JPEG, WebP or BMP picture"
    if name.startswith("DecompressionBomb"):
        return f"has more than {MOST_PIXELS:,} pixels"
    return f"is damaged: {str(problem).partition(chr(10))[0] or name}"
