"""Arrays of pixels as Qt's pictures, and back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def to_qimage(rgb: NDArray[np.uint8]) -> QImage:
    """A picture that owns its pixels, of (h, w, 3) uint8."""
    height, width = rgb.shape[:2]
    flat = np.ascontiguousarray(rgb)
    return QImage(flat.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def from_qimage(image: QImage) -> NDArray[np.uint8]:
    """(h, w, 3) a copy of a picture's pixels."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()
