"""What the model makes of the sample under the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from app.inspection import ask, described, row_of
from app.mapping import choosing
from app.widgets.card import Card
from app.widgets.latent_map import LatentMap
from app.widgets.spot_view import SPOT, SpotView

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec, Seen
    from app.lanes import Lanes
    from app.selection import Ids
    from app.session import Session
    from app.workspace import Floats

VIEW = "map.hover"
DWELL_MS = 125  # on a point before its card is asked for
GRACE_MS = 260  # off the point and off the card before it goes
REST_MS = 120  # without a move on the card: somebody wants it, and does not pass over it
NEIGHBOURS = 10
MOST_CLASSES = 4


@dataclass(frozen=True, eq=False)
class Told:
    """What the card says. classes : how many of the nearest codes have which class; empty where nobody knows."""

    sample: int
    seen: Seen
    classes: tuple[tuple[str, int], ...]


class HoverCard(QObject):
    """Rings the point under the cursor at once, and shows input, reconstruction, error and neighbours beside it.

    The cursor may go over into the card and rest there; a click selects its sample. Who only passes over it reaches the
    points beneath.
    """

    def __init__(self, session: Session, lanes: Lanes, view: LatentMap) -> None:
        super().__init__(view)
        self._session, self._lanes, self._view = session, lanes, view
        self._shown: int | None = None
        self._passes = False
        self.card = Card(view)
        self.card.entered.connect(self._enter)
        self.card.left.connect(self._leave)
        self.card.clicked.connect(self._select)
        self.dwell = self._timer(DWELL_MS, self._ask)
        self.grace = self._timer(GRACE_MS, self._end)
        view.camera_moved.connect(self.dismiss)
        view.pointed.connect(self._let_go)

    def _timer(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def follow(self, moved: bool) -> None:
        """Bring the ring and the card up to the session; `moved` says that there is another frame."""
        sample = self._session.view.hover
        row = -1 if sample is None else row_of(self._session, sample)
        self._view.set_hover(row)
        if self._shown is not None and row_of(self._session, self._shown) < 0:
            self.dismiss()
        elif moved and self.card.isVisible():
            self._ask()

    def point(self, row: int) -> None:
        """The cursor has moved onto a row, or off with -1."""
        over = self._is_over
        if self.card.catches and not over:
            self.card.catch(False)
        if not over:
            self._passes = False
        elif not self._passes:
            # On the way into the card, or over it to other points: the next moments tell.
            if not self.grace.isActive():
                self.grace.start()
            return
        ids = self._session.ids
        known = 0 <= row < len(ids)
        self._session.update_view(hover=int(ids[row]) if known else None)
        self._lanes.inspect.cancel(VIEW)
        if known:
            self.dwell.start()
        else:
            self.dwell.stop()
        if self.card.isVisible() and self._session.view.hover != self._shown:
            self.grace.start()

    @property
    def _is_over(self) -> bool:
        at = self._view.cursor_at
        return self.card.isVisible() and at is not None and self.card.geometry().contains(at)

    @Slot()
    def dismiss(self) -> None:
        """Take the card away at once."""
        self._passes = False
        self.card.catch(False)
        self.dwell.stop()
        self.grace.stop()
        self._lanes.inspect.cancel(VIEW)
        self._shown = None
        self.card.hide()

    @Slot()
    def _ask(self) -> None:
        sample, frame, workspace = self._session.view.hover, self._session.frame(), self._session.workspace
        dataset, ids = workspace.dataset, self._session.ids
        if sample is not None and dataset is not None and frame is not None and len(frame.codes) == len(ids):
            ask(self._session, self._lanes, VIEW, _tell, dataset, ids, frame.codes, sample, then=self._show)

    def _show(self, told: Told) -> None:
        row = row_of(self._session, told.sample)
        if told.sample != self._session.view.hover or row < 0:
            return
        self.grace.stop()
        seen, dataset = told.seen, self._session.workspace.dataset
        title, words = described(dataset, told.sample), dataset.vocabulary if dataset is not None else ()
        error = f"{seen.errors[0]:.0f} wrong words" if words else f"squared error {seen.errors[0]:.2f}, summed"
        detail = "\n".join([error, *_in_words(told.classes)])
        self.card.set_data(seen.inputs[0], seen.outputs[0], title, detail, vocabulary=words)
        # The card stays under a cursor that is in it, whatever moves behind.
        if not (self.card.isVisible() and self._shown == told.sample and self.card.catches):
            self.card.show_beside(self._view.to_pixels(row))
            for spot in self._view.findChildren(SpotView, SPOT):
                spot.setVisible(spot.isVisible() and not self.card.covers(spot))
        self._shown = told.sample

    @Slot()
    def _enter(self) -> None:
        self.card.catch(True)
        self.grace.stop()
        self.dwell.stop()
        self._session.update_view(hover=self._shown)

    @Slot(object)
    def _let_go(self, _place: object) -> None:
        """The cursor may leave the card before it was told to be in it."""
        if self.card.catches and not self._is_over:
            self.card.catch(False)
            self.grace.start()

    @Slot()
    def _leave(self) -> None:
        self.card.catch(False)
        self._session.update_view(hover=None)
        self.grace.start()

    @Slot()
    def _end(self) -> None:
        at = self._view.cursor_at
        if self.card.catches:
            return
        if not self._is_over or at is None:
            self.dismiss()
        elif self._view.moved.elapsed() >= REST_MS:
            self._enter()
        else:
            self._passes = True
            self.point(self._view.row_at(at))

    @Slot(object)
    def _select(self, keys: Qt.KeyboardModifier) -> None:
        if self._shown is not None:
            choosing.select(self._session, row_of(self._session, self._shown), choosing.adds(keys))


def _tell(codec: Codec, dataset: Dataset, ids: Ids, codes: Floats, sample: int) -> Told:
    from ae_core.latent.neighbours import classes_among, nearest_codes

    seen = codec.see(dataset.x[sample : sample + 1])
    if dataset.labels is None:
        return Told(sample, seen, ())
    near = nearest_codes(ids, codes, sample, NEIGHBOURS).ids
    return Told(sample, seen, tuple(classes_among(dataset.labels[near], dataset.label_names)))


def _in_words(classes: tuple[tuple[str, int], ...]) -> list[str]:
    """["10 nearest codes: four (7), nine (3)"], or nothing."""
    if not classes:
        return []
    told = [f"{name} ({count})" for name, count in classes[:MOST_CLASSES]]
    more = sum(count for _, count in classes[MOST_CLASSES:])
    whole = ", ".join([*told, f"others ({more})"] if more else told)
    return [f"{sum(count for _, count in classes)} nearest codes: {whole}"]
