"""The dragged threshold and the curve that it works on."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.widgets.roc_view import RocView
from app.widgets.score_histogram import ScoreHistogram

NORMAL, ABNORMAL = np.array([0.0, 1.0, 2.0, 3.0]), np.array([2.0, 4.0])
HONEST = 3.0


@pytest.fixture
def histogram(qtbot: QtBot) -> ScoreHistogram:
    made = ScoreHistogram()
    qtbot.addWidget(made)
    made.resize(400, 160)
    made.set_scores(NORMAL, ABNORMAL, HONEST)
    made.set_threshold(HONEST)
    made.moved.connect(made.set_threshold)
    made.show()
    return made


def test_the_threshold_goes_where_it_is_dragged(histogram: ScoreHistogram, qtbot: QtBot) -> None:
    place = QPoint(round(histogram.x_of(1.5)), 80)
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QPoint(round(histogram.x_of(0.5)), 80))
    assert histogram.threshold == pytest.approx(0.5, abs=0.02)
    qtbot.mouseMove(histogram, place)
    assert histogram.score_at(place.x()) == pytest.approx(1.5, abs=0.02)
    assert not histogram.grab().isNull()


def test_near_the_honest_place_it_is_exactly_there(histogram: ScoreHistogram, qtbot: QtBot) -> None:
    histogram.set_threshold(0.0)
    place = QPoint(round(histogram.x_of(HONEST)) + 2, 80)
    qtbot.mousePress(histogram, Qt.MouseButton.LeftButton, pos=place)
    assert histogram.threshold == HONEST


@pytest.mark.parametrize(
    ("begin", "key", "end"),
    [
        (3.0, Qt.Key.Key_Left, 2.0), (3.0, Qt.Key.Key_Right, 4.0), (4.0, Qt.Key.Key_Right, 4.0),
        (0.0, Qt.Key.Key_Left, 0.0), (1.5, Qt.Key.Key_Right, 2.0), (1.5, Qt.Key.Key_Left, 1.0),
        (0.5, Qt.Key.Key_Home, HONEST),
    ],
)  # fmt: skip
def test_arrows_go_from_score_to_score(
    begin: float, key: Qt.Key, end: float, histogram: ScoreHistogram, qtbot: QtBot
) -> None:
    histogram.set_threshold(begin)
    qtbot.keyClick(histogram, key)
    assert histogram.threshold == end


def test_a_far_score_does_not_leave_the_others_one_bar(qtbot: QtBot) -> None:
    made = ScoreHistogram()
    qtbot.addWidget(made)
    made.resize(400, 160)
    made.set_scores(np.linspace(0, 1, 100), np.array([1e6]), 0.95)
    assert made.x_of(0.0) < 20
    assert made.x_of(0.95) - made.x_of(0.0) > 30
    assert made.x_of(1e6) < 400


def test_equal_scores_and_none_are_drawn(qtbot: QtBot) -> None:
    made = ScoreHistogram()
    qtbot.addWidget(made)
    made.grab()
    made.set_scores(np.ones(5), np.ones(2), 1.0)
    assert not made.grab().isNull()


def test_a_click_on_the_curve_chooses_its_nearest_place(qtbot: QtBot) -> None:
    view = RocView()
    qtbot.addWidget(view)
    view.resize(220, 200)
    view.set_curve(np.array([0.0, 0.0, 0.5, 1.0]), np.array([0.0, 0.5, 1.0, 1.0]), "ROC")
    view.set_points((0.5, 1.0), (0.0, 0.5))
    view.show()
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=(view.position((0.45, 0.95))).toPoint())
    assert chosen.args == [2]
    assert "found 100.0%" in view.accessibleDescription()
