"""What is on screen, as a file or on the clipboard."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from ae_core.export.settings import KEY, NOTHING, Settings, as_text
from ae_core.storage import write_atomic

PICTURES = "PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"
TABLES = "CSV table (*.csv)"
DOTS_PER_INCH = 96
XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li>'
    '</rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def picture_of(widget: QWidget, kind: str, settings: Settings = NOTHING) -> bytes:
    """A widget as "png", "svg" or "pdf", with how it was made inside. Raises ValueError for another kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == "png":
        image = widget.grab().toImage()
        if settings:
            image.setText(KEY, as_text(settings))
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # as QPixmap's, which takes a device too
    elif kind == "svg":
        _render(widget, _svg(buffer, widget.size()))
    elif kind == "pdf":
        _render(widget, _pdf(buffer, widget.size(), settings))
    else:
        raise ValueError(f"pictures are saved as png, svg or pdf, not {kind!r}")
    buffer.close()
    found = bytes(buffer.data().data())
    return _described(found, settings) if kind == "svg" and settings else found


def save_picture(widget: QWidget, path: Path, settings: Settings = NOTHING) -> None:
    """Write a widget's picture in the format of the path's ending. Raises ValueError, OSError."""
    write_atomic(path, picture_of(widget, path.suffix.lower().lstrip("."), settings))


def copy_picture(widget: QWidget) -> None:
    """Put a widget's picture on the clipboard."""
    QGuiApplication.clipboard().setPixmap(widget.grab())


def _svg(buffer: QBuffer, size: QSize) -> QSvgGenerator:
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setSize(size)
    device.setViewBox(QRect(0, 0, size.width(), size.height()))
    return device


def _described(drawing: bytes, settings: Settings) -> bytes:
    """Qt writes a title first of all, and has no place for metadata."""
    before, title, after = drawing.partition(b"<title>")
    return before + f'<metadata id="{KEY}">{escape(as_text(settings))}</metadata>\n'.encode() + title + after


def _pdf(buffer: QBuffer, size: QSize, settings: Settings) -> QPdfWriter:
    device = QPdfWriter(buffer)
    if settings:
        device.setDocumentXmpMetadata(XMP.format(escape(as_text(settings))).encode())
    inches = QSizeF(size.width() / DOTS_PER_INCH, size.height() / DOTS_PER_INCH)
    device.setPageSize(QPageSize(inches, QPageSize.Unit.Inch))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    device.setResolution(DOTS_PER_INCH)
    return device


def _render(widget: QWidget, device: QSvgGenerator | QPdfWriter) -> None:
    painter = QPainter(device)
    widget.render(painter, QPoint())
    painter.end()
