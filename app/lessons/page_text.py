"""The text of a page: large, calm, as high as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from ae_core.lessons.links import SCHEME
from app.helping.text_flow import space_out
from app.theme import BODY, factor, font, tokens

LARGER = 2  # pixels more than other text
GAP, LINE, HEADING, FORMULA = 12.0, 130.0, 100.0, 16.0  # the last: pixels before a formula
NARROWEST = 200


class PageText(QTextBrowser):
    """word_asked : the name of a card of the glossary."""

    word_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lesson.text")
        self.setAccessibleName("The page")
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)
        self._pictures: Mapping[str, QImage] = {}
        self._written: tuple[object, ...] = ()

    def write(self, text: str, pictures: Mapping[str, QImage]) -> bool:
        """Markdown with its pictures by their names. False where just that stands there already."""
        wide = self.viewport().width() if pictures else 0
        written = (text, pictures, wide, font(BODY + LARGER).toString(), tokens().name)
        if written == self._written:
            return False
        self._written, self._pictures = written, pictures
        self.document().setDefaultFont(font(BODY + LARGER))
        # Raw HTML in a text stays text; Qt leaves out a picture that has no words.
        self.document().setMarkdown(text.replace("![](", "![picture]("), QTextDocument.MarkdownFeature.MarkdownNoHTML)
        space_out(self.document(), GAP, LINE)
        self._lay_out()
        self._fit()
        return True

    def _lay_out(self) -> None:
        """A quote of Markdown takes 40 pixels on either side, which a narrow page does not have.

        Lines of a heading stand close together.
        """
        block = self.document().begin()
        while block.isValid():
            layout = block.blockFormat()
            if layout.property(QTextFormat.Property.BlockQuoteLevel):
                layout.setLeftMargin(FORMULA * factor())
                layout.setRightMargin(0)
            if layout.headingLevel():
                layout.setLineHeight(HEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(layout)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        """The pictures that were read for it, no wider than the page, and nothing else."""
        picture = self._pictures.get(QUrl(name).toString())
        if picture is None:
            return None
        room = max(NARROWEST, self.viewport().width())
        wide = picture.width() > room
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation) if wide else picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pictures:
            self.write(str(self._written[0]), self._pictures)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, self.height())

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() + ":" == SCHEME:
            self.word_asked.emit(link.path())
