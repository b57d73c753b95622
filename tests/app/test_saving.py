from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ae_core.export.settings import KEY, made_by
from app.save_button import SaveButton
from app.saving import copy_picture, picture_of, save_picture


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    made = QLabel("A picture of words")
    made.resize(120, 40)
    qtbot.addWidget(made)
    return made


def test_each_format_begins_as_it_must(label: QLabel) -> None:
    assert picture_of(label, "png").startswith(b"\x89PNG")
    assert b"<svg" in picture_of(label, "svg")
    assert picture_of(label, "pdf").startswith(b"%PDF")


def test_a_saved_picture_has_the_size_of_the_widget(label: QLabel, tmp_path: Path) -> None:
    save_picture(label, tmp_path / "a.PNG")
    assert QImage(str(tmp_path / "a.PNG")).size() == label.size()


def test_another_ending_is_refused_and_leaves_no_file(label: QLabel, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="png, svg or pdf"):
        save_picture(label, tmp_path / "a.jpg")
    assert list(tmp_path.iterdir()) == []


def test_a_picture_is_copied(label: QLabel) -> None:
    copy_picture(label)
    assert QGuiApplication.clipboard().pixmap().size() == label.size()


@pytest.mark.parametrize(("name", "said"), [("a.png", "Saved"), ("missing/../a.txt", "could not be saved")])
def test_the_button_tells_what_came_of_saving(
    label: QLabel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str
) -> None:
    told: list[str] = []
    button = SaveButton("thing", "the thing", label, told.append)
    qtbot.addWidget(button)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    button.menu().actions()[1].trigger()
    assert len(told) == 1
    assert said in told[0]


def test_a_picture_of_the_window_says_how_it_was_made(label: QLabel) -> None:
    settings = made_by("map", 'run <1> & "2"', "digits", "ab" * 32, epoch=2.5)
    image = QImage.fromData(picture_of(label, "png", settings))
    assert json.loads(image.text(KEY)) == settings
    drawing = ElementTree.fromstring(picture_of(label, "svg", settings))
    found = [one.text for one in drawing.iter() if one.tag.endswith("metadata")]
    assert [json.loads(text or "") for text in found] == [settings]
    packet = re.search(rb"<x:xmpmeta.*?</x:xmpmeta>", picture_of(label, "pdf", settings), re.DOTALL)
    assert packet is not None
    texts = [one.text for one in ElementTree.fromstring(packet[0]).iter() if one.tag.endswith("}li")]
    assert [json.loads(text or "") for text in texts] == [settings]
    assert b"<metadata" not in picture_of(label, "svg")
