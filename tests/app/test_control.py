"""What a training's thread is told between two batches."""

from __future__ import annotations

from collections.abc import Callable

from ae_core.training.events import Command, Look
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
