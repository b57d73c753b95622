"""A description inside a picture, where pictures have no comments of their own."""

from __future__ import annotations

from ae_core.export.settings import Settings, as_text

DESCRIPTION, SOFTWARE = 0x010E, 0x0131


def described(settings: Settings) -> bytes:
    """EXIF whose ImageDescription is the settings' text; nothing where there are none."""
    if not settings:
        return b""
    from PIL import Image

    exif = Image.Exif()
    exif[DESCRIPTION], exif[SOFTWARE] = as_text(settings), f"{settings.get('program')} {settings.get('version')}"
    return exif.tobytes()
