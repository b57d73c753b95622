"""The settings in which the runs differ, and no others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget

from app.comparing.linked import Linked
from app.comparing.view import ComparisonView
from app.controls import muted, named
from app.forms.setting_card import card_of_setting
from app.plain import plain_tip
from app.widgets.fact_table import FactTable

if TYPE_CHECKING:
    from ae_core.glossary import Card
    from ae_core.spec import Leaf

SAME = "These runs have the same settings in everything."


class SettingsTable(FactTable):
    """leaves : the settings by their paths; each has its card."""

    leaves: Mapping[str, Leaf] = {}

    def card(self, pos: QPoint) -> Card | None:
        """Of the setting in that row."""
        item = self.item(self.indexAt(self.viewport().mapFrom(self, pos)).row(), 0)
        leaf = None if item is None else self.leaves.get(item.text())
        return None if leaf is None else card_of_setting(leaf)


class SettingsView(ComparisonView):
    """A row a setting, a column a run."""

    name, title = "settings", "Settings"
    tip = "The settings in which these runs differ"

    def __init__(self, linked: Linked) -> None:
        super().__init__(linked)
        self.table = SettingsTable()
        named(self.table, "compare.settings_table", "Settings that differ", "— stands where a run has no such setting")
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.same = muted(SAME)
        self.page.addWidget(self.same)
        self.page.addWidget(self.table, 1)

    def redraw(self) -> None:
        assert self.comparison is not None
        rows = self.comparison.settings
        columns = {"Setting": [row.path for row in rows]}
        for place, run in enumerate(self.comparison.runs):
            columns[run.mark] = [row.values[place] for row in rows]
        self.table.set_columns(columns)
        for place, row in enumerate(rows):
            item = self.table.item(place, 0)
            if item is not None and row.leaf is not None:
                item.setToolTip(plain_tip(row.leaf.help))
        self.table.leaves = {row.path: row.leaf for row in rows if row.leaf is not None}
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.same.setVisible(not rows)
        self.table.setVisible(bool(rows))
