"""What a training's thread is told between two batches."""

from __future__ import annotations

from collections.abc import Callable

from ae_core.training.events import Change, Command, Dissect, Look, Stop
from app.lanes.control import Control


def test_a_run_let_go_on_before_it_waits_again_says_so() -> None:
    """Resumed while the one batch of a step is still shown, it never comes to the next wait."""
    control = Control()
    told: list[str] = []
    control.pause()

    def before(on_pause: Callable[[], None]) -> Command | None:
        return control.before_batch(on_pause, lambda: told.append("resumed"))

    assert isinstance(before(lambda: None), Look)
    assert before(control.step) is None
    assert isinstance(before(lambda: told.append("paused")), Look)
    control.resume()
    assert before(lambda: told.append("paused")) is None
    assert told == ["resumed"]
    assert before(lambda: told.append("paused")) is None
    assert told == ["resumed"]


def test_a_batch_that_is_dissected_is_the_next_one_and_no_change_that_waits_is_lost() -> None:
    control, change = Control(), Change("train.optimiser.lr", 0.1)
    told: list[str] = []
    control.change(change.path, change.value)
    control.dissect()

    def before(on_pause: Callable[[], None] = lambda: told.append("held"), *, can_look: bool = True) -> Command | None:
        return control.before_batch(on_pause, lambda: None, can_look=can_look)

    assert isinstance(before(), Dissect)
    assert before() == change
    assert not told
    assert isinstance(before(), Look)
    assert before(control.dissect) == Dissect()
    assert before() is None
    assert isinstance(before(), Look)
    assert before(control.stop) == Stop()


def test_the_first_batch_of_a_run_can_be_dissected() -> None:
    control = Control()
    control.pause()

    def before(on_pause: Callable[[], None], *, can_look: bool) -> Command | None:
        return control.before_batch(on_pause, lambda: None, can_look=can_look)

    assert before(control.dissect, can_look=False) == Dissect()
    assert isinstance(before(control.stop, can_look=True), Look)
    assert before(control.stop, can_look=True) == Stop()
