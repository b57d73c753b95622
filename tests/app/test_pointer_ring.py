"""The ring around the pointer: where it is, and that nobody but the eye meets it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import pointer_ring
from app.main_window import MainWindow
from app.pointer_ring import PointerRing
from tests.app.acting import act


def ring_of(window: MainWindow) -> PointerRing:
    ring = window.findChild(PointerRing, "pointer_ring")
    assert ring is not None
    return ring


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """In use, since there is no ring over a window that is not."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def point_at(window: MainWindow, at: QPoint) -> None:
    QCursor.setPos(window.mapToGlobal(at))


def test_it_follows_the_pointer_over_the_whole_window_and_goes(window: MainWindow, qtbot: QtBot) -> None:
    ring = ring_of(window)
    point_at(window, QPoint(300, 300))
    assert not ring.isVisible()
    act(window, "pointer")
    for at in (QPoint(300, 300), QPoint(20, 10), QPoint(500, window.height() - 5)):
        point_at(window, at)
        qtbot.waitUntil(lambda at=at: (ring.geometry().center() - at).manhattanLength() < 3)
        assert ring.isVisible()
    act(window, "pointer")
    assert not ring.isVisible()


def test_what_lies_below_is_hit_by_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    act(window, "pointer")
    button = window.findChild(QAbstractButton, "curves.log")
    assert button is not None
    ring = ring_of(window)
    place = button.mapToGlobal(button.rect().center())
    QCursor.setPos(place)
    qtbot.waitUntil(lambda: ring.isVisible() and ring.geometry().contains(window.mapFromGlobal(place)))
    assert QApplication.widgetAt(place) is button
    act(window, "pointer")


def test_a_click_makes_one_pulse(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pointer_ring, "PULSE_MS", 1)
    act(window, "pointer")
    ring = ring_of(window)
    point_at(window, QPoint(300, 300))
    qtbot.waitUntil(lambda: ring.isVisible() and ring.pulse == 1)
    monkeypatch.setattr(pointer_ring, "PULSE_MS", 60_000)  # so long that nobody overlooks it
    under = QWidget(window)
    QTest.mousePress(under, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ring.pulse < 1)
    monkeypatch.setattr(pointer_ring, "PULSE_MS", 1)
    qtbot.waitUntil(lambda: ring.pulse == 1)
    QTest.mouseRelease(under, Qt.MouseButton.LeftButton)
    act(window, "pointer")


def test_presentation_switches_it_on_and_off_and_it_is_remembered(window: MainWindow) -> None:
    act(window, "presentation")
    assert window.actions_by_name["pointer"].isChecked()
    assert window._settings.preferences.pointer
    act(window, "presentation")
    assert not window.actions_by_name["pointer"].isChecked()
    assert not window._settings.preferences.pointer
