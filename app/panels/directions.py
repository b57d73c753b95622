"""Directions: what a way through the codes stands for, seen by moving a sample along it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from ae_core.errors import UserError
from ae_core.latent.kept import LONGEST_NAME
from app.controls import Tools, push_button
from app.decoded_save import DecodedSave, Written
from app.directing.finding import STRENGTHS, Analogy, Question, along, analogy, find
from app.directing.keeping import DirectionKeeping
from app.directing.kept_page import KeptPage
from app.directing.moving import Moved, MovingView
from app.directing.recipe import Recipe
from app.directing.saving import ask_and_save
from app.directing.subject import of_analogy, of_direction, sample_of, subject
from app.directing.words import MEANING, answered, described, hint
from app.inspection import ask
from app.interpolating.places import place_of, samples_of
from app.panels.base import Panel, panels
from app.remembered import Control, control
from app.saving import copy_picture
from app.terrain import Terrains
from app.turns import Turns
from app.walking import Place
from app.widgets.empty import Empty
from app.widgets.line import Line

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from ae_core.latent.directions.base import Direction
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Frame

FIND, ROW, LIVE, ANALOGY = "directions.find", "directions.row", "directions.live", "directions.analogy"
VIEWS = (FIND, ROW, LIVE, ANALOGY)


@panels.register("directions", "Directions")
class DirectionsPanel(Panel):
    """Find a direction between two sets of samples, see how good it is, and move a sample along it."""

    object_name = "panel.directions"
    area = "bottom"
    order = 17
    first_use = "A sample moved along directions that mean something will be seen here. Press Train."
    watches = frozenset(
        {"selection", "own", "regions", "directions", "a", "b", "frames", "frame", "dataset", "run", "everything"}
    )
    interval_ms = 250

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self.keeping = DirectionKeeping(session, lanes, self)
        self.recipe = Recipe(session, self)
        self.recipe.changed.connect(self._ask)
        self.page = KeptPage(session, self.keeping, self)
        self.page.taken_out_changed.connect(self._ask)
        self.page.used.connect(self.recipe.use)
        self.keep = push_button("Keep", "directions.keep", "Keep this direction under a name, in the run's folder")
        self.keep.clicked.connect(self._keep)
        self.kept = push_button("Kept", "directions.kept", "The kept directions: use, take out, name and delete")
        self.kept.clicked.connect(lambda: self.page.open_above(self.kept))
        self.view = MovingView()
        self.view.moved.connect(self._ask_live)
        self.hint = Empty("")
        self.said = Line(caption=True)
        self.said.setObjectName("directions.said")
        self._turns = Turns(session, self._again, self)
        self._terrains = Terrains(session)
        self._is_stale = self._is_asked = False
        self._question: Question | None = None
        # What was found last, and what is on screen, which differ while the lane is at work.
        self._found: tuple[Direction, Frame] | None = None
        self._seen: tuple[Direction, Frame] | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self.save = save = DecodedSave(
            "directions", "the pictures", "direction.png", self.session, self.lanes, self._written
        )
        save.add("Copy picture", lambda: copy_picture(self.view))
        save.add("Save the kept directions as a table…", lambda: ask_and_save(self, self.session, self.lanes))
        self.title_line.say(self.said)
        self._tools = Tools(self.title_line, *self.recipe.widgets, self.keep, self.kept, save)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.hint, 1)
        layout.addWidget(self.view, 1)

    def controls(self) -> tuple[Control, ...]:
        return tuple(map(control, (self.recipe.way, self.recipe.a, self.recipe.b, self.recipe.component)))

    # Painting

    def paint(self, dirty: frozenset[str]) -> None:
        workspace = self.session.workspace
        self.show_body(bool(workspace.frames) and workspace.dataset is not None)
        self._tools.show(self.body_shown)
        if not self.body_shown or "run" in dirty:
            # What is on screen is of another run's codes.
            self._seen = None
            self.keep.setEnabled(False)
        if self.body_shown:
            self.recipe.fill(self.page.items)
        self.recipe.show_parts(self.body_shown)
        self.kept.setText(f"Kept ({len(self.page.items)})")
        if not self.body_shown:
            return
        if dirty - {"frames"}:
            self._ask()
        else:
            self._follow()

    def _follow(self) -> None:
        """Anew through a frame of a training. Nobody waits for that; others may wait for the lane."""
        if self._is_asked and not any(self.lanes.inspect.awaits(view) for view in VIEWS):
            # What was asked for was given up elsewhere.
            self._rest(self._turns.forget)
        self._is_stale = not self._turns.may_begin
        if not self._is_stale:
            self._ask()

    @Slot()
    def _again(self) -> None:
        if self._is_stale and self.is_seen:
            self._is_stale = False
            self._ask()

    # Asking

    @Slot()
    def _ask(self) -> None:
        frame = self.session.frame()
        self.recipe.show_parts(self.body_shown)
        if frame is None or not self.body_shown:
            return
        self._turns.forget()
        self._turns.begin()
        self._is_asked = True
        if self.recipe.is_analogy:
            self._ask_analogy()
            return
        self.lanes.inspect.cancel(ANALOGY)
        try:
            question = self.recipe.question(frame, self.page.taken_out)
        except UserError as problem:
            self._fail(problem)
            return
        known, self._question = self._question, question
        if self._found is not None and known is not None and known.key == question.key:
            self._ask_row()
            return
        self._found = None
        asked = ask(
            self.session, self.lanes, FIND, find, question, then=lambda found: self._take(found, frame),
            failed=self._fail,
        )  # fmt: skip
        if not asked:
            self._rest(self._turns.forget)

    def _rest(self, over: Callable[[], None]) -> None:
        self._is_asked = False
        over()

    def _take(self, direction: Direction, frame: Frame) -> None:
        self._found = direction, frame
        self._ask_row()

    def _ask_row(self) -> None:
        self._ask_along(ROW, STRENGTHS, self._show_row)
        self._ask_live()

    @Slot()
    def _ask_live(self) -> None:
        self._ask_along(LIVE, np.array([self.view.strength]), self.view.show_live)

    def _ask_along(self, view: str, strengths: Any, show: Callable[[Moved], None]) -> None:
        stored, kept = subject(self.session), self.recipe.kept
        if self._found is None or stored is None:
            return
        direction, frame = self._found
        of = (frame.epoch, None) if kept is None else (kept.epoch, kept.name)
        about = of_direction(self.session, direction, *of)
        ask(
            self.session, self.lanes, view, along, stored, direction, strengths, self._terrains.now(),
            then=lambda decoded: show(Moved(decoded, direction, about)), failed=self._fail,
        )  # fmt: skip

    def _ask_analogy(self) -> None:
        for other in (FIND, ROW, LIVE):
            self.lanes.inspect.cancel(other)
        view, dataset, ids = self.session.view, self.session.workspace.dataset, self.session.workspace.preview_ids
        stored = subject(self.session)
        if view.a is None or view.b is None or stored is None or dataset is None:
            self._rest(self._turns.forget)
            self._say_nothing(hint(view.a, view.b))
            return
        sample = sample_of(self.session)
        asked = [*samples_of(view.a), *samples_of(view.b), *([] if sample is None else [sample])]
        given = (place_of(self.session, letter, stop) for letter, stop in (("a", view.a), ("b", view.b)))
        ends = (*given, Place("c", stored, np.empty(0, np.float32)))
        about = of_analogy(self.session)
        ask(
            self.session, self.lanes, ANALOGY, analogy, ends, np.array(asked, dtype=np.int64), ids,
            lambda sample: dataset.x[sample : sample + 1], self._terrains.now(),
            then=lambda found: self._show_analogy(found, about), failed=self._fail,
        )  # fmt: skip

    # Showing

    def _show_row(self, moved: Moved) -> None:
        self._rest(self._turns.end)
        if self._found is None:
            return
        direction, frame = self._seen = self._found
        kept = self.recipe.kept
        self._show(True)
        self.view.show_row(moved, self.session.workspace.dataset)
        self.said.set_text(described(direction, kept, frame.epoch, self.page.items), f"{direction.strength}\n{MEANING}")
        self.keep.setEnabled(kept is None and self.session.view.directions is not None)

    def _show_analogy(self, found: Analogy, about: Settings) -> None:
        self._rest(self._turns.end)
        self._show(True)
        answer = {"answer": int(found.answer.sample), "distance": float(found.answer.distance)} if about else {}
        self.view.show_analogy(found.decoded, self.session.workspace.dataset, {**about, **answer})
        self.said.set_text(*answered(found, self.session.workspace.dataset))
        self.keep.setEnabled(False)

    def _fail(self, problem: Exception) -> None:
        self._rest(self._turns.end)
        if not isinstance(problem, UserError):
            self.session.note(str(problem))
        self._say_nothing(str(problem))

    def _say_nothing(self, sentence: str) -> None:
        self.hint.setText(sentence)
        self.said.set_text("")
        self.keep.setEnabled(False)
        self._show(False)

    def _show(self, shown: bool) -> None:
        self.view.setVisible(shown)
        self.hint.setVisible(not shown)

    # Saving and keeping

    def _written(self) -> Written | str:
        if self.view.isHidden():
            return self.hint.text() or "There is nothing to save yet."
        return self.view.written()

    @Slot()
    def _keep(self) -> None:
        if self._seen is None:
            return
        direction, frame = self._seen
        taken = {one.name for one in self.page.items}
        names = (direction.name, *(f"{direction.name[: LONGEST_NAME - 7]} ({number})" for number in range(2, 1_001)))
        name = next((name for name in names if name not in taken), direction.name)
        self.keeping.keep(replace(direction, name=name), frame.epoch)
        self.session.note(f"Kept the direction {name}")
