"""Where a sample of the user's own is drawn, written or typed, by the kind of the data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ae_core.errors import DataError
from app.controls import named, tool_button
from app.file_dialogs import ask_file
from app.plain import plain_label
from app.widgets.canvas import Canvas
from app.widgets.number_table import NumberTable
from app.widgets.qimages import from_qimage

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from app.lanes import Lanes

TITLES = {"image": "Draw", "text": "Write", "sequence": "Edit", "tabular": "Edit"}
BRUSH = 20  # brush sizes from a half to a fifth of the picture, in so many steps
PICTURES = "Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"


class OwnEditor(QWidget):
    """sample : (*shape) what is edited, as the data set stores it.

    Signal: edited(sample) with every change; what cannot be used is refused below the editor, in a sentence.
    """

    edited = Signal(object)

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._dataset: Dataset | None = None
        self.sample: Any = None
        self.canvas, self.numbers, self.words = Canvas(), NumberTable(), QLineEdit()
        named(self.words, "own.words", "Words", "Words of the data; press Enter to encode them")
        self.canvas.drawn.connect(self._edit)
        self.canvas.dropped.connect(self._read)
        self.canvas.pasted.connect(self.paste)
        self.numbers.edited.connect(self._edit)
        self.problem = plain_label()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "warning")
        self.numbers.refused.connect(self.problem.setText)
        self.words.editingFinished.connect(self._write)
        self._tools = self._picture_tools()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self._tools)
        for widget in (self.canvas, self.numbers, self.words, self.problem):
            layout.addWidget(widget)
        self.edited.connect(self.problem.clear)

    def _picture_tools(self) -> QWidget:
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        clear = tool_button("Clear", "own.clear", "Begin with an empty picture")
        clear.clicked.connect(self.clear)
        more = tool_button("Picture", "own.picture", "Take a picture, or change this one")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.addAction("Open a file, which can also be dropped here\N{HORIZONTAL ELLIPSIS}", self._open)
        menu.addAction("Paste (Ctrl+V)", self.paste)
        menu.addAction("Invert", self.invert)
        self.colour = menu.addAction("Choose the ink\N{HORIZONTAL ELLIPSIS}", self._choose_ink)
        more.setMenu(menu)
        self.brush = QSlider(Qt.Orientation.Horizontal)
        named(self.brush, "own.brush", "Size of the brush", "How thick the brush is")
        self.brush.setRange(1, BRUSH)
        self.brush.setValue(3)
        self.brush.valueChanged.connect(self._resize_brush)
        for widget in (clear, more):
            line.addWidget(widget)
        line.addWidget(self.brush, 1)
        return tools

    def begin(self, dataset: Dataset, stored: Any | None) -> None:
        """Edit a sample (*shape) as the data set stores it, or an empty one with None."""
        from ae_core.data import own

        self._dataset = dataset
        picture = dataset.kind == "image"
        self._tools.setVisible(picture)
        self.canvas.setVisible(picture)
        self.numbers.setVisible(dataset.kind in ("tabular", "sequence"))
        self.words.setVisible(dataset.kind == "text")
        if picture:
            self.canvas.ground = own.ground(dataset)
            self.canvas.ink = np.rint(1 - self.canvas.ground.mean(keepdims=True)).repeat(len(self.canvas.ground))
            self.colour.setVisible(dataset.shape[0] == 3)
            self._resize_brush(self.brush.value())
        self.show_sample(stored if stored is not None else self._empty())

    def show_sample(self, stored: Any) -> None:
        """Show what is edited, without a signal."""
        from ae_core.data import own
        from ae_core.data.texts import words_of

        if self._dataset is None:
            return
        self.sample = stored
        if self._dataset.kind == "text":
            words = words_of(stored, self._dataset.vocabulary)
            self.words.setText(("" if all(len(word) == 1 for word in words) else " ").join(words))
        elif self._dataset.kind == "image":
            self.canvas.set_picture(own.to_display(self._dataset, stored))
        else:
            self.numbers.set_values(own.to_display(self._dataset, stored), self._dataset.columns)

    def _empty(self) -> Any:
        from ae_core.data import own

        assert self._dataset is not None
        if self._dataset.kind == "image":
            shape = self._dataset.shape
            blank = np.broadcast_to(self.canvas.ground[:, None, None], shape).astype(np.float32)
            return own.from_display(self._dataset, blank)
        return self._dataset.x[0]

    @Slot(object)
    def _edit(self, x: Any) -> None:
        from ae_core.data import own

        assert self._dataset is not None
        self._give(own.from_display, x)

    @Slot()
    def _write(self) -> None:
        from ae_core.data import own

        self._give(own.from_words, self.words.text())

    def _give(self, made: Any, given: Any) -> None:
        try:
            self.sample = made(self._dataset, given)
        except DataError as problem:
            self.problem.setText(f"{str(problem)[:1].upper()}{str(problem)[1:]}.")
        else:
            self.edited.emit(self.sample)

    def _take(self, stored: Any) -> None:
        self.show_sample(stored)
        self.edited.emit(stored)

    @Slot()
    def clear(self) -> None:
        """Begin with an empty picture."""
        self._take(self._empty())

    @Slot()
    def invert(self) -> None:
        """Dark becomes light."""
        self.canvas.set_picture(1 - self.canvas.picture)
        self._edit(self.canvas.picture)

    @Slot()
    def paste(self) -> None:
        """The clipboard's picture."""
        from ae_core.data import own

        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self.problem.setText("There is no picture in the clipboard.")
            return
        assert self._dataset is not None
        self._take(own.from_pixels(self._dataset, from_qimage(image)))

    @Slot()
    def _open(self) -> None:
        path = ask_file(self, "Take a picture", PICTURES)
        if path is not None:
            self._read(str(path))

    @Slot(str)
    def _read(self, path: str) -> None:
        from ae_core.data import own

        self._lanes.disk.call(
            "own",
            own.from_file,
            self._dataset,
            Path(path),
            then=self._take,
            failed=lambda why: self.problem.setText(f"{why}."),
        )

    @Slot()
    def _choose_ink(self) -> None:
        chosen = QColorDialog.getColor(QColor.fromRgbF(*map(float, self.canvas.ink)), self, "Ink")
        if chosen.isValid():
            self.canvas.ink = np.array([chosen.redF(), chosen.greenF(), chosen.blueF()], np.float32)

    @Slot(int)
    def _resize_brush(self, size: int) -> None:
        if self._dataset is not None:
            self.canvas.radius = 0.4 + size / BRUSH * 0.2 * min(self._dataset.shape[1:])
