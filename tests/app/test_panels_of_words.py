"""Panels on texts and on series that end early."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ae_core.data.base import Dataset
from ae_core.training.run import RunSpec
from app import palette, theme
from app.lanes import Lanes
from app.panels.base import panels
from app.panels.inspector import wrong_words
from app.session import Session
from app.training import TrainingDesk
from app.widgets import pictures
from app.widgets.pictures import Text
from tests.core.small import run_spec, series, texts

MODELS = {"text": "categorical", "sequence": "mse"}
WORDS = ("", "ada", "bee", "cat")


def spec_for(data: Dataset) -> RunSpec:
    network = {"name": "recurrent", "hidden_size": 8, "latent_dim": 2}
    return run_spec({"network": network, "likelihood": MODELS[data.kind]})


@pytest.mark.parametrize("data", [texts(), series(shortest=3)], ids=lambda data: data.kind)
@pytest.mark.parametrize("name", ["reconstructions", "inspector", "sample", "interpolate"])
def test_a_panel_shows_texts_and_short_series(
    name: str, data: Dataset, session: Session, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_workspace(spec=spec_for(data), dataset=data)
    panel = panels.get(name)(session, lanes)
    qtbot.addWidget(panel)
    panel.resize(640, 360)
    panel.show()
    desk = TrainingDesk(session, lanes, tmp_path)
    with qtbot.waitSignal(desk.ended):
        desk.start()
    session.update_view(selection=(0,))
    panel.paint(panel.watches)
    assert panel.body_shown or name == "inspector"
    assert not panel.grab().isNull()


def test_wrong_words_are_in_the_bad_colour_and_nothing_stands_behind_the_end() -> None:
    truth = np.array([[1, 2, 0, 0]], np.float32)
    bad = palette.rgb(theme.LIGHT.bad)
    right, wrong, behind = (
        pictures.tiles(np.array([x], np.float32), 60, theme.LIGHT, text=Text(WORDS, truth))[0]
        for x in ([1, 2, 0, 0], [1, 3, 0, 0], [1, 2, 0, 3])
    )
    assert not (right == bad).all(axis=-1).any()
    assert (wrong == bad).all(axis=-1).any()
    np.testing.assert_array_equal(behind, right)


@pytest.mark.parametrize(("output", "count"), [((1, 2, 0, 3), 0), ((1, 3, 0, 0), 1), ((1, 2, 3, 0), 1)])
def test_words_are_counted_up_to_the_end(output: tuple[int, ...], count: int) -> None:
    assert wrong_words(np.array(output, np.float32), np.array([1, 2, 0, 0], np.float32)) == count
