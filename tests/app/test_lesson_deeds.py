"""Deeds and checks in the real window, on runs that come with the program and on short trainings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson, Page, Question
from ae_core.training.examples import PREFIX
from app.bootstrap import Program, build, open_window
from app.lessons.checks.trained import Trained
from app.lessons.checks.view import Selected
from app.lessons.deeds.base import Deed
from app.lessons.deeds.change import Change
from app.lessons.deeds.open_run import OpenRun
from app.lessons.deeds.preset import ChoosePreset
from app.lessons.deeds.select import Select
from app.lessons.deeds.set import Set
from app.lessons.deeds.train import StopTraining, Train
from app.lessons.player import Player
from app.past import read_past
from app.selection import Selection
from tests.app.conftest import close

LONG = 60_000
Play = Callable[..., Player]


@pytest.fixture
def real(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    program = build(tmp_path / "home")
    open_window(program)
    qtbot.waitUntil(lambda: not program.desks.gate.reason, timeout=LONG)
    yield program
    program.window.lessons.player.leave()
    close(program.lanes, qtbot)
    program.window.close()
    program.window.deleteLater()


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


def test_a_live_change_stands_in_the_journal_once(real: Program, play: Play) -> None:
    beta = "model.regularisers.kl.beta"
    player = play(
        ChoosePreset(preset="variational"),
        Set(values={"model.network": "mlp", "train.epochs": 1000}),
        Train(wait=False),
        Change(path=beta, value=4.0),
        StopTraining(),
    )
    assert not player.problem
    folder = player.stage.run_folder()
    assert folder is not None
    lines = [json.loads(line) for line in (folder / "journal.jsonl").read_text().splitlines()]
    assert [line["value"] for line in lines if line.get("path") == beta] == [4.0]
