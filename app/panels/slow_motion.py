"""Slow motion: the training's next batch, one stage of the model after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from ae_core.training.dissected import by_layer
from app.controls import named, push_button
from app.dissecting.sights import limits_of, scaled, sights
from app.dissecting.stops import Stop, stops_of
from app.dissecting.words import told
from app.panels.base import Panel, panels
from app.widgets.large_pictures import LargePictures
from app.widgets.line import Line
from app.widgets.named_bars import NamedBar, NamedBars
from app.widgets.stage_row import Mark, StageRow
from app.widgets.telling import Telling
from app.widgets.title_line import on_panel

if TYPE_CHECKING:
    from ae_core.training.dissected import Dissection, Stage
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session

KEYS = "Space: step into. Enter: step over. Backspace: a stage back. Left, Right: another sample of the batch."
REPLACES = "A new training begins and takes the place of what is on screen; the run stays in Runs."
UNSTEPPED = "This model's weights are computed from all samples at once: there are no steps to look at one by one."


@panels.register("slow_motion", "Slow motion")
class SlowMotionPanel(Panel):
    """Forward stage by stage, each term of the loss, gradients and update, with the numbers of the training itself."""

    object_name = "panel.slow_motion"
    area = "centre"
    order = 25
    first_use = "One batch at a time, stage by stage, with the training's own numbers. Choose data in Setup first."
    watches = frozenset({"dissection", "run", "dataset", "spec"})
    interval_ms = 0

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._desks: Desks | None = None
        self._dissection: Dissection | None = None
        self._stops: list[Stop] = []
        self._stop, self._sample = 0, 0
        self._goes_over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.into = push_button("Step into", "slow_motion.into", f"One stage further within the batch.\n{KEYS}")
        self.over = push_button(
            "Step over", "slow_motion.over", f"The rest of this batch, or the next as a whole.\n{KEYS}"
        )
        self.back = push_button("Back", "slow_motion.back", f"One stage back within the batch.\n{KEYS}")
        self.into.clicked.connect(self.step_into)
        self.over.clicked.connect(self.step_over)
        self.back.clicked.connect(self.step_back)
        self.begin = push_button("Train in slow motion", "slow_motion.begin", REPLACES)
        self.begin.setProperty("primary", True)
        self.begin.clicked.connect(self._begin)
        for button in (self.begin, self.into, self.over, self.back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the panel
        self.stages = StageRow()
        named(self.stages, "slow_motion.stages", "Stages of the batch", "")
        self.stages.chosen.connect(self._go_to)
        self.pictures, self.bars = LargePictures(), NamedBars()
        named(self.pictures, "slow_motion.pictures", "Chosen sample and mean of the batch", "")
        named(self.bars, "slow_motion.bars", "Tensors of weights", "Logarithmic")
        self.telling = Telling()
        named(self.telling, "slow_motion.telling", "What is seen", "")
        self.where = Line()
        self.where.setObjectName("slow_motion.where")
        self._lay_out()

    def _lay_out(self) -> None:
        self._sight = QStackedWidget()
        for widget in (self.pictures, self.bars):
            on_panel(widget)
            self._sight.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._sight, 3)
        row.addWidget(self.telling, 2)
        foot = QHBoxLayout()
        for button in (self.begin, self.into, self.over, self.back):
            foot.addWidget(button)
        foot.addWidget(self.where, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self.stages)
        column.addLayout(row, 1)
        column.addLayout(foot)

    def attach(self, desks: Desks) -> None:
        self._desks = desks

    @property
    def stop(self) -> Stop:
        """Where it halts; only while something is shown."""
        return self._stops[self._stop]

    @property
    def is_at_end(self) -> bool:
        """Whether nothing of this batch is left to step into."""
        return self._stop + 1 >= len(self._stops)

    @property
    def shown(self) -> Dissection | None:
        """The batch on screen."""
        return self._dissection

    # Painting

    def paint(self, dirty: frozenset[str]) -> None:
        workspace = self.session.workspace
        self.show_body(workspace.dataset is not None and workspace.spec is not None)
        if not self.body_shown:
            return
        if workspace.dissection is not self._dissection:
            self._take(workspace.dissection)
        self._show()

    def _take(self, dissection: Dissection | None) -> None:
        self._dissection = dissection
        self._stops = [] if dissection is None else stops_of(dissection)
        self._stop = len(self._stops) - 1 if self._goes_over and self._stops else 0
        self._goes_over = False

    def _show(self) -> None:
        dissection, dataset = self._dissection, self.session.workspace.dataset
        idle = dissection is None or dataset is None
        self.back.setEnabled(not idle and self._stop > 0)
        for widget in (self.stages, self._sight):
            widget.setVisible(not idle)
        refusal = self._refusal()
        is_at_end = self.is_at_end
        self.begin.setVisible(self._replaces and not refusal)
        for button in (self.into, self.over):
            button.setEnabled(not refusal and not (self._replaces and is_at_end))
        if dissection is None or dataset is None:
            first = REPLACES if self._replaces else "Step into the next batch of the training."
            self.telling.say("Slow motion", "", (refusal or first, KEYS))
            self.where.set_text("")
            return
        stop = self._stops[self._stop]
        self._sample = min(self._sample, self._samples() - 1)
        marks = [Mark(one.name, one.kind, one.size, _phase_name(one)) for one in self._stops]
        self.stages.set_data(marks, self._stop)
        self._show_sight(stop)
        kinds: dict[str, Stage] = {stage.kind: stage for stage in stop.phase.stages}
        shown = scaled(kinds, self._sample, dataset)
        words = told(stop, dissection, self._sample, shown, is_text=bool(dataset.vocabulary))
        self.telling.say(words.title, words.head, words.lines)
        self.where.set_text(REPLACES if self._replaces and is_at_end else self._place())

    def _show_sight(self, stop: Stop) -> None:
        dataset = self.session.workspace.dataset
        assert dataset is not None
        self._sight.setCurrentWidget(self.pictures if stop.what == "stage" else self.bars)
        if stop.what == "stage":
            stage = stop.phase.stages[stop.place]
            parts = sights(stage, self._sample, dataset)
            self.pictures.set_data(parts, limits_of(stage, parts))
        else:
            self.bars.set_data(_bars(stop), linear=stop.what in ("share", "total"))

    def _place(self) -> str:
        dissection, dataset = self._dissection, self.session.workspace.dataset
        assert dissection is not None
        assert dataset is not None
        from ae_core.data.base import TRAIN

        sample = int(dataset.rows(TRAIN)[dissection.positions[self._sample]])
        label = "" if dataset.labels is None else f" ({dataset.label_names[dataset.labels[sample]]})"
        batch = f"batch of step {dissection.step:,}, {len(dissection.positions)} samples"
        batch += f", the first {self._samples():,} shown" if self._samples() < len(dissection.positions) else ""
        return f"{batch} · sample {sample:,}{label}, {self._sample + 1} of {self._samples()}"

    def _samples(self) -> int:
        assert self._dissection is not None
        stages = [stage for phase in self._dissection.phases for stage in phase.stages]
        return min(len(given.first) for stage in stages for given in stage.values.values())

    def _refusal(self) -> str:
        run, spec = self.session.workspace.run, self.session.workspace.spec
        if self.lanes.train.state != "idle":
            spec = run.spec if run is not None and run.spec is not None else spec
        elif self._desks is not None and self._desks.gate.reason:
            return self._desks.gate.reason
        return UNSTEPPED if spec is not None and spec.model.objective.is_fitted else ""

    # What it is told to do

    @Slot()
    def step_into(self) -> None:
        """One stage further; after the last one, the next batch."""
        if self._stop + 1 < len(self._stops):
            self._go_to(self._stop + 1)
        else:
            self._next(over=False)

    @Slot()
    def step_over(self) -> None:
        """To the end of this batch; from there, to the end of the next."""
        if self._stop + 1 < len(self._stops):
            self._go_to(len(self._stops) - 1)
        else:
            self._next(over=True)

    @Slot()
    def step_back(self) -> None:
        """One stage back; what the training has done stays done."""
        self._go_to(max(0, self._stop - 1))

    @Slot(int)
    def _go_to(self, stop: int) -> None:
        self._stop = stop
        self._show()

    def _next(self, over: bool) -> None:
        """Take the next batch of the training; where no run would leave the screen for it, begin one first."""
        if not self._replaces:
            self._take_batch(over)

    @Slot()
    def _begin(self) -> None:
        """Whoever presses that button has read what becomes of the run on screen."""
        self._take_batch(over=False)
        self.setFocus()

    @property
    def _replaces(self) -> bool:
        """Whether a next batch would be that of a new training in place of the run on screen."""
        return self.lanes.train.state == "idle" and self.session.workspace.run is not None

    def _take_batch(self, over: bool) -> None:
        if self._refusal() or self._desks is None:
            return
        self._goes_over = over
        if self.lanes.train.state == "idle":
            self._desks.training.start_held()
        self.lanes.train.dissect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See KEYS."""
        keys = {
            Qt.Key.Key_Space: self.step_into, Qt.Key.Key_Return: self.step_over, Qt.Key.Key_Enter: self.step_over,
            Qt.Key.Key_Backspace: self.step_back,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in keys and self.into.isEnabled():
            keys[key]()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._dissection is not None:
            self._sample = (self._sample + (1 if key == Qt.Key.Key_Right else -1)) % self._samples()
            self._show()
        else:
            super().keyPressEvent(event)


def _phase_name(stop: Stop) -> str:
    phase = stop.phase
    return phase.name if phase.turns == 1 else f"{phase.name} {phase.turn + 1} of {phase.turns}"


def _bars(stop: Stop) -> list[NamedBar]:
    """Terms of the loss up to here, or the layers of what the phase moves."""
    phase = stop.phase
    if stop.what in ("share", "total"):
        shares = phase.shares[: stop.place + 1] if stop.what == "share" else phase.shares
        parts = [NamedBar(one.name.replace("_", " "), abs(one.part), f"{one.part:.4g}") for one in shares]
        return parts + _dimensions(stop)
    moved = by_layer(phase.moves)
    if stop.what == "gradients":
        return [NamedBar(one.layer, one.gradient, f"{one.gradient:.3g}") for one in moved]
    return [NamedBar(one.layer, one.change, f"{one.change:.2g} ({one.change / (one.size or 1):.2%})") for one in moved]


def _dimensions(stop: Stop) -> list[NamedBar]:
    """A term by each number of the code, where it is told so."""
    vector = stop.phase.shares[stop.place].vector if stop.what == "share" else None
    return [] if vector is None else [NamedBar(f"of z{i}", abs(float(x)), f"{x:.3g}") for i, x in enumerate(vector)]
