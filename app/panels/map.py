"""Latent map: the codes as points that move while the model learns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from ae_core.projection.axes import RawAxes
from ae_core.projection.base import projections
from app import theme
from app.controls import Tools, combo, tool_button
from app.interpolating.places import code_now
from app.made_by import on_screen
from app.mapping import looks
from app.mapping.backdrop import Backdrop
from app.mapping.colourings.base import Scene, choices, chosen
from app.mapping.colours import coloured
from app.mapping.decoding import Decoding
from app.mapping.everything import Everything
from app.mapping.flat import AXES
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
from app.panels.base import Panel, panels
from app.save_button import SaveButton
from app.stops import lettered
from app.widgets.latent_map import LatentMap

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session
    from app.view_state import Stop
    from app.workspace import Floats

COLOUR_LETTERS = 10
LIST_PAD = 32
FIXED = "Stops can be moved on a map of the viewed epoch that stands still; project it, or view the epoch of the map."
POSITIONS = frozenset({"frames", "frame", "projection", "preview_ids", "dataset", "run", "colour", "theme"})
LOOKS = frozenset({"mode", "isolated", "terms", "clusters", "behind"})


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
        self._offered: list[list[tuple[str, str]]] = []
        self._path: Floats | None = None
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
        self.projection = combo("map.projection", "Layout of the map", "The model's own codes, or a projection of them")
        self.projection.addItem("Codes", AXES)
        for name in projections.names():
            self.projection.addItem(projections.get(name).title, name)
        self.colour = combo("map.colour", "Colour of the points", "What the colours of the points mean")
        # Names of columns and factors can be long; the list that opens is as wide as they are.
        self.colour.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.colour.setMinimumContentsLength(COLOUR_LETTERS)
        self.projection.activated.connect(self._choose_projection)
        self.colour.activated.connect(self._choose_colour)
        self.looks = looks.Looks(session, self.view)
        self.measuring = Measuring(session, lanes)
        self.backdrop = Backdrop(session, lanes, self.view)
        self.holding = Holding(session, lanes, self.view, self.decoding, self.looking, self.backdrop.marks.words)
        self.backdrop.marks.chosen.connect(self.holding.hold)
        self.linking = Linking(session, self.view, self.decoding)
        self.everything = Everything(session, lanes, self.backdrop.button.menu())
        self.guests = Guests(session, lanes, self.view, self.places.placing, self.backdrop.button.menu())
        self.hand = Hand(session, self.view, self.looking, self.guests)
        fit = tool_button("Fit", "map.fit", "Show all points (0)")
        fit.clicked.connect(self.view.fit)
        save = SaveButton(
            "map",
            "the map",
            self.view,
            session.note,
            lambda: on_screen(session, "map", projection=session.view.projection, colour=session.view.colour),
        )
        self.recording = Recording(
            session,
            lanes,
            self.view,
            partial(self.paint, frozenset({"frame"})),
            lambda: self.everything.pending or lanes.inspect.busy,
        )
        save.add("Save epochs as animation…", self.recording.ask)
        self._tools = Tools(
            self.title_line, self.projection, self.colour, self.looks.mode, self.backdrop.button, self.hand.tool,
            *self.hand.stops, fit, save,
        )  # fmt: skip
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.projector)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.recording.progress)
        layout.addWidget(self.everything.progress)
        layout.addWidget(self.selection_bar)
        self.projector.adjusted.connect(self._adjust)
        self.projector.test_split.toggled.connect(self._show_test_split)
        self.view.hovered.connect(self._hover)
        self.view.stop_moved.connect(self._move_stop)

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
        if dirty & (POSITIONS | {"terms", "clusters"}):
            self._show_choices(scene)
        if dirty & (POSITIONS | chosen(scene, self.session.view.colour)[0].follows):
            self._show_points(scene)
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
        self._show_marks(bool(dirty & (POSITIONS | {"a", "between", "b", "walk"})))
        self.hover.follow(bool(dirty & {"frames", "frame"}))
        if dirty & POSITIONS or "own" in dirty:
            self.own_mark.follow()
        if dirty & POSITIONS or "trajectories" in dirty:
            self.trajectories.follow()
        if dirty & (POSITIONS | {"test_split", "guest"}):
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
            self.view.follows = True

    def _show_choices(self, scene: Scene) -> None:
        with QSignalBlocker(self.projection):
            self.projection.setCurrentIndex(max(self.projection.findData(self.session.view.projection), 0))
        self._offer_colours(choices(scene))
        method = self.session.view.projection
        self.projector.setVisible(method != AXES)
        if method in projections.names():
            self.projector.choose(projections.get(method))

    def _offer_colours(self, groups: list[list[tuple[str, str]]]) -> None:
        with QSignalBlocker(self.colour):
            if groups != self._offered:
                self._offered = groups
                self.colour.clear()
                for group in groups:
                    if self.colour.count():
                        self.colour.insertSeparator(self.colour.count())
                    for name, title in group:
                        self.colour.addItem(title, name)
                self.colour.view().setMinimumWidth(self.colour.view().sizeHintForColumn(0) + LIST_PAD)
            self.colour.setCurrentIndex(max(self.colour.findData(self.session.view.colour), 0))

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

    def _show_marks(self, moved: bool) -> None:
        view, walk = self.session.view, self.session.workspace.walk
        if moved:
            places = {letter: self._place_stop(stop) for letter, stop in lettered(view).items()}
            self.view.set_stops({letter: place for letter, place in places.items() if place is not None})
            self._path = self.places.place(walk.codes) if walk is not None and view.a and view.b else None
        self.view.set_path(self._path, view.walk_step)

    def _place_stop(self, stop: Stop) -> Floats | None:
        known = self.places.place_of(stop.id)
        found = self.places.place(code_now(self.session, stop)[0][None]) if known is None else known[None]
        return None if found is None else found[0]

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

    @Slot(str, object)
    def _move_stop(self, letter: str, place: Floats) -> None:
        if self.places.placing() is not None:
            self.decoding.move_stop(letter, place)
        elif self.session.workspace.notices[-1:] != (FIXED,):
            self.session.note(FIXED)

    @Slot(int)
    def _hover(self, row: int) -> None:
        self.hover.point(row)

    # Choosing

    @Slot(int)
    def _choose_projection(self, _: int) -> None:
        self.session.update_view(projection=str(self.projection.currentData()))

    @Slot(int)
    def _choose_colour(self, _: int) -> None:
        self.session.update_view(colour=str(self.colour.currentData()), isolated=-1)
