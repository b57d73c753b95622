from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.data.base import TEST
from ae_core.spec import read_spec
from app import theme
from app.lanes import Lanes
from app.mapping import guests
from app.mapping.colourings.verdict import VERDICT
from app.mapping.guest_dialog import GuestDialog
from app.panels.map import MapPanel
from app.session import Session
from app.setup.data_section import DataChoice
from app.widgets.map_camera import Camera
from app.widgets.map_others import RADIUS, Others
from app.workspace import Guest, Judged
from tests.app.projected import project
from tests.app.small_model import BringUp, load, seen_by


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> MapPanel:
    """A map of 40 samples, beside which 20 are of the test split."""
    made = bring_up(MapPanel)
    load(session, latent_dim=5)
    dataset = session.workspace.dataset
    assert dataset is not None
    split = dataset.split.copy()
    split[40:] = TEST
    session.update_workspace(dataset=replace(dataset, split=split))
    return made


def codes_of_the_test_split(session: Session) -> np.ndarray:
    dataset = session.workspace.dataset
    assert dataset is not None
    return seen_by(session).encode(dataset.x[dataset.split == TEST])


def test_it_is_encoded_and_placed_only_when_asked_for(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    assert panel.view.overlay.others is None
    assert "test split" not in panel.view.overlay.note
    qtbot.keyClick(panel.view, "T")
    qtbot.waitUntil(lambda: panel.view.overlay.others is not None)
    assert panel.places.flat is not None
    wanted = panel.places.flat.place(codes_of_the_test_split(session))
    np.testing.assert_allclose(panel.view.overlay.others.xy, wanted, atol=1e-5)
    assert "20 of the test split as diamonds, only to be looked at" in panel.view.overlay.note
    assert len(panel.view.positions) == 40
    qtbot.keyClick(panel.view, "T")
    assert panel.view.overlay.others is None


def test_it_lies_on_a_projection_that_does_not_move_for_it(
    panel: MapPanel, session: Session, lanes: Lanes, qtbot: QtBot
) -> None:
    session.update_view(projection="umap", test_split=True)
    project(panel, qtbot)
    projection, job = session.workspace.projection, panel.projecting.job
    assert projection is not None
    assert job is not None
    wanted = job.place(codes_of_the_test_split(session), projection.xy)

    def placed() -> bool:
        others = panel.view.overlay.others
        return others is not None and np.allclose(others.xy, wanted, atol=1e-4)

    qtbot.waitUntil(placed)
    session.update_view(frame=10)
    assert panel.view.overlay.others is None
    assert "appear when the map stands, at its epoch" in panel.view.overlay.note


def test_they_take_the_colours_of_what_is_said_of_them(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    dataset = session.workspace.dataset
    assert dataset is not None
    rows = dataset.rows(TEST)
    scores, abnormal = np.arange(len(rows)) * 1.0, np.arange(len(rows)) % 2 == 0
    none = np.empty(0, np.int64)
    judged = Judged(None, "Error", rows, scores, abnormal, none, np.empty(0), 0.0, 9.5)
    session.update_workspace(judged=judged)
    session.update_view(colour=VERDICT, test_split=True)
    codes = np.where(abnormal, np.where(scores > 9.5, 0, 1), np.where(scores > 9.5, 2, 3))

    def coloured() -> bool:
        others = panel.view.overlay.others
        return others is not None and np.array_equal(others.colours, theme.tokens().of_classes(4)[codes])

    qtbot.waitUntil(coloured)
    legend = panel.view.legend.legend
    assert legend is not None
    assert legend.by_size == [0, 1, 2, 3]
    codes = np.where(abnormal, 0, 2)
    session.update_workspace(judged=replace(judged, threshold=-1.0))
    qtbot.waitUntil(coloured)


def test_the_box_and_the_menu_say_the_same(panel: MapPanel, session: Session) -> None:
    session.update_view(projection="pca")
    panel.projector.test_split.click()
    assert session.view.test_split
    menu = panel.hand.menu(-1)
    (action,) = [action for action in menu.actions() if "test split" in action.text()]
    assert action.isChecked()
    action.trigger()
    assert not session.view.test_split
    assert not panel.projector.test_split.isChecked()
    menu.deleteLater()


def test_without_a_test_split_there_is_nothing_to_show(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    load(session, latent_dim=3)
    assert not any("test split" in action.text() for action in panel.hand.menu(-1).actions())
    qtbot.keyClick(panel.view, "T")
    assert not session.view.test_split


def guest_file(tmp_path: Path, shape: tuple[int, ...] = (1, 8, 8)) -> Path:
    x = np.random.default_rng(5).integers(0, 255, (30, *shape), dtype=np.uint8)
    np.savez(tmp_path / "others.npz", x=x)
    return tmp_path / "others.npz"


def read(dialog: GuestDialog, path: Path) -> None:
    dialog.form.set_spec(read_spec(DataChoice, {"data": {"name": "array", "path": str(path)}}))
    dialog.place.click()


def test_another_data_set_is_placed_without_moving_the_map(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    positions = panel.view.goal.copy()
    panel.guests.invite.trigger()
    dialog = panel.view.window().findChild(GuestDialog)
    assert dialog is not None
    read(dialog, guest_file(tmp_path))
    qtbot.waitUntil(lambda: panel.view.overlay.others is not None)
    with np.load(tmp_path / "others.npz") as file:
        codes = seen_by(session).encode(file["x"])
    assert panel.places.flat is not None
    assert panel.view.overlay.others is not None
    np.testing.assert_allclose(panel.view.overlay.others.xy, panel.places.flat.place(codes), atol=1e-5)
    np.testing.assert_array_equal(panel.view.goal, positions)
    assert "30 of others as diamonds" in panel.view.overlay.note
    session.update_view(test_split=True)
    qtbot.waitUntil(lambda: panel.view.overlay.others is not None and len(panel.view.overlay.others.xy) == 50)
    assert "20 of the test split and 30 of others as diamonds" in panel.view.overlay.note
    session.update_view(test_split=False)
    assert panel.guests.dismiss.text() == "Without others"
    panel.guests.dismiss.trigger()
    assert panel.view.overlay.others is None
    assert not panel.guests.dismiss.isVisible()


def test_data_that_the_model_cannot_see_is_refused_in_the_dialog(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.guests.invite.trigger()
    dialog = panel.view.window().findChild(GuestDialog)
    assert dialog is not None
    dialog.form.set_spec(read_spec(DataChoice, {"data": {"name": "array"}}))
    dialog.place.click()
    assert "Choose a file" in dialog.trouble.text()
    read(dialog, guest_file(tmp_path, (3, 8, 8)))
    qtbot.waitUntil(lambda: "made for 1 x 8 x 8 images" in dialog.trouble.text())
    assert dialog.place.isEnabled()
    dialog.reject()
    assert session.workspace.guest is None


def test_others_are_answered_between_the_guests_and_colours_place_nobody_anew(
    panel: MapPanel, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed: list[int] = []
    inner = guests._placed

    def counted(codec: object, stored: np.ndarray, place: object) -> np.ndarray:
        placed.append(len(stored))
        return inner(codec, stored, place)  # type: ignore[arg-type]

    monkeypatch.setattr(guests, "_placed", counted)
    monkeypatch.setattr(guests, "CHUNK", 8)
    session.update_view(test_split=True)
    qtbot.waitUntil(lambda: panel.view.overlay.others is not None)
    assert placed == [8, 8, 4]
    assert panel.places.flat is not None
    wanted = panel.places.flat.place(codes_of_the_test_split(session))
    np.testing.assert_allclose(panel.view.overlay.others.xy, wanted, atol=1e-5)
    for colour in ("norm", "class"):
        session.update_view(colour=colour)
    assert len(placed) == 3
    session.update_view(frame=10)
    qtbot.waitUntil(lambda: len(placed) == 6)


def test_a_guest_of_other_data_is_not_shown(panel: MapPanel, session: Session) -> None:
    assert session.workspace.dataset is not None
    guest = Guest("others", "another fingerprint", session.workspace.dataset.x[:3], None, 3)
    session.update_workspace(guest=guest)
    assert panel.view.overlay.others is None
    assert "others" not in panel.view.overlay.note
    assert session.workspace.guest is None
    panel.guests._welcome(guest)
    assert "meant for other data" in session.workspace.notices[-1]


def test_each_is_a_diamond_of_its_colour_with_an_edge(qapp: QApplication) -> None:
    tokens = theme.LIGHT
    camera = Camera(width=100, height=60, scale=1.0)
    colours = np.array([[200, 10, 20], [1, 2, 3], [4, 5, 6]], dtype=np.uint8)
    image = Others(np.array([[0.0, 0.0], [np.nan, 0.0], [500.0, 0.0]]), colours).image(camera, 1.0, tokens)
    assert (image.width(), image.height()) == (100, 60)
    assert image.pixelColor(50, 30).getRgb() == (200, 10, 20, 255)
    assert image.pixelColor(50 + RADIUS, 30).getRgb() == (200, 10, 20, 255)
    assert image.pixelColor(50 + RADIUS + 1, 30).name() == tokens.text.lower()
    assert image.pixelColor(50 + RADIUS, 30 + RADIUS).alpha() == 0
    painted = sum(image.pixelColor(x, y).alpha() > 0 for x in range(100) for y in range(60))
    assert painted == 2 * (RADIUS + 1) ** 2 + 2 * (RADIUS + 1) + 1
