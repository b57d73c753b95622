"""A projection from the button to the session: who is projected, what comes back, how it ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from ae_core.errors import UserError
from ae_core.latent.alignment import aligned
from ae_core.projection.base import projections
from ae_core.spec import Slot as EntrySlot
from app.mapping.kept_maps import KeptMap, KeptMaps
from app.mapping.projector import Projector
from app.workspace import Projected

if TYPE_CHECKING:
    from ae_core.projection.base import Frame as MapFrame
    from ae_core.projection.base import ProjectionSpec
    from ae_core.projection.quality import Quality
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats, Frame


@dataclass(frozen=True, eq=False)
class Job:
    """What is being projected, and how. codes : (n, d) of the samples ids at one epoch.

    before : (n, 2) the map of the same samples that it takes the place of, or None; it is turned to lie closest to it.
    """

    spec: ProjectionSpec
    ids: NDArray[np.int64]
    codes: Floats
    epoch: float
    before: Floats | None = None

    @property
    def note(self) -> str:
        """What was done to its places, or nothing."""
        return "" if self.before is None else "turned to lie closest to the map before"

    def turned(self, xy: Floats) -> Floats:
        """A frame's places as they are shown, so that motion means change."""
        return xy if self.before is None else aligned(xy, self.before)

    def place(self, codes: Floats, xy: Floats) -> Floats:
        """(k, 2) positions of further codes (k, d) on the map that has put its own at xy (n, 2)."""
        return self.spec.place(codes, self.codes, xy)


class Projecting(QObject):
    """Joins the projector, the project lane and the session. job : the last one that was started, or None."""

    def __init__(self, session: Session, lanes: Lanes, projector: Projector) -> None:
        super().__init__(projector)
        self.job: Job | None = None
        self._kept = KeptMaps()
        self._unjudged: Job | None = None
        self._session, self._lane, self._projector = session, lanes.project, projector
        projector.asked.connect(self.start)
        projector.cancelled.connect(self.cancel)
        projector.held.connect(self.hold)
        self._lane.moved.connect(self._on_moved)
        self._lane.finished.connect(self._on_finished)
        self._lane.judged.connect(self._on_judged)
        self._lane.failed.connect(self._on_failed)
        self._lane.died.connect(self._on_failed)

    @Slot(object)
    def start(self, method: Mapping[str, Any]) -> None:
        """Project the codes of the viewed frame."""
        frame, ids = self._session.frame(), self._session.ids
        if frame is None or len(ids) != len(frame.codes):
            self._projector.say("There are no codes yet; train a model first.")
            return
        try:
            spec = EntrySlot(projections).read(method)
            self._lane.start(frame.codes, method)
        except UserError as problem:
            self._projector.say(str(problem))
            return
        self.job = Job(spec, ids, frame.codes, frame.epoch, self._map_before(spec, ids))
        self._session.update_workspace(projection=None)
        self._projector.begin()

    def _map_before(self, spec: ProjectionSpec, ids: NDArray[np.int64]) -> Floats | None:
        before = self._session.workspace.projection
        comparable = before is not None and before.done and before.method == spec.name and spec.turns
        return before.xy if before is not None and comparable and np.array_equal(before.ids, ids) else None

    @Slot(bool)
    def hold(self, paused: bool) -> None:
        """Pause the job under way, or go on with it."""
        self._lane.pause(paused)

    @Slot()
    def cancel(self) -> None:
        """Forget it; the map stays as far as it came."""
        self._lane.cancel()
        self._projector.end("Cancelled; this is as far as it came.")

    def follow(self) -> None:
        """Show the map of the viewed epoch where the chosen method has made one, else the last that it has made.

        So a projection comes back after an undo, and moves with the timeline between the epochs that were projected.
        """
        shown, method, frame = self._session.workspace.projection, self._session.view.projection, self._session.frame()
        if self._lane.busy or frame is None:
            return
        self._adopt(shown, frame)
        is_shown = shown is not None and shown.method == method
        if is_shown and self.job is not None and self.job.epoch == frame.epoch:
            return
        found = self._kept.at(method, frame.epoch) or (None if is_shown else self._kept.last(method))
        if found is not None:
            self.job = found.job
            self._projector.say(found.projection.told, about=method, of_map=True)
            self._session.update_workspace(projection=found.projection)

    def _adopt(self, shown: Projected | None, frame: Frame) -> None:
        """Know a map that came with a session as one that was made here."""
        if shown is None or shown.spec is None or self.job is not None or shown.epoch != frame.epoch:
            return
        self.job = Job(shown.spec, shown.ids, frame.codes, shown.epoch)
        self._kept.put(KeptMap(self.job, shown))
        self._projector.say(shown.told, about=shown.method, of_map=True)

    def forget(self) -> None:
        """Another training has begun, so that nothing of the job fits any more."""
        self._kept.forget()
        if self.job is not None:
            self._lane.cancel()
            self.job = None
            self._projector.end()

    def _show(self, frame: MapFrame, done: bool) -> None:
        if self.job is None:
            return
        job, xy = self.job, self.job.turned(frame.xy)
        told = _sentences(f"epoch {job.epoch:.4g}", job.note, frame.note) if done else ""
        projected = Projected(
            job.spec.name, job.ids, xy, frame.fraction, frame.note, done, None, job.spec, job.epoch, told
        )
        self._session.update_workspace(projection=projected)

    @Slot(object)
    def _on_moved(self, frame: MapFrame) -> None:
        self._show(frame, done=False)
        self._projector.show_progress(frame.fraction, frame.note)

    @Slot(object)
    def _on_finished(self, frame: MapFrame) -> None:
        if self.job is not None:
            self._show(frame, done=True)
            self._unjudged, projection = self.job, self._session.workspace.projection
            if projection is not None:
                self._kept.put(KeptMap(self.job, projection))
                self._projector.end(projection.told, of_map=True)

    @Slot(object)
    def _on_judged(self, quality: Quality) -> None:
        """Of the map that was finished last, also where another one is shown by now."""
        kept = self._kept.of(self._unjudged)
        if kept is None:
            return
        unknown = "" if quality.distortion is not None else "how wrong it is around each point is not known"
        told = _sentences(quality.sentence, unknown, kept.job.note, kept.projection.note)
        job, projection = kept.job, replace(kept.projection, distortion=quality.distortion, told=told)
        self._kept.put(KeptMap(job, projection))
        if self.job is job:
            self._session.update_workspace(projection=projection)
            self._projector.say(told, about=job.spec.name, of_map=True)

    @Slot(str)
    def _on_failed(self, message: str) -> None:
        self._projector.end(message)
        self._session.note(message)


def _sentences(*parts: str) -> str:
    """What is not empty, as one sentence after the other."""
    return " ".join(f"{part[0].upper()}{part[1:]}." for part in parts if part)
