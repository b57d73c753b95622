from __future__ import annotations

import csv
import io
import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import theme
from app.widgets.curves import Curves
from app.widgets.plain_axis import PlainAxis
from app.widgets.series import Series
from app.widgets.zoom import read_zoom

X = np.cumsum(np.random.default_rng(0).exponential(3.0, 400))
Y = 100 * np.exp(-X / 200) + np.random.default_rng(1).normal(0, 1 / 3, 400)
LOSS = Series("loss", "train", X, Y, theme.LIGHT.train)
KL = Series("kl", "val", X[::40], np.arange(10.0) - 2, theme.LIGHT.kl)


@pytest.fixture
def plot(qtbot: QtBot, qapp: QApplication) -> Curves:
    theme.apply(qapp, "light")
    widget = Curves()
    qtbot.addWidget(widget)
    widget.resize(500, 300)
    widget.show()
    widget.set_data([LOSS, KL])
    return widget


def test_the_table_gives_back_equal_floats(plot: Curves) -> None:
    plot.set_smoothing(0.99)
    plot.set_log(True)
    rows = list(csv.DictReader(io.StringIO(plot.csv())))
    for one in (LOSS, KL):
        own = [row for row in rows if (row["term"], row["split"]) == (one.term, one.split)]
        np.testing.assert_array_equal([float(row["step"]) for row in own], one.x)
        np.testing.assert_array_equal([float(row["value"]) for row in own], one.y)


def test_without_smoothing_the_line_is_the_data(plot: Curves) -> None:
    plot.set_smoothing(0.0)
    x, y = plot.drawn(LOSS.key)
    np.testing.assert_array_equal(x, LOSS.x)
    np.testing.assert_array_equal(y, LOSS.y)


def test_validation_is_never_smoothed(plot: Curves) -> None:
    plot.set_smoothing(0.9)
    np.testing.assert_array_equal(plot.drawn(KL.key)[1], KL.y)


def test_a_logarithm_leaves_out_what_is_not_positive(plot: Curves) -> None:
    plot.set_log(True)
    y = plot.drawn(KL.key)[1]
    assert np.isnan(y[:3]).all()
    np.testing.assert_array_equal(y[3:], KL.y[3:])


def test_the_legend_hides_a_curve_and_shows_it_again(plot: Curves, qtbot: QtBot) -> None:
    button = plot.legend.button(LOSS.key)
    for hidden in ({LOSS.key}, set()):
        with qtbot.waitSignal(plot.hidden_changed):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert plot.hidden == hidden
        assert button.isChecked() == (not hidden)
        assert [row[0].key for row in plot.values_at(0.0)].count(LOSS.key) == (not hidden)


def test_what_is_hidden_stays_hidden_when_data_come(plot: Curves, qtbot: QtBot) -> None:
    qtbot.mouseClick(plot.legend.button(KL.key), Qt.MouseButton.LeftButton)
    plot.set_data([LOSS, KL])
    assert plot.hidden == {KL.key}


def test_the_readout_tells_the_measured_values(plot: Curves) -> None:
    values = {one.key: (x, y) for one, x, y in plot.values_at(float(X[123]))}
    assert values[LOSS.key] == (X[123], Y[123])


def test_arrows_read_the_measured_values_one_after_the_other(plot: Curves, qtbot: QtBot) -> None:
    places = [X[0], X[1], X[2], X[1], X[-1], X[-2], X[0]]
    right, left, end, home = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home
    for key, x in zip((right, right, right, left, end, left, home), places, strict=True):
        qtbot.keyClick(plot, key)
        assert plot.readout.at == x
        assert f"{Y[x == X][0]:.5g}" in plot.readout.text
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.readout.text == ""


def test_the_axis_stays_while_the_curve_grows_into_it(plot: Curves) -> None:
    ends = set()
    for n in range(200, 400, 10):
        plot.set_data([Series("loss", "train", X[:n], Y[:n], theme.LIGHT.train)])
        ends.add(plot.plot.viewRange()[0][1])
        assert plot.plot.viewRange()[0][1] >= X[n - 1]
    assert len(ends) <= 2


def zoomed_by_hand(plot: Curves) -> tuple[list[float], list[float]]:
    plot.plot.getPlotItem().getViewBox().scaleBy((0.5, 0.5))
    plot.plot.getPlotItem().getViewBox().sigRangeChangedManually.emit([True, True])
    x, y = plot.plot.viewRange()
    return x, y


def test_what_was_zoomed_to_stays_while_the_curve_grows(plot: Curves) -> None:
    before = zoomed_by_hand(plot)
    plot.set_data([Series("loss", "train", np.append(X, 9000.0), np.append(Y, 500.0), theme.LIGHT.train)])
    assert plot.plot.viewRange() == [*before]
    plot.show_all()
    assert plot.plot.viewRange()[0][1] >= 9000
    assert plot.zoom is None


def test_a_zoom_is_that_of_its_axes_alone(plot: Curves) -> None:
    before = zoomed_by_hand(plot)
    plot.set_log(True)
    assert plot.plot.viewRange()[0][0] == 0
    assert plot.plot.viewRange()[1][1] < 3  # powers of ten of the data, and no longer its values
    plot.set_log(False)
    assert plot.plot.viewRange() == [*before]
    plot.set_data([LOSS], "epoch")
    assert plot.plot.viewRange()[0][0] == 0
    plot.set_data([LOSS], "step")
    assert plot.plot.viewRange() == [*before]


def test_a_zoom_can_be_shown_in_another_plot_before_there_is_data(plot: Curves, qtbot: QtBot) -> None:
    other = Curves()
    qtbot.addWidget(other)
    before = zoomed_by_hand(plot)
    assert plot.zoom is not None
    other.set_zoom(read_zoom(plot.zoom.written()))
    other.set_data([LOSS, KL])
    assert other.plot.viewRange() == [*before]


@pytest.mark.parametrize(
    "value",
    [
        {}, {"axis": "step", "log": 0, "x": [1, 0], "y": [0, 1]}, {"axis": "", "log": 0, "x": [0, np.nan], "y": [0, 1]},
        {"axis": "step", "log": 0, "x": [-1e308, 1e308], "y": [0, 1]},
    ],
)  # fmt: skip
def test_what_is_no_zoom_is_refused(value: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError)):
        read_zoom(value)


def test_a_curve_that_is_gone_leaves_the_plot(plot: Curves) -> None:
    plot.set_data([LOSS])
    assert len(plot.plot.getPlotItem().listDataItems()) == 2


@pytest.mark.parametrize("n", [0, 1, 2])
def test_few_points_are_a_curve_too(plot: Curves, n: int) -> None:
    plot.set_data([Series("loss", "train", X[:n], Y[:n], theme.LIGHT.train)])
    assert len(plot.drawn("loss · train")[0] if n else ()) == n
    assert not plot.grab().isNull()


def test_another_colour_reaches_a_line_that_is_already_there(plot: Curves) -> None:
    plot.set_data([Series("loss", "train", X, Y, theme.DARK.train), KL])
    assert plot.pen(LOSS.key).color().name() == theme.DARK.train
    assert plot.pen(KL.key).color().name() == theme.LIGHT.kl


def test_the_legend_keeps_the_order_of_the_curves(plot: Curves) -> None:
    plot.set_data([KL, LOSS])
    assert plot.legend.names == [KL.key, LOSS.key]


def test_a_logarithmic_axis_has_numbers_as_they_are_spoken(qtbot: QtBot) -> None:
    axis = PlainAxis("left")
    assert axis.logTickStrings([np.log10(0.002), np.log10(50), 3.0], 1.0, 1.0) == ["0.002", "50", "1000"]
    assert "10" in axis.logTickStrings([9.0], 1.0, 1.0)[0]
    assert axis.logTickStrings([], 1.0, 1.0) == []


def _named(plot: Curves) -> dict[str, QRectF]:
    """Where the names of the levels stand; each inside the plot and at its own line, none on another."""
    names, view = plot._levels.names, plot._view
    for name, box in names.items():
        assert view.boundingRect().contains(box.adjusted(1, 1, -1, -1)), name
        value = plot.levels[name]
        line = view.mapFromView(QPointF(0, np.log10(value) if plot._log else value)).y()
        assert min(abs(line - box.top()), abs(line - box.bottom())) < 2, name
    for one, other in itertools.combinations(names.values(), 2):
        assert not one.adjusted(1, 1, -1, -1).intersects(other)
    return dict(names)


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("step", [0.0, 0.6, 30.0])
@pytest.mark.parametrize("count", [2, 3])
def test_names_of_levels_do_not_overprint_each_other(plot: Curves, count: int, step: float, log: bool) -> None:
    plot.set_data([LOSS])
    levels = {f"level {k}": 30.0 + k * step for k in range(count)}
    plot.set_log(log)
    plot.set_levels(levels)
    assert set(_named(plot)) == set(levels)
    plot.resize(380, 220)
    QApplication.processEvents()
    assert set(_named(plot)) == set(levels)
    low, high = (np.log10(27), np.log10(110)) if log else (25, 110)
    plot._view.setRange(xRange=(100, 200), yRange=(low, high), padding=0)
    assert set(_named(plot)) == set(levels)


def test_of_two_near_levels_the_upper_is_named_above_and_the_lower_beneath(plot: Curves) -> None:
    plot.set_data([LOSS])
    plot.set_levels({"low": 40.0, "high": 40.5})
    names = _named(plot)
    assert names["high"].bottom() <= names["low"].top()


def test_a_level_out_of_view_has_no_name_in_it(plot: Curves) -> None:
    plot.set_data([LOSS])
    plot.set_levels({"here": 40.0, "above": 4000.0})
    assert set(_named(plot)) == {"here"}


def test_the_readout_names_curves_as_the_legend_does(plot: Curves, qtbot: QtBot) -> None:
    plot.set_data([Series("squared_error", "val", X, Y, theme.LIGHT.kl)])
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert "squared error · val" in plot.readout.text
