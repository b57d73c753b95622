from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import theme
from app.widgets.model_diagram import ModelDiagram
from tests.app.widgets.samples import model_diagram


class Written:
    """What is written, and in how much room."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: dict[str, float] = {}
        draw = QPainter.drawText

        def drawn(painter: QPainter, place: QRectF, flags: object, text: str) -> None:
            self.texts[text] = place.width() - painter.fontMetrics().horizontalAdvance(text)
            draw(painter, place, flags, text)  # type: ignore[call-overload]

        monkeypatch.setattr(QPainter, "drawText", drawn)


@pytest.fixture
def diagram(qtbot: QtBot, qapp: QApplication) -> Iterator[ModelDiagram]:
    theme.apply(qapp, "light", theme.PRESENTATION)
    made = model_diagram()
    qtbot.addWidget(made)
    made.show()
    yield made
    theme.apply(qapp, "light")


@pytest.mark.parametrize("width", [200, 260, 352, 600])
def test_sizes_are_whole_however_narrow(diagram: ModelDiagram, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    diagram.setMinimumWidth(0)
    diagram.resize(width, diagram.sizeHint().height())
    written = Written(monkeypatch)
    diagram.grab()
    for layer in diagram._layers:
        assert written.texts[layer.shape] >= 0, layer.shape
