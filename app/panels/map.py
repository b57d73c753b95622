"""Latent map: the codes as points that move while the model learns."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QVBoxLayout

from ae_core.projection.axes import RawAxes
from ae_core.projection.base import projections
from app import theme
from app.controls import Tools, combo, tool_button
from app.inspection import code_of
from app.mapping import choosing, looks
from app.mapping.backdrop import Backdrop
from app.mapping.colourings.base import Scene, choices, chosen
from app.mapping.colours import coloured
from app.mapping.decoding import Decoding
from app.mapping.everything import Everything
from app.mapping.flat import AXES
from app.mapping.hover import HoverCard
from app.mapping.looking import Looking
from app.mapping.measuring import Measuring
from app.mapping.own_mark import OwnMark
from app.mapping.places import Places
from app.mapping.projecting import Projecting
from app.mapping.projector import Projector
from app.mapping.recording import Recording
from app.mapping.selection_bar import SelectionBar
from app.mapping.test_split import TestSplit
from app.panels.base import Panel, panels
from app.save_button import SaveButton
from app.selection import NOTHING, Selection
from app.view_state import Outline
from app.widgets.latent_map import LatentMap

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session
    from app.view_state import Stop
    from app.workspace import Floats

KEYS = (
    "Arrows move, plus and minus magnify, 0 shows everything; N and P select the next and the previous sample, "
    "A and B make it an end of the walk, D decodes the place under the cursor or no longer does, "
    "T shows the test split too. "
    "L, R and U select by dragging (lasso, rectangle, brush), M moves again."
)
TOOLS = (("move", "Move"), ("lasso", "Lasso"), ("rectangle", "Rectangle"), ("brush", "Brush"))
TOOL_KEYS = "mlru"
COLOUR_LETTERS = 10
LIST_PAD = 32
TOOL_TIP = (
    "What dragging does: move the plane (M), or select with a lasso (L), a rectangle (R) or a brush (U); "
    "Shift adds to the selection, Alt takes away from it"
)
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
        | {"selection", "outline", "sight", "hover", "a", "b", "walk", "walk_step", "decode", "own", "test_split"}
    )

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._layout_shown: tuple[str, int] = ("", 0)
        self._run_shown: object = None
        self._offered: list[list[tuple[str, str]]] = []
        self.view = LatentMap()
        self.looking = Looking(session, self.view)
        self.hover = HoverCard(session, lanes, self.view)
        self.projector = Projector()
        self.projecting = Projecting(session, lanes, self.projector)
        self.places = Places(session, self.projecting, self.projector)
        self.decoding = Decoding(session, lanes, self.view, self.places.ground)
        self.own_mark = OwnMark(session, lanes, self.view, self.places.place)
        self.selection_bar = SelectionBar(session, lanes, self.view, self.looking)
        self.test_split = TestSplit(session, lanes, self.view, self.places.placing)
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
        self.everything = Everything(session, lanes, self.backdrop.button.menu())
        self.tool = combo("map.tool", "What dragging does", TOOL_TIP)
        for name, title in TOOLS:
            self.tool.addItem(title, name)
        self.tool.activated.connect(self._choose_tool)
        self.set_a, self.set_b = self._stop_button("A"), self._stop_button("B")
        fit = tool_button("Fit", "map.fit", "Show all points (0)")
        fit.clicked.connect(self.view.fit)
        save = SaveButton("map", "the map", self.view, session.note)
        self.recording = Recording(
            session, lanes, self.view, partial(self.paint, frozenset({"frame"})), lambda: self.everything.pending
        )
        save.add("Save epochs as animation…", self.recording.ask)
        self._tools = Tools(
            self.title_line, self.projection, self.colour, self.looks.mode, self.backdrop.button, self.tool, self.set_a,
            self.set_b, fit, save,
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
        self.view.setAccessibleDescription(KEYS)
        self.view.hovered.connect(self._hover)
        self.view.clicked.connect(self._select)
        self.view.outlined.connect(self._select_inside)
        self.view.menu_asked.connect(self._show_menu)
        self.view.typed.connect(self._type)

    def _stop_button(self, letter: str) -> QToolButton:
        button = tool_button(
            f"Set {letter}", f"map.set_{letter.lower()}", f"Begin or end the walk at the chosen point ({letter})"
        )
        button.clicked.connect(self._take_a if letter == "A" else self._take_b)
        return button

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
        scene = Scene.of(self.session, frame, self.places.projected)
        if dirty & (POSITIONS | {"terms", "clusters"}):
            self._show_choices(scene)
        if dirty & (POSITIONS | chosen(scene, self.session.view.colour)[0].follows):
            self._show_points(scene)
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
        self._show_marks()
        self.hover.follow(bool(dirty & {"frames", "frame"}))
        if dirty & POSITIONS or "own" in dirty:
            self.own_mark.follow()
        if dirty & (POSITIONS | {"test_split"}):
            self.test_split.follow()
            self.projector.test_split.setChecked(self.session.view.test_split)
            self.view.set_note(self._note(self.looking.epoch))
        if dirty & POSITIONS or "decode" in dirty:
            self.decoding.follow(bool(dirty & POSITIONS))
        for button in (self.set_a, self.set_b):
            button.setEnabled(choosing.pointed(self.session) is not None)

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

    def _note(self, epoch: float) -> str:
        dataset, shown = self.session.workspace.dataset, len(self.session.ids)
        total = len(dataset.open_ids) if dataset is not None else shown
        part = f"{shown:,} of {total:,} samples, stratified" if shown < total else f"all {total:,} samples"
        return f"Epoch {epoch:.4g} · {part} · training and validation{self.test_split.note}"

    def _show_marks(self) -> None:
        view, walk = self.session.view, self.session.workspace.walk
        self.view.set_stops(self._place_stop(view.a), self._place_stop(view.b))
        path = self.places.place(walk.codes) if walk is not None and view.a is not None and view.b is not None else None
        self.view.set_path(path, view.walk_step)

    def _place_stop(self, stop: Stop | None) -> Floats | None:
        return None if stop is None else self.places.place(code_of(self.session, stop)[None])[0]

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

    # Choosing

    @Slot(int, object)
    def _select(self, row: int, keys: Qt.KeyboardModifier) -> None:
        choosing.select(self.session, row, choosing.adds(keys))

    @Slot(object, object)
    def _select_inside(self, polygon: Floats, keys: Qt.KeyboardModifier) -> None:
        outline = Outline(self.looking.layout, self.looking.epoch, polygon)
        choosing.select_inside(self.session, outline, self.view.positions, keys)

    @Slot()
    def _take_a(self) -> None:
        choosing.take(self.session, "a", choosing.pointed(self.session))

    @Slot()
    def _take_b(self) -> None:
        choosing.take(self.session, "b", choosing.pointed(self.session))

    @Slot(str)
    def _type(self, letter: str) -> None:
        if letter in ("a", "b"):
            choosing.take(self.session, letter, choosing.pointed(self.session))
        elif letter in ("n", "p"):
            choosing.step(self.session, 1 if letter == "n" else -1)
        elif letter == "d":
            self.session.update_view(decode=not self.session.view.decode)
        elif letter == "t":
            self._show_test_split(not self.session.view.test_split and self.test_split.rows > 0)
        elif letter in TOOL_KEYS:
            self.tool.setCurrentIndex(TOOL_KEYS.index(letter))
            self._choose_tool(0)

    @Slot(int, object)
    def _show_menu(self, row: int, position: QPoint) -> None:
        self.menu(row).popup(position)

    def menu(self, row: int) -> QMenu:
        """What can be done with a point, or with the plane where row is -1."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = self.session.ids
        if 0 <= row < len(ids):
            sample = int(ids[row])
            menu.addAction("Walk from here (A)", lambda: choosing.take(self.session, "a", sample))
            menu.addAction("Walk to here (B)", lambda: choosing.take(self.session, "b", sample))
            menu.addAction("Select only this", lambda: self.session.update_view(selection=Selection.of([sample])))
            menu.addSeparator()
        menu.addAction("Clear the selection", lambda: self.session.update_view(selection=NOTHING))
        menu.addAction("Forget A and B", lambda: self.session.update_view(a=None, b=None))
        menu.addAction("Show everything", self.view.fit)
        if self.test_split.rows:
            test = menu.addAction("Also show the test split (T)")
            test.setCheckable(True)
            test.setChecked(self.session.view.test_split)
            test.toggled.connect(self._show_test_split)
        decode = menu.addAction("Decode under the cursor (D)")
        decode.setCheckable(True)
        decode.setChecked(self.session.view.decode)
        decode.toggled.connect(lambda on: self.session.update_view(decode=on))
        return menu

    @Slot(int)
    def _choose_projection(self, _: int) -> None:
        self.session.update_view(projection=str(self.projection.currentData()))

    @Slot(int)
    def _choose_tool(self, _: int) -> None:
        self.view.set_tool(self.tool.currentData())

    @Slot(int)
    def _choose_colour(self, _: int) -> None:
        self.session.update_view(colour=str(self.colour.currentData()), isolated=-1)
