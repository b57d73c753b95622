from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from ae_core.raster import palette
from app import theme
from app.style_sheet import style_sheet

BOTH = pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=lambda colours: colours.name)


@BOTH
@pytest.mark.parametrize("ground", ["window", "panel"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "good", "warning", "bad"])
def test_text_reads_against_every_ground(colours: theme.Tokens, ground: str, ink: str) -> None:
    assert palette.contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@BOTH
def test_text_on_the_accent_reads(colours: theme.Tokens) -> None:
    assert palette.contrast(colours.on_accent, colours.accent) >= 4.5


@BOTH
def test_a_box_that_cannot_be_changed_shows_its_tick(colours: theme.Tokens, qtbot: QtBot) -> None:
    pictures = []
    for ticked in (True, False):
        box = QCheckBox()
        qtbot.addWidget(box)
        box.setStyleSheet(style_sheet(colours, 1.0, 12, 14))
        box.setChecked(ticked)
        box.setEnabled(False)
        box.show()
        pictures.append(box.grab().toImage())
    ticked, empty = pictures
    ink = QColor(colours.on_accent)
    inside = [(x, y) for x in range(2, 14) for y in range(2, ticked.height() - 2)]
    assert sum(ticked.pixelColor(x, y) == ink for x, y in inside) >= 3
    assert any(ticked.pixelColor(x, y) == QColor(colours.muted) for x, y in inside)
    assert not any(empty.pixelColor(x, y) == QColor(colours.muted) for x, y in inside)


@BOTH
@pytest.mark.parametrize("name", ["train", "validation", "reconstruction", "kl", "prior", "a", "b"])
def test_a_plot_line_stands_out(colours: theme.Tokens, name: str) -> None:
    assert palette.contrast(getattr(colours, name), colours.panel) >= 3.0


@BOTH
@pytest.mark.parametrize("n", [1, 2, 8, 10, 40])
def test_every_class_stands_out(colours: theme.Tokens, n: int) -> None:
    found = [palette.hexadecimal(one) for one in colours.of_classes(n)]
    assert len(set(found)) == n
    assert min(palette.contrast(one, colours.panel) for one in found) >= 3.0


@BOTH
@pytest.mark.parametrize("vision", palette.VISIONS)
@pytest.mark.parametrize(("n", "least"), [(8, 0.08), (10, 0.08), (20, 0.055)])
def test_classes_can_be_told_apart_in_every_colour_vision(
    colours: theme.Tokens, vision: str, n: int, least: float
) -> None:
    seen = palette.oklab(colours.of_classes(n), vision)
    assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(seen, 2)) >= least


@BOTH
def test_a_class_keeps_its_colour_when_more_come(colours: theme.Tokens) -> None:
    np.testing.assert_array_equal(colours.of_classes(20)[:10], colours.of_classes(10))


@BOTH
def test_every_colour_of_a_continuous_value_stands_out_and_its_lightness_rises(colours: theme.Tokens) -> None:
    ramp = colours.ramp()
    assert min(palette.contrast(palette.hexadecimal(one), colours.panel) for one in ramp) >= 3.0
    assert (np.diff(palette.luminance(ramp)) > -1e-3).all()


def test_the_contrast_of_black_and_white_is_21() -> None:
    assert palette.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert palette.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_oklab_of_white_is_one_and_of_greys_has_no_hue() -> None:
    np.testing.assert_allclose(palette.oklab(np.array([255, 255, 255])), [1, 0, 0], atol=1e-4)
    np.testing.assert_allclose(palette.oklab(np.array([90, 90, 90]))[1:], 0, atol=1e-4)


def test_a_theme_sets_every_role_and_a_widget_knows_which_is_on(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    for scheme in ("dark", "light"):
        theme.apply(qapp, scheme)
        tokens = theme.THEMES[scheme]
        assert widget.palette().color(QPalette.ColorRole.Base) == QColor(tokens.panel)
        assert widget.palette().color(QPalette.ColorRole.Text) == QColor(tokens.text)
        assert theme.tokens() is tokens


def test_presentation_doubles_the_type(qapp: QApplication) -> None:
    theme.apply(qapp, "light", theme.PRESENTATION)
    assert theme.factor() == 2.0
    assert theme.font(theme.SMALL).pixelSize() == 22
    theme.apply(qapp, "light")
    assert theme.factor() == 1.0


def test_the_appearance_follows_the_system_only_where_that_is_the_choice(qapp: QApplication) -> None:
    appearance = theme.Appearance(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert appearance.scheme == "dark"
    appearance.choose("system")
    assert appearance.scheme == ("dark" if qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light")
    appearance.setParent(None)
    appearance.deleteLater()
