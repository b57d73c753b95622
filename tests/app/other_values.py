"""Another value for each of the panels' controls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.languages.speaking import heard
from app.main_window import MainWindow

# What is remembered as a whole and is no widget; of a mapping, what another one has beside what is there.
WHOLES: dict[str, Any] = {
    "curves.hidden": ["train.loss"],
    "curves.zoom": {"axis": "step", "log": False, "x": [10.0, 20.0], "y": [0.5, 1.5]},
    "runs.order": {"by": "Code", "falling": True},
    "compare.stops": [5, 99],
    "map.projection_settings": {"raw": {"name": "raw", "x": 1, "y": 0}},
    "map.cluster_settings": {"kmeans": {"name": "kmeans", "clusters": 7}},
    "sample.forms": {"mixture": {"name": "mixture", "components": 7}},
    "experiments.forms": {"cluster": {"name": "cluster", "seeds": 7}},
}
# Those that stay as they are in the window of the shipped runs, and why.
UNMOVED = {"sample.trajectories": "only a latent diffusion that is fitted has ways to show"}


def other(window: MainWindow, name: str) -> Any:
    """Another value than a control shows; the same where there is no other."""
    now, widget = window.remembered.value(name), window.findChild(QWidget, name)
    if name in WHOLES:
        return now | WHOLES[name] if isinstance(now, dict) else WHOLES[name]
    if isinstance(widget, QComboBox | QTabBar | QListWidget):
        entries = _entries(widget)
        return entries[(entries.index(now) + 1) % len(entries)] if now in entries else now
    if isinstance(widget, QLineEdit):
        return f"{now}vae"
    if isinstance(now, bool):
        return not now
    step = widget.singleStep()  # type: ignore[union-attr]
    return round(now + step if now + step <= widget.maximum() else max(now - step, widget.minimum()), 2)  # type: ignore[union-attr]


def _entries(widget: QComboBox | QTabBar | QListWidget) -> list[Any]:
    """As JSON would write them."""
    if isinstance(widget, QTabBar):
        return [heard(widget.tabText(place)) for place in range(widget.count())]
    if isinstance(widget, QListWidget):
        return [widget.item(place).data(Qt.ItemDataRole.UserRole) for place in range(widget.count())]
    found = [(widget.itemData(place), heard(widget.itemText(place))) for place in range(widget.count())]
    return [data if isinstance(data, str | int | float) else text for data, text in found]


def looked_at(program: Program, name: str, qtbot: QtBot) -> None:
    """Bring a panel to the front and wait until it shows all that it has to."""
    window = program.window
    panel = window.panels[name]
    window.docks[name].show()
    window.docks[name].raise_()
    if name == "compare" and program.session.workspace.compared:
        qtbot.waitUntil(lambda: panel.comparison is not None, timeout=30_000)  # type: ignore[attr-defined]
    quiet = 0
    while quiet < 20:
        qtbot.waitUntil(lambda: panel not in window.pulse.dirty and not program.lanes.inspect.busy, timeout=30_000)
        QApplication.processEvents()
        quiet = 0 if panel in window.pulse.dirty or program.lanes.inspect.busy else quiet + 1
