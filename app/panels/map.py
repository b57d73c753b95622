"""Latent map: the codes as points that move while the model learns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ae_core.projection.axes import RawAxes
from app import theme
from app.controls import Tools, tool_button
from app.made_by import on_screen
from app.mapping import looks
from app.mapping.backdrop import Backdrop
from app.mapping.choosers import Choosers
from app.mapping.colourings.base import Scene, chosen
from app.mapping.colours import coloured
from app.mapping.decoding import Decoding
from app.mapping.everything import Everything
from app.mapping.first_steps import FirstSteps
from app.mapping.guests import Guests
from app.mapping.hand import Hand
from app.mapping.holding import Holding
from app.mapping.hover import HoverCard
from app.mapping.linking import Linking
from app.mapping.looking import Looking
from app.mapping.measuring import Measuring
from app.mapping.own_mark import OwnMark
from app.mapping.places import Places
from app.mapping.projecting import Projecting
from app.mapping.projector import Projector
from app.mapping.recording import Recording
from app.mapping.selection_bar import SelectionBar
from app.mapping.trajectories import TrajectoryMarks
from app.mapping.walk_marks import WalkMarks
from app.panels.base import Panel, panels
from app.remembered import Control, control
from app.save_button import SaveButton
from app.widgets.latent_map import LatentMap

if TYPE_CHECKING:
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session

POSITIONS = frozenset({"frames", "frame", "projection", "preview_ids", "dataset", "run", "colour", "theme"})
LOOKS = frozenset({"mode", "isolated", "terms", "clusters", "judged", "behind"})


@panels.register("map", "Latent map")
class MapPanel(Panel):
    """Codes of the same samples, live or at the viewed epoch; or a projection of them, made when asked."""

    object_name = "panel.map"
    area = "centre"
    order = 10
    first_use = "Every sample will appear here as a point, and points will move while the model learns. Press Train."
    watches = (
        POSITIONS
        | LOOKS
        | {"selection", "outline", "sight", "hover", "a", "between", "b", "walk", "walk_step", "decode", "own"}
        | {"test_split", "guest", "trajectories", "held", "cursor", "link", "beside"}
    )

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._layout_shown: tuple[str, int] = ("", 0)
        self._run_shown: object = None
        self._is_unsettled = False
        self.view = LatentMap()
        self.looking = Looking(session, self.view)
        self.hover = HoverCard(session, lanes, self.view)
        self.projector = Projector()
        self.projecting = Projecting(session, lanes, self.projector)
        self.places = Places(session, self.projecting, self.projector)
        self.decoding = Decoding(session, lanes, self.view, self.places.ground)
        self.own_mark = OwnMark(session, lanes, self.view, self.places.place)
        self.trajectories = TrajectoryMarks(session, lanes, self.view, self.places.placing)
        self.selection_bar = SelectionBar(session, lanes, self.view, self.looking)
        self.choosers = Choosers(session, self.projector, self)
        self.walk_marks = WalkMarks(session, self.view, self.places, self.decoding)
        self.looks = looks.Looks(session, self.view)
        self.measuring = Measuring(session, lanes)
        self.backdrop = Backdrop(session, lanes, self.view)
        self.holding = Holding(session, lanes, self.view, self.decoding, self.looking, self.backdrop.marks.words)
        self.backdrop.marks.chosen.connect(self.holding.hold)
        self.linking = Linking(session, self.view, self.decoding)
        self.everything = Everything(session, lanes, self.backdrop.button.menu())
        self.guests = Guests(session, lanes, self.view, self.places.placing, self.backdrop.button.menu())
        self.hand = Hand(session, self.view, self.looking, self.guests)
        self.recording = Recording(
            session,
            lanes,
            self.view,
            partial(self.paint, frozenset({"frame"})),
            lambda: self.everything.pending or lanes.inspect.busy,
        )
        self._lay_out()
        self.projector.adjusted.connect(self._adjust)
        self.projector.test_split.toggled.connect(self._show_test_split)
        self.view.hovered.connect(self._hover)

    def _first_use_page(self) -> QWidget:
        self.first_steps = FirstSteps(self.session, self.lanes, super()._first_use_page())
        return self.first_steps

    def attach(self, desks: Desks) -> None:
        """The ways to begin need them."""
        self.first_steps.attach(desks)

    def _lay_out(self) -> None:
        session = self.session
        fit = tool_button("Fit", "map.fit", "Show all points (0)")
        fit.clicked.connect(self.view.fit)
        save = SaveButton(
            "map",
            "the map",
            self.view,
            session.note,
            lambda: on_screen(session, "map", projection=session.view.projection, colour=session.view.colour),
        )
        save.add("Save epochs as animation…", self.recording.ask)
        lists = (self.choosers.projection, self.choosers.colour, self.looks.mode, self.backdrop.button)
        self._tools = Tools(self.title_line, *lists, self.hand.tool, *self.hand.stops, fit, save)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.projector)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.recording.progress)
        layout.addWidget(self.everything.progress)
        layout.addWidget(self.selection_bar)

    def controls(self) -> tuple[Control, ...]:
        page = self.selection_bar.cluster_page
        return (
            *map(control, (self.projector.settings, page.method)),
            self.projector.forms,
            page.forms,
            self.hand.choice,
        )

    # Painting

    def paint(self, dirty: frozenset[str]) -> None:
        self._forget_old_run()
        frame, ids = self.session.frame(), self.session.ids
        shown = frame is not None and len(ids) == len(frame.codes)
        self.show_body(shown)
        self._tools.show(shown)
        if not shown:
            self.places.forget()
            return
        assert frame is not None
        self.projecting.follow()
        scene = Scene.of(self.session, frame, self.places.projected)
        if dirty & (POSITIONS | {"terms", "clusters", "judged"}):
            self.choosers.show(scene)
        if dirty & (POSITIONS | chosen(scene, self.session.view.colour)[0].follows):
            self._show_points(scene)
        self._fit_at_the_end()
        self._say_what_is_shown()
        self.measuring.follow()
        self.everything.follow()
        flat = self.places.flat
        is_code = flat is not None and flat.is_code and not self.places.projected
        self.backdrop.follow(is_code and frame.codes.shape[1] == 2)
        self.looking.follow()
        if dirty & (POSITIONS | {"selection", "clusters"}):
            self.view.set_selection(self.session.view.selection.rows_in(ids))
            self.selection_bar.paint()
        self.looks.show()
        outline = self.session.view.outline
        on_this = outline is not None and outline.layout == self.looking.layout and outline.epoch == self.looking.epoch
        self.view.set_region(outline.corners if outline is not None and on_this else None)
        self.walk_marks.follow(bool(dirty & (POSITIONS | {"a", "between", "b", "walk"})))
        self.hover.follow(bool(dirty & {"frames", "frame"}))
        if dirty & POSITIONS or "own" in dirty:
            self.own_mark.follow()
        if dirty & POSITIONS or "trajectories" in dirty:
            self.trajectories.follow()
        if dirty & (POSITIONS | {"test_split", "guest", "judged", "isolated", "selection"}):
            self.guests.follow()
            self.projector.test_split.setChecked(self.session.view.test_split)
            self.view.set_note(self._note(self.looking.epoch))
        if dirty & POSITIONS or "decode" in dirty:
            self.decoding.follow(bool(dirty & POSITIONS))
        self.holding.follow(bool(dirty & POSITIONS))
        self.linking.follow(self.places.projected)
        self.hand.follow()

    def _forget_old_run(self) -> None:
        run = self.session.workspace.run
        folder = run.folder if run is not None else None
        if folder != self._run_shown:
            self._run_shown = folder
            self.places.forget()
            self.projecting.forget()
            self.view.follows = self._is_unsettled = True

    def _fit_at_the_end(self) -> None:
        """While a model is trained the map stands still as long as it can; what has ended fills its room."""
        run = self.session.workspace.run
        is_alive = run is not None and run.alive
        if self._is_unsettled and not is_alive and self.view.follows and self.looking.sight is None:
            self.view.fit()
        self._is_unsettled = is_alive

    def _show_points(self, scene: Scene) -> None:
        workspace, frame = self.session.workspace, scene.frame
        projected, xy = self.places.projected, self.places.lay(frame)
        flat = self.places.flat
        assert flat is not None
        if projected and workspace.projection is not None:
            xy = workspace.projection.xy
        shown = (self.session.view.projection if projected else flat.name, len(xy))
        moves = shown[1] == self._layout_shown[1] and shown[0] != self._layout_shown[0]
        self._layout_shown, self.looking.layout = shown, shown[0]
        colours = coloured(scene, self.session.view.colour, theme.tokens())
        if moves:
            self.view.follows = True
        self.view.set_points(xy, colours.codes, colours.colours, animate=moves)
        if projected and workspace.projection is not None and workspace.projection.done and self.view.follows:
            self.view.fit()
        self.view.set_legend(colours.legend)
        self.view.set_axes("" if projected else flat.x, "" if projected else flat.y)
        job = self.projecting.job if projected else None
        self.looking.epoch = job.epoch if job is not None else frame.epoch

    def _say_what_is_shown(self) -> None:
        flat, spec = self.places.flat, self.projector.spec
        waits = spec is not None and not spec.instant and not self.places.projected
        axes = " and ".join(axis for axis in (flat.x, flat.y) if axis) if flat is not None else ""
        self.projector.stand_in(f"Not projected yet; shown are the codes by {axes}." if waits else "")

    def _note(self, epoch: float) -> str:
        dataset, shown = self.session.workspace.dataset, len(self.session.ids)
        total = len(dataset.open_ids) if dataset is not None else shown
        part = f"{shown:,} of {total:,} samples, stratified" if shown < total else f"all {total:,} samples"
        frame = self.session.frame()
        viewed = "" if frame is None or frame.epoch == epoch else f", while epoch {frame.epoch:.4g} is viewed"
        return f"Epoch {epoch:.4g}{viewed} · {part} · training and validation{self.guests.note}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "projecting") and self.body_shown:
            self.paint(frozenset({"theme"}))

    @Slot()
    def _adjust(self) -> None:
        if self.body_shown and self.session.view.projection == RawAxes.name:
            self.paint(frozenset({"projection"}))

    @Slot(bool)
    def _show_test_split(self, shown: bool) -> None:
        self.session.update_view(test_split=shown)

    @Slot(int)
    def _hover(self, row: int) -> None:
        self.hover.point(row)
