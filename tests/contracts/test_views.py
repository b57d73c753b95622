"""What every view of a result must do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ae_core.experiments.base import experiments
from app.experimenting.results import Result
from app.experimenting.views.base import views
from app.session import Session
from tests.app import small_model


@pytest.mark.parametrize("name", views.names())
def test_it_belongs_to_an_experiment_and_refuses_a_result_without_arrays(name: str, qtbot: QtBot) -> None:
    assert name in experiments.names()
    session = Session()
    view = views.create(name, session=session)
    qtbot.addWidget(view)
    empty = Result(Path("nowhere"), {"experiment": name}, QImage(), {})
    assert not view.show_result(empty)  # without data
    small_model.load(session)
    assert not view.show_result(empty)
    assert view.title
