"""What every view of a result must do; a new one is tested as soon as its file exists."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ae_core.experiments.base import experiments
from app.experimenting.results import Result
from app.experimenting.views.base import views
from app.session import Session
from tests.app.small_model import load

NAMES = views.names()


@pytest.mark.parametrize("name", NAMES)
def test_it_is_of_an_experiment_and_has_a_title_of_its_own(name: str) -> None:
    assert name in experiments.names()
    assert views.get(name).title not in ("", "Figure", "Table")


@pytest.mark.parametrize("name", NAMES)
def test_it_shows_nothing_of_a_result_without_arrays_or_without_data(name: str, qtbot: QtBot) -> None:
    session = Session()
    view = views.create(name, session=session)
    qtbot.addWidget(view)
    empty = Result(Path("run"), {"experiment": name, "scores": 3}, QImage(), {})
    assert not view.show_result(empty)
    load(session)
    assert not view.show_result(empty)
    assert session.workspace.judged is None
