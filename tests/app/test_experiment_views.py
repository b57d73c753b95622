"""The view of a search for abnormal samples: one threshold for everything that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.analysis.detection import confusion
from app.experimenting.found import Found
from app.experimenting.judging import read_scores
from app.experimenting.results import Result
from app.experimenting.views.anomaly import AnomalyView
from app.mapping.colourings.base import Scene
from app.mapping.colourings.verdict import NAMES, VERDICT, Verdict, verdicts
from app.session import Session
from tests.app import small_model

SAID = {
    "experiment": "anomaly", "sentence": "Found.", "chosen": "both", "settings": {}, "runs": [],
    "scores": [{"score": "both", "title": "Both"}, {"score": "pca", "title": "Components"}],
    "table": {"score": ["both", "pca"]},
}  # fmt: skip


def arrays(k: int = 3, **changed: Any) -> dict[str, NDArray[Any]]:
    """Ten judged samples from 10 on, two of them abnormal; the validation normals 0 to 3."""
    scores = np.array([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]], dtype=np.float64)
    abnormal = np.zeros(10, np.uint8)
    abnormal[[6, 9]] = 1
    pictures = np.linspace(0, 1, k * 64).reshape(k, 1, 8, 8).astype(np.float32)
    whole = {
        "names": np.array(["both", "pca"]), "thresholds": np.array([7.0, 5.0]), "ids": np.arange(10, 20),
        "abnormal": abnormal, "scores": scores, "validation_ids": np.arange(4),
        "validation_scores": np.array([[5.0, 6, 7, 8], [1, 2, 3, 4]]), "worst_ids": np.array([19, 18, 17][:k]),
        "worst_inputs": pictures, "worst_outputs": pictures, "worst_errors": pictures,
    }  # fmt: skip
    return {**whole, **changed}


def result(found: Mapping[str, NDArray[Any]]) -> Result:
    return Result(Path("nowhere"), SAID, QImage(8, 8, QImage.Format.Format_RGB32), {}, found)


@pytest.fixture
def shown(session: Session, qtbot: QtBot, qapp: QApplication) -> Found:
    small_model.load(session)
    made = Found(session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_result(result(arrays()), "")
    made.show()
    qapp.processEvents()
    return made


def view_of(found: Found) -> AnomalyView:
    assert isinstance(found._view, AnomalyView)
    return found._view


def test_it_begins_at_the_threshold_of_the_validation_normals(shown: Found, session: Session) -> None:
    judged, view = session.workspace.judged, view_of(shown)
    assert judged is not None
    assert judged.threshold == judged.honest == view.histogram.threshold == 7.0
    assert shown.tabs.tabText(0) == "Threshold"
    assert {name: label.text() for name, label in view.counts.counts.items()} == {
        "found": "1", "missed": "1", "false_alarms": "1", "passed": "7",
    }  # fmt: skip
    assert "no judged sample has led to it" in view.honesty.text()
    assert not view.back.isEnabled()


def test_everything_follows_the_threshold(shown: Found, session: Session, qtbot: QtBot) -> None:
    view = view_of(shown)
    for _ in range(2):
        qtbot.keyClick(view.histogram, Qt.Key.Key_Left)
    judged = session.workspace.judged
    assert judged is not None
    assert judged.threshold == 5.0
    at = confusion(judged.scores, judged.abnormal, 5.0)
    assert (at.found, at.false_alarms) == (2, 2)
    assert view.roc._at == (at.false_alarm_rate, at.recall)
    assert view.roc._honest == (1 / 8, 0.5)
    assert view.counts.counts["false_alarms"].text() == "2"
    assert "moved by looking at the scores of test samples" in view.honesty.text()
    assert "finds 1 with 1 false alarms" in view.honesty.text()
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert view.histogram.threshold == 7.0
    assert "no judged sample" in view.honesty.text()


def test_every_place_of_the_curve_is_reached_by_its_threshold(shown: Found, session: Session) -> None:
    view = view_of(shown)
    for place in range(len(view.roc._x)):
        view.roc.chosen.emit(place)
        assert view.roc._at == (view.roc._x[place], view.roc._y[place])


def test_another_score_has_its_own_threshold(shown: Found, session: Session) -> None:
    view = view_of(shown)
    view.score.setCurrentIndex(1)
    view.score.activated.emit(1)
    judged = session.workspace.judged
    assert judged is not None
    assert (judged.title, judged.threshold) == ("Components", 5.0)
    shown.show_result(result(judged.of), "")  # type: ignore[arg-type]
    assert view.score.currentText() == "Components"


def test_one_of_the_worst_is_selected_by_a_click(shown: Found, session: Session) -> None:
    view = view_of(shown)
    view.worst.grid.clicked.emit(1)
    assert session.view.selection.last == 18
    assert list(view.histogram._marked) == [8.0]
    view.select.click()
    assert list(session.view.selection) == [18, 19]
    assert session.view.selection.last == 19


def test_the_map_is_coloured_by_what_is_called_abnormal(shown: Found, session: Session) -> None:
    view_of(shown).on_map.click()
    assert (session.view.colour, session.view.test_split) == (VERDICT, True)
    frame = session.frame()
    assert frame is not None
    values = Verdict().values(Scene.of(session, frame, projected=False), VERDICT)
    assert values is not None
    told = dict(zip(session.ids.tolist(), values.values.tolist(), strict=True))
    named = {sample: NAMES[code] if code >= 0 else "" for sample, code in told.items()}
    assert (named[16], named[19], named[18], named[10]) == ("missed", "found", "false alarm", "passed as normal")
    assert (named[2], named[3], named[30]) == ("passed as normal", "false alarm", "")
    assert values.counts is not None
    assert values.counts.sum() == 14
    view_of(shown).on_map.click()
    assert (session.view.colour, session.view.test_split) == ("class", False)


@pytest.mark.parametrize(
    "changed",
    [
        {"scores": np.zeros((2, 9))}, {"ids": np.arange(55, 65)}, {"thresholds": np.array([np.nan, 0.0])},
        {"names": np.array([])}, {"worst_inputs": np.zeros((3, 8, 8))}, {"abnormal": np.zeros(10, np.uint8)},
        {"scores": np.full((2, 10), "x")}, {"ids": np.array(10)}, {"worst_ids": np.array([-1, 0, 1])},
        {"ids": np.arange(19, 9, -1)}, {"worst_ids": np.array([1, 2, 3])}, {"worst_errors": np.zeros((3, 1, 9, 9))},
        {"validation_scores": np.full((2, 4), np.nan)},
    ],
    ids=lambda changed: next(iter(changed)),
)  # fmt: skip
def test_arrays_that_are_no_such_result_leave_the_figure(
    changed: dict[str, Any], session: Session, qtbot: QtBot
) -> None:
    small_model.load(session)
    assert read_scores(arrays(**changed), {}, (60, 1, 8, 8)) is None
    made = Found(session)
    qtbot.addWidget(made)
    made.show_result(result(arrays(**changed)), "")
    assert [made.tabs.tabText(tab) for tab in range(made.tabs.count())] == ["Figure", "Table"]
    made.show_result(result(arrays()), "")
    made.show_result(result({}), "")
    assert [made.tabs.tabText(tab) for tab in range(made.tabs.count())] == ["Figure", "Table"]
    assert made._pages.currentWidget() is made.figure


@given(st.integers(0, 2**32 - 1))
def test_every_verdict_goes_with_its_sample_in_whatever_order_they_come(seed: int) -> None:
    scores = read_scores(arrays(), {}, (60, 1, 8, 8))
    assert scores is not None
    judged = scores.judged(0)
    known = dict(zip(judged.validation_ids.tolist(), judged.validation_scores.tolist(), strict=True))
    known |= dict(zip(judged.ids.tolist(), judged.scores.tolist(), strict=True))
    abnormal = set(judged.ids[judged.abnormal].tolist())
    rng = np.random.default_rng(seed)
    ids = rng.permutation(60)[: rng.integers(1, 60)]

    def told(sample: int) -> str:
        if sample not in known:
            return ""
        called = known[sample] > judged.threshold
        return NAMES[(0 if called else 1) if sample in abnormal else (2 if called else 3)]

    assert [NAMES[code] if code >= 0 else "" for code in verdicts(judged, ids)] == [told(int(one)) for one in ids]


def test_the_large_window_has_the_same_threshold(shown: Found, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(view_of(shown).histogram, Qt.Key.Key_Left)
    assert session.workspace.judged is not None
    moved = session.workspace.judged.threshold
    inside = Found(session)
    qtbot.addWidget(inside)
    inside.show_result(shown.result, "")
    assert view_of(inside).histogram.threshold == moved != 7.0
    qtbot.keyClick(view_of(inside).histogram, Qt.Key.Key_Left)
    assert view_of(shown).histogram.threshold == view_of(inside).histogram.threshold < moved


def test_another_run_takes_it_away(shown: Found, session: Session) -> None:
    session.clear_run()
    assert session.workspace.judged is None
    assert not view_of(shown).isEnabled()
