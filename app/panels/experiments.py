"""Experiments: what the codes of the run are good for, with controls beside every number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ae_core.errors import UserError
from app.controls import muted, push_button
from app.experimenting.choice import Choice
from app.experimenting.found import Found
from app.experimenting.results import Kept, read_kept
from app.experimenting.told_settings import told
from app.experimenting.views.base import views
from app.panels.base import Panel, panels
from app.plain import plain_tip
from app.remembered import Control, control
from app.time_left import TimeLeft
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.experiments.base import ExperimentSpec
    from ae_core.latent.beside import Listed
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session

CHOICE, FOUND = 1, 3  # shares of the width
RESULTS, LIST, DISCARD = "experiments", "experiments.list", "experiments.discard"
NOT_YET = "Press Run: what is found will stand here and is kept in the run's folder."
STOPPED = (
    "This was stopped before its end; what it had trained and found is kept. Continue goes on with it. Run begins with "
    "the settings at the left, and takes over what both have. Discard throws it away."
)
UNDER_WAY = "It is being found out; it will stand here and is kept in the run's folder."
TRAINING = "The run can be experimented on when its training has ended."


@panels.register("experiments", "Experiments")
class ExperimentsPanel(Panel):
    """A list of experiments with their settings; what the chosen one found in words, a figure and a table."""

    object_name = "panel.experiments"
    area = "centre"
    order = 30
    first_use = (
        "What the codes are good for will be found out here, with controls beside every number. Train a model first."
    )
    watches = frozenset({"run", "dataset"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._runs: Path | None = None
        self._kept = Kept()
        self._read: Path | None = None
        self._under_way: tuple[Path, str, str] | None = None
        self._problem: dict[str, str] = {}
        self._clock, self._idle, self._left = QElapsedTimer(), 0, TimeLeft()
        self.choice, self.found = Choice(), Found(session)
        self.problem = muted("")
        self.problem.setObjectName("experiments.problem")
        self.problem.setWordWrap(True)
        self.progress = Progress("the experiment")
        self.hold = push_button("Pause", "experiments.pause", "Wait after the step under way, or go on")
        self.hold.clicked.connect(self._hold)
        self.progress.add(self.hold)
        self.progress.cancel.setObjectName("experiments.cancel")
        self.progress.cancelled.connect(self._cancel)
        self.choice.chosen.connect(self._follow)
        self.choice.asked.connect(self._start)
        self.choice.resumed.connect(self._go_on)
        self.choice.discarded.connect(self._discard)
        self.choice.about_to_list.connect(self._list_runs)
        lanes.jobs.moved.connect(self._move)
        lanes.jobs.finished.connect(self._finish)
        lanes.jobs.failed.connect(self._fail)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.body)
        row.setContentsMargins(8, 8, 0, 4)
        row.setSpacing(12)
        right = QVBoxLayout()
        right.addWidget(self.found, 1)
        right.addWidget(self.problem)
        right.addWidget(self.progress)
        row.addWidget(self.choice, CHOICE)
        row.addLayout(right, FOUND)

    def attach(self, desks: Desks) -> None:
        """Listed when the engine is loaded, for their settings are its."""
        self._runs = desks.training.runs
        desks.engine.ready.connect(self._fill)

    def controls(self) -> tuple[Control, ...]:
        return (control(self.choice.list), control(self.found.tabs), self.choice.forms)

    @Slot()
    def _fill(self) -> None:
        if not self.choice.is_filled:
            self.choice.fill()
            self._follow()

    def paint(self, dirty: frozenset[str]) -> None:
        self._follow()

    @property
    def folder(self) -> Path | None:
        """The folder of the run that can be experimented on; None while it is trained, and where there is none."""
        run = self.session.workspace.run
        return run.folder if run is not None and run.status in ("done", "stopped") else None

    @Slot()
    def _follow(self) -> None:
        run = self.session.workspace.run
        self.show_body(self.choice.is_filled and (run is not None or self._under_way is not None))
        if self.folder != self._read:
            self._read, self._kept, self._problem = self.folder, Kept(), {}
            self.lanes.disk.cancel(RESULTS)  # of the run before
            self.choice.offer_runs([], None)
            self._look()
        self._show()

    def _look(self) -> None:
        if self.folder is not None and self.choice.is_filled:
            self.lanes.disk.call(RESULTS, read_kept, self.folder, frozenset(views.names()), then=self._take)

    def _take(self, kept: Kept) -> None:
        before = self._kept.results
        # What has not changed stays the same, with whatever somebody does to it.
        same = {name: before[name] for name, one in kept.results.items() if one.equals(before.get(name))}
        self._kept = replace(kept, results={**kept.results, **same})
        self._show()

    def _show(self) -> None:
        name, results = self.choice.name, self._kept.results
        self.choice.mark(results)
        stopped, busy = name in self._kept.unfinished, self._under_way is not None
        waiting = STOPPED if stopped else NOT_YET
        if self._under_way is not None and self._under_way[:2] == (self.folder, name):
            waiting = UNDER_WAY
        otherwise = TRAINING if self.folder is None else self._problem.get(name, waiting)
        self.found.show_result(results.get(name), otherwise)
        self.problem.setText(self._problem.get(name, ""))
        self.problem.setVisible(name in results and name in self._problem)
        for button, tip in (
            (self.choice.run, "Find it out; a training may run meanwhile"),
            (self.choice.go_on, f"Go on where it stopped, with {_settings(self._kept.unfinished.get(name, {}))}"),
        ):
            button.setEnabled(self.folder is not None and not busy)
            said = "Another experiment is still running" if busy else TRAINING if self.folder is None else tip
            button.setToolTip(plain_tip(said))
        self.choice.unfinished.setVisible(stopped and not busy)
        self.choice.run.setText("Run again" if name in results else "Run")

    @Slot()
    def _list_runs(self) -> None:
        dataset = self.session.workspace.dataset
        if dataset is not None and self._runs is not None:
            self.lanes.disk.call(LIST, _listed, self._runs, dataset, then=self._offer)

    def _offer(self, listed: list[Listed]) -> None:
        self.choice.offer_runs(listed, self.folder)

    @Slot()
    def _start(self) -> None:
        spec, folder = self.choice.spec(), self.folder
        if spec is not None and folder is not None:
            self._begin(spec, folder, [str(path) for path in self.choice.beside])

    @Slot()
    def _go_on(self) -> None:
        """With what was asked for before, whatever is set now."""
        from ae_core.experiments.base import experiments
        from ae_core.spec import Slot as EntrySlot

        asked, folder = self._kept.unfinished.get(self.choice.name, {}), self.folder
        runs = asked.get("runs")
        if folder is None:
            return
        try:
            spec = EntrySlot(experiments).read(asked.get("experiment"))
        except UserError as problem:
            self.session.note(f"It cannot be gone on with: {problem}")
            return
        self._begin(spec, folder, [str(run) for run in runs[1:]] if isinstance(runs, list) else [])

    @Slot()
    def _discard(self) -> None:
        if self.folder is not None:
            self.lanes.disk.call(DISCARD, _without_parts, self.folder, self.choice.name, then=lambda _: self._look())

    def _begin(self, spec: ExperimentSpec, folder: Path, beside: list[str]) -> None:
        from ae_core.experiments.conduct import work
        from ae_core.spec import Slot as EntrySlot

        try:
            self.lanes.jobs.start(work, {"experiment": EntrySlot.write(spec), "runs": [str(folder), *beside]})
        except (UserError, OSError) as problem:
            self.session.note(f"The experiment could not be begun: {problem}")
            return
        self._under_way = folder, spec.name, spec.title
        self._problem.pop(spec.name, None)
        self._clock.start()
        self._idle, self._left = 0, TimeLeft()
        self.hold.setText("Pause")
        self._tell("opening the run", 0.0)
        self._show()

    def _tell(self, note: str, fraction: float) -> None:
        assert self._under_way is not None
        folder, _, title = self._under_way
        # While it is held, `_idle` is how long it has worked.
        worked = self._idle if self.lanes.jobs.is_held else self._clock.elapsed() - self._idle
        left = self._left.at(worked / 1000, fraction)
        self.progress.show_progress(f"{title} of {folder.name}: {note}", fraction, left)

    @Slot(object)
    def _move(self, said: dict[str, Any]) -> None:
        if self._under_way is not None and "fraction" in said:
            self._tell(said["note"], said["fraction"])

    @Slot()
    def _hold(self) -> None:
        held = not self.lanes.jobs.is_held
        self.lanes.jobs.hold(held)
        # What was held does not count as work.
        self._idle = self._clock.elapsed() - self._idle
        self.hold.setText("Go on" if held else "Pause")

    @Slot()
    def _cancel(self) -> None:
        self.lanes.jobs.cancel()
        self._end("given up; what was found before is kept")

    @Slot(object)
    def _finish(self, _: dict[str, Any]) -> None:
        self._end("done")

    @Slot(str)
    def _fail(self, message: str) -> None:
        if self._under_way is not None and self._under_way[0] == self.folder:
            self._problem[self._under_way[1]] = message
        self._end(message)

    def _end(self, how: str) -> None:
        if self._under_way is not None:
            folder, _, title = self._under_way
            self.session.note(f"{title} of {folder.name}: {how}")
        self._under_way = None
        self.progress.hide()
        self._look()  # at what it has found or left unfinished
        self._show()


def _settings(asked: Mapping[str, Any]) -> str:
    settings = asked.get("experiment")
    return told(str(settings.get("name", "")), settings) if isinstance(settings, dict) else ""


def _without_parts(run: Path, name: str) -> None:
    from ae_core.experiments.conduct import discard

    discard(run, name)


def _listed(runs: Path, dataset: Dataset) -> list[Listed]:
    from ae_core.latent.beside import runs_beside

    return runs_beside(runs, dataset)
