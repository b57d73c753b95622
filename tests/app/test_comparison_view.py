"""The table of autoencoder, PCA and GAN in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.experimenting.comparison import read_comparison
from app.experimenting.found import Found
from app.experimenting.results import Result
from app.experimenting.views.compare import CompareView
from app.session import Session

TABLE: dict[str, list[Any]] = {
    "measure": ["Reconstruction", "Linearity"], "how": ["squared error", "share"], "better": ["lower", ""],
    "Autoencoder": [4.632, 0.98], "PCA, 2": [3.3, None], "GAN, 2": [6.7, 0.83],
    "Autoencoder ±": [0.02, 0.003], "PCA, 2 ±": [None, None], "GAN, 2 ±": [0.33, 0.04],
    "training samples": [2.15, None],
}  # fmt: skip
SAID = {
    "experiment": "compare", "sentence": "Found.", "settings": {}, "runs": [], "table": TABLE,
    "seeds": {"Autoencoder": 3, "PCA, 2": 1, "GAN, 2": 3},
}  # fmt: skip


def result(**changed: Any) -> Result:
    return Result(Path("nowhere"), {**SAID, **changed}, QImage(8, 8, QImage.Format.Format_RGB32), {})


@pytest.fixture
def found(session: Session, qtbot: QtBot, qapp: QApplication) -> Found:
    made = Found(session)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show_result(result(), "")
    made.show()
    qapp.processEvents()
    return made


def texts(found: Found) -> list[str]:
    view = found._view
    assert isinstance(view, CompareView)
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_measures_are_rows_and_models_columns_with_their_spread_and_only_the_clearly_best_marked(found: Found) -> None:
    assert found.tabs.tabText(0) == "Comparison"
    said = texts(found)
    assert said[1:5] == ["Autoencoder\n3 trainings", "PCA, 2\n1 training", "GAN, 2\n3 trainings", "Training\nsamples"]
    row = said[said.index("Reconstruction") :]
    assert row[:6] == [
        "Reconstruction", "squared error; lower is better", "4.63 ± 0.020", "★ 3.30", "6.70 ± 0.33", "2.15",
    ]  # fmt: skip
    row = said[said.index("Linearity") :]
    assert row[:5] == ["Linearity", "share; neither way is better", "0.980 ± 0.0030", "—", "0.830 ± 0.040"]
    assert "standard deviation over trainings with seeds of their own" in said[0]


def test_another_result_takes_the_place_of_the_one_before(found: Found) -> None:
    found.show_result(result(table={**TABLE, "Autoencoder": [1.5, 0.98]}), "")
    QApplication.processEvents()
    assert texts(found).count("Reconstruction") == 1
    assert "★ 1.50 ± 0.020" in texts(found)


@pytest.mark.parametrize(
    "changed",
    [
        {"table": None}, {"seeds": None}, {"seeds": {}}, {"seeds": {"Autoencoder": "3"}}, {"seeds": {"Other": 3}},
        {"table": {**TABLE, "how": ["one"]}}, {"table": {**TABLE, "how": []}}, {"table": {**TABLE, "better": "lower"}},
    ],
)  # fmt: skip
def test_what_is_no_such_table_is_only_a_figure(changed: dict[str, Any], found: Found) -> None:
    assert read_comparison({**SAID, **changed}) is None
    found.show_result(result(**changed), "")
    assert found.tabs.tabText(0) == "Figure"


def test_numbers_that_are_none_are_not_known() -> None:
    read = read_comparison({**SAID, "table": {**TABLE, "Autoencoder": ["4", True], "GAN, 2": [float("nan"), 1]}})
    assert read is not None
    assert [row.means for row in read.rows] == [(None, 3.3, None), (None, None, 1.0)]
