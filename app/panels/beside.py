"""Beside: the map of another run of the same data, linked with the present one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from app import theme
from app.beside.layers import Layers
from app.beside.opening import Opening
from app.beside.other import Land, Other
from app.beside.pointing import Pointing
from app.beside.walk_row import WalkRow
from app.controls import combo, muted, tool_button
from app.file_dialogs import ask_folder
from app.inspection import row_of
from app.mapping import choosing
from app.mapping.colourings.base import Scene
from app.mapping.colours import coloured
from app.mapping.hand import TOOL_KEYS, TOOLS
from app.panels.base import Panel, panels
from app.stops import STOPS
from app.view_state import Outline
from app.widgets.latent_map import LatentMap
from app.widgets.map_outline import Tool
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from ae_core.latent.beside import Listed
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats

POINTS = frozenset({"beside", "laid", "frame", "frames", "preview_ids", "colour", "terms", "clusters", "dataset"})
SHARED = STOPS | {"run", "selection", "hover", "cursor", "decode", "behind", "link", "walk", "walk_step"}
KEYS = "L, R and U select by dragging (lasso, rectangle, brush), M moves again; A, B, D and arrows as on the map."
MEANING = (
    "The other run's map keeps its own distances; it is turned, mirrored and moved to lie closest to the map\n"
    "(orthogonal Procrustes). Alike: the share of the variance of both that is then the same, where one may be\n"
    "stretched as a whole too. The cursor goes to the place that corresponds by that; no more is known of it."
)


@panels.register("beside", "Beside")
class BesidePanel(Panel):
    """The same samples in the same colours, encoded by another model; hover, selection, cursor and walk are shared."""

    object_name = "panel.beside"
    area = "right"
    order = 60
    first_use = (
        "Choose another finished run of the same data above: its map will stand here, linked with the present one."
    )
    watches = POINTS | SHARED

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._runs: Path | None = None
        self._listed: list[Listed] = []
        self._land: Land | None = None
        self.choice = combo("beside.run", "The run beside", "A finished run of the same data")
        self.choice.addItem("No run")
        self.choice.activated.connect(self._choose)
        self.folder = tool_button("Folder…", "beside.folder", "Show a run from any other folder")
        self.folder.clicked.connect(self._ask)
        self.title_line.add(self.choice, self.folder)
        self.view = LatentMap()
        self.view.setObjectName("beside.view")
        self.view.setAccessibleName("Latent map of the other run")
        self.lines = (muted(), muted())  # what is beside what: whole, on two lines where one is too short
        self.lines[1].setToolTip(MEANING)
        self.problem = muted()
        self.problem.setObjectName("beside.problem")
        self.problem.setWordWrap(True)
        progress = Progress("the encoding by the other model")
        progress.cancel.setObjectName("beside.cancel")
        self.opening = Opening(session, lanes, progress, self)
        self.other = Other(session, lanes, self)
        self.pointing = Pointing(session, self.view, self.other)
        self.layers = Layers(session, self.view, self.other)
        self.walk_row = WalkRow(session, self.other, self)
        self._lay_out(progress)
        self.opening.listed.connect(self._offer)
        self.opening.failed.connect(self._tell)
        self.view.hovered.connect(self._hover)
        self.view.clicked.connect(self._select)
        self.view.outlined.connect(self._select_inside)
        self.view.typed.connect(self._type)
        self.view.setAccessibleDescription(KEYS)

    def _lay_out(self, progress: Progress) -> None:
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(1, self.problem)
        outer.addWidget(progress)
        self.problem.setContentsMargins(12, 0, 12, 0)
        self.problem.hide()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(2)
        for line in self.lines:
            line.setWordWrap(True)
            line.setMinimumWidth(1)
            layout.addWidget(line)
        layout.addWidget(self.view, 3)
        layout.addWidget(self.walk_row.strip, 1)

    def attach(self, desks: Desks) -> None:
        """The folder of the runs."""
        self._runs = desks.training.runs
        self._list()

    # Painting

    def paint(self, dirty: frozenset[str]) -> None:
        self.opening.follow()
        workspace = self.session.workspace
        if dirty & {"run", "dataset"}:
            self._list()
        if "beside" in dirty:
            self._show_choice()
        beside, dataset, frame = workspace.beside, workspace.dataset, self.session.frame()
        fits = beside is not None and frame is not None and np.array_equal(beside.ids, self.session.ids)
        self.show_body(fits and dataset is not None)
        if not self.body_shown or beside is None or dataset is None:
            self._land = None
            self.other.forget()
        elif self._land is None or self._land.beside is not beside:
            self._land = Land(beside, dataset)
            self.view.follows = True
        if self._land is not None:
            self._show_map(self._land, dirty)
        self.pointing.follow(self._land)
        self.layers.follow(self._land)
        self.walk_row.follow(self._land)

    def _show_map(self, land: Land, dirty: frozenset[str]) -> None:
        view, frame = self.session.view, self.session.frame()
        assert frame is not None
        if dirty & POINTS:
            self._show_points(land, Scene.of(self.session, frame, False))
        self.view.set_selection(view.selection.rows_in(land.beside.ids))
        self.view.set_hover(-1 if view.hover is None else row_of(self.session, view.hover))
        self.lines[0].setText(f"Map: {self._present()}")
        self.lines[1].setText(f"Beside: {land.beside.line}")

    def _show_points(self, land: Land, scene: Scene) -> None:
        from ae_core.latent.alignment import superposed

        laid = self.session.workspace.laid
        comparable = laid is not None and laid.is_flat and len(laid.xy) == len(land.xy)
        link = superposed(land.xy, laid.xy) if comparable and laid is not None else None
        colours = coloured(scene, self.session.view.colour, theme.tokens())
        self.view.set_points(land.xy if link is None else link.laid(land.xy), colours.codes, colours.colours)
        told = "not turned, since the map is a projection" if link is None else f"{link.agreement:.0%} alike"
        self.view.set_note(f"{len(land.xy):,} samples · {told}")
        self.session.update_workspace(link=link)

    def _present(self) -> str:
        from ae_core.latent.beside import line_of

        workspace, frame = self.session.workspace, self.session.frame()
        run, dataset, spec = workspace.run, workspace.dataset, workspace.run.spec if workspace.run else None
        if run is None or spec is None or dataset is None or frame is None:
            return ""
        val = workspace.curves.get(("val", "reconstruction"))
        before = 0 if val is None else int(np.searchsorted(val.steps, frame.step, "right"))
        known = float(val.values[before - 1]) if val is not None and before else None
        return line_of(run.folder.name, spec, dataset, frame.epoch, known)

    # Choosing

    def _list(self) -> None:
        if self._runs is not None:
            self.opening.look(self._runs)

    def _offer(self, runs: list[Listed]) -> None:
        self._listed = runs
        self._show_choice()

    def _show_choice(self) -> None:
        """One that lies elsewhere is offered too while it is shown."""
        beside = self.session.workspace.beside
        with QSignalBlocker(self.choice):
            while self.choice.count() > 1:
                self.choice.removeItem(1)
            for run in self._listed:
                self.choice.addItem(run.title, str(run.path))
            chosen = beside.folder if beside is not None else self.opening.awaited
            if chosen is not None and self.choice.findData(str(chosen)) < 0:
                self.choice.addItem(chosen.name, str(chosen))
            self.choice.setCurrentIndex(0 if chosen is None else self.choice.findData(str(chosen)))

    @Slot(int)
    def _choose(self, _: int) -> None:
        chosen = self.choice.currentData()
        if chosen:
            self.open(Path(str(chosen)))
        else:
            self.problem.hide()
            self.opening.close()

    @Slot()
    def _ask(self) -> None:
        folder = ask_folder(self, "A run of the same data", str(self._runs or ""))
        if folder is not None:
            self.open(folder)

    def open(self, folder: Path) -> None:
        """Show a run beside the present one, or say why not."""
        self.problem.hide()
        self.opening.open(folder)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        self.session.note(sentence)

    @Slot(int)
    def _hover(self, row: int) -> None:
        ids = self.session.ids
        self.session.update_view(hover=int(ids[row]) if 0 <= row < len(ids) else None)

    @Slot(int, object)
    def _select(self, row: int, keys: Qt.KeyboardModifier) -> None:
        choosing.select(self.session, row, choosing.adds(keys))

    @Slot(str)
    def _type(self, letter: str) -> None:
        if letter in TOOL_KEYS:
            self.view.set_tool(cast(Tool, TOOLS[TOOL_KEYS.index(letter)][0]))
        elif letter in ("a", "b"):
            choosing.take(self.session, letter, choosing.pointed(self.session))
        elif letter == "d":
            self.session.update_view(decode=not self.session.view.decode)

    @Slot(object, object)
    def _select_inside(self, polygon: Floats, keys: Qt.KeyboardModifier) -> None:
        choosing.select_inside(self.session, Outline("beside", -1.0, polygon), self.view.positions, keys)
