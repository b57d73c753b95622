"""The place under the cursor, decoded while the cursor moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from app.inspection import ask
from app.nearness import judgement, numbers
from app.stops import lettered, placed
from app.view_state import Stop
from app.widgets.pictures import Text, value_range
from app.widgets.spot_view import SpotView

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.latent.surroundings import Spot, Surroundings, Usual
    from app.lanes import Lanes
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats

VIEW, USUAL, STOP = "map.decode", "map.decode.usual", "map.stop"
BY_NEIGHBOURS = "mean of 8 near codes"
PLACE = "a place of the map"


@dataclass(eq=False)
class Ground:
    """The shown codes and where they lie; only the inspect lane looks for what is near in them."""

    codes: Floats
    xy: Floats
    exact: bool
    is_judged: bool = False  # or about to be
    _steps: Iterator[Usual | None] | None = None

    @cached_property
    def surroundings(self) -> Surroundings:
        """Made at the first question."""
        from ae_core.latent.surroundings import Surroundings

        return Surroundings(self.codes, self.xy, self.exact)

    def judge(self, codec: Codec) -> Usual | Literal["done"] | None:
        """Take one step towards what is usual here; None before it is known, "done" where there is nothing to know."""
        if self._steps is None:
            self._steps = self.surroundings.judging(codec)
        return next(self._steps, "done")


def show_spot(view: SpotView, session: Session, spot: Spot, usual: Usual | None, *also: str) -> None:
    """Fill a view with what a place decodes to, and the words and numbers that say how far to trust it."""
    dataset, frame = session.workspace.dataset, session.frame()
    text = Text(dataset.vocabulary, None) if dataset is not None and dataset.vocabulary else None
    limits = None
    if spot.sample.ndim < 3 and text is None and frame is not None and len(frame.reconstructions):
        limits = value_range(frame.reconstructions)
    title, level = judgement(spot.distance, usual)
    how = also if spot.exact else (*also, BY_NEIGHBOURS)
    view.set_data(spot.sample, title, (*how, *numbers(spot.distance, spot.returned, usual)), level, limits, text)


class Decoding(QObject):
    """Shows what the viewed model makes of the place under the cursor, and how near that is to real data.

    ground : the codes that are shown and where, as the map has them now, or None. Signal: judged() when it is known
    what is usual between them. usual : that, or None before.
    """

    judged = Signal()

    def __init__(
        self, session: Session, lanes: Lanes, view: LatentMap, ground: Callable[[], tuple[Floats, Floats, bool] | None]
    ) -> None:
        super().__init__(view)
        self._session, self._lanes, self._view, self._find_ground = session, lanes, view, ground
        self._ground: Ground | None = None
        self.usual: Usual | None = None
        self._run: object = None
        self._spot: Spot | None = None
        self._place: Floats | None = None
        self.spot_view = SpotView(view)
        view.pointed.connect(self.point)

    def follow(self, moved: bool) -> None:
        """Bring what is shown up to the session; `moved` says that points lie elsewhere, or mean something else."""
        run = self._session.workspace.run
        if run is None or run.folder != self._run:
            # What was usual in another model says nothing here.
            self._run, self.usual = run.folder if run is not None else None, None
        if moved:
            self._ground = None
        if not self._session.view.decode or not self._view.underMouse():
            self.point(None)
        elif moved and self._place is not None:
            self._ask(self._place)

    @Slot(object)
    def point(self, place: Floats | None) -> None:
        """The cursor is at a place (2,) of the plane, or nowhere."""
        self._place = place
        if place is not None and self._session.view.decode:
            self._ask(place)
        else:
            self._lanes.inspect.cancel(VIEW)
            self.spot_view.hide()

    def move_stop(self, letter: str, place: Floats) -> None:
        """Put a stop of the walk at the code that belongs at a place of the map."""
        ground = self._ground_now()
        if ground is None:
            return
        self._ground = ground

        def take(code: Floats) -> None:
            view = self._session.view
            if letter in lettered(view):  # it may be gone meanwhile
                self._session.update_view(**placed(view, letter, self._stop(code)))

        if ground.exact:
            take(place)
        else:
            ask(self._session, self._lanes, f"{STOP}.{letter}", _code, ground, place, then=take)

    def look(self, view: str, place: Floats, then: Callable[[Spot | None], None]) -> None:
        """Decode any place (2,) of the map, for a view of its own."""
        ground = self._ground_now()
        if ground is None:
            return
        ask(self._session, self._lanes, view, _spot, ground, place, then=then)
        self._ground = ground
        if not ground.is_judged:
            ground.is_judged = True
            self._judge(ground)

    def _stop(self, code: Floats) -> Stop:
        frame = self._session.frame()
        return Stop(None, tuple(map(float, code)), PLACE, epoch=None if frame is None else frame.epoch)

    def _ground_now(self) -> Ground | None:
        found = self._find_ground() if self._ground is None else None
        return self._ground or (None if found is None else Ground(*found))

    def _ask(self, place: Floats) -> None:
        self.look(VIEW, place, self._show)

    def _judge(self, ground: Ground) -> None:
        """Step by step, so that the next place does not wait for it; what was usual before holds meanwhile."""

        def compare(usual: Usual | Literal["done"] | None) -> None:
            if usual is None:
                self._judge(ground)
                return
            self.usual = None if usual == "done" else usual
            self.judged.emit()
            if self.spot_view.isVisible():
                self._show(self._spot)

        ask(self._session, self._lanes, USUAL, _judged, ground, then=compare)

    def _show(self, spot: Spot | None) -> None:
        self._spot = spot
        if spot is None or self._place is None:
            self.spot_view.hide()
            return
        show_spot(self.spot_view, self._session, spot, self.usual)
        x, y = self._view.camera.to_pixels(self._place[None])[0]
        self.spot_view.show_away_from(QPoint(round(float(x)), round(float(y))))
        # At once: in the queue it would wait behind whichever panel is due.
        self.spot_view.repaint()


def _code(_codec: Codec, ground: Ground, place: Floats) -> Floats:
    return ground.surroundings.code_at(place)


def _spot(codec: Codec, ground: Ground, place: Floats) -> Spot | None:
    return ground.surroundings.spot(codec, place)


def _judged(codec: Codec, ground: Ground) -> Usual | Literal["done"] | None:
    return ground.judge(codec)
