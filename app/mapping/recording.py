"""The epochs of a training as a moving picture of the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from ae_core.projection.axes import RawAxes
from app.mapping.flat import AXES
from app.player import FRAMES_PER_SECOND
from app.saving import ask_where
from app.widgets.progress import Progress
from app.widgets.qimages import from_qimage

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lanes import Lanes
    from app.session import Session

VIEW = "map.recording"
TURN_MS = 15
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
        self._pictures: list[NDArray[np.uint8]] = []
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
        self.progress.cancel.show()
        self._path, self._before, self._pictures = path, self._session.view.frame, []
        self._steps = [frame.step for frame in self._session.workspace.frames]
        # What it shows takes its room before the first picture is taken.
        self.progress.show_progress("beginning", 0.0)
        self._turn.start()

    @Slot()
    def cancel(self) -> None:
        """Write nothing."""
        if self._turn.isActive():
            self._end("The animation was not saved.")

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
            return
        done = len(self._pictures)
        if done < len(self._steps):
            self._session.update_view(frame=self._steps[done])
            self._paint()
            if self._pending():
                return
            self._pictures.append(from_qimage(self._shown.grab().toImage()))
            self.progress.show_progress(f"epoch {done + 1} of {len(self._steps)}", (done + 1) / len(self._steps))
            return
        self._stand()
        path, pace = self._path, self._session.view.pace
        self.progress.cancel.hide()
        self.progress.show_progress(f"writing {path.name}", None)
        self._lanes.disk.call(
            VIEW, _write, path, self._pictures, FRAMES_PER_SECOND * pace,
            then=lambda _: self._end(f"Saved {path}"),
            failed=lambda problem: self._end(f"{path} could not be saved: {problem}"),
        )  # fmt: skip
        self._pictures = []

    def _stand(self) -> None:
        self._turn.stop()
        self._session.update_view(frame=self._before)

    def _end(self, sentence: str) -> None:
        if self._turn.isActive():
            self._stand()
        self._pictures, self.busy = [], False
        self.progress.hide()
        self._session.note(sentence)


def _write(path: Path, pictures: list[NDArray[np.uint8]], frames_per_second: float) -> None:
    """A window that was resized meanwhile gives pictures of several sizes; the smallest is in all of them."""
    from ae_core.export.animation import save_animation

    height, width = (min(one.shape[side] for one in pictures) for side in (0, 1))
    save_animation(path, np.stack([one[:height, :width] for one in pictures]), frames_per_second)
