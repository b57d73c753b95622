"""The pictures of a lesson, read in the disk lane; the window's thread draws what is there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from ae_core.lessons.links import picture_at, picture_problem, pictures_in

if TYPE_CHECKING:
    from ae_core.lessons.lesson import Lesson
    from app.lanes import Lanes

VIEW = "lesson.pictures"
WIDEST = 1600  # pixels: a page is never wider


class Pictures(QObject):
    """read : those of the lesson that was asked for last are there, by how the text names them."""

    read = Signal()

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._lesson: Lesson | None = None
        self.found: Mapping[str, QImage] = {}

    def ask(self, lesson: Lesson) -> None:
        """Read those of a lesson, unless they are there."""
        if lesson is self._lesson:
            return
        self._lesson, self.found = lesson, {}
        names = {name for page in lesson.pages for name in pictures_in(page.text)}
        if names:
            self._lanes.disk.call(VIEW, read_pictures, lesson.path.parent, sorted(names), then=self._take)
        else:
            self._lanes.disk.cancel(VIEW)

    def _take(self, found: Mapping[str, QImage]) -> None:
        self.found = found
        self.read.emit()


def read_pictures(folder: Path, names: list[str]) -> dict[str, QImage]:
    """By name, those of the lesson's own folder that can be read, no wider than WIDEST."""
    read = {name: _read(picture_at(folder, name)) for name in names if not picture_problem(folder, name)}
    return {name: picture for name, picture in read.items() if not picture.isNull()}


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    size = reader.size()
    if size.width() > WIDEST:
        reader.setScaledSize(size.scaled(QSize(WIDEST, size.height()), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
