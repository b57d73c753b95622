"""Panels on texts and on series that end early."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.data.base import Dataset
from ae_core.raster import palette
from ae_core.training.run import RunSpec
from app import theme
from app.history import Column
from app.lanes import Lanes
from app.panels.base import panels
from app.panels.curves import CurvesPanel
from app.panels.inspector import wrong_words
from app.panels.sample import SamplePanel
from app.selection import Selection
from app.session import Session
from app.training import TrainingDesk
from app.widgets import pictures
from app.widgets.pictures import Text
from app.workspace import Run
from tests.app.small_model import frame, load, show
from tests.core.small import run_spec, series, texts

MODELS = {"text": "categorical", "sequence": "mse"}
WORDS = ("", "ada", "bee", "cat")


def spec_for(data: Dataset) -> RunSpec:
    network = {"name": "recurrent", "hidden_size": 8, "latent_dim": 2}
    return run_spec({"network": network, "likelihood": MODELS[data.kind]})


@pytest.mark.parametrize("data", [texts(), series(shortest=3)], ids=lambda data: data.kind)
@pytest.mark.parametrize("name", ["reconstructions", "inspector", "sample", "interpolate", "traverse"])
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
    session.update_view(selection=Selection.of([0]))
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


@pytest.fixture
def sampled(session: Session, lanes: Lanes, qtbot: QtBot) -> SamplePanel:
    panel, data = SamplePanel(session, lanes), texts()
    show(panel, qtbot, QApplication.instance())  # type: ignore[arg-type]
    spec, ids = spec_for(data), np.arange(data.n)
    seen = (frame(spec, data, ids, seed=0, step=10),)
    run = Run(Path("words"), "done", spec)
    session.update_workspace(spec=spec, dataset=data, run=run, preview_ids=ids, probe_ids=ids[:4], frames=seen)
    return panel


def seen_samples(panel: SamplePanel, qtbot: QtBot) -> np.ndarray:
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy and panel.grid.total > 0)
    assert panel.grid.samples is not None
    return panel.grid.samples


def test_sampled_texts_have_the_most_probable_words_or_drawn_ones(sampled: SamplePanel, qtbot: QtBot) -> None:
    greedy = seen_samples(sampled, qtbot)
    assert sampled.amounts.word_temperature.isVisible()
    assert sampled.amounts.word_temperature.text() == "most probable"
    drawn = []
    for seed in (0, 1, 0):
        sampled.amounts.word_temperature.setValue(1.0)
        # All codes are their mean, so that only the words can differ.
        sampled.amounts.temperature.setValue(0.0)
        sampled.amounts.seed.setValue(seed)
        drawn.append(seen_samples(sampled, qtbot))
    np.testing.assert_array_equal(drawn[0], drawn[2])
    assert not np.array_equal(drawn[0], drawn[1])
    assert len(np.unique(drawn[0], axis=0)) > 1
    sampled.amounts.word_temperature.setValue(0.0)
    assert len(np.unique(seen_samples(sampled, qtbot), axis=0)) == 1
    sampled.amounts.temperature.setValue(1.0)
    np.testing.assert_array_equal(seen_samples(sampled, qtbot)[:1], greedy[:1])


def test_pictures_have_no_words_to_choose(session: Session, lanes: Lanes, qtbot: QtBot) -> None:
    panel = SamplePanel(session, lanes)
    show(panel, qtbot, QApplication.instance())  # type: ignore[arg-type]
    load(session)
    seen_samples(panel, qtbot)
    panel.amounts.word_temperature.setValue(1.0)
    seen_samples(panel, qtbot)
    assert panel.amounts.temperature.isVisible()
    assert not panel.amounts.word_temperature.isVisible()


def test_the_curves_of_texts_count_wrong_words(session: Session, lanes: Lanes, qtbot: QtBot) -> None:
    curve = Column()
    names = {}
    for data in (texts(), series()):
        session.update_workspace(spec=spec_for(data), dataset=data, curves={("val", "squared_error"): curve})
        panel = CurvesPanel(session, lanes)
        qtbot.addWidget(panel)
        names[data.kind] = [one.term for one in panel._series()]
    assert names == {"text": ["wrong_words"], "sequence": ["squared_error"]}
