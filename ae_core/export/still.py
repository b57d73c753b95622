"""A picture as a file: PNG, SVG or PDF by its ending."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from ae_core.errors import UserError
from ae_core.export.pictures import Picture, png
from ae_core.export.settings import KEY, NOTHING, PROGRAM, Settings, as_text
from ae_core.storage import write_atomic


def _svg(picture: Picture, settings: Settings) -> bytes:
    height, width = picture.shape[:2]
    data = base64.b64encode(png(picture)).decode()
    size = f'width="{width}" height="{height}"'
    about = f'<metadata id="{KEY}">{escape(as_text(settings))}</metadata>' if settings else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}">{about}'
        f'<image {size} style="image-rendering:pixelated" href="data:image/png;base64,{data}"/></svg>\n'
    ).encode()


def _pdf(picture: Picture, settings: Settings) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    # The subject is the one entry of a document's information that may be a long text; a key of our own it has not.
    about = {"subject": as_text(settings), "creator": PROGRAM} if settings else {}
    Image.fromarray(picture).save(buffer, "PDF", resolution=150.0, **about)
    return buffer.getvalue()


_WRITERS: dict[str, Callable[[Picture, Settings], bytes]] = {".png": png, ".svg": _svg, ".pdf": _pdf}
STILLS = tuple(_WRITERS)


def save_still(path: Path, picture: Picture, settings: Settings = NOTHING) -> None:
    """Write a picture (h, w, 3) atomically, with how it was made. Raises UserError for an unknown ending."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path.name}: pictures are saved as {', '.join(STILLS)}")
    write_atomic(path, writer(picture, settings))
