"""What codes in a file are set beside: files of pictures, and general compressors of rounded numbers."""

from __future__ import annotations

import io
import lzma
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.rate_distortion import SHOWN, RatePoint
from ae_core.data.base import Stored
from ae_core.experiments.coded import Doubles, Samples
from ae_core.experiments.encoders import numbers

Pictures = NDArray[np.uint8]  # (n, h, w) or (n, h, w, 3)
SHEET = "_sheet"
WIDEST = 16_000  # pixels of the widest picture that every format can hold


@dataclass(frozen=True)
class PictureFormat:
    """pillow : its name there. lossy : whether it has a quality; what is not lossy comes back as it was."""

    name: str
    title: str
    pillow: str
    lossy: bool


FORMATS = (
    PictureFormat("png", "PNG", "PNG", False),
    PictureFormat("webp_lossless", "WebP, lossless", "WEBP", False),
    PictureFormat("jpeg", "JPEG", "JPEG", True),
    PictureFormat("webp", "WebP", "WEBP", True),
)
GENERAL: dict[str, Callable[[bytes], bytes]] = {
    "zlib": lambda content: zlib.compress(content, 9),
    "lzma": lambda content: lzma.compress(content, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "preset": 9}]),
}


def of_formats(samples: Samples, qualities: Sequence[int]) -> dict[str, Callable[[], RatePoint]]:
    """What makes a file for each picture, and all pictures as tiles of one, by what it is called.

    Without headers, a file counts as many bytes less as one of a single black pixel has, at the same quality.
    """
    return {
        f"{one.title}{'' if quality is None else f' {quality}'}{what}": partial(make, one, samples, quality)
        for one in FORMATS
        for quality in (qualities if one.lossy else (None,))
        for what, make in (("", _files), (", one sheet", _sheet))
    }


def of_numbers(samples: Samples, steps: Sequence[float]) -> dict[str, Callable[[], RatePoint]]:
    """What makes one stream of all test samples by a general compressor: as they are (float32), and rounded to each
    step.

    A step moves one element by half of it at most. Nothing is subtracted: these streams have next to no header.
    """
    return {
        f"{name}{'' if step is None else f', steps of {step:g}'}": partial(_streams, name, samples, step)
        for name in GENERAL
        for step in (None, *steps)
    }


def _streams(name: str, samples: Samples, step: float | None) -> RatePoint:
    lost, bits, _ = _stream(samples, samples.validation, GENERAL[name], step)
    errors, rate, outputs = _stream(samples, samples.test, GENERAL[name], step)
    return RatePoint(
        name, name, None, step, rate, rate, None, errors, samples.ssim(samples.test, outputs),
        (bits, bits, float(lost.mean())), 0, outputs[:SHOWN].copy(),
    )  # fmt: skip


def _stream(
    samples: Samples, stored: Stored, compress: Callable[[bytes], bytes], step: float | None
) -> tuple[Doubles, float, Doubles]:
    seen = numbers(samples.data, stored)
    if step is None:
        return np.zeros(len(stored)), 8 * len(compress(seen.astype("<f4").tobytes())) / len(stored), seen
    ranks = np.rint(seen / step)
    kind = "<i2" if np.abs(ranks).max(initial=0) < 2**15 else "<i4"
    content = compress(np.ascontiguousarray(ranks.astype(kind).T).tobytes())
    outputs = ranks * step
    return samples.errors(stored, outputs), 8 * len(content) / len(stored), outputs


def _files(one: PictureFormat, samples: Samples, quality: int | None) -> RatePoint:
    channels, empty = samples.data.shape[0], _header(one, samples, quality)

    def judged(stored: Stored) -> tuple[float, float, Doubles]:
        files = [_written(picture, one, quality) for picture in _pictures(samples, stored)]
        sizes = 8 * np.array([len(file) for file in files], dtype=np.float64)
        return (
            float((sizes - 8 * empty).clip(0).mean()),
            float(sizes.mean()),
            _read(samples, [_opened(file, channels) for file in files]),
        )

    return _point(one, samples, quality, judged, one.name, one.title)


def _sheet(one: PictureFormat, samples: Samples, quality: int | None) -> RatePoint:
    channels, empty = samples.data.shape[0], _header(one, samples, quality)

    def judged(stored: Stored) -> tuple[float, float, Doubles]:
        pictures = _pictures(samples, stored)
        content = _written(tiled(pictures), one, quality)
        tiles = parted(_opened(content, channels), len(pictures), pictures.shape[1:3])
        return 8 * (len(content) - empty) / len(stored), 8 * len(content) / len(stored), _read(samples, tiles)

    return _point(one, samples, quality, judged, one.name + SHEET, f"{one.title}, one sheet")


def _point(
    one: PictureFormat, samples: Samples, quality: int | None, judged: Callable[[Stored], tuple[float, float, Doubles]],
    name: str, title: str,
) -> RatePoint:  # fmt: skip
    rate, whole, seen = judged(samples.validation)
    held = (rate, whole, float(samples.errors(samples.validation, seen).mean()))
    rate, whole, seen = judged(samples.test)
    return RatePoint(
        name, title, None, quality, rate, whole, None, samples.errors(samples.test, seen),
        samples.ssim(samples.test, seen), held, 0, seen[:SHOWN].copy(),
    )  # fmt: skip


def _header(one: PictureFormat, samples: Samples, quality: int | None) -> int:
    """Bytes of a file of one black pixel."""
    return len(_written(_pictures(samples, samples.test[:1])[0, :1, :1] * 0, one, quality))


def _pictures(samples: Samples, stored: Stored) -> Pictures:
    data = samples.data
    shades = np.rint(255 * data.to_display(data.to_model(stored)).clip(0, 1)).astype(np.uint8)
    return np.asarray(shades[:, 0] if data.shape[0] == 1 else shades.transpose(0, 2, 3, 1))


def _read(samples: Samples, pictures: Sequence[Pictures] | Pictures) -> Doubles:
    """(n, D) what the model would see of them."""
    data = samples.data
    shades = np.asarray(pictures).reshape(len(pictures), *data.shape[1:], data.shape[0]).transpose(0, 3, 1, 2)
    seen = data.to_display.inverse(shades / np.float32(255))
    return samples.shown(np.asarray(seen, dtype=np.float64).reshape(len(seen), -1))


def _written(picture: Pictures, one: PictureFormat, quality: int | None) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    settings: dict[str, int | None]
    if not one.lossy:
        settings = {"optimize": True} if one.pillow == "PNG" else {"lossless": True, "quality": 100, "method": 6}
    else:
        settings = {"quality": quality} | ({"optimize": True} if one.pillow == "JPEG" else {"method": 6})
    Image.fromarray(picture).save(buffer, one.pillow, **settings)
    return buffer.getvalue()


def _opened(content: bytes, channels: int) -> Pictures:
    from PIL import Image

    with Image.open(io.BytesIO(content)) as picture:
        return np.asarray(picture.convert("L" if channels == 1 else "RGB"))  # WebP knows no grey


def tiled(pictures: Pictures) -> Pictures:
    """One picture of all, in as many columns as rows, or nearly; what is left over is black."""
    n, high, wide = pictures.shape[:3]
    columns = min(int(np.ceil(np.sqrt(n))), max(WIDEST // wide, 1))
    rows = -(-n // columns)
    whole = np.concatenate([pictures, np.zeros((rows * columns - n, *pictures.shape[1:]), np.uint8)])
    lines = whole.reshape(rows, columns, *pictures.shape[1:]).swapaxes(1, 2)
    return lines.reshape(rows * high, columns * wide, *pictures.shape[3:])


def parted(sheet: Pictures, n: int, size: tuple[int, int]) -> Pictures:
    """The n pictures again."""
    high, wide = size
    rows, columns = sheet.shape[0] // high, sheet.shape[1] // wide
    tiles = sheet.reshape(rows, high, columns, wide, *sheet.shape[2:]).swapaxes(1, 2)
    return tiles.reshape(rows * columns, high, wide, *sheet.shape[2:])[:n]
