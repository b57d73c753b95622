from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import polars
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.inspection import stop_at
from app.panels.interpolate import InterpolatePanel
from app.session import Session
from tests.app.small_model import BringUp, load, seen_by

CORNERS = (2, 9, 4, 7)


@pytest.fixture
def panel(session: Session, bring_up: BringUp, qtbot: QtBot) -> InterpolatePanel:
    made = bring_up(InterpolatePanel)
    load(session, latent_dim=3)
    made.steps.setValue(5)
    first, second, third, last = (stop_at(session, sample) for sample in CORNERS)
    session.update_view(a=first, between=(second, third), b=last)
    qtbot.waitUntil(lambda: session.workspace.walk is not None and not made.lanes.inspect.busy)
    return made


def spread(panel: InterpolatePanel, qtbot: QtBot) -> None:
    panel.as_sheet.click()
    qtbot.waitUntil(lambda: panel.sheet.spread is not None)


@pytest.mark.parametrize("loop", [False, True])
def test_the_four_stops_are_the_corners_and_every_place_is_a_mixture_of_them(
    panel: InterpolatePanel, qtbot: QtBot, loop: bool
) -> None:
    panel.session.update_view(loop=loop)
    spread(panel, qtbot)
    shown, frame = panel.sheet.spread, panel.session.kept_frame()
    assert shown is not None
    assert frame is not None
    assert shown.codes.shape == (5, 5, 3)
    corners = shown.codes[[0, 0, -1, -1], [0, -1, 0, -1]]
    np.testing.assert_allclose(corners, frame.codes[list(CORNERS)], atol=1e-6)
    np.testing.assert_allclose(shown.codes[2, 2], frame.codes[list(CORNERS)].mean(axis=0), atol=1e-6)
    flat = shown.codes.reshape(25, 3)
    np.testing.assert_allclose(shown.pictures, seen_by(panel.session).decode(flat), atol=1e-5)
    assert panel.sheet.isVisible()
    assert not panel.strip.isVisible()


def test_it_follows_its_corners_and_the_epoch_and_gives_way_without_four(panel: InterpolatePanel, qtbot: QtBot) -> None:
    spread(panel, qtbot)
    session = panel.session
    session.update_view(frame=10)
    wanted = session.workspace.frames[0].codes[2]
    qtbot.waitUntil(lambda: panel.sheet.spread is not None and np.allclose(panel.sheet.spread.codes[0, 0], wanted))
    session.update_view(between=session.view.between[:1])
    assert not panel.as_sheet.isEnabled()
    assert panel.strip.isVisible()
    session.undo()
    qtbot.waitUntil(panel.sheet.isVisible)


@pytest.mark.parametrize("as_sheet", [False, True])
def test_what_is_shown_is_saved_as_a_picture_and_as_numbers(
    panel: InterpolatePanel, qtbot: QtBot, tmp_path: Path, as_sheet: bool
) -> None:
    if as_sheet:
        spread(panel, qtbot)
    next(action for action in panel.save.menu().actions() if action.text() == "32 pixels").trigger()
    shown = panel.sheet.spread
    walk = panel.session.workspace.walk
    assert walk is not None
    codes = shown.codes.reshape(25, 3) if as_sheet and shown is not None else walk.codes
    for ending in ("png", "csv", "npz"):
        panel.save_to(tmp_path / f"shown.{ending}")
        qtbot.waitUntil(lambda ending=ending: (tmp_path / f"shown.{ending}").exists())  # type: ignore[misc]
    with Image.open(tmp_path / "shown.png") as picture:
        about = json.loads(picture.info["latentarium"])
        columns, rows = (5, 5) if as_sheet else (13, 1)
        assert picture.width // columns == pytest.approx(34, abs=4)
        assert picture.height // rows == pytest.approx(34, abs=4)
    assert about["stops"] == {"a": 2, "1": 9, "2": 4, "b": 7}
    assert (about["run"], about["epoch"]) == ("run-3", 2.0)
    table = polars.read_csv(tmp_path / "shown.csv")
    assert table.columns == [*(("row", "column") if as_sheet else ("path", "step")), "z0", "z1", "z2"]
    np.testing.assert_allclose(table[:, -3:].to_numpy(), codes, rtol=1e-5)
    with np.load(tmp_path / "shown.npz") as arrays:
        np.testing.assert_array_equal(arrays["codes"], codes)
