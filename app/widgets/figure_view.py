"""A drawn figure: as wide as there is room as long as it can be read; a click shows it in its own size."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SMALLEST = 0.56  # of its own size


class _Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.image)


class FigureView(QScrollArea):
    """Fitted to the width, never enlarged, and scrolled where that would be too small to read.

    Enter or a click switches between that and the figure's own size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip("Click to see the figure in its own size, and again to see all of it")
        self._whole = True
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self.setCornerWidget(QWidget())  # or the style draws a frame of its own there

    def set_image(self, image: QImage) -> None:
        """Show another figure, from its top."""
        self._sheet.image = image
        self._fit()
        self.verticalScrollBar().setValue(0)

    @property
    def shown_size(self) -> QSize:
        """Of the figure, in pixels of the screen."""
        return self._sheet.size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Switch between the whole figure and its own size."""
        self._whole = not self._whole
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._whole = not self._whole
            self._fit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        size = self._sheet.image.size()
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        if self._whole and size.width() > room > 0:
            share = max(room / size.width(), SMALLEST)
            size = QSize(round(share * size.width()), round(share * size.height()))
        self._sheet.resize(size)
