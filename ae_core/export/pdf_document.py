"""A report as a PDF with pages of A4: text that can be searched, and the same pictures. Drawn by matplotlib; no Qt."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from ae_core.export.document import Document, Figure, Folded, Heading, Lines, Part, Points, Table, Words
from ae_core.export.pdf_pages import BOTTOM, INK, MUTED, WIDE, Pages
from ae_core.export.pdf_table import draw_table

TITLE, SECTION, BODY, SMALL, MONO = 20.0, 14.0, 10.0, 8.5, 7.5  # points
DENSITY = 110  # pixels of a picture to an inch where it has the room
TALLEST = 7.5  # inches of a picture


def as_pdf(document: Document) -> bytes:
    """The same parts as on the page of `as_html`; what is folded there stands here too. Deterministic."""
    from matplotlib import rc_context

    document, buffer = document.spoken(), io.BytesIO()
    with rc_context({"pdf.fonttype": 42}):
        pages = Pages(buffer, document.title)
        pages.text(document.title, TITLE, INK, bold=True)
        pages.text(document.about, SMALL, MUTED, after=0.15)
        for part, follows in _with_next(document.parts):
            _draw(pages, part, follows)
        pages.close()
    return buffer.getvalue()


def _with_next(parts: Sequence[Part]) -> Iterator[tuple[Part, Part | None]]:
    return zip(parts, [*parts[1:], None], strict=False)


def _draw(pages: Pages, part: Part, follows: Part | None) -> None:
    if isinstance(part, Heading):
        _heading(pages, part, follows)
    elif isinstance(part, Words):
        pages.text(part.text, BODY, INK, after=0.1)
    elif isinstance(part, Points):
        for text in part.texts:
            pages.text(f"•  {text}", SMALL, MUTED, hang=0.16)
    elif isinstance(part, Lines):
        for line in part.text.splitlines():
            pages.text(line, MONO, INK, mono=True, after=0.0)
        pages.skip(0.08)
    elif isinstance(part, Table):
        draw_table(pages, part.head, part.rows, SMALL)
        if part.cut:
            pages.text(part.cut, SMALL, MUTED, after=0.1)
    elif isinstance(part, Figure):
        _figure(pages, part)
    else:
        _folded(pages, part)


def _heading(pages: Pages, heading: Heading, follows: Part | None) -> None:
    """Never alone at the foot of a page."""
    after = _height(follows) if isinstance(follows, Figure) else 1.0
    pages.skip(0.22 if heading.level == 2 else 0.1)
    pages.need(after + 0.5)
    if heading.level == 2:
        pages.rule()
    pages.text(heading.text, SECTION if heading.level == 2 else BODY + 1.5, INK, bold=True)


def _size(figure: Figure) -> tuple[float, float]:
    """Inches."""
    from PIL import Image

    with Image.open(io.BytesIO(figure.png)) as picture:
        width, height = picture.size
    scale = min(1 / DENSITY, WIDE / width, TALLEST / height)
    return width * scale, height * scale


def _height(figure: Figure) -> float:
    return _size(figure)[1] + (0.3 if figure.caption else 0.1)


def _figure(pages: Pages, figure: Figure) -> None:
    import numpy as np
    from PIL import Image

    pages.need(min(_height(figure), pages.top - BOTTOM))
    with Image.open(io.BytesIO(figure.png)) as picture:
        pages.picture(np.asarray(picture.convert("RGB")), *_size(figure))
    if figure.caption:
        pages.text(figure.caption, SMALL, MUTED, after=0.12)


def _folded(pages: Pages, folded: Folded) -> None:
    pages.need(0.8)
    pages.text(folded.title, SMALL, MUTED, bold=True)
    for part, follows in _with_next(folded.parts):
        _draw(pages, part, follows)
