from __future__ import annotations

import os
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from ae_core.errors import DataError
from ae_core.training.events import Change, Stop
from app.lanes import Lanes, TrainLane
from app.lanes.train_worker import NICENESS, Job, TrainWorker
from tests.app.fake_training import FakeTraining, images

FOLDER = Path("run")
LONG = 1_000_000


@pytest.fixture
def lane(lanes: Lanes) -> TrainLane:
    return lanes.train


def begin(lane: TrainLane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.started):
        lane.start(None, images(), FOLDER)  # type: ignore[arg-type]


def finish(lane: TrainLane, qtbot: QtBot) -> Any:
    with qtbot.waitSignal(lane.finished) as signal:
        lane.stop()
    return signal.args[0]


def test_a_training_runs_to_its_end_and_every_number_is_in_the_mailbox(lane: TrainLane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lane.finished) as signal:
        lane.start(None, images(), FOLDER)  # type: ignore[arg-type]
    assert signal.args[0].status == "done"
    taken = lane.mailbox.take()
    assert [one.step for one in taken.scalars] == list(range(1, 13))
    assert [key[1] for key in taken.latest if isinstance(key, tuple)] == [0, 4, 8, 12]
    assert taken.latest["step"] == 12
    assert lane.state == "idle"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread has no niceness of its own")
def test_the_training_lets_the_window_go_first(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, there = os.getpriority(os.PRIO_PROCESS, 0), []
    drive = TrainWorker._drive

    def noted(self: TrainWorker, job: Job) -> Any:
        there.append(os.getpriority(os.PRIO_PROCESS, 0))
        return drive(self, job)

    monkeypatch.setattr(TrainWorker, "_drive", noted)
    training.epochs = LONG
    begin(lane, qtbot)
    finish(lane, qtbot)
    assert there == [max(before, NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_pause_holds_step_takes_one_batch_and_resume_goes_on(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    begin(lane, qtbot)
    with qtbot.waitSignal(lane.paused):
        lane.pause()
    held = training.taken
    for _ in range(3):
        with qtbot.waitSignal(lane.paused):
            lane.step()
    assert training.taken == held + 3
    assert training.looks == list(range(max(held, 1), held + 4))
    assert lane.state == "paused"
    with qtbot.waitSignal(lane.resumed):
        lane.resume()
    qtbot.waitUntil(lambda: training.taken > held + 10)
    finish(lane, qtbot)


def test_a_step_during_training_takes_one_more_batch_and_holds(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    begin(lane, qtbot)
    with qtbot.waitSignal(lane.paused):
        lane.step()
    assert lane.state == "paused"
    finish(lane, qtbot)


def test_stop_is_acknowledged_at_once_and_ends_a_paused_training_within_one_batch(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    begin(lane, qtbot)
    with qtbot.waitSignal(lane.paused):
        lane.pause()
    held = training.taken
    with qtbot.waitSignal(lane.finished) as signal:
        lane.stop()
        assert lane.state == "stopping"
    assert signal.args[0].status == "stopped"
    assert training.taken <= held + 1
    assert isinstance(training.received[-1], Stop)
    assert training.closed == 1


def test_changes_arrive_in_order_also_those_made_while_paused(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    begin(lane, qtbot)
    with qtbot.waitSignal(lane.paused):
        lane.pause()
    for value in (0.1, 0.2, 0.3):
        lane.change("train.optimiser.lr", value)
    lane.resume()
    qtbot.waitUntil(lambda: len(training.changes) == 3)
    assert training.changes == [Change("train.optimiser.lr", value) for value in (0.1, 0.2, 0.3)]
    finish(lane, qtbot)


def test_slow_motion_takes_a_few_batches_a_second_and_full_speed_ends_it_at_once(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    lane.speed = "slow"
    begin(lane, qtbot)
    qtbot.waitUntil(lambda: training.taken >= 2)
    assert training.taken <= 3
    lane.speed = "full"
    qtbot.waitUntil(lambda: training.taken > 100)
    finish(lane, qtbot)


@pytest.mark.parametrize("step", [1, 5])
def test_a_sentence_for_the_user_arrives_as_it_is(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot, step: int
) -> None:
    training.fails[step] = DataError("column b: holds text")
    with qtbot.waitSignal(lane.failed) as signal:
        lane.start(None, images(), FOLDER)  # type: ignore[arg-type]
    assert signal.args == ["column b: holds text"]
    assert lane.state == "idle"


def test_nothing_escapes_the_thread_and_the_lane_can_start_again(
    lane: TrainLane, training: FakeTraining, qtbot: QtBot
) -> None:
    training.fails[2] = ZeroDivisionError("inside")
    with qtbot.waitSignal(lane.failed) as signal:
        lane.start(None, images(), FOLDER)  # type: ignore[arg-type]
    assert "ZeroDivisionError: inside" in signal.args[0]
    training.fails.clear()
    with qtbot.waitSignal(lane.finished):
        lane.start(None, images(), FOLDER)  # type: ignore[arg-type]


def test_a_training_that_ends_without_a_word_has_failed(lanes: Lanes, qtbot: QtBot) -> None:
    def silent(*_: Any) -> Generator[Any, Any, None]:
        yield from ()

    lane = TrainLane(train=silent)
    with qtbot.waitSignal(lane.failed):
        lane.start(None, images(), FOLDER)  # type: ignore[arg-type]
    with qtbot.waitSignal(lane.closed):
        lane.close()


def test_two_trainings_at_once_are_refused(lane: TrainLane, training: FakeTraining, qtbot: QtBot) -> None:
    training.epochs = LONG
    begin(lane, qtbot)
    with pytest.raises(RuntimeError, match="already running"):
        lane.start(None, images(), FOLDER)  # type: ignore[arg-type]
    finish(lane, qtbot)


def test_what_an_older_run_says_is_dropped(lane: TrainLane, training: FakeTraining, qtbot: QtBot) -> None:
    training.epochs = LONG
    begin(lane, qtbot)
    heard: list[Any] = []
    lane.finished.connect(heard.append)
    lane._worker.finished.emit(0, "of another run")
    QCoreApplication.processEvents()
    assert heard == []
    assert lane.state == "training"
    finish(lane, qtbot)


def test_each_run_has_a_mailbox_of_its_own(lane: TrainLane, qtbot: QtBot) -> None:
    begin(lane, qtbot)
    first = lane.mailbox
    finish(lane, qtbot) if lane.state != "idle" else None
    qtbot.waitUntil(lambda: lane.state == "idle")
    begin(lane, qtbot)
    assert lane.mailbox is not first
    qtbot.waitUntil(lambda: lane.state == "idle")


def test_closing_stops_a_paused_training_and_ends_the_thread(
    lanes: Lanes, training: FakeTraining, qtbot: QtBot
) -> None:
    training.epochs = LONG
    begin(lanes.train, qtbot)
    with qtbot.waitSignal(lanes.train.paused):
        lanes.train.pause()
    with qtbot.waitSignals([lanes.train.finished, lanes.closed]):
        lanes.close()
    assert training.closed == 1
    assert not lanes.train._thread.is_open


def test_thirty_starts_stops_and_closes_in_a_row(qtbot: QtBot) -> None:
    for _ in range(30):
        training = FakeTraining(epochs=LONG)
        lanes = Lanes(train=training)
        begin(lanes.train, qtbot)
        finish(lanes.train, qtbot)
        with qtbot.waitSignal(lanes.closed):
            lanes.close()
        assert training.closed == 1
