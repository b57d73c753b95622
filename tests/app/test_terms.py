"""No term is shown without a card: a walk over all panels, their choices, headers, legends, captions and numbers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHeaderView, QListWidget, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from ae_core.spec import replaced
from app.bootstrap import Program
from app.diagnosing.words import NumberLabel
from app.helping.pointed import card_at
from app.main_window import MainWindow
from app.plain import PlainLabel
from app.widgets.line import Caption
from tests.app.acting import act, settled

Shown = tuple[str, QWidget, QPoint]
# What everybody knows, what somebody has named, and what a tool does.
NO_TERMS = frozenset({
    "Name", "Model", "Data", "Curve", "State", "Tags", "Setting", "Steps", "Step", "Epochs", "Words", "n", "Loop",
    "No run", "Class", "Selection", "The rest", "Points", "Thumbnails", "Auto", "Move", "Lasso", "Rectangle", "Brush",
    "Time in s", "Curves", "Settings", "Scores", "Maps", "Figure", "Table", "A", "B", "Train your first",
    "Open your data", "Plane of codes", "Moved since the frame before", "Moved since the start",
})  # fmt: skip
SHORT = 3  # words of a label that names something
NAMED_BY_DATA = ("Class ", "Selection (")


def shown(window: QWidget) -> Iterator[Shown]:
    """What is a title or a choice, where it is."""
    for widget in window.findChildren(QWidget):
        middle = QPoint(2, widget.height() // 2)
        if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            for section in range(widget.count()):
                left = widget.sectionViewportPosition(section) + 4
                yield str(widget.model().headerData(section, widget.orientation())), widget.viewport(), QPoint(left, 4)
        elif isinstance(widget, QListWidget):
            for row in range(widget.count()):
                box: QRect = widget.visualItemRect(widget.item(row))
                yield widget.item(row).text(), widget.viewport(), box.center()
        elif isinstance(widget, QTabBar):
            yield from ((widget.tabText(tab), widget, widget.tabRect(tab).center()) for tab in range(widget.count()))
        elif isinstance(widget, Caption):
            yield widget.text, widget, middle
        elif _is_named(widget):
            yield widget.text(), widget, middle  # type: ignore[attr-defined]


def is_short(text: str) -> bool:
    """Whether it names something: a few words, no sentence and no number."""
    return 0 < len(text.split()) <= SHORT and text[-1] not in ".:…" and not text.replace(".", "").isdigit()


def _is_named(widget: QWidget) -> bool:
    if isinstance(widget, PlainLabel):
        return widget.is_title or (is_short(widget.text()))
    return isinstance(widget, QCheckBox) or widget.objectName().startswith("curves.legend.")


def choices(window: QWidget) -> Iterator[tuple[str, QComboBox]]:
    for box in window.findChildren(QComboBox):
        yield from ((box.itemText(place), box) for place in range(box.count()))


def without_card(window: MainWindow) -> list[str]:
    """Every one that opens nothing."""
    missing = [text for text, widget, pos in shown(window) if text and card_at(widget, pos) is None]
    for text, box in choices(window):
        before = box.currentIndex()
        box.blockSignals(True)
        box.setCurrentText(text)
        if card_at(box, QPoint(2, 2)) is None:
            missing.append(text)
        box.setCurrentIndex(before)
        box.blockSignals(False)
    kept = [text for text in missing if text not in NO_TERMS and not text.startswith(NAMED_BY_DATA)]
    return list(dict.fromkeys(kept))


def test_every_term_of_the_window_opens_a_card(real: Program, qtbot: QtBot) -> None:
    """With a variational model that was trained for a moment, so that all panels have something to show."""
    window = real.window
    real.desks.specs.choose_preset("variational")
    spec = real.session.workspace.spec
    assert spec is not None
    spec = replaced(replaced(spec, "data", "digits"), "train.epochs", 1)
    real.session.update_workspace(spec=spec)
    qtbot.waitUntil(lambda: not real.desks.gate.reason, timeout=60_000)
    with qtbot.waitSignal(window.desks.training.ended, timeout=60_000):
        act(window, "train")
    missing: list[str] = []
    for name, panel in window.panels.items():
        window.docks[name].show()
        window.docks[name].raise_()
        qtbot.waitUntil(lambda panel=panel: panel.is_seen)
        settled(window)
        if name == "diagnostics":
            qtbot.waitUntil(lambda panel=panel: panel.findChildren(NumberLabel) != [], timeout=60_000)
        missing += without_card(panel)
    lanes = real.lanes
    qtbot.waitUntil(lambda: not any(one.busy for one in (lanes.inspect, lanes.fit, lanes.disk)), timeout=60_000)
    assert not missing, "; ".join(dict.fromkeys(missing))
