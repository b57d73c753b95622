"""Setup: which data, from where, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from ae_core.data import images
from ae_core.data.picture import read_picture
from app.bootstrap import Program
from tests.app.setup_forms import field, pick, said, spec_of, write


def pictures(folder: Path, count: int, broken: int = 0) -> Path:
    folder.mkdir()
    rng = np.random.default_rng(0)
    for number in range(count):
        Image.fromarray(rng.integers(0, 255, (16, 16, 3), dtype=np.uint8)).save(folder / f"{number:03}.png")
    for number in range(broken):
        (folder / f"broken{number}.png").write_bytes(b"not a picture")
    return folder


def test_data_is_summed_up_and_proposes_a_model_with_its_reason(setup: Program, qtbot: QtBot) -> None:
    assert "5,000 images of 1 \N{MULTIPLICATION SIGN} 28 \N{MULTIPLICATION SIGN} 28 \N{MIDDLE DOT} 10 classes" in said(
        setup
    )
    assert spec_of(setup, "model.network").name == "conv"
    assert "convolutions" in said(setup)


def test_data_that_needs_a_place_asks_for_it_and_training_waits(setup: Program, qtbot: QtBot) -> None:
    pick(setup, "data", "images")
    assert "Choose a file or folder" in setup.desks.gate.reason
    assert not setup.window.actions_by_name["train"].isEnabled()
    pick(setup, "data", "mnist")
    qtbot.waitUntil(lambda: not setup.desks.gate.reason)


def test_a_folder_of_pictures_takes_the_place_of_the_data(setup: Program, qtbot: QtBot, tmp_path: Path) -> None:
    pick(setup, "data", "images")
    with qtbot.waitSignal(setup.desks.data.loaded):
        write(setup, qtbot, "data.path", str(pictures(tmp_path / "mine", 40)))
    dataset = setup.session.workspace.dataset
    assert dataset is not None
    assert (dataset.name, dataset.n) == ("mine", 40)
    assert spec_of(setup, "data.path") == str(tmp_path / "mine")
    assert setup.window.actions_by_name["train"].isEnabled()


def test_broken_files_are_asked_about_in_the_form(setup: Program, qtbot: QtBot, tmp_path: Path) -> None:
    folder = pictures(tmp_path / "mine", 40, broken=3)
    pick(setup, "data", "images")
    with qtbot.waitSignal(setup.desks.data.broken):
        write(setup, qtbot, "data.path", str(folder))
    assert "3 of 43 files could not be read" in said(setup)
    assert not setup.window.actions_by_name["train"].isEnabled()
    button = setup.window.findChild(QPushButton, "setup.use_others")
    assert button is not None
    with qtbot.waitSignal(setup.desks.data.loaded):
        button.click()
    assert setup.session.workspace.dataset is not None
    assert setup.session.workspace.dataset.n == 40
    assert not button.isVisible()
    assert "3 of 43 files could not be read" in said(setup)


def test_a_long_loading_tells_how_far_it_is_and_can_be_cancelled(
    setup: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader stands still at the 21st of 40 pictures until the test lets it go on."""
    before, go_on = setup.session.workspace.dataset, Event()
    read = []

    def slowly(file: Path, size: int, channels: int) -> Any:
        if len(read) == 20:
            go_on.wait(10)
        read.append(file)
        return read_picture(file, size, channels)

    monkeypatch.setattr(images, "read_picture", slowly)
    pick(setup, "data", "images")
    with qtbot.waitSignal(setup.desks.data.progressed) as told:
        write(setup, qtbot, "data.path", str(pictures(tmp_path / "mine", 40)))
    qtbot.waitUntil(lambda: "Loading, 50%" in said(setup))
    assert told.args is not None
    assert not setup.window.actions_by_name["train"].isEnabled()
    with qtbot.waitSignal(setup.desks.data.cancelled):
        field(setup, "setup.cancel_loading").click()
    go_on.set()
    qtbot.waitUntil(lambda: not setup.desks.gate.reason)
    assert len(read) <= 21
    assert setup.session.workspace.dataset is before
    assert spec_of(setup, "data").name == "mnist"
    assert "5,000 images" in said(setup)
    assert "Loading" not in said(setup)


def test_a_place_that_does_not_exist_is_told_and_the_old_data_stays(
    setup: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    before = setup.session.workspace.dataset
    pick(setup, "data", "images")
    with qtbot.waitSignal(setup.desks.data.failed):
        write(setup, qtbot, "data.path", str(tmp_path / "nowhere"))
    assert "nowhere" in said(setup)
    assert setup.session.workspace.dataset is before
    assert not setup.window.actions_by_name["train"].isEnabled()


def test_the_names_of_all_data_sets_fit_into_their_box(setup: Program) -> None:
    setup.window.resize(1280, 720)
    QApplication.processEvents()
    box, option = field(setup, "data"), QStyleOptionComboBox()
    box.initStyleOption(option)
    style = box.style()
    room = style.subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    ).width()
    titles = [box.itemText(index) for index in range(box.count())]
    assert {title for title in titles if box.fontMetrics().horizontalAdvance(title) > room} == set()


def test_the_list_of_data_sets_shows_their_pictures_beside_their_whole_names(setup: Program, qtbot: QtBot) -> None:
    setup.window.resize(1280, 720)
    QApplication.processEvents()
    box = field(setup, "data")
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    index, option = box.model().index(box.findData("moons"), 0), QStyleOptionViewItem()
    box.itemDelegate().initStyleOption(option, index)
    shown = option.icon.pixmap(option.decorationSize, 1.0).toImage()
    assert (shown.width(), shown.height()) == (48, 32)
    colours = {shown.pixelColor(x, y).name() for x in range(48) for y in range(32)}
    assert len(colours) > 5
    assert box.view().sizeHintForColumn(0) <= box.view().viewport().width()
    assert box.view().sizeHintForRow(0) >= 32
    box.hidePopup()
