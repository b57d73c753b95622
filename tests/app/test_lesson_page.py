"""A page is read, answered and turned as a person does it, by mouse and by keyboard."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson, Page, Question
from ae_core.spec import replaced
from app.docks import is_narrow
from app.lessons import page_text, pictures
from app.lessons.checks.setting import Setting
from app.lessons.deeds.set import Set
from app.lessons.page_text import PageText
from app.lessons.pictures import read_pictures
from app.lessons.player import Player
from app.lessons.typed import numbers_in
from app.main_window import MainWindow
from tests.app.acting import act, settled
from tests.app.small_model import load

EPOCHS = Setting(path="train.epochs", equals=3)
THREE = (Set(values={"train.epochs": 3}),)


def page(text: str = "Text.", **fields: Any) -> Page:
    return Page("Page", text, 1, **fields)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Any:
    window.resize(1280, 720)

    def open_lesson(*pages: Page) -> Player:
        player = window.lessons.player
        player.open(Lesson(tmp_path / "x.md", "X", 1, 5, "About x.", (), pages))
        qtbot.waitUntil(lambda: player.is_set)
        return player

    yield open_lesson
    window.lessons.player.leave()


def find(window: MainWindow, kind: type[Any], name: str) -> Any:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def state(window: MainWindow) -> str:
    return str(window.lessons.page.question.state.text())


def test_the_menu_shows_the_list_and_gives_it_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    act(window, "lessons")
    panel = window.panels["lesson"]
    qtbot.waitUntil(lambda: panel.is_seen and window.lessons.shelf.entries is not None)
    row = find(window, QPushButton, "lessons.01-what-a-code-is")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.lessons.player.lesson is not None
    assert window.lessons.player.lesson.number == 1
    window.lessons.player.leave()


@pytest.mark.parametrize(("on", "off"), [(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp), (Qt.Key.Key_Right, Qt.Key.Key_Left)])
def test_pages_are_turned_by_keys(window: MainWindow, qtbot: QtBot, opened: Any, on: Qt.Key, off: Qt.Key) -> None:
    player = opened(page(), page())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    find(window, QPushButton, "lesson.next").setFocus()
    how = Qt.KeyboardModifier.NoModifier if on == Qt.Key.Key_PageDown else Qt.KeyboardModifier.AltModifier
    there = QApplication.focusWidget()
    assert there is not None
    qtbot.keyClick(there, on, how)
    assert player.number == 1
    qtbot.keyClick(QApplication.focusWidget() or there, off, how)
    assert player.number == 0


def test_every_control_of_a_page_is_reached_by_keyboard(window: MainWindow, opened: Any) -> None:
    opened(page(ask=Question("Which?", hint="That.", choices=("this", "that"), right="that")), page())
    names = (
        "lesson.back",
        "lesson.next",
        "lesson.leave",
        "lesson.help",
        "lesson.hint",
        "lesson.choice.1",
        "lesson.number",
    )
    for name in names:
        widget = find(window, QWidget, name)
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name
        assert widget.accessibleName(), name
        assert widget.toolTip(), name


def test_a_choice_is_judged_and_can_be_tried_again(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    player = opened(page(ask=Question("Which?", why="Because.", choices=("this", "that"), right="that")))
    qtbot.mouseClick(find(window, QRadioButton, "lesson.choice.1"), Qt.MouseButton.LeftButton)
    assert "Not this one" in state(window)
    qtbot.mouseClick(find(window, QRadioButton, "lesson.choice.2"), Qt.MouseButton.LeftButton)
    assert player.is_solved
    assert "Solved" in state(window)
    assert "Because." in state(window)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("5", "not the number"), ("five", "A number was expected"), ("nan", "A number was expected"),
        ("29.8", "Solved"), ("29,8", "Solved"), ("123456", "not the number"),
    ],
)  # fmt: skip
def test_a_typed_number_is_held_against_the_one_that_is_there(
    window: MainWindow, qtbot: QtBot, opened: Any, typed: str, said: str
) -> None:
    opened(page(ask=Question("How many epochs?", reads=Setting(path="train.epochs"), within=0.5)))
    field = find(window, QLineEdit, "lesson.number")
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert said in state(window)
    assert field.text() == typed


def test_a_typed_number_is_written_by_whoever_does_it(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    player = opened(page(ask=Question("How many epochs?", reads=Setting(path="train.epochs"), within=0.05)))
    qtbot.mouseClick(find(window, QPushButton, "lesson.help"), Qt.MouseButton.LeftButton)
    assert find(window, QLineEdit, "lesson.number").text() == "30.00"
    assert player.is_solved


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("34.3", {34.3}), ("34,3", {34.3, 343}), ("1,234.5", {1234.5, 1.2345}), ("1.234,5", {1234.5, 1.2345}),
        ("12 345,6", {12345.6, 123456}), ("\N{MINUS SIGN}2\N{FULLWIDTH COMMA}5", {-2.5, -25}), ("1e400", set()),
        ("", set()), (",", set()), ("1,2,3", {123}), ("7.8 %", {7.8, 0.078}), ("%", set()),
    ],
)  # fmt: skip
def test_a_comma_is_read_both_ways(typed: str, numbers: set[float]) -> None:
    assert set(numbers_in(typed)) == numbers


def test_what_is_missing_is_said_live_and_solved_by_the_hand(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    player = opened(page(ask=Question("Three epochs.", check=EPOCHS), help=THREE))
    qtbot.waitUntil(lambda: "Epochs is 30; wanted: 3." in state(window))
    qtbot.waitUntil(lambda: window.findChild(QLineEdit, "train.epochs") is not None)
    field = find(window, QLineEdit, "train.epochs")
    field.setText("3")
    field.setModified(True)
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: player.is_solved)


def test_it_is_done_for_whoever_asks_and_setup_shows_it(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    qtbot.waitUntil(lambda: window.findChild(QLineEdit, "train.epochs") is not None)
    player = opened(page(ask=Question("Three epochs.", check=EPOCHS), help=THREE))
    qtbot.mouseClick(find(window, QPushButton, "lesson.help"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: player.is_solved)
    qtbot.waitUntil(lambda: find(window, QLineEdit, "train.epochs").text() == "3")


def test_a_lesson_is_done_when_its_last_page_is_read_and_all_is_solved(
    window: MainWindow, qtbot: QtBot, opened: Any
) -> None:
    player = opened(page(ask=Question("Three epochs.", check=EPOCHS), help=THREE), page())
    lesson = player.lesson
    player.next()
    qtbot.waitUntil(lambda: player.is_set)
    assert not window.lessons.shelf.is_done(lesson)
    player.back()
    qtbot.waitUntil(lambda: player.is_set)
    player.do_it()
    qtbot.waitUntil(lambda: player.is_solved)
    player.next()
    qtbot.waitUntil(lambda: window.lessons.shelf.is_done(lesson))


def test_it_points_at_the_button_of_an_action(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    player = opened(page(point="action.train"))
    button = window.transport.widgetForAction(window.actions_by_name["train"])
    qtbot.waitUntil(player.spotlight.isVisible)
    assert player.spotlight.target is button


def test_the_list_begins_at_the_top_of_its_panel(window: MainWindow, qtbot: QtBot) -> None:
    act(window, "lessons")
    panel = window.panels["lesson"]
    qtbot.waitUntil(lambda: panel.body_shown and panel.is_seen)
    assert panel.title_line.is_empty
    assert panel.title_line.sizeHint().height() == 0


def test_a_word_opens_its_card(window: MainWindow, opened: Any) -> None:
    opened(page("What an [autoencoder](term:autoencoder) is."))
    window.lessons.page.text.anchorClicked.emit(QUrl("term:autoencoder"))
    help_window = find(window, QWidget, "help")
    assert help_window.isVisible()
    help_window.close()


def test_a_text_is_text_and_shows_no_picture_of_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    lessons = tmp_path / "lessons"
    lessons.mkdir()
    for place in (lessons / "in.png", tmp_path / "out.png"):
        assert QImage(600, 20, QImage.Format.Format_RGB32).save(str(place))
    text = PageText()
    qtbot.addWidget(text)
    text.resize(300, 300)
    elsewhere = ["../out.png", str(tmp_path / "out.png"), f"file://{tmp_path}/out.png", "http://x/in.png"]
    text.write("<b>raw</b> ![](in.png)", read_pictures(lessons, ["in.png", *elsewhere]))
    assert "<b>raw</b>" in text.toPlainText()
    kind = 2  # of an image
    inside = text.loadResource(kind, QUrl("in.png"))
    assert isinstance(inside, QImage)
    assert inside.width() <= 300
    for other in elsewhere:
        assert text.loadResource(kind, QUrl(other)) is None


def test_pictures_are_read_once_and_in_a_lane(
    window: MainWindow, qtbot: QtBot, opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert QImage(600, 300, QImage.Format.Format_RGB32).save(str(tmp_path / "in.png"))
    threads, written = [], []
    read, space_out = pictures.read_pictures, page_text.space_out

    def noted(*args: Any) -> Any:
        threads.append(threading.current_thread())
        return read(*args)

    monkeypatch.setattr(pictures, "read_pictures", noted)
    monkeypatch.setattr(page_text, "space_out", lambda *args: written.append(1) or space_out(*args))
    opened(page("![](in.png)"), page("![](in.png) again"))
    view = window.lessons.page
    qtbot.waitUntil(lambda: bool(view.pictures.found))
    window.lessons.player.next()
    assert view.text.height() > 100
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    settled(window)
    drawn = len(written)
    for epochs in (4, 5):
        spec = window.session.workspace.spec
        assert spec is not None
        window.session.choose(spec=replaced(spec, "train.epochs", epochs))
        window.pulse.repaint_all()
        qtbot.waitUntil(lambda: not any(panel.is_seen for panel in window.pulse.dirty))
    assert len(written) == drawn


def test_it_fits_beside_the_map_on_a_small_beamer_before_a_class(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    act(window, "presentation")
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.width() == 1280)
    long = "A sentence of many words that is longer than the page is wide before a class, and goes on."
    question = Question(long, hint=long, choices=(long, "no"), right="no")
    opened(page(long, show=("map", "curves"), ask=question))
    window.pulse.repaint_all()
    qtbot.waitUntil(lambda: window.panels["map"].is_seen and window.panels["lesson"].is_seen)
    for _ in range(20):
        QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    assert window.panels["lesson"].width() >= 400
    assert window.panels["map"].width() >= 500
    act(window, "presentation")


def test_what_is_said_of_a_right_answer_comes_into_sight(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    text = "A line of its own.\n\n" * 40
    ask = Question("Which?", why="Because of this. " * 40, choices=("this", "that"), right="that")
    opened(page(text, ask=ask))
    view = window.lessons.page
    bar = view.room.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    qtbot.mouseClick(find(window, QRadioButton, "lesson.choice.2"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.question.state.isVisible() and bar.value() == bar.maximum())
    seen = view.room.viewport().rect()
    end = view.question.state.mapTo(view.room.viewport(), view.question.state.rect().bottomLeft())
    assert seen.contains(end)


def test_a_question_that_is_out_of_sight_is_a_click_away(window: MainWindow, qtbot: QtBot, opened: Any) -> None:
    text = "A line of its own.\n\n" * 40
    opened(
        page(text, ask=Question("How many?", check=EPOCHS)),
        page(text),
        page(ask=Question("And?", check=EPOCHS)),
    )
    down, view = find(window, QPushButton, "lesson.down"), window.lessons.page
    qtbot.waitUntil(down.isVisible)
    qtbot.mouseClick(down, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not down.isVisible())
    seen = view.room.viewport().rect()
    asked = view.question.rect().translated(view.question.mapTo(view.room.viewport(), QPoint(0, 0)))
    assert seen.contains(asked)
    for _ in range(2):  # one without a question, and one whose question is in sight
        window.lessons.player.next()
        settled(window)
        assert not down.isVisible()


def test_before_a_class_the_control_that_a_page_points_at_has_the_room_of_all(
    window: MainWindow, qtbot: QtBot, opened: Any
) -> None:
    act(window, "presentation")
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: is_narrow(window))
    load(window.session)
    player = opened(page(show=("map",), point="map.backdrop"), page(show=("map",)))
    layers, colour = find(window, QWidget, "map.backdrop"), find(window, QWidget, "map.colour")
    qtbot.waitUntil(lambda: player.spotlight.target is layers)
    qtbot.waitUntil(lambda: layers.width() >= layers.sizeHint().width())
    assert colour.width() == 0
    player.next()
    qtbot.waitUntil(lambda: layers.visibleRegion().isEmpty())
    player.leave()
    qtbot.waitUntil(lambda: len(window.tabifiedDockWidgets(window.docks["map"])) == len(window.docks) - 1)
    assert (window.width(), window.height()) == (1280, 720)
    assert (colour.minimumWidth(), colour.maximumWidth()) != (0, 0)
