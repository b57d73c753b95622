"""With the real projection process."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ae_core.errors import DataError, UserError
from app.lanes import ProjectLane

CODES = np.random.default_rng(0).normal(size=(300, 4)).astype(np.float32)


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[ProjectLane]:
    made = ProjectLane()
    yield made
    with qtbot.waitSignal(made.closed):
        made.close()


def polled(lane: ProjectLane, qtbot: QtBot, heard: list[Any]) -> None:
    def done() -> bool:
        lane.poll()
        return bool(heard)

    qtbot.waitUntil(done, timeout=60_000)


def test_a_projection_comes_back_whole(lane: ProjectLane, qtbot: QtBot) -> None:
    frames: list[Any] = []
    lane.finished.connect(frames.append)
    lane.start(CODES, {"name": "pca"})
    assert lane.busy
    polled(lane, qtbot, frames)
    assert frames[0].xy.shape == (300, 2)
    assert frames[0].fraction == 1.0
    assert not lane.busy


def test_a_cancelled_projection_is_never_heard_of_and_the_next_one_is(lane: ProjectLane, qtbot: QtBot) -> None:
    frames: list[Any] = []
    lane.finished.connect(frames.append)
    lane.start(CODES, {"name": "tsne"})
    lane.cancel()
    assert not lane.busy
    lane.poll()
    assert frames == []
    lane.start(CODES[:100], {"name": "pca"})
    polled(lane, qtbot, frames)
    assert frames[0].xy.shape == (100, 2)


def test_a_setting_that_does_not_suit_is_told(lane: ProjectLane, qtbot: QtBot) -> None:
    problems: list[str] = []
    lane.failed.connect(problems.append)
    lane.start(CODES, {"name": "no such method"})
    polled(lane, qtbot, problems)
    assert "no such method" in problems[0]


def test_a_closed_lane_starts_no_process(lane: ProjectLane) -> None:
    lane.close()
    with pytest.raises(UserError, match="closing"):
        lane.start(CODES, {"name": "pca"})
    assert multiprocessing.active_children() == []


def test_codes_that_cannot_be_projected_are_refused_at_once(lane: ProjectLane) -> None:
    with pytest.raises(DataError, match="at least 3"):
        lane.start(CODES[:2], {"name": "pca"})
    assert not lane.busy
