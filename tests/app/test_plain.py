"""Text out of files is shown as it is, and loads nothing."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import app
from app.controls import muted, tool_button
from app.experimenting.found import Found
from app.plain import plain_tip, without_letter
from app.session import Session
from app.widgets.plane import Legend

PICTURE = '<img src="file:///tmp/seen.png"> & 3 < 4'
RICH = {"plain.py", "plane.py", "curve_readout.py"}  # that write markup of their own


@pytest.mark.parametrize("text", [PICTURE, f"a line\n{PICTURE}", "<b>1</b>", "a < b", "a &lt; b"])
def test_a_tooltip_says_its_text_and_no_more(qtbot: QtBot, text: str) -> None:
    button = tool_button("Name", "name", text)
    qtbot.addWidget(button)
    told = button.toolTip()
    if QtGui.Qt.mightBeRichText(told):
        assert "<img" not in told
        document = QTextDocument()
        document.setHtml(told)
        told = document.toPlainText()
    assert told == text


def test_a_usual_tooltip_stays_what_it_is() -> None:
    assert plain_tip("Nearest by the distance\nof their codes") == "Nearest by the distance\nof their codes"


def test_what_an_experiment_found_is_no_markup(qtbot: QtBot) -> None:
    found = Found(cast(Session, SimpleNamespace()))
    qtbot.addWidget(found)
    for label in (found.sentence, found.notices, muted()):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_names_in_a_legend_are_no_markup(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_data((PICTURE, PICTURE), [("o", PICTURE, QColor("red"))], None)
    assert "<img" not in legend.text
    document = QTextDocument()
    document.setHtml(legend.text)
    assert document.toPlainText().count(PICTURE) == 3


def test_every_label_is_plain_but_those_that_write_markup_of_their_own() -> None:
    assert app.__file__ is not None
    files = [one for one in Path(app.__file__).parent.rglob("*.py") if one.name not in RICH]
    assert len(files) > 100
    assert not [one for one in files if re.search(rf"(?<!\w){QLabel.__name__}\(", one.read_text("utf-8"))]


def test_an_action_is_called_without_the_mark_of_its_letter() -> None:
    assert [without_letter(text) for text in ("&Train", "训练(&T)", "Save &as…", "None")] == [
        "Train", "训练", "Save as…", "None",
    ]  # fmt: skip
