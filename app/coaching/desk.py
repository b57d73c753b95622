"""Looks at the run on screen now and then, and has found what it should beat."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from ae_core.errors import UserError

if TYPE_CHECKING:
    from ae_core.coach.base import Hint
    from ae_core.training.run import RunSpec
    from app.lanes import Lanes
    from app.session import Session

REST_MS = 1000  # between two looks
SEEN = frozenset({"curves", "run", "baselines"})


class CoachDesk(QObject):
    """Keeps Workspace.hints and Workspace.baselines. enabled : whether baselines are looked for with a training."""

    def __init__(self, session: Session, lanes: Lanes, runs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lanes, self._runs = session, lanes, runs
        self.enabled = True
        self._dismissed: set[tuple[Path, str]] = set()
        self._told: set[tuple[Path, str]] = set()
        self._sought: Path | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        lanes.baselines.finished.connect(self._take)
        lanes.baselines.failed.connect(self._fail)
        session.changed.connect(self._follow)
        lanes.closed.connect(self._rest.stop)

    def dismiss(self, hint: Hint) -> None:
        """Say it no more of this run."""
        run = self._session.workspace.run
        if run is not None:
            self._dismissed.add((run.folder, hint.name))
            self._look()

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & SEEN and not self._rest.isActive() and not self._lanes.is_closing:
            self._rest.start()
        if "run" in names:
            self._seek()

    def _seek(self) -> None:
        """What the run has to beat, once for each run; while another one's is looked for, afterwards."""
        run = self._session.workspace.run
        if not self.enabled or run is None or run.spec is None or run.started is None or self._sought == run.folder:
            return
        if not self._lanes.baselines.busy:
            self._begin(run.folder, run.spec)

    def _begin(self, folder: Path, spec: RunSpec) -> None:
        from ae_core.coach.baselines import work

        self._sought = folder
        try:
            self._lanes.baselines.start(work, {"spec": spec.model_dump(mode="json"), "runs": str(self._runs)})
        except (UserError, OSError) as problem:
            self._session.note(f"What this run has to beat could not be looked for: {problem}")

    @Slot(object)
    def _take(self, said: dict[str, Any]) -> None:
        from ae_core.coach.baselines import from_json

        run, known = self._session.workspace.run, from_json(said)
        if run is not None and run.folder == self._sought:
            self._session.update_workspace(baselines=known)
            self._session.note(in_words(known, run.spec.model.network.latent_dim if run.spec else 0))
        self._seek()

    @Slot(str)
    def _fail(self, message: str) -> None:
        self._session.note(f"What this run has to beat could not be found: {message}")
        self._seek()

    @Slot()
    def _look(self) -> None:
        from app.coaching.seen import seen_of

        run, seen = self._session.workspace.run, seen_of(self._session.workspace)
        if run is None or seen is None:
            self._show(())
            return
        from ae_core.coach.base import advise, rules

        self._show(tuple(hint for hint in advise(seen) if (run.folder, hint.name) not in self._dismissed))
        for hint in self._session.workspace.hints:
            if (run.folder, hint.name) not in self._told:
                self._told.add((run.folder, hint.name))
                title = rules.get(hint.name).title
                self._session.note(" ".join([f"Coach: {title}.", hint.evidence, hint.advice]))

    def _show(self, hints: tuple[Hint, ...]) -> None:
        if hints != self._session.workspace.hints:
            self._session.update_workspace(hints=hints)


def in_words(known: Any, size: int) -> str:
    """Baselines in a sentence for the log."""
    parts = []
    if size in known.components:
        parts.append(f"{size} principal components {known.components[size]:.4g}")
    if known.vanilla is not None:
        parts.append(f"a small plain autoencoder with {known.vanilla_size} numbers {known.vanilla:.4g}")
    if known.untrained is not None:
        parts.append(f"its own untrained encoder {known.untrained:.4g}")
    unit = " of standardised columns" if known.term == "reconstruction" else ""
    if not parts:
        return "Nothing to beat is known."
    return f"To beat, in squared error{unit} of unseen samples: {', '.join(parts)}."
