"""A training follows the live settings of the spec on screen, whoever changes them: a hand, an undo, a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ae_core.spec import leaves

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec
    from app.lanes import Lanes
    from app.session import Session

# A setting that has not moved for so long has come to rest.
SETTLED_MS = 800


class Steering(QObject):
    """Sends what differs to the train lane. The log has where a setting came to rest, the journal of the run each value
    on the way.
    """

    def __init__(self, session: Session, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._followed: RunSpec | None = None
        self._changes: dict[str, str] = {}  # what is said of each setting, by its path
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._note)
        session.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "spec" not in names:
            return
        run, before, now = self._session.workspace.run, self._followed, self._session.workspace.spec
        self._followed = now
        if run is None or not run.alive or self._lanes.train.state == "idle" or before is None or now is None:
            return
        known = {leaf.path: leaf.value for leaf in leaves(before) if leaf.live}
        for leaf in leaves(now):
            if leaf.live and known.get(leaf.path) != leaf.value:
                self._lanes.train.change(leaf.path, leaf.value)
                self._changes[leaf.path] = f"{leaf.title} {leaf.value:g}"
                self._settling.start()

    @Slot()
    def _note(self) -> None:
        for change in self._changes.values():
            self._session.note(f"Changed while training: {change}")
        self._changes.clear()
