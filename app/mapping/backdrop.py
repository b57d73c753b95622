"""What lies behind two-dimensional codes on the map: asked of the inspect lane, kept while it is true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from app import theme
from app.controls import tool_button
from app.inspection import ask
from app.mapping import hole_marks
from app.mapping.hole_marks import HoleMarks
from app.turns import Turns
from app.widgets import map_underlay, pictures
from app.widgets.legend import rounded
from app.widgets.map_underlay import Underlay

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.backdrop import Density, Magnification, Tiling
    from ae_core.latent.codec import Codec
    from ae_core.latent.holes import Holes
    from app.lanes import Lanes
    from app.selection import Ids
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Frame

VIEW = "map.backdrop"
EDGE = 40  # pixels of a decoded picture
CHOICES = {
    "decoded": "Decoded plane",
    "magnification": "Magnification",
    "holes": "Holes: prior against codes",
    "prior": "Prior density",
}
TIP = (
    "What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that "
    "they are expected to follow, and where that expects codes and there are none"
)
BUTTON_TIP = "What lies behind the points, and whether they are all the samples"
ELSEWHERE = "Only behind codes of two numbers that are shown as they are"


@dataclass(frozen=True, eq=False)
class Made:
    """What the lane has made of one frame; None for what was not wanted."""

    frame: Frame | None
    wanted: frozenset[str]
    tiles: tuple[Tiling, NDArray[Any]] | None
    density: Density | None
    magnification: Magnification | None = None
    holes: Holes | None = None


class Backdrop(QObject):
    """Joins the menu, the session and the map's underlays."""

    def __init__(self, session: Session, lanes: Lanes, view: LatentMap) -> None:
        super().__init__(view)
        self._session, self._lanes, self._view = session, lanes, view
        self._turns = Turns(session, self._go_on, self)
        self._shown = False
        self._made: Made | None = None
        self._run: object = None
        self._drawn: tuple[Made | None, str] = (None, "")
        self.button = tool_button("Layers", "map.backdrop", BUTTON_TIP)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        menu.setToolTipsVisible(True)
        self.actions = {name: self._action(menu, name, title) for name, title in CHOICES.items()}
        self.button.setMenu(menu)
        self.marks = HoleMarks(session, view, menu)

    def _action(self, menu: QMenu, name: str, title: str) -> QAction:
        action = menu.addAction(title)
        action.setObjectName(f"map.backdrop.{name}")
        action.setCheckable(True)
        action.toggled.connect(self._choose)
        return action

    def follow(self, shows_codes: bool) -> None:
        """Bring the map up to the session. shows_codes : whether the map's plane is that of two-dimensional codes."""
        self._shown, run = shows_codes, self._session.workspace.run
        if run is None or run.folder != self._run:
            # What lay behind the codes of another model says nothing here.
            self._run, self._made = None if run is None else run.folder, None
        for name, action in self.actions.items():
            action.setEnabled(shows_codes)
            action.setToolTip(TIP if shows_codes else ELSEWHERE)
            action.blockSignals(True)
            action.setChecked(name in self._session.view.behind)
            action.blockSignals(False)
        self.marks.action.setEnabled(shows_codes)
        self._draw()
        self._go_on()

    @Slot()
    def _choose(self) -> None:
        chosen = frozenset(name for name, action in self.actions.items() if action.isChecked())
        self._session.update_view(behind=chosen)

    @Slot()
    def _go_on(self) -> None:
        frame, wanted = self._session.frame(), self._session.view.behind
        run, dataset = self._session.workspace.run, self._session.workspace.dataset
        if not (self._shown and wanted) or frame is None or run is None or dataset is None:
            return
        have = self._made
        if (have is not None and have.frame is frame and wanted <= have.wanted) or not self._turns.may_begin:
            return
        given = frame, wanted, dataset, self._session.ids
        if ask(self._session, self._lanes, VIEW, made_of, *given, then=self._take, failed=self._fail):
            self._turns.begin()

    def _take(self, made: Made) -> None:
        self._turns.end()
        self._made = made
        self._draw()

    def _fail(self, problem: Exception) -> None:
        self._turns.end()
        frame = self._session.frame()
        if frame is not None:
            # Not to be asked again of the same codes.
            self._made = Made(frame, self._session.view.behind, None, None)
        self._session.note(f"Nothing can be drawn behind these codes: {problem}")

    def _draw(self) -> None:
        made, dataset = self._made, self._session.workspace.dataset
        run = self._session.workspace.run
        wanted = self._session.view.behind if self._shown and run is not None else frozenset()
        late = _late(made, self._session.frame())
        state = (made, f"{sorted(wanted)} {theme.tokens().name} {late}")
        if state == self._drawn or dataset is None:
            return
        self._drawn = state
        behind = made if made is not None else Made(None, frozenset(), None, None)
        self.marks.show(behind.holes if "holes" in wanted else None)
        underlays, caption = drawn(behind, wanted, dataset)
        # A low map tells only the first lines; the button tells all of them.
        told = f"{late}\n{caption}".strip() if underlays else caption
        self._view.set_underlays(underlays, told)
        self.button.setToolTip(f"{BUTTON_TIP}\n{told}".strip())


def _late(made: Made | None, frame: Frame | None) -> str:
    """What must be said of layers that are of another epoch than the points."""
    if made is None or made.frame is None or frame is None or made.frame.step == frame.step:
        return ""
    return f"What lies behind is of epoch {made.frame.epoch:.4g}, the points are of epoch {frame.epoch:.4g}"


def drawn(made: Made, wanted: frozenset[str], dataset: Dataset) -> tuple[tuple[Underlay, ...], str]:
    """What was made and is wanted as underlays, the first at the bottom, and what is said of them."""
    underlays, captions = [], []
    if made.tiles is not None and "decoded" in wanted:
        underlays.append(map_underlay.picture(_mosaic(*made.tiles, dataset), made.tiles[0].box))
    if made.magnification is not None and "magnification" in wanted:
        found = made.magnification
        heat, low, high = map_underlay.heat(found.values, found.box, theme.tokens().ramp(), found.ovals)
        underlays.append(heat)
        captions.append(f"Decoded area for an area of codes: {rounded(low)} to {rounded(high)}; ovals: equal changes")
    if made.holes is not None and "holes" in wanted:
        ramp = theme.tokens().diverging()
        underlays.append(map_underlay.diverging(made.holes.log_ratio, made.holes.box, ramp, hole_marks.REACH))
        captions.append(hole_marks.told(made.holes))
    if made.density is not None and "prior" in wanted:
        underlays.append(map_underlay.density(made.density.values, made.density.box, theme.tokens().prior))
        captions.append(f"{made.density.name[:1].upper()}{made.density.name[1:]}: 50, 80 and 95 %")
    return tuple(underlays), "\n".join(captions)


def _mosaic(tiling: Tiling, decoded: NDArray[Any], dataset: Dataset) -> NDArray[np.uint8]:
    text = pictures.Text(dataset.vocabulary) if dataset.vocabulary else None
    tiles = list(pictures.tiles(decoded, EDGE, theme.tokens(), text=text))
    cells: list[list[NDArray[np.uint8] | None]] = [
        [*tiles[row * tiling.columns : (row + 1) * tiling.columns]] for row in range(tiling.rows)
    ]
    return pictures.mosaic(cells, 0, tiles[0][0, 0])


def made_of(codec: Codec, frame: Frame, wanted: frozenset[str], dataset: Dataset, ids: Ids) -> Made:
    """Runs in the lane. ids : the samples of the frame's codes."""
    from ae_core.latent.backdrop import expected, magnified, tiling

    tiles = None
    if "decoded" in wanted:
        height, width = pictures.fitting(dataset.shape, EDGE)
        laid = tiling(frame.codes, aspect=width / height)
        tiles = laid, codec.decode(laid.codes)
    density = expected(codec.spec.prior, frame.codes) if "prior" in wanted else None
    surface = codec.surface if "magnification" in wanted else None
    enlarged = None if surface is None else magnified(surface, frame.codes)
    return Made(frame, wanted, tiles, density, enlarged, _holes(codec, dataset, ids) if "holes" in wanted else None)


def _holes(codec: Codec, dataset: Dataset, ids: Ids) -> Holes:
    from ae_core.latent.aggregate import MOST, aggregate
    from ae_core.latent.expectation import expectation
    from ae_core.latent.holes import find_holes

    some = ids[:: -(-len(ids) // MOST)]
    means, log_vars = codec.posterior(dataset.x[some])
    return find_holes(expectation(codec.spec.prior, means), aggregate(means, log_vars, len(ids)))
