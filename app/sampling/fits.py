"""Fits samplers to the codes of a frame off the window's thread, and knows which fit is at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ae_core.errors import Cancelled
from app.long_work import LongWork
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from ae_core.latent.samplers.base import SamplerSpec
    from app.lanes import Lanes
    from app.watch import Watch
    from app.workspace import Floats, Frame

VIEW = "sample.fit"


@dataclass(frozen=True, eq=False)
class Fit:
    """What a sampler was fitted to: the codes of a frame. folder : of the run that the frame is of."""

    sampler: type[SamplerSpec]
    codes: Floats
    step: int
    epoch: float
    folder: Path | None


class Fits(QObject):
    """One fit at a time, in the disk lane: the inspect lane stays free to decode what is under the cursor.

    Signals: finished() when there is a fit to draw with, given_up(sentence), which is empty where the user did.
    """

    finished = Signal()
    given_up = Signal(str)

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._last: Fit | None = None
        self._folder: Path | None = None
        self.progress = Progress("the fit")
        self.progress.cancel.setObjectName("sample.fit_cancel")
        self.work = LongWork(lanes, VIEW, "fitting the sampler", self.progress, self)
        self.progress.cancelled.connect(self.work.cancel)

    def follow(self, folder: Path | None) -> None:
        """Another run has other codes: what is fitted to the old ones is not wanted any more."""
        if folder != self._folder:
            self._folder, self._last = folder, None
            self.work.drop()

    def at_hand(self, sampler: SamplerSpec, codes: Floats, frame: Frame) -> Fit | None:
        """The fit to the codes of the viewed frame, else the last one that was used, else None. Raises SpecError."""
        if sampler.is_ready(codes):
            self._last = Fit(type(sampler), codes, frame.step, frame.epoch, self._folder)
        last = self._last
        fits = last is not None and last.sampler is type(sampler) and sampler.is_ready(last.codes)
        return last if fits else None

    def begin(self, sampler: SamplerSpec, codes: Floats, frame: Frame) -> None:
        """Fit anew."""
        made = Fit(type(sampler), codes, frame.step, frame.epoch, self._folder)
        self.work.begin(_prepared, sampler, codes, then=lambda _: self._take(made), failed=self._fail)
        self.work.look()

    def _take(self, made: Fit) -> None:
        self._last = made
        self.finished.emit()

    def _fail(self, problem: Exception) -> None:
        self.given_up.emit("" if isinstance(problem, Cancelled) else str(problem))


def _prepared(watch: Watch, sampler: SamplerSpec, codes: Floats) -> None:
    """Runs in the lane."""
    for done in sampler.prepare(codes):
        watch(done)
