"""The textbook's table: a measure a row, a kind of model a column, what is clearly best marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.controls import muted
from app.experimenting.comparison import Comparison, Measured, read_comparison
from app.experimenting.views.base import View, views
from app.plain import plain_label, plain_tip

if TYPE_CHECKING:
    from app.experimenting.results import Result
    from app.session import Session

STAR = "\N{BLACK STAR}"
ROUNDING = 1e-9
UNKNOWN = "\N{EM DASH}"
WAYS = {"higher": "higher is better", "lower": "lower is better"}
NEITHER = "neither way is better"
CEILING_TIP = "Training samples in the place of drawn ones: what a perfect generator would reach"
CAPTION = (
    f"\N{PLUS-MINUS SIGN} is one standard deviation over trainings with seeds of their own. {STAR} is better than "
    f"every other by more than two of these; no {STAR} stands where the two best are closer, or no spread "
    "is known. With other test samples the best may be another."
)


@views.register("compare", "Comparison")
class CompareView(View):
    """Drawn anew for each result; what the numbers are stands under the name of each measure."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.caption = muted(CAPTION)
        self.caption.setObjectName("compare.caption")
        self.caption.setWordWrap(True)
        self._table = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 8, 4)
        self._column.setSpacing(8)
        self._column.addWidget(self._table)
        self._column.addWidget(self.caption)
        self._column.addStretch(1)

    def show_result(self, result: Result) -> bool:
        """Whether its table is one of this experiment."""
        found = read_comparison(result.said)
        if found is None:
            return False
        before, self._table = self._table, _table(found)
        self._column.replaceWidget(before, self._table)
        before.hide()
        before.deleteLater()
        return True


def _table(found: Comparison) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    heads = [f"{kind}\n{_trainings(count)}" for kind, count in zip(found.kinds, found.seeds, strict=True)]
    ends = [*heads, *(["Training\nsamples"] if found.has_ceiling else [])]
    for place, name in enumerate(ends, 1):
        head = muted(name)
        head.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.setToolTip(plain_tip(CEILING_TIP if place > len(found.kinds) else ""))
        grid.addWidget(head, 0, place)
    for line, row in enumerate(found.rows):
        grid.addWidget(_rule(), 2 * line + 1, 0, 1, len(ends) + 1)
        grid.addWidget(_measure(row), 2 * line + 2, 0)
        for place in range(len(found.kinds)):
            grid.addWidget(_cell(found, row, place), 2 * line + 2, place + 1)
        if found.has_ceiling:
            grid.addWidget(_right(_told(row.ceiling) if row.ceiling is not None else ""), 2 * line + 2, len(ends))
    return made


def _measure(row: Measured) -> QWidget:
    """Its name, and under it what the number is and which way is good."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 2, 0, 2)
    column.setSpacing(0)
    how = muted(f"{row.how}; {WAYS.get(row.better, NEITHER)}")
    how.setWordWrap(True)
    column.addWidget(plain_label(row.title))
    column.addWidget(how)
    return made


def _cell(found: Comparison, row: Measured, place: int) -> QLabel:
    mean, spread = row.means[place], row.spreads[place]
    if mean is None:
        cell = _right(UNKNOWN)
        cell.setToolTip(plain_tip(f"{row.title} of {found.kinds[place]} cannot be known here"))
        return cell
    around = "" if spread is None else f" \N{PLUS-MINUS SIGN} {_told(spread, 2)}"
    best = place == row.best
    cell = _right(f"{f'{STAR} ' if best else ''}{_told(mean)}{around}")
    font = cell.font()
    font.setBold(best)
    cell.setFont(font)
    trained = _trainings(found.seeds[place]) + ("" if found.seeds[place] > 1 else ", so that no spread is known")
    cell.setToolTip(plain_tip(f"{row.title} of {found.kinds[place]}: {mean:.6g}, {trained}"))
    return cell


def _trainings(count: int) -> str:
    return f"{count} trainings" if count > 1 else "1 training"


def _right(text: str) -> QLabel:
    made = plain_label(text)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made


def _told(value: float, figures: int = 3) -> str:
    """So many figures; what is 0 but for rounding is 0."""
    if abs(value) < ROUNDING:
        return "0"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:#.{figures}g}".rstrip(".")
