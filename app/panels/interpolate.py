"""Interpolate: the way from stop to stop through the latent space, decoded step by step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from ae_core.latent.paths.base import offered, paths
from app.controls import Tools, combo, muted, push_button, whole_number
from app.decoded_save import DecodedSave, Written
from app.interpolating.glimpses import Glimpses
from app.interpolating.saved_walk import of_sheet, of_walks
from app.interpolating.sheet import CORNERS, Sheet
from app.interpolating.stop_bar import StopBar
from app.interpolating.stroll import Stroll, StrollButton
from app.panels.base import Panel, panels
from app.plain import plain_tip
from app.remembered import Control, control
from app.stops import STOPS, lettered, rounds
from app.walker import Walker, Wish
from app.walking import summary, trusted
from app.widgets.empty import Empty
from app.widgets.line import Line
from app.widgets.pictures import Text
from app.widgets.strip import Strip
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Walk

SHEET_TIP = "Every mixture of four stops: A, 1, 2 and B are the corners of a sheet"
BEFORE = " (before)"  # of a walk by the stops as they were
PREPARING = "Fitting eight small decoders"
HINT = "Choose two ends: point at a sample on the map and press A, then another and press B. Or type their numbers."


@panels.register("interpolate", "Interpolate")
class InterpolatePanel(Panel):
    """Choose the stops, a path and a number of steps; look at the steps, play them, save them."""

    object_name = "panel.interpolate"
    area = "bottom"
    order = 10
    first_use = "The pictures on the way from one sample to another will appear here. Press Train."
    watches = STOPS | {"frames", "frame", "dataset", "run", "walk", "walk_step", "theme"}
    interval_ms = 66

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self.stops = StopBar(session, lanes)
        self.path = combo("interpolate.path", "Path", "How to go from A to B")
        for name in offered():
            entry = paths.get(name)
            self.path.addItem(entry.title, name)
            self.path.setItemData(self.path.count() - 1, entry.summary, Qt.ItemDataRole.ToolTipRole)
        self.path.activated.connect(self._walk)
        self.steps = whole_number(
            "interpolate.steps",
            "Steps",
            "Pictures from stop to stop, both included, usually 8 to 24",
            2,
            64,
            12,
        )
        self.steps.valueChanged.connect(self._walk)
        self.compare = push_button("Compare", "interpolate.compare", "Every path by the same stops, a line each")
        self.compare.setCheckable(True)
        self.compare.toggled.connect(self._walk)
        self.walker = Walker(session, lanes, self)
        self.walker.changed.connect(self._show_walks)
        self.glimpses = Glimpses(session, lanes, self.walker)
        self.stroll = Stroll(session, self)
        self.play = StrollButton(self.stroll)
        self.save = DecodedSave(
            "interpolate", "the walk", "walk.gif", session, lanes, self._written, lambda: self.stroll.playing
        )
        self.sheet = Sheet(session, lanes)
        self.as_sheet = push_button("Sheet", "interpolate.sheet", SHEET_TIP)
        self.as_sheet.setCheckable(True)
        self.as_sheet.toggled.connect(self._switch)
        self.strip = Strip()
        self.strip.setObjectName("interpolate.strip")
        self.strip.chosen.connect(self._choose)
        self.hint = Empty(HINT)
        self.said = Line(caption=True)
        self.said.setObjectName("interpolate.said")
        self._drawn: tuple[tuple[Walk, ...], tuple[str, ...]] = (), ()
        self._lay_out()
        session.changed.connect(self._hurry)

    def _lay_out(self) -> None:
        self.title_line.say(self.said)
        self._tools = Tools(
            self.title_line, self.path, self.compare, self.as_sheet, muted("Steps"), self.steps, self.play, self.save
        )
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stops)
        layout.addWidget(self.hint, 1)
        self.room = TallScroll(self.strip)
        layout.addWidget(self.room, 1)
        self.sheet_room = TallScroll(self.sheet)
        layout.addWidget(self.sheet_room, 1)

    def controls(self) -> tuple[Control, ...]:
        return tuple(map(control, (self.path, self.steps, self.compare, self.as_sheet)))

    # Painting

    def paint(self, dirty: frozenset[str]) -> None:
        workspace, view = self.session.workspace, self.session.view
        self.show_body(bool(workspace.frames) and workspace.dataset is not None)
        self._tools.show(self.body_shown)
        if not self.body_shown:
            return
        if dirty & {"frame", "dataset", "run"}:
            self._walk()
        elif dirty & STOPS:
            self.glimpses.follow(self._wish)
            self._fill_sheet()
        elif "frames" in dirty and not self.glimpses.moving:
            self.walker.follow(self._wish)
            self._fill_sheet()
        self.stops.paint()
        walk = workspace.walk if rounds(view) else None
        # Two ends that are chosen have nothing left to ask for, however long the decoding takes.
        self.hint.setVisible(not rounds(view))
        has_corners = len(lettered(view)) == CORNERS
        self.as_sheet.setEnabled(has_corners)
        spread = self.as_sheet.isChecked() and has_corners
        self.room.setVisible(walk is not None and not spread)
        self.sheet_room.setVisible(walk is not None and spread)
        for button in (self.play, self.save):
            button.setEnabled(walk is not None)
        if walk is None:
            self.said.set_text("")
            self.play.setChecked(False)
            return
        if "walk" in dirty or not self.strip.total:
            self._show_walks()
        self.strip.set_current(min(view.walk_step, len(walk.pictures) - 1))

    def _show_walks(self) -> None:
        """The chosen path, and under it the others where they are wanted."""
        walks, dataset = self.walker.shown, self.session.workspace.dataset
        if self.walker.prepared < 1:
            self.said.set_text(f"{PREPARING}: {self.walker.prepared:.0%}")
            return
        state = tuple(walks.values()), tuple(self.walker.late)
        if not walks or self._drawn == state:
            return
        self._drawn = state
        self.said.set_text(*summary(next(iter(walks.values()))))
        self.strip.set_data(
            np.concatenate([one.pictures for one in walks.values()]),
            text=Text(dataset.vocabulary) if dataset is not None and dataset.vocabulary else None,
            trust=[trust for one in walks.values() for trust in trusted(one)],
            stops=next(iter(walks.values())).stops,
            marked=_marked(tuple(walks.values())),
            names=[f"{paths.get(name).title}{BEFORE * (name in self.walker.late)}" for name in walks]
            if len(walks) > 1
            else (),
        )
        told = [f"{paths.get(name).title}: {summary(one)[0]}" for name, one in walks.items()]
        self.strip.setToolTip(plain_tip("\n".join(told)) if len(walks) > 1 else "")
        if self.strip.isVisible():
            # At once: in the queue a hand that moves a stop would wait behind whichever panel is due.
            self.strip.repaint()

    # Walking

    @property
    def _wish(self) -> Wish:
        return Wish(str(self.path.currentData()), self.steps.value(), self.compare.isChecked())

    @Slot(object)
    def _hurry(self, names: frozenset[str]) -> None:
        if names & STOPS and self.body_shown and self.is_seen:
            self.glimpses.follow(self._wish)

    @Slot()
    def _walk(self) -> None:
        self.walker.walk(self._wish)
        self._fill_sheet()

    def _fill_sheet(self) -> None:
        if self.as_sheet.isChecked():
            self.sheet.ask(self.walker.places[: len(lettered(self.session.view))], self.steps.value())

    @Slot()
    def _switch(self) -> None:
        self._fill_sheet()
        self.paint(frozenset())

    @Slot(int)
    def _choose(self, step: int) -> None:
        self.session.update_view(walk_step=step)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "strip"):
            self.stops.paint()

    def hideEvent(self, event: QHideEvent) -> None:
        self.play.setChecked(False)

    # Saving

    def save_to(self, path: Path) -> None:
        """Write what is shown as the ending says: side by side, one after the other, or as numbers."""
        self.save.save_to(path)

    def _written(self) -> Written | str:
        late = self.walker.late
        walks = [walk for name, walk in self.walker.shown.items() if name not in late]
        if not walks:
            return "There is no walk to save yet; choose A and B first."
        spread = self.sheet.spread if self.as_sheet.isChecked() else None
        return of_walks(walks, self.session.view.loop) if spread is None else of_sheet(spread)


def _marked(walks: Sequence[Walk]) -> NDArray[np.bool_] | None:
    """Of all walks, one after the other."""
    known = [walk.changed for walk in walks if walk.changed is not None]
    return np.concatenate(known) if len(known) == len(walks) else None
