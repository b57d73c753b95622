from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ae_core.data import images
from ae_core.data.picture import read_picture
from ae_core.model.presets.base import presets
from ae_core.spec import value_at
from app.bootstrap import Program, open_window
from app.forms.editors import Choice
from app.widgets.line import Line
from tests.app.fake_training import FakeTraining


@pytest.fixture
def setup(program: Program, qtbot: QtBot) -> Program:
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    qtbot.waitUntil(lambda: program.window.findChild(QWidget, "train.epochs") is not None)
    return program


def field(program: Program, path: str) -> Any:
    found = program.window.findChild(QWidget, path)
    assert found is not None, path
    return found


def line(program: Program, path: str) -> QLineEdit:
    widget = field(program, path)
    return widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)


def write(program: Program, qtbot: QtBot, path: str, text: str) -> None:
    line(program, path).selectAll()
    qtbot.keyClicks(line(program, path), text)
    qtbot.keyClick(line(program, path), Qt.Key.Key_Return)


def pick(program: Program, path: str, value: str) -> None:
    box = field(program, path)
    assert isinstance(box, Choice)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def said(program: Program) -> str:
    panel = program.window.panels["setup"]
    told = [(label, label.text()) for label in panel.findChildren(QLabel)]
    told += [(line, line.text) for line in panel.findChildren(Line)]
    return "\n".join(text for widget, text in told if widget.isVisibleTo(panel))


def spec_of(program: Program, path: str) -> Any:
    spec = program.session.workspace.spec
    assert spec is not None
    return value_at(spec, path)


def pictures(folder: Path, count: int, broken: int = 0) -> Path:
    folder.mkdir()
    rng = np.random.default_rng(0)
    for number in range(count):
        Image.fromarray(rng.integers(0, 255, (16, 16, 3), dtype=np.uint8)).save(folder / f"{number:03}.png")
    for number in range(broken):
        (folder / f"broken{number}.png").write_bytes(b"not a picture")
    return folder


def test_data_is_summed_up_and_proposes_a_model_with_its_reason(setup: Program, qtbot: QtBot) -> None:
    assert "5,000 images of 1 \N{MULTIPLICATION SIGN} 28 \N{MULTIPLICATION SIGN} 28, 10 classes" in said(setup)
    assert spec_of(setup, "model.network").name == "conv"
    assert "convolutions" in said(setup)


def test_the_diagram_has_the_layers_with_their_parameters(setup: Program, qtbot: QtBot) -> None:
    diagram = field(setup, "setup.diagram")
    qtbot.waitUntil(lambda: "Conv2d" in diagram.accessibleDescription())
    assert "input 1 \N{MULTIPLICATION SIGN} 28" in diagram.accessibleDescription()
    pick(setup, "model.network", "mlp")
    qtbot.waitUntil(lambda: "Conv2d" not in diagram.accessibleDescription())


def test_fields_change_the_spec_that_will_be_trained(setup: Program, qtbot: QtBot, training: FakeTraining) -> None:
    write(setup, qtbot, "train.epochs", "5")
    write(setup, qtbot, "model.network.latent_dim", "7")
    assert (spec_of(setup, "train.epochs"), spec_of(setup, "model.network.latent_dim")) == (5, 7)
    line(setup, "train.batch_size").selectAll()
    qtbot.keyClicks(line(setup, "train.batch_size"), "64")
    with qtbot.waitSignal(setup.desks.training.ended):
        setup.window.actions_by_name["train"].trigger()
    spec = training.calls[0][0]
    assert (spec.train.epochs, spec.model.network.latent_dim, spec.train.batch_size) == (5, 7, 64)


def test_a_field_that_is_wrong_holds_training_back_until_it_is_right(setup: Program, qtbot: QtBot) -> None:
    train = setup.window.actions_by_name["train"]
    write(setup, qtbot, "train.epochs", "0")
    assert not train.isEnabled()
    assert "greater than or equal to 1" in train.toolTip()
    write(setup, qtbot, "train.epochs", "3")
    assert train.isEnabled()


def test_slots_that_cannot_combine_are_refused_in_one_sentence(setup: Program, qtbot: QtBot) -> None:
    field(setup, "model.regularisers.kl").click()
    qtbot.waitUntil(lambda: "needs codes with a variance" in said(setup))
    assert not setup.window.actions_by_name["train"].isEnabled()
    pick(setup, "model.bottleneck", "gaussian")
    qtbot.waitUntil(lambda: "needs codes with a variance" not in said(setup))
    assert setup.window.actions_by_name["train"].isEnabled()


def test_the_weight_that_the_kl_really_has_is_shown(setup: Program, qtbot: QtBot) -> None:
    setup.desks.specs.choose_preset("beta-vae")
    qtbot.waitUntil(lambda: "effective beta 4" in said(setup))
    pick(setup, "model.likelihood", "mse")
    qtbot.waitUntil(lambda: "effective beta 2" in said(setup))
    assert "at the start" not in said(setup)
    pick(setup, "model.likelihood", "gaussian")
    pick(setup, "model.likelihood.noise", "learned")
    qtbot.waitUntil(lambda: "effective beta 4 at the start (sigma is learned)" in said(setup))
    setup.desks.specs.choose_preset("vanilla")
    qtbot.waitUntil(lambda: "effective beta" not in said(setup))


def test_a_preset_brings_its_training_settings_and_takes_them_with_it(setup: Program, qtbot: QtBot) -> None:
    rate = field(setup, "train.optimiser.lr")
    usual = rate.text()
    setup.desks.specs.choose_preset("recurrent")
    qtbot.waitUntil(lambda: rate.text() != usual)
    assert field(setup, "setup.preset").currentText() == presets.get("recurrent").title
    setup.desks.specs.choose_preset("vanilla")
    qtbot.waitUntil(lambda: rate.text() == usual)


def test_a_preset_that_promises_too_much_cannot_be_chosen_and_says_why(setup: Program) -> None:
    box = field(setup, "setup.preset")
    place = box.findData("text")
    assert not box.model().item(place).isEnabled()
    assert "no words" in box.itemData(place, Qt.ItemDataRole.ToolTipRole)
    assert box.model().item(box.findData("recurrent")).isEnabled()


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


def test_while_training_only_live_settings_are_open_and_reach_the_training(
    setup: Program, qtbot: QtBot, training: FakeTraining
) -> None:
    training.epochs = 1_000_000
    with qtbot.waitSignal(setup.lanes.train.started):
        setup.window.actions_by_name["train"].trigger()
    qtbot.waitUntil(lambda: not field(setup, "train.epochs").isEnabled())
    assert not field(setup, "data").isEnabled()
    assert not field(setup, "setup.preset").isEnabled()
    assert field(setup, "train.optimiser.lr").isEnabled()
    write(setup, qtbot, "train.optimiser.lr", "0.01")
    qtbot.waitUntil(lambda: bool(training.changes))
    assert (training.changes[0].path, training.changes[0].value) == ("train.optimiser.lr", 0.01)
    assert spec_of(setup, "train.optimiser.lr") == 0.01
    said = "Changed while training: train.optimiser.lr 0.01"
    qtbot.waitUntil(lambda: said in setup.session.workspace.notices)
    with qtbot.waitSignal(setup.desks.training.ended):
        setup.lanes.train.stop()
    qtbot.waitUntil(lambda: field(setup, "train.epochs").isEnabled())


def test_sections_fold(setup: Program) -> None:
    button = field(setup, "setup.training")
    button.click()
    assert not field(setup, "train.epochs").isVisible()
    button.click()
    assert field(setup, "train.epochs").isVisible()


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


def test_nothing_is_cut_off_at_the_right(setup: Program, qtbot: QtBot) -> None:
    panel = setup.window.panels["setup"]
    setup.window.actions_by_name["presentation"].trigger()
    qtbot.waitUntil(lambda: panel.width() >= panel.minimumSizeHint().width())
    for widget in panel.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLineEdit | Choice | QCheckBox):
            right = widget.mapTo(panel, widget.rect().topRight()).x()
            assert right <= panel.width(), widget.objectName()
    setup.window.actions_by_name["presentation"].trigger()
