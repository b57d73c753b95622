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
    """What a sampler was fitted to: the codes of a frame, of which it used n. folder : of the run the frame is of."""

    sampler: type[SamplerSpec]
    codes: Floats
    step: int
    epoch: float
    folder: Path | None
    n: int = 0


class Fits(QObject):
    """One fit at a time, in a lane of its own: files are written meanwhile, and what is under the cursor is decoded.

    Signals: finished() when there is a fit to draw with, given_up(sentence), which is empty where the user did.
    """

    finished = Signal()
    given_up = Signal(str)

    def __init__(self, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._last: Fit | None = None
        self._asked: SamplerSpec | None = None
        self._refused: SamplerSpec | None = None
        self._known: list[tuple[SamplerSpec, Floats, bool]] = []
        self._folder: Path | None = None
        self.progress = Progress("the fit")
        self.progress.cancel.setObjectName("sample.fit_cancel")
        self.work = LongWork(lanes, VIEW, "fitting the sampler", self.progress, self, lanes.fit)
        self.progress.cancelled.connect(self.work.cancel)

    def follow(self, folder: Path | None) -> None:
        """Another run has other codes: what is fitted to the old ones is not wanted any more."""
        if folder != self._folder:
            self._folder, self._last, self._known, self._refused = folder, None, [], None
            self.work.drop()

    def at_hand(self, sampler: SamplerSpec, codes: Floats, frame: Frame) -> Fit | None:
        """The fit to the codes of the viewed frame, else the last one that was used, else None. Raises SpecError."""
        if self._is_ready(sampler, codes):
            self._last = self._made(sampler, codes, frame)
        last = self._last
        fits = last is not None and last.sampler is type(sampler) and self._is_ready(sampler, last.codes)
        return last if fits else None

    def _is_ready(self, sampler: SamplerSpec, codes: Floats) -> bool:
        """Codes are told from others by all their numbers, which takes too long to be done with every painting."""
        known = next((ready for one, some, ready in self._known if one == sampler and some is codes), None)
        if known is None:
            known = sampler.is_ready(codes)
            self._known = [*self._known[-1:], (sampler, codes, known)]
        return known

    def _made(self, sampler: SamplerSpec, codes: Floats, frame: Frame) -> Fit:
        return Fit(type(sampler), codes, frame.step, frame.epoch, self._folder, sampler.used(codes))

    def begin(self, sampler: SamplerSpec, codes: Floats, frame: Frame) -> None:
        """Fit anew, and show at once that this goes on. Raises SpecError."""
        self._begin(sampler, codes, frame)
        self.work.look()

    def begin_unasked(self, sampler: SamplerSpec, codes: Floats, frame: Frame) -> None:
        """Fit anew, unless another fit is under way, or this sampler's was given up or failed. Raises SpecError.

        What takes no time flashes no bar.
        """
        if not self.work.busy and sampler != self._refused:
            self._begin(sampler, codes, frame)

    def _begin(self, sampler: SamplerSpec, codes: Floats, frame: Frame) -> None:
        made = self._made(sampler, codes, frame)
        self._asked = sampler
        self.work.begin(_prepared, sampler, codes, then=lambda _: self._take(made), failed=self._fail)

    def _take(self, made: Fit) -> None:
        self._last, self._known, self._refused = made, [], None
        self.finished.emit()

    def _fail(self, problem: Exception) -> None:
        self._refused = self._asked
        self.given_up.emit("" if isinstance(problem, Cancelled) else str(problem))


def _prepared(watch: Watch, sampler: SamplerSpec, codes: Floats) -> None:
    """Runs in the lane."""
    for done in sampler.prepare(codes):
        watch(done)
