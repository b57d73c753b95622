"""What is written on a map can be read at every width."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.widgets.map_camera import Camera
from app.widgets.map_overlay import MORE, Overlay, texts_of

NOTE = "Epoch 15 · 2,000 of 4,500 samples, stratified · training and validation · 500 of the test split as diamonds"


@pytest.mark.parametrize("width", [420, 800, 1600])
@pytest.mark.parametrize("behind", ["", "density of the prior", "holes: 3 % and 4 %\nthe plane decoded"])
def test_no_text_covers_another(width: int, behind: str, qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    if width == 1600:
        width = max(width, metrics.horizontalAdvance(NOTE) + 20)
    marks = Overlay(x="PC 1 and 2: 43% of the variance", y="up", note=NOTE, behind=behind)
    told = texts_of(metrics, Camera(width=width, height=400), marks)
    others = {marks.x, marks.y, *filter(None, behind.split("\n"))}
    lines = [text for text, _ in told if text not in others]
    assert " · ".join(reversed(lines)) == NOTE
    assert others <= {text for text, _ in told}
    assert (len(lines) == 1) == (width >= metrics.horizontalAdvance(NOTE) + 16)
    assert not [texts for texts in combinations(told, 2) if texts[0][1].intersects(texts[1][1])]
    assert all(box.left() >= 0 and box.right() <= width and box.top() >= 0 and box.bottom() <= 400 for _, box in told)


def test_what_lies_behind_is_told_whole_in_a_narrow_panel(qapp: QApplication) -> None:
    metrics, behind = (
        QFontMetrics(qapp.font()),
        "Orange, holes: 1.4% of the prior, and a line that is too long",
    )
    told = texts_of(metrics, Camera(width=220, height=400), Overlay(note="Epoch 15", behind=behind))
    words = [text for text, box in sorted(told, key=lambda one: one[1].top()) if text != "Epoch 15"]
    assert " ".join(words) == behind
    assert max(box.right() for _, box in told) <= 220


@pytest.mark.parametrize(("height", "rows"), [(200, 2), (2000, 6)])
def test_what_lies_behind_does_not_bury_a_low_map(height: int, rows: int, qapp: QApplication) -> None:
    behind = [f"What lies behind, number {number}" for number in range(6)]
    metrics = QFontMetrics(qapp.font())
    told = texts_of(metrics, Camera(width=900, height=height), Overlay(note="Epoch 15", behind="\n".join(behind)))
    lines = [text for text, box in sorted(told, key=lambda one: one[1].top()) if text != "Epoch 15"]
    assert [line.removesuffix(MORE) for line in lines] == behind[:rows]
    assert lines[-1].endswith(MORE) == (rows < len(behind))
