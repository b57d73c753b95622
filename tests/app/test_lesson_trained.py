"""A question about a training asks the run, not what Setup shows by now; each lesson begins with the usual training."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from pydantic import ValidationError
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson, Page, Question
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.training.run import TrainSpec, usual_training
from app.lessons.checks.trained import Trained
from app.lessons.deeds.base import Deed
from app.lessons.deeds.open_run import OpenRun
from app.lessons.deeds.preset import ChoosePreset
from app.lessons.differences import of_spec
from app.lessons.player import Player
from app.main_window import MainWindow

LATENT = "model.network.latent_dim"
OTHERWISE = {
    "schedule": {"name": "cosine"},
    "optimiser.lr": 0.002,
    "batch_size": 64,
    "threads": 2,
    "early_stopping": 4,
    "seed": 3,
}


def open_page(window: MainWindow, qtbot: QtBot, **fields: Any) -> Player:
    player = window.lessons.player
    player.open(Lesson(Path("lessons/x.md"), "X", 1, 5, "About x.", (), (Page("Page", "Text.", 1, **fields),)))
    qtbot.waitUntil(lambda: player.is_set)
    return player


def set_up(window: MainWindow, **values: Any) -> None:
    for path, value in values.items():
        spec = window.session.workspace.spec
        assert spec is not None
        window.session.choose(spec=replaced(spec, path.replace("__", "."), value))


def train(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desks.training.ended, timeout=60_000):
        window.desks.training.start()


def test_typing_after_the_training_what_was_asked_for_solves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    check = Trained(settings={LATENT: 5})
    player = open_page(window, qtbot, ask=Question("Train with 5 numbers.", check=check))
    set_up(window, model__network__latent_dim=3)
    train(window, qtbot)
    set_up(window, model__network__latent_dim=5)
    qtbot.waitUntil(lambda: "Latent dim = 3; wanted: 5" in player.said)
    assert not player.is_solved
    train(window, qtbot)
    qtbot.waitUntil(lambda: player.is_solved)
    player.leave()


def test_a_setting_that_the_model_of_the_run_has_not_is_missing(window: MainWindow, qtbot: QtBot) -> None:
    check = Trained(settings={"model.regularisers.kl.beta": 1.0})
    player = open_page(window, qtbot, ask=Question("Train with beta 1.", check=check))
    train(window, qtbot)
    qtbot.waitUntil(lambda: player.said == "The run was trained without model.regularisers.kl.beta.")
    player.leave()


def test_a_run_that_is_opened_on_the_page_was_not_trained_on_it(window: MainWindow, qtbot: QtBot) -> None:
    player = open_page(
        window,
        qtbot,
        do=(OpenRun(run="vae"),),
        ask=Question("Train.", check=Trained()),
        help=(OpenRun(run="autoencoder"),),
    )
    player.do_it()
    qtbot.waitUntil(lambda: not player.waits)
    assert not player.problem
    assert not player.is_solved
    player.leave()


@pytest.mark.parametrize("settings", [{"model.network.latent_din": 2}, {LATENT: "two"}])
def test_a_setting_that_cannot_be_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="latent_di"):
        Trained(settings=settings)


@pytest.mark.parametrize("name", ["vanilla", "pca", "variational"])
def test_a_preset_of_a_lesson_is_trained_as_usual_whatever_was_set_before(
    name: str, window: MainWindow, qtbot: QtBot
) -> None:
    for path, value in OTHERWISE.items():
        set_up(window, **{f"train.{path}": value})
    player = open_page(window, qtbot, do=(ChoosePreset(preset=name),))
    assert not player.problem
    spec = window.session.workspace.spec
    assert spec is not None
    assert spec.train == usual_training(presets.get(name)) == replaced(TrainSpec(), "epochs", spec.train.epochs)
    player.leave()


def test_what_was_set_of_the_training_before_a_preset_is_recorded_after_it(window: MainWindow) -> None:
    """The deed preset would take it away."""
    set_up(window, train__batch_size=64)
    before = window.session.workspace.spec
    window.desks.specs.choose_preset("variational")
    after = window.session.workspace.spec
    assert before is not None
    assert after is not None
    preset, changed = of_spec(before, after, "variational")
    assert preset == {"name": "preset", "preset": "variational"}
    assert changed == {"name": "set", "values": {"train.batch_size": 64}}


def test_nothing_is_set_or_trained_in_a_lesson_before_its_preset(window: MainWindow, qtbot: QtBot) -> None:
    """An opened run brings its own training, which would leak into what is trained next."""
    shelf = window.lessons.shelf
    shelf.read()
    qtbot.waitUntil(lambda: shelf.entries is not None)
    for lesson in shelf.entries or ():
        assert isinstance(lesson, Lesson)
        safe = False
        for page in lesson.pages:
            for deed in (*page.do, *page.help):
                name = cast("Deed", deed).name
                safe = {"preset": True, "open": False}.get(name, safe)
                assert safe or name not in ("set", "train"), f"{lesson.title}: {page.title}"
