"""The epochs of a training as a moving picture of the map."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from ae_core.errors import Cancelled
from ae_core.projection.axes import RawAxes
from app.file_dialogs import ask_where
from app.mapping.flat import AXES
from app.player import frames_per_second
from app.watch import Watch
from app.widgets.progress import Progress
from app.widgets.qimages import from_qimage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.lanes import Lanes
    from app.session import Session

VIEW = "map.recording"
TURN_MS = 15
UNSAVED = "The animation was not saved."
KINDS = "MP4 video (*.mp4);;GIF animation (*.gif);;WebP animation (*.webp)"


class Recording(QObject):
    """Views one kept frame after the other and takes the picture of a widget, a frame a turn of the event loop.

    busy : from the first picture until the file is written. shown : a widget that is painted as a whole. paint : brings
    it up to the viewed frame at once. pending : whether more of that frame is on its way, which is then awaited.
    """

    def __init__(
        self,
        session: Session,
        lanes: Lanes,
        shown: QWidget,
        paint: Callable[[], None],
        pending: Callable[[], bool],
    ) -> None:
        super().__init__(shown)
        self._session, self._lanes, self._shown = session, lanes, shown
        self._paint, self._pending = paint, pending
        self._steps: list[int] = []
        self._pictures: list[Packed] = []
        self._packs = False
        self._subject: tuple[object, str] = (None, "")
        self._watch: Watch | None = None
        self._path = Path()
        self._before: int | None = None
        self.busy = False
        self.progress = Progress("the animation")
        self.progress.cancel.setObjectName("map.recording_cancel")
        self.progress.cancelled.connect(self.cancel)
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self._take)

    @Slot()
    def ask(self) -> None:
        """Where to save it, and begin."""
        path = ask_where(self._shown, "Save the epochs as an animation", "training.mp4", KINDS) if self._may() else None
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Take the pictures of all kept frames and write them as the ending says."""
        if not self._may():
            return
        self.busy = True
        self._path, self._before, self._pictures = path, self._session.view.frame, []
        self._steps = [frame.step for frame in self._session.workspace.frames]
        self._subject = self._now
        # What it shows takes its room before the first picture is taken.
        self.progress.show_progress("beginning", 0.0)
        self._turn.start()

    @Slot()
    def cancel(self) -> None:
        """Write nothing."""
        if self._watch is not None:
            self._watch.unwanted = True
        elif self.busy:
            self._end(UNSAVED)

    @property
    def _now(self) -> tuple[object, str]:
        """What is being shown: of another one no picture belongs in between."""
        run = self._session.workspace.run
        return run.folder if run is not None else None, self._session.view.projection

    def _may(self) -> bool:
        if len(self._session.workspace.frames) < 2:
            self._session.note("There are no epochs to show one after the other yet; train a model first.")
        elif self._session.view.projection not in (AXES, RawAxes.name):
            self._session.note("A projection is of one epoch; choose Codes or Raw axes to save the epochs.")
        elif self.busy:
            self._session.note("Another animation is being saved; wait for it or cancel it.")
        else:
            return True
        return False

    @Slot()
    def _take(self) -> None:
        if self._lanes.is_closing:
            self._turn.stop()
            self.cancel()
        elif self._watch is not None:
            done = self._watch.done
            self.progress.show_progress(f"writing {self._path.name}", done, self._watch.seconds_left())
        elif self._packs:
            pass
        elif self._now != self._subject:
            self._end(f"{UNSAVED} Something else is shown now.")
        elif len(self._pictures) < len(self._steps):
            self._take_one(len(self._pictures))
        else:
            self._begin_writing()

    def _take_one(self, place: int) -> None:
        self._session.update_view(frame=self._steps[place])
        self._paint()
        if self._pending():
            return
        self._packs = True
        picture = from_qimage(self._shown.grab().toImage())
        self._lanes.disk.call(VIEW, Packed.of, picture, then=self._keep, failed=self._fail)
        self.progress.show_progress(f"epoch {place + 1} of {len(self._steps)}", (place + 1) / len(self._steps))

    def _keep(self, picture: Packed) -> None:
        self._pictures.append(picture)
        self._packs = False

    def _begin_writing(self) -> None:
        self._session.update_view(frame=self._before)
        self._watch = Watch()
        pace = frames_per_second(len(self._pictures), self._session.view.pace)
        self._lanes.disk.call(
            VIEW, _write, self._watch, self._path, self._pictures, pace,
            then=lambda _: self._end(f"Saved {self._path}"), failed=self._fail,
        )  # fmt: skip

    def _fail(self, problem: Exception) -> None:
        self._end(UNSAVED if isinstance(problem, Cancelled) else f"{self._path} could not be saved: {problem}")

    def _end(self, sentence: str) -> None:
        self._turn.stop()
        self._lanes.disk.cancel(VIEW)
        if self._watch is None:
            self._session.update_view(frame=self._before)
        self._pictures, self._packs, self._watch, self.busy = [], False, None, False
        self.progress.hide()
        self._session.note(sentence)


@dataclass(frozen=True)
class Packed:
    """A picture (height, width, 3) in a tenth of its memory, because a long training has many."""

    shape: tuple[int, ...]
    content: bytes

    @classmethod
    def of(cls, picture: NDArray[np.uint8]) -> Packed:
        """Packed without a loss."""
        return cls(picture.shape, zlib.compress(np.ascontiguousarray(picture).data, level=1))

    @property
    def picture(self) -> NDArray[np.uint8]:
        """As it was."""
        return np.frombuffer(zlib.decompress(self.content), dtype=np.uint8).reshape(self.shape)


def _write(watch: Watch, path: Path, packed: list[Packed], frames_per_second: float) -> None:
    """A window that was resized meanwhile gives pictures of several sizes; the smallest is in all of them."""
    from ae_core.export.animation import Playing, save_animation

    height, width = (min(one.shape[side] for one in packed) for side in (0, 1))

    def pictures() -> Iterator[NDArray[np.uint8]]:
        for place, one in enumerate(packed):
            watch(place / len(packed))
            yield np.ascontiguousarray(one.picture[:height, :width])

    save_animation(path, pictures(), Playing(frames_per_second, "loop"))
