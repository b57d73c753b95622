"""Joins the train lane and the session: what the buttons mean, and what comes back."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ae_core.training.events import Finished, Preview, Started
from app.frames import with_preview
from app.progress import Pace, remaining
from app.session import Session
from app.workspace import Run, RunStatus

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.training.run import RunSpec
    from app.lanes import Lanes
    from app.past import Past

MOST_JUDGED = 1000
STATUS: dict[str, RunStatus] = {"training": "training", "paused": "paused", "stopping": "stopping"}


class TrainingDesk(QObject):
    """Starts, steers and follows one training at a time.

    resumed : a run from a folder is on screen, with its own data, and may go on. stepped : a paused one has taken
    another batch. ended : carries the status of a run that is over.
    """

    resumed = Signal()
    stepped = Signal()
    ended = Signal(str)

    def __init__(self, session: Session, lanes: Lanes, runs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lanes, self._runs = session, lanes, runs
        self._pace: Pace | None = None
        self._step = 0
        lane = lanes.train
        lane.started.connect(self._on_started)
        lane.finished.connect(self._on_finished)
        lane.failed.connect(self._on_failed)
        lane.refused.connect(session.note)
        lane.state_changed.connect(self._on_state)

    @property
    def runs(self) -> Path:
        """The folder that holds the run folders."""
        return self._runs

    @property
    def step(self) -> int:
        """Batches taken, also between two measurements."""
        return self._step

    @property
    def is_slow(self) -> bool:
        """Whether the lane waits between batches, for somebody who watches."""
        return self._lanes.train.speed == "slow"

    def start(self) -> None:
        """Train the session's spec on its data in a new folder."""
        from ae_core.training.folder import new_folder

        spec, dataset = self._session.workspace.spec, self._session.workspace.dataset
        if spec is None or dataset is None or self._lanes.train.state != "idle":
            return
        folder = new_folder(self._runs, f"{dataset.name}-{spec.model.network.name}")
        self._step, self._pace = 0, Pace(0.0, 0.0)
        self._session.clear_run(forget=False, run=Run(folder, "training", spec))
        self._lanes.inspect.withdraw()
        self._begin(spec, folder, resume=False)

    def start_held(self) -> None:
        """The same, and hold before the first batch."""
        self.start()
        self._lanes.train.pause()

    def resume_from(self, past: Past) -> None:
        """Go on with a run that was read from its folder, unless another training has begun meanwhile."""
        if self._put(past, "training"):
            self._begin(past.spec, past.folder, resume=True)

    def show(self, past: Past) -> None:
        """Look at a run that was read from its folder as it stands, unless another training has begun meanwhile."""
        if self._put(past, past.status):
            self._session.note(f"Opened {past.title}")

    def prepare(self, past: Past) -> None:
        """Put the data and the settings of a run into Setup, for a new one."""
        if self._lanes.train.state == "idle":
            shown = self._session.workspace.dataset
            if shown is not None and shown.fingerprint == past.dataset.fingerprint:
                self._session.choose(spec=past.spec)  # what is on screen stays
                self.resumed.emit()
            else:
                self.begin_anew(past.spec, past.dataset)
            self._session.note(f"Setup has the settings of {past.title}")

    def begin_anew(self, spec: RunSpec, dataset: Dataset) -> None:
        """Show data and settings without a run."""
        self._lanes.inspect.withdraw()
        self._session.clear_run(spec=spec, dataset=dataset)
        self.resumed.emit()

    def _put(self, past: Past, status: RunStatus) -> bool:
        if self._lanes.train.state != "idle":
            self._session.note(f"{past.title} is not opened: another training has begun meanwhile.")
            return False
        self._pace = None
        self._lanes.inspect.withdraw()
        self._session.clear_run(
            spec=past.steered,
            dataset=past.dataset,
            run=Run(past.folder, status, past.spec, name=past.name),
            frames=past.frames,
            curves=past.curves,
            preview_ids=past.preview_ids,
            probe_ids=past.probe_ids,
        )
        self.resumed.emit()
        return True

    def _begin(self, spec: RunSpec, folder: Path, resume: bool) -> None:
        dataset = self._session.workspace.dataset
        assert dataset is not None
        self._session.note(f"{'Going on with' if resume else 'Training'} {folder.name}")
        self._lanes.train.start(spec, dataset, folder, resume)

    def pull(self) -> None:
        """Take what the training has put down since the last call; the window's timer calls this."""
        run = self._session.workspace.run
        if run is None or run.started is None:
            return
        taken = self._lanes.train.mailbox.take()
        if not taken:
            return
        before, self._step = self._step, taken.latest.get("step", self._step)
        workspace = self._session.workspace
        if run.status == "paused" and self._step != before:
            self.stepped.emit()
        frames = workspace.frames
        for preview in self._previews(taken.latest):
            frames = with_preview(frames, preview)
        curves, latest = workspace.curves, workspace.latest
        if taken.scalars:
            if self._pace is None:
                # A history on disk has no clock; what its speeds add up to may pass the real one.
                self._pace = Pace(taken.scalars[0].epoch, taken.scalars[0].seconds)
                curves = curves.until_time(taken.scalars[0].seconds)
            curves = curves.extended(taken.scalars)
            latest = {**latest, **{one.split: one for one in taken.scalars}}
        dissection = taken.latest.get("dissection", workspace.dissection)
        self._session.update_workspace(frames=frames, curves=curves, latest=latest, dissection=dissection)

    @staticmethod
    def _previews(latest: Mapping[Hashable, object]) -> list[Preview]:
        return sorted((one for one in latest.values() if isinstance(one, Preview)), key=lambda one: one.step)

    def remaining(self) -> float | None:
        """Seconds of training left, or None while that cannot be said."""
        workspace = self._session.workspace
        measured = workspace.latest.get("train")
        if self._pace is None or measured is None or workspace.run is None or workspace.run.started is None:
            return None
        return remaining(self._pace, measured.epoch, measured.seconds, workspace.run.started.epochs)

    @Slot(object)
    def _on_started(self, started: Started) -> None:
        run = self._session.workspace.run
        assert run is not None
        self._step = started.step
        workspace = self._session.workspace
        # A resumed run goes on from its last checkpoint, which may lie before what its files showed.
        self._session.update_workspace(
            run=replace(run, started=started),
            preview_ids=started.preview_ids,
            probe_ids=started.probe_ids,
            frames=tuple(frame for frame in workspace.frames if frame.step <= started.step),
            curves=workspace.curves.until(started.step),
        )
        device = f"{started.device}, {started.precision}"
        self._session.note(f"{started.epochs:,} epochs of {started.steps_per_epoch:,} batches on {device}")
        for notice in started.notices:
            self._session.note(notice)

    @Slot(str)
    def _on_state(self, state: str) -> None:
        run = self._session.workspace.run
        if run is not None and state in STATUS and run.status != STATUS[state]:
            self._session.update_workspace(run=replace(run, status=STATUS[state]))
            self._session.note({"training": "Training", "paused": "Paused", "stopping": "Stopping"}[state])

    @Slot(object)
    def _on_finished(self, finished: Finished) -> None:
        self.pull()
        run = self._session.workspace.run
        assert run is not None
        run = replace(run, status=finished.status, finished=finished, message=finished.message)
        self._session.update_workspace(run=run)
        words = {"done": "Done", "stopped": "Stopped", "failed": "Failed"}[finished.status]
        self._session.note(
            f"{words} after {finished.epochs:,} epochs, {finished.seconds:.1f} s. {finished.message}".strip()
        )
        self._diagnose(finished)
        self.ended.emit(finished.status)

    def _diagnose(self, finished: Finished) -> None:
        """Leave diagnostics.json in the run's folder, from the disk lane; a run is whole without it."""
        workspace = self._session.workspace
        folder = None if workspace.run is None else workspace.run.folder
        if finished.status == "failed" or folder is None or not (folder / "run.json").is_file():
            return
        self._lanes.disk.call("diagnostics", _diagnosed, folder, workspace.dataset, failed=self._not_diagnosed)

    def _not_diagnosed(self, problem: Exception) -> None:
        self._session.note(f"The diagnostics could not be written: {problem}")

    @Slot(str)
    def _on_failed(self, message: str) -> None:
        self.pull()
        run = self._session.workspace.run
        assert run is not None
        self._session.update_workspace(run=replace(run, status="failed", message=message))
        self._session.note(message)
        self.ended.emit("failed")


def _diagnosed(folder: Path, dataset: Dataset) -> None:
    """Of few enough samples that closing the window does not have to wait for long."""
    from ae_core.analysis.diagnose import diagnose_run  # the engine is loaded by now, the window was not to wait for it

    diagnose_run(folder, dataset, MOST_JUDGED)
