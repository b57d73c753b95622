"""Deeds and checks in the real window, on runs that come with the program and on short trainings."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson, Page, Question
from ae_core.training.examples import PREFIX
from app.bootstrap import Program
from app.lessons.checks.compared import ComparedNow
from app.lessons.checks.control import ControlShows
from app.lessons.checks.trained import Trained
from app.lessons.checks.view import Selected, Walked
from app.lessons.deeds.anew import Anew
from app.lessons.deeds.base import Deed
from app.lessons.deeds.change import Change
from app.lessons.deeds.compare import Compare
from app.lessons.deeds.control import SetControl
from app.lessons.deeds.open_run import OpenRun
from app.lessons.deeds.preset import ChoosePreset
from app.lessons.deeds.select import Select
from app.lessons.deeds.set import Set
from app.lessons.deeds.stops import Stops
from app.lessons.deeds.train import StopTraining, Train
from app.lessons.deeds.view import View
from app.lessons.player import Player
from app.lessons.vocabulary import known_in
from app.panels.map import MapPanel
from app.past import read_past
from app.selection import Selection
from tests.app.acting import noted, settled

LONG = 60_000
Play = Callable[..., Player]


@pytest.fixture
def play(real: Program, qtbot: QtBot, tmp_path: Path) -> Play:
    def played(*do: Deed, **fields: Any) -> Player:
        player = real.window.lessons.player
        page = Page("Page", "Text.", 1, do=do, **fields)
        player.open(Lesson(tmp_path / "x.md", "X", 1, 5, "About x.", (), (page,)))
        qtbot.waitUntil(lambda: player.is_set, timeout=LONG)
        return player

    return played


def show_run(program: Program, name: str) -> None:
    program.desks.training.show(read_past(program.desks.training.runs / f"{PREFIX}{name}"))


@pytest.mark.parametrize("ids", [(3, 999_999), (-1,), (10**30,)])
def test_samples_that_do_not_exist_are_not_selected(real: Program, play: Play, ids: tuple[int, ...]) -> None:
    player = play(OpenRun(run="vae"), Select(ids=ids))
    assert f"This data has no sample {ids[-1]}: they are 0 to" in player.problem
    assert len(real.session.view.selection) == 0


def test_a_check_that_breaks_is_a_sentence_and_is_logged_once(
    real: Program, play: Play, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    player = play(OpenRun(run="vae"), ask=Question("Select.", check=Selected(of_class="3")), help=())
    real.session.update_view(selection=Selection.of([10**9]))
    for _ in range(3):
        player._look()
    assert player.said.startswith("IndexError: ")
    errors = [record.message for record in caplog.records if record.levelname == "ERROR"]
    assert errors == ["A check of a lesson failed"]
    real.session.update_view(selection=Selection.of([1]))


def test_a_page_about_a_new_model_shows_none_that_was_opened(real: Program, play: Play) -> None:
    play(OpenRun(run="vae"), Anew())
    assert real.session.workspace.run is None
    assert real.session.frame() is None
    assert not real.desks.gate.reason


def test_who_turns_back_finds_what_the_lesson_has_trained(real: Program, play: Play) -> None:
    play(OpenRun(run="vae"), Set(values={"train.epochs": 1}), Train(), Anew())
    assert real.session.workspace.run is not None


def test_a_run_that_was_merely_opened_was_not_trained_here(real: Program, play: Play, qtbot: QtBot) -> None:
    player = play(OpenRun(run="vae"), ask=Question("Train.", check=Trained(at_least=1)))
    show_run(real, "autoencoder")
    player._look()
    assert player.said == "No model has been trained on this page yet."
    assert not player.is_solved
    with qtbot.waitSignal(real.desks.training.ended, timeout=LONG):
        short = Set(values={"train.epochs": 1, "model.network": "mlp"})
        real.session.choose(spec=short.of(player.stage.spec()))
        real.desks.training.start()
    player._look()
    assert player.is_solved


def test_a_live_change_stands_in_the_journal_once(real: Program, play: Play, qtbot: QtBot) -> None:
    beta = "model.regularisers.kl.beta"
    player = play(
        ChoosePreset(preset="variational"),
        Set(values={"model.network": "mlp", "train.epochs": 1000}),
        Train(wait=False),
        Change(path=beta, value=4.0),
        StopTraining(),
    )
    assert not player.problem
    noted(real, qtbot, "Beta 4")
    folder = player.stage.run_folder()
    assert folder is not None
    lines = [json.loads(line) for line in (folder / "journal.jsonl").read_text().splitlines()]
    assert [line["value"] for line in lines if line.get("path") == beta] == [4.0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sample.sampler", "kernel_density"), ("interpolate.compare", True), ("interpolate.steps", 5),
        ("compare.tabs", "Scores"), ("inspector.tabs", "Neighbours"), ("runs.filter", "vae"), ("toolbar.speed", "slow"),
        ("curves.x", "epoch"), ("sample.temperature", 0.5), ("diagnostics.list", "units"),
    ],
)  # fmt: skip
def test_every_kind_of_control_is_set_and_can_be_undone(real: Program, play: Play, name: str, value: Any) -> None:
    remembered = real.window.remembered
    panel = name.partition(".")[0]
    shown = (panel,) if panel in real.window.panels else ()
    player = play(OpenRun(run="vae"), SetControl(control=name, value=value), show=shown)
    assert not player.problem
    assert remembered.value(name) == value
    assert real.session.view.choices[name] == value
    assert ControlShows(control=name, value=value).look(player.stage).holds
    real.session.undo()
    assert remembered.value(name) != value


def test_what_is_chosen_is_told_in_the_words_of_the_screen(real: Program, play: Play) -> None:
    player = play(OpenRun(run="vae"), SetControl(control="sample.sampler", value="normal"), show=("sample",))
    found = ControlShows(control="sample.sampler", value="kernel_density").look(player.stage)
    assert found.said == "Chosen is: Prior N(0, I)."


@pytest.mark.parametrize(
    ("name", "value"), [("sample.sampler", "none"), ("interpolate.steps", 10**30), ("sample.forms", 3)]
)
def test_what_a_control_cannot_show_is_said(real: Program, play: Play, name: str, value: Any) -> None:
    player = play(OpenRun(run="vae"), SetControl(control=name, value=value))
    assert player.problem == f"{name} cannot show {value!r} now."
    assert name not in real.session.view.choices


def test_no_control_that_a_lesson_can_set_is_a_button_to_be_pressed_once(real: Program) -> None:
    window = real.window
    for name in known_in(window).controls:
        for found in window.findChildren(QAbstractButton, name):
            assert found.isCheckable(), name


def test_a_part_of_the_map_is_looked_at(real: Program, play: Play, qtbot: QtBot) -> None:
    player = play(OpenRun(run="vae"), View(part=(-1.0, -1.0, 1.0, 1.0)), show=("map",))
    panel = real.window.panels["map"]
    assert isinstance(panel, MapPanel)
    assert not player.problem

    def shown() -> None:
        camera = panel.view.camera
        width, height = camera.width / camera.scale, camera.height / camera.scale
        assert (camera.x, camera.y, min(width, height)) == pytest.approx((0, 0, 2))

    qtbot.waitUntil(shown)


def test_runs_that_come_along_are_compared(real: Program, play: Play, qtbot: QtBot) -> None:
    wanted = ComparedNow(runs=("autoencoder", "vae"))
    player = play(Compare(runs=("autoencoder", "vae")), show=("compare",), ask=Question("Compare.", check=wanted))
    assert not player.problem
    qtbot.waitUntil(lambda: player.is_solved)
    real.session.undo()
    assert not real.session.workspace.compared


def test_the_runs_of_a_lesson_are_compared_in_their_order(real: Program, play: Play) -> None:
    first, second = Train(epochs=1), Train(epochs=2)
    player = play(Set(values={"model.network": "mlp"}), first, second, Compare(), show=("compare",))
    assert not player.problem
    assert real.session.workspace.compared == tuple(player.stage.trained)
    assert len(player.stage.trained) == 2
    player = play(Compare(), show=("compare",))
    assert player.problem == "2 runs are compared, and 0 of this lesson can be. Train another one."


def test_a_walk_counts_although_its_panel_lies_behind_the_map(real: Program, play: Play) -> None:
    """As in a narrow window, where only one of a page's panels is in sight."""
    player = play(OpenRun(run="vae"), Stops(a="0", b="1", path="slerp"), show=("map",))
    assert not player.problem
    assert Walked(a="1", b="0", path="slerp").look(player.stage).holds
    assert not Walked(a="1", b="0", path="lerp").look(player.stage).holds
    assert not Walked(a="1", b="2").look(player.stage).holds


def test_a_selection_does_not_make_the_map_wider(real: Program, play: Play) -> None:
    play(OpenRun(run="vae"), show=("map",))
    real.window.pulse.repaint_all()
    settled(real.window)
    before = real.window.docks["map"].minimumSizeHint().width()
    real.session.update_view(selection=Selection.of(real.session.ids[:100]))
    settled(real.window)
    assert real.window.docks["map"].minimumSizeHint().width() == before
