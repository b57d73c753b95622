"""Whether a training can start, and if not, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.engine import Engine
    from app.lanes import Lanes
    from app.session import Session
    from app.setup.specs import SpecDesk

LOADING = "Loading the engine…"


class Gate(QObject):
    """changed : `reason` is another now. The Setup panel says what is wrong with its fields by `set_form_problem`."""

    changed = Signal()

    def __init__(self, session: Session, lanes: Lanes, engine: Engine, specs: SpecDesk) -> None:
        super().__init__()
        self._session, self._lanes, self._engine, self._specs = session, lanes, engine, specs
        self._problem = self._failure = ""
        self._reason = LOADING
        session.changed.connect(self._check)
        lanes.train.state_changed.connect(self._check)
        engine.ready.connect(self._check)
        engine.failed.connect(self._fail)

    @property
    def reason(self) -> str:
        """Why no training can start now, one sentence, or an empty string."""
        return self._reason

    def set_form_problem(self, problem: str) -> None:
        """What is wrong in the forms, or an empty string."""
        self._problem = problem
        self._check()

    def _fail(self, why: str) -> None:
        self._failure = why
        self._check()

    def _check(self, *_: object) -> None:
        reason = self._found()
        if reason != self._reason:
            self._reason = reason
            self.changed.emit()

    def _found(self) -> str:
        if self._lanes.train.state != "idle":
            return "A training is running."
        if not self._engine.is_ready:
            return self._failure or self._problem or LOADING
        workspace = self._session.workspace
        if self._problem or workspace.spec is None or workspace.dataset is None:
            return self._problem or "The data is being loaded."
        return self._specs.refusal() or ""
