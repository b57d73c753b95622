"""PySide6 6.12.0 on Python 3.11 loses a reference to None in every call that returns nothing, until it dies."""

from __future__ import annotations

import gc
import sys

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import theme
from tests.app.widgets import samples

REPAINTS = 1_000
TOLERANCE = 200
NAMES = ("curves", "latent_map", "image_grid", "strip", "bars", "model_diagram", "card")


@pytest.mark.parametrize("name", NAMES)
def test_repainting_loses_no_reference_to_none(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    theme.apply(qapp, "light")
    widget = samples.BUILDERS[name](theme.LIGHT, samples.digits(12))
    qtbot.addWidget(widget)
    widget.resize(160, 100)
    canvas = QImage(160, 100, QImage.Format.Format_RGB32)
    widget.render(canvas)
    # What other tests have left may hold references to None, and must not go while these are counted.
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(REPAINTS):
        widget.render(canvas)
    assert sys.getrefcount(None) - before > -TOLERANCE
