"""What is on screen, as a file or on the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from ae_core.storage import write_atomic

PICTURES = "PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"
TABLES = "CSV table (*.csv)"
DOTS_PER_INCH = 96


def ask_where(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to save; the ending of the chosen kind is added where none was written. None if cancelled."""
    chosen, kind = QFileDialog.getSaveFileName(parent, title, name, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(kind.partition("*")[2].rstrip(")"))


def picture_of(widget: QWidget, kind: str) -> bytes:
    """A widget as "png", "svg" or "pdf". Raises ValueError for another kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == "png":
        widget.grab().save(buffer, "PNG")
    elif kind == "svg":
        _render(widget, _svg(buffer, widget.size()))
    elif kind == "pdf":
        _render(widget, _pdf(buffer, widget.size()))
    else:
        raise ValueError(f"pictures are saved as png, svg or pdf, not {kind!r}")
    buffer.close()
    return bytes(buffer.data().data())


def save_picture(widget: QWidget, path: Path) -> None:
    """Write a widget's picture in the format of the path's ending. Raises ValueError, OSError."""
    write_atomic(path, picture_of(widget, path.suffix.lower().lstrip(".")))


def copy_picture(widget: QWidget) -> None:
    """Put a widget's picture on the clipboard."""
    QGuiApplication.clipboard().setPixmap(widget.grab())


def _svg(buffer: QBuffer, size: QSize) -> QSvgGenerator:
    device = QSvgGenerator()
    device.setOutputDevice(buffer)
    device.setSize(size)
    device.setViewBox(QRect(0, 0, size.width(), size.height()))
    return device


def _pdf(buffer: QBuffer, size: QSize) -> QPdfWriter:
    device = QPdfWriter(buffer)
    inches = QSizeF(size.width() / DOTS_PER_INCH, size.height() / DOTS_PER_INCH)
    device.setPageSize(QPageSize(inches, QPageSize.Unit.Inch))
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    device.setResolution(DOTS_PER_INCH)
    return device


def _render(widget: QWidget, device: QSvgGenerator | QPdfWriter) -> None:
    painter = QPainter(device)
    widget.render(painter, QPoint())
    painter.end()
