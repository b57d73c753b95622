"""Tables to read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.widgets.fact_table import FactTable, in_words


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("auroc_low", "AUROC low"), ("k_means", "k means"), ("mmd2", "MMD2"), ("PCA, 2", "PCA, 2"),
        ("latent_dim-1-seed-0", "latent_dim-1-seed-0"), ("Nearest_own Name", "Nearest_own Name"), ("", ""),
    ],
)  # fmt: skip
def test_keys_are_told_in_words_and_nothing_else_is_changed(key: str, words: str) -> None:
    assert in_words(key) == words


@pytest.fixture
def table(qtbot: QtBot) -> FactTable:
    made = FactTable()
    qtbot.addWidget(made)
    made.set_columns({"method": ["k_means", "hdbscan", None, "umap"], "ari_spread": [10.0, None, 9.0, "none"]})
    return made


def texts(table: FactTable, column: int) -> list[str]:
    cells = [table.item(row, column) for row in range(table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_columns_and_cells_are_in_words(table: FactTable) -> None:
    heads = [table.horizontalHeaderItem(place) for place in range(2)]
    assert [head.text() for head in heads if head is not None] == ["method", "ARI spread"]
    assert texts(table, 0) == ["k means", "hdbscan", "", "UMAP"]


def test_a_column_with_gaps_is_sorted_numbers_first_and_gaps_last(table: FactTable) -> None:
    """Comparing a number with a gap called itself until the program died."""
    table.sortItems(1)
    assert texts(table, 1) == ["9", "10", "none", ""]
    table.sortItems(1, Qt.SortOrder.DescendingOrder)
    assert texts(table, 1) == ["", "none", "10", "9"]
