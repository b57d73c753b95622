from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, current_thread
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.lanes import InspectLane, TaskLane
from app.lanes.inspection import NoModel


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[TaskLane]:
    made = TaskLane("test")
    yield made
    with qtbot.waitSignal(made.closed):
        made.close()


@pytest.fixture
def inspect(qtbot: QtBot) -> Iterator[InspectLane]:
    made = InspectLane()
    yield made
    with qtbot.waitSignal(made.closed):
        made.close()


def held_back(lane: TaskLane) -> Callable[[], None]:
    """Keep the lane busy until the returned function is called."""
    begun, go = Event(), Event()

    def wait() -> None:
        begun.set()
        go.wait(10)

    lane.call("busy", wait)
    begun.wait(10)
    return go.set


def test_an_answer_comes_back_from_another_thread_into_this_one(lane: TaskLane, qtbot: QtBot) -> None:
    threads: list[Any] = []
    with qtbot.waitSignal(lane.answered) as signal:
        note = lambda _: threads.append(current_thread())  # noqa: E731
        serial = lane.call("sum", lambda a, b: (a + b, current_thread()), 2, 3, then=note)
    view, answered, (total, there) = signal.args
    assert (view, answered, total) == ("sum", serial, 5)
    assert threads == [current_thread()]
    assert there is not current_thread()


def test_only_the_latest_request_of_a_view_is_answered_and_other_views_are_not_hurt(
    lane: TaskLane, qtbot: QtBot
) -> None:
    go, done, ran = held_back(lane), [], []

    def work(value: int) -> int:
        ran.append(value)
        return value

    for value in range(10):
        lane.call("slider", work, value, then=done.append)
    lane.call("other", work, -1, then=done.append)
    go()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == [9, -1]
    assert ran == [9, -1]


def test_an_answer_that_is_overtaken_while_it_is_computed_is_dropped(lane: TaskLane, qtbot: QtBot) -> None:
    begun, go = Event(), Event()
    answers: list[str] = []

    def slow() -> str:
        begun.set()
        go.wait(10)
        return "stale"

    lane.call("view", slow, then=answers.append)
    begun.wait(10)
    lane.call("view", lambda: "fresh", then=answers.append)
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["fresh"]


def test_what_is_cancelled_is_never_heard_of(lane: TaskLane, qtbot: QtBot) -> None:
    go, heard = held_back(lane), []
    lane.call("gone", lambda: heard.append("ran"), then=heard.append)
    lane.cancel("gone")
    go()
    with qtbot.waitSignal(lane.answered):
        lane.call("last", lambda: None)
    assert heard == []


def test_what_goes_wrong_is_handed_over_and_the_lane_goes_on(lane: TaskLane, qtbot: QtBot) -> None:
    problems: list[Exception] = []
    with qtbot.waitSignal(lane.failed):
        lane.call("bad", lambda: 1 / 0, failed=problems.append)
    assert isinstance(problems[0], ZeroDivisionError)
    with qtbot.waitSignal(lane.answered):
        lane.call("good", lambda: 1)


def test_a_codec_is_built_once_for_each_version_and_only_when_somebody_asks(inspect: InspectLane, qtbot: QtBot) -> None:
    built: list[int] = []

    def make(version: int) -> Any:
        built.append(version)
        return f"codec {version}"

    for version in (1, 2):
        inspect.offer(version, lambda version=version: make(version))
    answers: list[Any] = []
    for view in ("a", "b"):
        inspect.ask(view, lambda codec, x: (codec, x), view, then=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [("codec 2", "a"), ("codec 2", "b")]
    assert built == [2]


def test_a_question_is_answered_by_the_model_that_it_was_asked_of(inspect: InspectLane, qtbot: QtBot) -> None:
    go, answers = held_back(inspect), []
    for version in ("old", "new"):
        inspect.offer(version, lambda version=version: version)  # type: ignore[misc]
        inspect.ask(version, lambda codec: codec, then=answers.append)
    go()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["old", "new"]


def test_without_a_model_the_answer_says_so(inspect: InspectLane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inspect.failed) as signal:
        inspect.ask("map", lambda codec: codec)
    assert isinstance(signal.args[2], NoModel)


def test_a_withdrawn_model_answers_no_more(inspect: InspectLane, qtbot: QtBot) -> None:
    inspect.offer(1, lambda: "codec")  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(inspect.answered):
        inspect.ask("map", lambda codec: codec)
    inspect.withdraw()
    with qtbot.waitSignal(inspect.failed):
        inspect.ask("map", lambda codec: codec)
