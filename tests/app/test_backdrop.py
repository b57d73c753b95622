"""What lies behind the points of the map."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.latent.backdrop import magnified, tiling
from ae_core.raster import palette
from app import theme
from app.mapping.backdrop import Made, _late
from app.panels.map import MapPanel
from app.session import Session
from app.widgets import map_underlay
from app.widgets.latent_map import LatentMap
from app.widgets.legend import rounded
from app.workspace import Frame
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(bring_up: BringUp) -> MapPanel:
    return bring_up(MapPanel)


def wait(panel: MapPanel, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: len(panel.view._underlays) == count)


def test_the_plane_is_decoded_by_the_model_of_the_viewed_frame(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    panel.backdrop.actions["decoded"].trigger()
    assert session.view.behind == {"decoded"}
    for step in (None, 10):
        session.update_view(frame=step)
        frame = session.frame()
        assert frame is not None
        qtbot.waitUntil(lambda frame=frame: panel.backdrop._made is not None and panel.backdrop._made.frame is frame)
        made = panel.backdrop._made
        assert made is not None
        assert made.tiles is not None
        np.testing.assert_allclose(made.tiles[1], seen_by(session).decode(tiling(frame.codes).codes), atol=1e-5)
    wait(panel, qtbot, 1)


@pytest.mark.parametrize(("name", "said"), [("vanilla", "fitted"), ("variational", "Standard normal")])
def test_the_prior_is_named_or_what_stands_in_for_it(
    panel: MapPanel, session: Session, qtbot: QtBot, name: str, said: str
) -> None:
    load(session, latent_dim=2, name=name)
    panel.backdrop.actions["prior"].trigger()
    wait(panel, qtbot, 1)
    assert said in panel.view.overlay.behind
    panel.backdrop.actions["prior"].setChecked(False)
    wait(panel, qtbot, 0)
    assert panel.view.overlay.behind == ""


def test_the_magnification_is_shaded_with_its_ends_told(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    panel.backdrop.actions["magnification"].trigger()
    wait(panel, qtbot, 1)
    made, frame = panel.backdrop._made, session.frame()
    assert made is not None
    assert made.magnification is not None
    assert frame is not None
    surface = seen_by(session).surface
    assert surface is not None
    np.testing.assert_allclose(made.magnification.values, magnified(surface, frame.codes).values, rtol=1e-4)
    low, high = np.percentile(made.magnification.values, [1, 99])
    assert f"{rounded(low)} to {rounded(high)}; ovals: equal changes" in panel.view.overlay.behind
    assert panel.view._underlays[0].ovals is not None


def test_both_can_be_undone(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    for name in ("decoded", "prior"):
        panel.backdrop.actions[name].trigger()
    wait(panel, qtbot, 2)
    session.undo()
    assert session.view.behind == {"decoded"}
    wait(panel, qtbot, 1)
    assert not panel.backdrop.actions["prior"].isChecked()


def test_it_is_only_offered_behind_codes_of_two_numbers(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    panel.backdrop.actions["decoded"].trigger()
    wait(panel, qtbot, 1)
    assert panel.backdrop.button.isEnabled()
    session.clear_run()
    load(session, latent_dim=5)
    assert not any(action.isEnabled() for action in panel.backdrop.actions.values())
    wait(panel, qtbot, 0)


def test_collapsed_codes_are_told_once_and_not_asked_again(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=2)
    for frame in session.workspace.frames:
        frame.codes[:] = 1.0
    panel.backdrop.actions["prior"].trigger()
    qtbot.waitUntil(lambda: bool(session.workspace.notices))
    panel.paint(panel.watches)
    assert "line" in session.workspace.notices[-1]
    assert not panel.view._underlays
    assert len(session.workspace.notices) == 1


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> LatentMap:
    theme.apply(qapp, "light")
    widget = LatentMap()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


@pytest.mark.parametrize("mode", ["points", "density", "contours", "thumbnails"])
def test_a_picture_lies_where_its_box_is_the_right_way_up_and_beneath_the_points(view: LatentMap, mode: str) -> None:
    quarters = np.array([[[200, 0, 0], [0, 200, 0]], [[0, 0, 200], [200, 200, 0]]], dtype=np.uint8)
    view.set_points(np.array([[-1.0, -1.0], [1.0, 1.0]]), np.zeros(2, dtype=int), theme.LIGHT.of_classes(1))
    view.set_mode(mode)  # type: ignore[arg-type]
    view.set_underlays((map_underlay.picture(quarters.repeat(40, 0).repeat(40, 1), (-1.0, -1.0, 2.0, 2.0)),))
    image = view.grab().toImage()
    for (x, y), colour in zip(((-1, 1), (1, 1), (-1, -1), (1, -1)), quarters.reshape(-1, 3), strict=True):
        at = view.camera.to_pixels(np.array([[0.5 * x, 0.5 * y]]))[0].astype(int)
        seen = palette.rgb(image.pixelColor(*at.tolist()).name()).astype(float)
        paled = map_underlay.STRENGTH * colour + (1 - map_underlay.STRENGTH) * 255
        np.testing.assert_allclose(seen, paled, atol=3)
    if mode == "points":
        point = palette.rgb(image.pixelColor(view.to_pixels(0)).name())
        np.testing.assert_array_equal(point, theme.LIGHT.of_classes(1)[0])


@pytest.mark.parametrize("mirror", [1.0, -1.0])
def test_what_is_placed_elsewhere_lies_where_its_turn_and_shift_put_it(view: LatentMap, mirror: float) -> None:
    colours = np.array([[[200, 0, 0], [0, 200, 0]], [[0, 0, 200], [200, 200, 0]]], dtype=np.uint8)
    angle, shift = 0.6, np.array([0.7, -0.4])
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]) * (1, mirror)
    underlay = map_underlay.picture(colours.repeat(40, 0).repeat(40, 1), (1.0, 1.0, 2.0, 2.0))
    view.set_points(np.array([[-4.0, -4.0], [4.0, 4.0]]), np.zeros(2, dtype=int), theme.LIGHT.of_classes(1))
    view.set_underlays((replace(underlay, placed=(turn, shift)),))
    image = view.grab().toImage()
    for place, colour in zip([(1.5, 2.5), (2.5, 2.5), (1.5, 1.5), (2.5, 1.5)], colours.reshape(-1, 3), strict=True):
        at = view.camera.to_pixels(np.array([place]) @ turn + shift)[0].astype(int)
        seen = palette.rgb(image.pixelColor(*at.tolist()).name()).astype(float)
        np.testing.assert_allclose(seen, map_underlay.STRENGTH * colour + (1 - map_underlay.STRENGTH) * 255, atol=3)


def test_what_lies_on_both_sides_of_zero_is_told_by_its_colour(qapp: QApplication) -> None:
    values = np.array([[-np.inf, -1.0, 0.0], [np.nan, 1.0, 9.0]], dtype=np.float32)
    image = map_underlay.diverging(values, (0.0, 0.0, 3.0, 2.0), theme.LIGHT.diverging(), 2.0).image
    ramp = theme.LIGHT.diverging()
    wanted = {(0, 1): 0, (1, 1): 64, (2, 1): 127, (0, 0): 127, (1, 0): 190, (2, 0): 254}
    for at, place in wanted.items():
        np.testing.assert_allclose(palette.rgb(image.pixelColor(*at).name()), ramp[place], atol=3)
    np.testing.assert_array_equal(ramp[127], palette.rgb(theme.LIGHT.panel))


def test_a_density_is_shaded_most_where_it_is_highest(view: LatentMap) -> None:
    y, x = np.mgrid[-3:3:60j, -3:3:60j]
    underlay = map_underlay.density(np.exp(-((x - 1) ** 2 + y**2)), (-3.0, -3.0, 6.0, 6.0), theme.LIGHT.prior)
    view.set_points(np.array([[-3.0, -3.0], [3.0, 3.0]]), np.zeros(2, dtype=int), None)
    view.set_underlays((underlay,), "Prior: something")
    image = view.grab().toImage()

    def light(px: float, py: float) -> int:
        return image.pixelColor(*view.camera.to_pixels(np.array([[px, py]]))[0].astype(int).tolist()).lightness()

    assert light(1.0, 0.0) < light(1.0, 2.5) - 20
    assert light(1.0, 0.0) < light(-1.0, 0.0) - 20
    assert [line.share for line in underlay.lines] == [0.5, 0.8, 0.95]
    for line in underlay.lines:
        # Of this cloud of variance 1/2, a share s lies within sqrt(-log(1 - s)) of its middle.
        radius = np.sqrt(-np.log(1 - line.share))
        box = line.path.boundingRect()
        assert box.center().x() == pytest.approx(1.0, abs=0.06)
        assert box.width() / 2 == pytest.approx(radius, abs=0.08)


def test_values_that_are_not_finite_are_shaded_as_the_lowest(qapp: QApplication) -> None:
    values, box = np.full((4, 5), 2.0, dtype=np.float32), (0.0, 0.0, 1.0, 1.0)
    values[0, 0], values[1, 1], values[2, 2], values[3, 3] = np.nan, np.inf, -1.0, 8.0
    shaded, low, high = map_underlay.heat(values, box, theme.LIGHT.ramp())
    assert 2 <= low < high <= 8
    corner, lowest = (shaded.image.pixelColor(0, 3).name(), shaded.image.pixelColor(2, 1).name())
    assert corner == lowest
    assert not map_underlay.heat(np.full((2, 2), np.nan), box, theme.LIGHT.ramp())[0].image.isNull()


def test_layers_of_another_epoch_than_the_points_say_so() -> None:
    def made(step: int) -> Made:
        codes = np.zeros((1, 2), np.float32)
        return Made(Frame(step, step / 10, codes, codes, None, codes[:, 0]), frozenset(), None, None)

    early, late = made(10), made(20)
    assert _late(early, early.frame) == ""
    assert _late(None, early.frame) == ""
    assert _late(early, late.frame) == "What lies behind is of epoch 1, the points are of epoch 2"
