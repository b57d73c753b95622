from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ae_core.model.presets.base import presets
from app.bootstrap import Program
from app.forms.editors import Choice
from tests.app.fake_training import FakeTraining
from tests.app.setup_forms import field, line, pick, said, spec_of, write


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


def test_a_learning_rate_changed_while_training_is_not_the_next_presets(
    setup: Program, qtbot: QtBot, training: FakeTraining
) -> None:
    usual, training.epochs = spec_of(setup, "train.optimiser.lr"), 1_000_000
    write(setup, qtbot, "train.epochs", "9")
    with qtbot.waitSignal(setup.lanes.train.started):
        setup.window.actions_by_name["train"].trigger()
    write(setup, qtbot, "train.optimiser.lr", "0.01")
    qtbot.waitUntil(lambda: "Changed while training: Learning rate 0.01" in setup.session.workspace.notices)
    with qtbot.waitSignal(setup.desks.training.ended):
        setup.lanes.train.stop()
    assert spec_of(setup, "train.optimiser.lr") == 0.01
    setup.desks.specs.choose_preset("denoising")
    assert spec_of(setup, "train.optimiser.lr") == usual
    assert spec_of(setup, "train.epochs") == 9
    setup.desks.specs.choose_preset("recurrent")
    assert spec_of(setup, "train.optimiser.lr") == presets.get("recurrent").training["optimiser.lr"]


def test_a_preset_that_promises_too_much_cannot_be_chosen_and_says_why(setup: Program) -> None:
    box = field(setup, "setup.preset")
    place = box.findData("text")
    assert not box.model().item(place).isEnabled()
    assert "no words" in box.itemData(place, Qt.ItemDataRole.ToolTipRole)
    assert box.model().item(box.findData("recurrent")).isEnabled()


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
    said = "Changed while training: Learning rate 0.01"
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


def test_nothing_is_cut_off_at_the_right(setup: Program, qtbot: QtBot) -> None:
    panel = setup.window.panels["setup"]
    setup.window.actions_by_name["presentation"].trigger()
    qtbot.waitUntil(lambda: panel.width() >= panel.minimumSizeHint().width())
    for widget in panel.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLineEdit | Choice | QCheckBox):
            right = widget.mapTo(panel, widget.rect().topRight()).x()
            assert right <= panel.width(), widget.objectName()
    setup.window.actions_by_name["presentation"].trigger()


def test_what_has_no_effect_on_components_cannot_be_edited_and_says_so(setup: Program, qtbot: QtBot) -> None:
    setup.desks.specs.choose_preset("pca")
    idle = ("train.epochs", "train.batch_size", "train.optimiser", "train.optimiser.lr", "train.seed")
    qtbot.waitUntil(lambda: not any(field(setup, name).isEnabled() for name in idle))
    assert "Has no effect on principal components." in field(setup, "train.epochs").toolTip()
    assert field(setup, "model.network.latent_dim").isEnabled()
    assert setup.window.actions_by_name["train"].isEnabled()
    setup.desks.specs.choose_preset("vanilla")
    qtbot.waitUntil(lambda: all(field(setup, name).isEnabled() for name in idle))
    assert "no effect" not in field(setup, "train.epochs").toolTip()
