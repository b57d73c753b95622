"""Compare: two to eight runs of the same data side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from app.comparing.curves_view import CurvesView
from app.comparing.elsewhere import walked_elsewhere
from app.comparing.legend import RunLegend
from app.comparing.linked import Linked
from app.comparing.maps_view import MapsView
from app.comparing.reading import Reading
from app.comparing.reconstructions_view import ReconstructionsView
from app.comparing.reporting import Reporting
from app.comparing.scores_view import ScoresView
from app.comparing.settings_view import SettingsView
from app.comparing.view import ComparisonView
from app.comparing.walks_view import WalksView
from app.controls import muted, push_button, tool_button
from app.panels.base import Panel, panels
from app.plain import plain_label
from app.remembered import Control, control
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path

    from ae_core.comparison.reading import Comparison
    from ae_core.comparison.walks import Route, Walked
    from app.lanes import Lanes
    from app.session import Session

SHIPPED = ("autoencoder", "vae")
EXAMPLES = "Autoencoder | VAE"


@panels.register("compare", "Compare")
class ComparePanel(Panel):
    """Curves, settings, reconstructions, scores, maps and walks of the same data by several models."""

    object_name = "panel.compare"
    area = "centre"
    order = 45
    first_use = "Choose two to eight runs of the same data in Runs, with Ctrl or Shift, and press Compare there."
    watches = frozenset({"compared", "selection", "hover", "a", "between", "b", "choices", "dataset", "theme"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self.comparison: Comparison | None = None
        self._asked: tuple[Path, ...] = ()
        self._read: tuple[Path, ...] = ()  # those that were asked for when it was read
        self._gone: tuple[object, ...] = ()  # the walk that was gone elsewhere when that was looked at last
        progress = Progress("the comparison")
        progress.cancel.setObjectName("compare.cancel")
        self.reading = Reading(session, lanes, progress, self)
        self.reading.read.connect(self._take)
        self.reading.failed.connect(self._fail)
        self.reading.told.connect(self._tell)
        written = Progress("the report")
        written.cancel.setObjectName("compare.cancel_report")
        self.reporting = Reporting(session, lanes, written, self)
        self.linked = Linked(session, self)
        self.linked.changed.connect(self._follow)
        self.legend = RunLegend()
        self.refused = muted()
        self.refused.setObjectName("compare.refused")
        self.refused.setWordWrap(True)
        self.refused.setMinimumWidth(1)
        self.again = tool_button("Read again", "compare.again", "Read the runs anew, as far as they have come by now")
        self.again.clicked.connect(self._read_again)
        self.again.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.again.setMenu(QMenu(self.again))
        self.examples = self.again.menu().addAction(EXAMPLES, self._compare_shipped)
        self.examples.setObjectName("compare.examples")
        self.curves, self.settings = CurvesView(self.linked), SettingsView(self.linked)
        self.reconstructions, self.scores = ReconstructionsView(self.linked), ScoresView(self.linked)
        self.maps, self.walks = MapsView(self.linked), WalksView(self.linked)
        every = (self.curves, self.settings, self.reconstructions, self.scores, self.maps, self.walks)
        self.views: dict[str, ComparisonView] = {view.name: view for view in every}
        self._connect()
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self._lay_out(progress, written)

    def _connect(self) -> None:
        self.scores.wanted.connect(self._score)
        self.reading.scored.connect(self.scores.show_scores)
        self.reading.unscored.connect(self.scores.give_up)
        self.reading.walked.connect(self._show_walk)
        self.walks.asked.connect(self._walk)
        self.maps.stop_asked.connect(self.walks.take)

    def _lay_out(self, *bars: Progress) -> None:
        self.tabs.setObjectName("compare.tabs")
        self.tabs.setAccessibleName("What is compared")
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for place, view in enumerate(self.views.values()):
            self.tabs.addTab(view.title)
            self.tabs.setTabToolTip(place, view.tip)
            self.pages.addWidget(view)
        self.tabs.currentChanged.connect(self._turn)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._tab_row())
        column.addLayout(self._legend_row())
        self.refused.setContentsMargins(12, 0, 8, 0)
        column.addWidget(self.refused)
        column.addWidget(self.pages, 1)
        self._turn(0)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        for bar in bars:
            outer.addWidget(bar)

    def _tab_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 8, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.reporting.button)
        return row

    def _legend_row(self) -> QHBoxLayout:
        """With the choices of the view that is in front."""
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 0)
        row.addWidget(self.legend, 1)
        for view in self.views.values():
            row.addWidget(view.controls)
        return row

    def _first_use_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self.shipped = push_button(
            EXAMPLES, "compare.shipped", "Compare the autoencoder and the VAE that come with the program"
        )
        self.shipped.clicked.connect(self._compare_shipped)
        self.problem = plain_label()
        self.problem.setObjectName("compare.problem")
        self.problem.setWordWrap(True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem.hide()
        column.addStretch(1)
        column.addWidget(super()._first_use_page())
        column.addWidget(self.problem)
        column.addWidget(self.shipped, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def controls(self) -> tuple[Control, ...]:
        curves, maps, walks = self.curves, self.maps, self.walks
        own = map(control, (self.tabs, curves.log, maps.colour))
        return (*own, curves.choice, maps.choice, walks.choice)

    def answer(self, asked: tuple[Path, ...]) -> Comparison | str | None:
        """What has become of the wish to compare these: the comparison, or why there is none; None before that."""
        if asked != self._asked:
            return None
        if not self.problem.isHidden():
            return self.problem.text()
        found = self.comparison
        read = set() if found is None else {run.path for run in found.runs}
        is_this = found is not None and read <= set(asked) and len(read) + len(found.refused) == len(asked)
        return found if is_this else None

    # Reading

    def paint(self, dirty: frozenset[str]) -> None:
        asked = self.session.workspace.compared
        if asked is not self._asked:
            self._asked = asked
            self._read_again()
        if dirty & {"a", "between", "b", "choices", "dataset"}:
            self._walk_as_elsewhere()
        self.show_body(self.comparison is not None)
        self._follow()

    @Slot()
    def _read_again(self) -> None:
        self.problem.hide()
        if self._asked:
            self.reading.begin(self._asked)
        else:
            self.reading.drop()
            self.comparison = None

    @Slot()
    def _compare_shipped(self) -> None:
        from ae_core.training.examples import shipped

        self.session.choose(compared=shipped(*SHIPPED))

    @Slot(object)
    def _take(self, comparison: Comparison) -> None:
        self.comparison, self._read = comparison, self._asked
        self.linked.begin(comparison.dataset.fingerprint)
        self._say()
        self.legend.show_comparison(comparison)
        self.reporting.follow(comparison, comparison.walk.route)
        for view in self.views.values():
            view.show_comparison(comparison)
        self.show_body(True)
        self._gone = ()
        self._walk_as_elsewhere()
        self.walks.tell_stops()
        self._follow()

    @Slot()
    def _score(self) -> None:
        if self.comparison is not None:
            self.reading.score(self.comparison)

    @Slot(object)
    def _walk(self, route: Route) -> None:
        if self.comparison is not None:
            self.reading.walk(self.comparison, route)

    @Slot(object)
    def _show_walk(self, walk: Walked) -> None:
        self.walks.show_walk(walk)
        if self.comparison is not None:
            self.reporting.follow(self.comparison, walk.route)

    def _walk_as_elsewhere(self) -> None:
        """By the stops of the window, where they are samples of the data that is compared."""
        if self.comparison is None or not self.linked.is_shared:
            return
        gone = walked_elsewhere(self.session.view)
        if gone != self._gone:
            self._gone = gone
            self.walks.follow_walk(*gone)

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        """What cannot be read is not shown as it was; what was read anew and given up is."""
        if not sentence and self._read == self._asked:
            return
        self.comparison, self._read = None, ()
        self.show_body(False)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._tell(sentence)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if sentence:
            self.session.note(sentence)
        self._say(sentence)

    def _say(self, sentence: str = "") -> None:
        """Which runs are not compared, and what else there is to say."""
        refused = () if self.comparison is None else self.comparison.refused
        lines = [*(f"Not compared: {one}" for one in refused), *([sentence] if sentence else [])]
        self.refused.setText("\n".join(lines))
        self.refused.setVisible(bool(lines))

    # Looking

    @Slot(int)
    def _turn(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        for number, view in enumerate(self.views.values()):
            view.controls.setVisible(number == place)

    @Slot()
    def _follow(self) -> None:
        if self.comparison is not None:
            for view in self.views.values():
                view.follow()
