"""Pages of charts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from matplotlib.figure import Figure

from ae_core.export.charts import Bars, Chart, Line, Matrix, _draw, page
from ae_core.export.classes import draw_classes
from tests.core.small import images

X = np.array([1.0, 2.0, 4.0])


def drawn(*parts: Line | Bars, **more: object) -> np.ndarray:
    return page([Chart("Title", "x", "y", parts, **more)], "Heading.")  # type: ignore[arg-type]


def test_what_is_there_is_drawn() -> None:
    """A line, its band, a control's hollow marks, a rule and a level each change the picture."""
    plain = drawn(Line("a", X, X))
    assert plain.dtype == np.uint8
    assert plain.shape[2] == 3
    others = [
        drawn(Line("a", X, X, np.ones(3))), drawn(Line("a", X, X, control=True)), drawn(Line("a", X, X[::-1])),
        drawn(Line("a", X, X), rules=((2.0, "here"),)), drawn(Line("a", X, X), level=(2.0, "level")),
        drawn(Line("a", X, X), log_x=True), drawn(Bars("a", np.ones(3), np.arange(4.0))),
    ]  # fmt: skip
    assert all(other.shape != plain.shape or (other != plain).any() for other in others)
    np.testing.assert_array_equal(plain, drawn(Line("a", X, X)))


def test_what_is_not_known_leaves_a_gap() -> None:
    assert (drawn(Line("a", X, np.array([1.0, np.nan, 4.0]))) != drawn(Line("a", X, X))).any()


def test_a_page_grows_with_its_charts() -> None:
    one = Chart("Title", "x", "y", [Line("a", X, X)])
    short, tall = page([one, one], "Heading."), page([one] * 3, "Heading.")
    assert tall.shape[1] == short.shape[1]
    assert tall.shape[0] > 1.5 * short.shape[0]


def test_cells_of_a_table_are_the_darker_the_larger() -> None:
    def light(value: float) -> float:
        table = Matrix(np.full((2, 3), value), ("a", "b"), ("x", "y", "z"), "share")
        return float(page([Chart("Title", "x", "y", [table])], "Heading.").mean())

    assert light(0.0) > light(0.5) > light(1.0)


def test_a_large_table_has_no_numbers_in_it() -> None:
    def drawn(rows: int) -> np.ndarray:
        names = [""] * rows
        return page([Chart("", "", "", [Matrix(np.zeros((rows, 1)), names, ("",), "")])], "")

    few, many = (int((drawn(rows) == 26).sum()) for rows in (40, 121))
    assert few > many


def test_numbers_on_an_axis_are_whole() -> None:
    """No part of them stands at its end, to be added in one's head."""
    figure = Figure()
    axes = figure.add_subplot()
    _draw(axes, Chart("Title", "x", "y", [Line("a", X, -61.1 + X / 10_000)]))
    figure.draw_without_rendering()
    assert axes.yaxis.get_offset_text().get_text() == ""
    assert all("61." in text.get_text() for text in axes.get_yticklabels())


def test_every_class_stands_in_the_legend_whatever_it_is_called() -> None:
    data = replace(images(), label_names=("_hidden", "cost $a_{b$", *images().label_names[2:]))
    axes = Figure().add_subplot()
    draw_classes(axes, np.zeros((data.n, 2)), data, np.arange(data.n), 3)
    legend = axes.legend()
    axes.figure.draw_without_rendering()
    assert len(legend.get_texts()) == len(np.unique(data.labels))  # type: ignore[arg-type]
