from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ae_core.data.base import Dataset
from ae_core.errors import DataError
from ae_core.training.events import Stop
from ae_core.training.run import RunSpec
from app.desks import make_desks
from app.frames import frame_of
from app.history import Curves
from app.lanes import Lanes
from app.past import Past, measurements
from app.selection import NOTHING, Selection
from app.session import Session
from app.training import TrainingDesk
from tests.app.fake_training import CODES, PROBES, FakeTraining, images, measured, preview

LONG = 1_000_000


@pytest.fixture
def desk(session: Session, lanes: Lanes, tmp_path: Path) -> TrainingDesk:
    session.update_workspace(spec=RunSpec(), dataset=images())
    return TrainingDesk(session, lanes, tmp_path / "runs")


def past(
    root: Path,
    steered: RunSpec | None = None,
    curves: Curves | None = None,
    steps: Sequence[int] = (),
    dataset: Dataset | None = None,
) -> Past:
    """A run in the folder "old"."""
    frames = tuple(frame_of(preview(step)) for step in steps)
    data = dataset or images()
    ids = np.arange(CODES)
    return Past(root / "old", RunSpec(), steered or RunSpec(), data, curves or Curves(), frames, ids, ids[:PROBES])


def test_a_training_fills_frames_curves_and_the_latest_numbers(
    desk: TrainingDesk, session: Session, training: FakeTraining, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.ended) as signal:
        desk.start()
    assert signal.args == ["done"]
    workspace = session.workspace
    steps = [frame.step for frame in workspace.frames]
    assert {0, 4, 8, 12} <= set(steps)
    assert steps == sorted(set(steps))
    assert workspace.curves["train", "loss"].steps.tolist() == list(range(1, 13))
    assert workspace.latest["train"].step == 12
    assert workspace.run is not None
    assert (workspace.run.status, workspace.run.spec) == ("done", RunSpec())
    assert workspace.run.folder.parent == desk.runs
    assert workspace.preview_ids.tolist() == list(range(12))
    assert len(training.calls) == 1


def test_the_status_follows_pause_resume_and_stop(
    desk: TrainingDesk, session: Session, training: FakeTraining, lanes: Lanes, qtbot: QtBot
) -> None:
    training.epochs = LONG

    def status() -> str:
        assert session.workspace.run is not None
        return session.workspace.run.status

    with qtbot.waitSignal(lanes.train.started):
        desk.start()
    assert status() == "training"
    with qtbot.waitSignal(lanes.train.paused):
        lanes.train.pause()
    assert status() == "paused"
    with qtbot.waitSignal(lanes.train.resumed):
        lanes.train.resume()
    assert status() == "training"
    with qtbot.waitSignal(desk.ended) as signal:
        lanes.train.stop()
        assert status() == "stopping"
    assert signal.args == ["stopped"]
    assert isinstance(training.received[-1], Stop)


def test_a_failure_is_shown_with_its_sentence_and_keeps_what_was_there(
    desk: TrainingDesk, session: Session, training: FakeTraining, qtbot: QtBot
) -> None:
    training.fails[6] = DataError("the disk is full")
    with qtbot.waitSignal(desk.ended) as signal:
        desk.start()
    assert signal.args == ["failed"]
    assert session.workspace.run is not None
    assert session.workspace.run.message == "the disk is full"
    assert session.workspace.notices[-1] == "the disk is full"
    assert session.workspace.curves["train", "loss"].steps.tolist() == [1, 2, 3, 4, 5]


def test_a_second_training_begins_with_nothing_of_the_first(desk: TrainingDesk, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.ended):
        desk.start()
    session.update_view(frame=4, selection=Selection.of([3]))
    desk.start()
    assert session.workspace.frames == ()
    assert len(session.workspace.curves) == 0
    assert (session.view.frame, session.view.selection) == (None, NOTHING)
    with qtbot.waitSignal(desk.ended):
        pass
    assert session.workspace.curves["train", "loss"].steps.tolist() == list(range(1, 13))


def test_nothing_is_started_without_data(session: Session, lanes: Lanes, tmp_path: Path) -> None:
    desk = TrainingDesk(session, lanes, tmp_path)
    desk.start()
    assert session.workspace.run is None
    assert lanes.train.state == "idle"


def test_time_left_comes_with_the_first_numbers(desk: TrainingDesk, session: Session, qtbot: QtBot) -> None:
    assert desk.remaining() is None
    with qtbot.waitSignal(desk.ended):
        desk.start()
    assert desk.remaining() == pytest.approx(0.0)


def test_a_resumed_run_goes_on_from_its_checkpoint_and_forgets_what_came_after_it(
    desk: TrainingDesk, session: Session, training: FakeTraining, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    training.first_step = 4
    curves = Curves().extended([measured(step, loss=100.0) for step in range(1, 7)])
    steered = RunSpec(train=RunSpec().train.model_copy(update={"seed": 5}))
    with qtbot.waitSignal(desk.ended):
        desk.resume_from(past(tmp_path, steered, curves, (0, 4, 6)))
    spec, _, folder, resume = training.calls[0]
    assert (spec, folder, resume) == (RunSpec(), tmp_path / "old", True)
    assert session.workspace.spec is steered
    column = session.workspace.curves["train", "loss"]
    assert column.steps.tolist() == list(range(1, 13))
    assert column.values.tolist() == [100.0] * 4 + [1.0] * 8
    steps = [frame.step for frame in session.workspace.frames]
    assert {0, 4, 8, 12} <= set(steps)


class Late:
    """Data that is not there before it is told."""

    def __init__(self) -> None:
        self.there = Event()

    def load(self) -> Any:
        assert self.there.wait(10)
        return images(30)


@pytest.mark.parametrize("joined", [True, False])
def test_data_that_was_asked_for_before_a_run_went_on_does_not_take_its_place(
    session: Session, training: FakeTraining, lanes: Lanes, qtbot: QtBot, tmp_path: Path, joined: bool
) -> None:
    training.epochs, late, own = LONG, Late(), images()
    desks = make_desks(session, lanes, tmp_path)
    if not joined:
        desks.training.resumed.disconnect(desks.data.withdraw)
    session.update_workspace(spec=RunSpec(), dataset=images(27))
    desks.data.load(late)  # type: ignore[arg-type]
    with qtbot.waitSignals([lanes.train.started, desks.data.withdrawn]):
        desks.training.resume_from(past(tmp_path, dataset=own))
        late.there.set()
    asked: list[object] = []
    lanes.disk.call("after", list, then=asked.append)
    qtbot.waitUntil(lambda: bool(asked))
    assert session.workspace.dataset is own
    assert session.workspace.run is not None
    assert session.workspace.run.alive
    with qtbot.waitSignal(desks.training.ended):
        lanes.train.stop()


def test_a_run_that_was_read_too_late_says_that_it_does_not_go_on(
    desk: TrainingDesk, session: Session, training: FakeTraining, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    training.epochs = LONG
    with qtbot.waitSignal(lanes.train.started):
        desk.start()
    desk.resume_from(past(tmp_path))
    assert "old is not opened: another training" in session.workspace.notices[-1]
    with qtbot.waitSignal(desk.ended):
        lanes.train.stop()
    assert len(training.calls) == 1


def test_a_history_becomes_measurements_whose_time_is_what_their_speed_says() -> None:
    from ae_core.training.history import Record

    rows = [
        Record(10, 0.5, "train", 1000.0, 1e-3, {"loss": 3.0}),
        Record(20, 1.0, "train", 500.0, 1e-3, {"loss": 2.0}),
        Record(20, 1.0, "val", 500.0, 1e-3, {"loss": 2.5}),
    ]
    found = list(measurements(rows, batch_size=100))
    assert [one.seconds for one in found] == [1.0, 3.0, 3.0]
    assert [(one.split, one.step, one.terms["loss"]) for one in found] == [
        ("train", 10, 3.0),
        ("train", 20, 2.0),
        ("val", 20, 2.5),
    ]
