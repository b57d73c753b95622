"""The real window, off screen, with a training that goes on until it is stopped."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from ae_core.spec import replaced
from tests.benchmarks.lag import turn_until

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.training.run import RunSpec
    from app.bootstrap import Program

PATIENCE = 180.0


class Live:
    """One window as a user has it, on the bundled digits and the model that they propose."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def action(self, name: str) -> QAction:
        """The action of that name."""
        found = self.program.window.findChild(QAction, f"action.{name}")
        assert found is not None
        return found

    @property
    def spec(self) -> RunSpec:
        """What Train would train, with two threads and no end in sight."""
        spec = self.program.session.workspace.spec
        assert spec is not None
        for path, value in (("train.epochs", 100_000), ("train.threads", 2), ("train.device", "cpu")):
            spec = replaced(spec, path, value)
        return spec

    @property
    def dataset(self) -> Dataset:
        """The data of the window."""
        dataset = self.program.session.workspace.dataset
        assert dataset is not None
        return dataset

    @property
    def step(self) -> int:
        """Batches taken, as the window knows it."""
        return self.program.desks.training.step

    @property
    def state(self) -> str:
        """What the train lane does."""
        return self.program.lanes.train.state

    def train(self, settle: int = 20) -> None:
        """Start, and come back when the window has seen some batches."""
        self.program.session.update_workspace(spec=self.spec)
        self.program.desks.training.start()
        self.wait_for(lambda: self.step >= settle)

    def stop(self) -> None:
        """Stop, and come back when the training has ended."""
        self.action("stop").trigger()
        self.wait_for(lambda: self.state == "idle")

    def close(self) -> None:
        """Close the window and everything behind it."""
        self.program.window.close()
        self.wait_for(lambda: self.program.lanes.is_closed)

    def ready(self) -> None:
        """Come back when Train can be pressed."""
        self.wait_for(lambda: self.action("train").isEnabled())

    @staticmethod
    def wait_for(condition: Callable[[], bool]) -> None:
        """Let events happen until the condition holds. Raises TimeoutError."""
        if not turn_until(condition, PATIENCE):
            raise TimeoutError("the window did not get there")


@contextmanager
def live_window() -> Iterator[Live]:
    """A window in a folder of its own, ready to train, and closed afterwards.

    What a run has to beat is found once for each data set, in another process, and is not measured.
    """
    from app.bootstrap import build, open_window

    with tempfile.TemporaryDirectory() as folder:
        live = Live(build(Path(folder)))
        live.program.desks.coach.enabled = False
        open_window(live.program)
        try:
            live.ready()
            yield live
            if live.state != "idle":
                live.stop()
        finally:
            live.close()
