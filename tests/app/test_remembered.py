from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QScrollBar,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ae_core.training.examples import shipped
from app.bootstrap import Program
from app.inspection import stop_at
from app.panels.base import panels
from app.remembered import Control, Remembered, control
from app.selection import Selection
from app.session import Session
from tests.app.other_values import UNMOVED, looked_at, other

INPUTS = (QComboBox, QAbstractButton, QAbstractSpinBox, QLineEdit, QListWidget, QSlider, QTabBar)
# What shows the session's own fields, which are undone and saved as such.
MIRRORS = (
    "data", "data.", "model.", "train.", "setup.preset", "toolbar.preset", "toolbar.theme", "timeline.",
    "map.projection", "map.colour", "map.mode", "map.test_split", "interpolate.a", "interpolate.b", "interpolate.loop",
    "inspector.own",
    "own.words", "beside.run", "interpolate.play",
    # forms, remembered as wholes
    "experiment.", "projection.", "sampler.", "cluster.", "curves.legend.", "compare.a", "compare.b",
)  # fmt: skip
# What is no state: words on a run that are written to its folder, a query that is asked, a job that is held, a
# position that returns to the sample's own.
DEEDS = (
    "runs.name", "runs.tags", "runs.note", "lesson.hint", "lesson.number", "map.query", "map.pause",
    "directions.strength", "qt_",
)  # fmt: skip


def test_no_control_is_forgotten(shown: Program) -> None:
    inputs = [one for one in shown.window.findChildren(QWidget) if isinstance(one, INPUTS) and one.objectName()]
    chosen = [one for one in inputs if not isinstance(one, QScrollBar | QAbstractButton) or one.isCheckable()]  # type: ignore[union-attr]
    names = {one.objectName() for one in chosen} - shown.window.remembered.names
    unknown = sorted(name for name in names if not name.startswith(MIRRORS + DEEDS))
    assert not unknown, "\n".join(unknown)


@pytest.mark.parametrize("panel", panels.names())
def test_what_a_hand_sets_is_undone_and_redone(shown: Program, panel: str, qtbot: QtBot) -> None:
    window, session = shown.window, shown.session
    a, c, d, b = (stop_at(session, int(one)) for one in session.ids[:4])  # as many as a sheet has corners
    session.update_view(selection=Selection.of([3]), a=a, between=(c, d), b=b)
    session.choose(compared=shipped("autoencoder", "vae"))
    looked_at(shown, panel, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    unmoved = set()
    for one in window.panels[panel].controls():
        before, wanted = one.read(), other(window, one.name)
        widget = window.findChild(QWidget, one.name)
        if wanted == before or (widget is not None and not widget.isEnabled()):
            unmoved.add(one.name)
            continue
        if widget is None:
            assert window.remembered.choose(one.name, wanted), one.name
        else:
            widget.setFocus()
            assert one.write(wanted), one.name  # as a hand does, for nothing is being restored
        wanted = one.read()
        assert wanted != before, one.name
        assert session.view.choices[one.name] == wanted
        session.undo()
        assert one.read() == before, one.name
        session.redo()
        assert one.read() == wanted, one.name
        session.undo()  # some cannot be used beside what another one shows now
    assert unmoved <= UNMOVED.keys()


def test_a_box_comes_back_to_what_it_showed(session: Session, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.setObjectName("box")
    for name in "abc":
        box.addItem(name.upper(), name)
    Remembered(session, (control(box),), box)
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert session.view.choices == {"box": "c"}
    session.undo()
    assert box.currentData() == "a"  # both keys came at once, and are one step
    session.redo()
    assert box.currentData() == "c"


def test_what_a_box_does_not_offer_yet_is_chosen_when_it_does(session: Session, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.setObjectName("box")
    box.addItem("A", "a")
    Remembered(session, (control(box),), box)
    session.update_view(choices={"box": "z"})
    assert box.currentData() == "a"
    box.addItem("Z", "z")
    session.update_workspace(notices=("anything",))
    assert box.currentData() == "z"


def test_a_choice_elsewhere_leaves_what_a_panel_has_set_itself(session: Session, qtbot: QtBot) -> None:
    box, slider = QComboBox(), QSlider()
    for name, widget in (("box", box), ("slider", slider)):
        qtbot.addWidget(widget)
        widget.setObjectName(name)
    for name in "abc":
        box.addItem(name.upper(), name)
    Remembered(session, (control(box), control(slider)), box)
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    box.setCurrentIndex(2)  # as a panel does, for another model
    slider.setValue(7)
    assert box.currentData() == "c"


def test_the_first_change_of_a_form_is_undone(shown: Program) -> None:
    forms = next(one for one in shown.window.panels["map"].controls() if one.name == "map.cluster_settings")
    assert forms.read() == {}
    assert forms.write({"kmeans": {"name": "kmeans", "clusters": 7}})
    shown.window.panels["map"].selection_bar.cluster_page.adjusted.emit()  # type: ignore[attr-defined]
    assert shown.session.view.choices["map.cluster_settings"] != {}
    shown.session.undo()
    assert forms.read() == {}


def test_tabs_are_chosen_by_the_mouse(shown: Program, qtbot: QtBot) -> None:
    tabs = shown.window.findChild(QTabBar, "inspector.tabs")
    assert tabs is not None
    shown.session.update_view(selection=Selection.of([3]))
    qtbot.waitUntil(tabs.isVisible)
    with qtbot.waitActive(shown.window):
        shown.window.activateWindow()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert shown.session.view.choices["inspector.tabs"] == tabs.tabText(1)
    shown.session.undo()
    assert tabs.currentIndex() == 0


def test_what_a_file_has_made_up_is_left_out(session: Session, qtbot: QtBot) -> None:
    slider = QSlider()
    qtbot.addWidget(slider)
    slider.setObjectName("slider")
    broken = Control("broken", lambda: 0, lambda value: value.nonsense, slider.rangeChanged)
    remembered = Remembered(session, (broken, control(slider)), slider)
    session.update_view(choices={"broken": 1, "slider": 5})
    assert slider.value() == 5
    assert remembered.late == frozenset()


def test_two_controls_are_two_steps(session: Session, qtbot: QtBot) -> None:
    sliders = [QSlider(), QSlider()]
    for name, slider in zip("ab", sliders, strict=True):
        qtbot.addWidget(slider)
        slider.setObjectName(name)
    Remembered(session, map(control, sliders), sliders[0])
    for slider in sliders:
        for value in (1, 2, 3):
            slider.setValue(value)
    assert [one.value() for one in sliders] == [3, 3]
    session.undo()
    assert [one.value() for one in sliders] == [3, 0]
    session.undo()
    assert [one.value() for one in sliders] == [0, 0]


def test_the_spec_is_undone_in_the_forms_too(setup: Program, qtbot: QtBot) -> None:
    field = setup.window.findChild(QLineEdit, "train.epochs")
    assert field is not None
    before = field.text()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert setup.session.workspace.spec.train.epochs == 7  # type: ignore[union-attr]
    setup.session.undo()
    qtbot.waitUntil(lambda: field.text() == before)
    setup.session.redo()
    qtbot.waitUntil(lambda: field.text() == "7")
