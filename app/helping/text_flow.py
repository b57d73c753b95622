"""Room between the paragraphs of a text, of which Markdown has none here."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

GAP, LINE = 10.0, 120.0  # pixels below a paragraph, per cent of a line


def space_out(document: QTextDocument, gap: float = GAP, line: float = LINE) -> None:
    """Give every paragraph its room."""
    block = document.begin()
    while block.isValid():
        layout = block.blockFormat()
        layout.setBottomMargin(gap)
        layout.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        QTextCursor(block).setBlockFormat(layout)
        block = block.next()
