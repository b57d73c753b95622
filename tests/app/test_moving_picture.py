"""The epochs as a moving picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Event

import imageio.v3 as imageio
import numpy as np
import pytest
from PIL import Image, ImageSequence
from pytestqt.qtbot import QtBot

from app.mapping import recording
from app.panels.map import MapPanel
from app.session import Session
from tests.app.small_model import BringUp, with_frames

BLANK = np.zeros((8, 8, 3), dtype=np.uint8)


def steps(session: Session) -> list[int]:
    return [one.step for one in session.workspace.frames]


@pytest.fixture
def panel(session: Session, bring_up: BringUp) -> MapPanel:
    with_frames(session)
    return bring_up(MapPanel)


def test_planes_of_other_epochs_are_one_layout_and_keep_the_sight(panel: MapPanel, session: Session) -> None:
    layouts = set()
    for step in steps(session):
        session.update_view(frame=step)
        layouts.add(panel.looking.layout)
    assert layouts == {"plane"}


@pytest.mark.parametrize("ending", ["gif", "webp", "mp4"])
def test_the_epochs_are_saved_as_a_moving_picture(
    ending: str, panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_view(frame=20)
    path = tmp_path / f"training.{ending}"
    panel.recording.save_to(path)
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert session.workspace.notices[-1] == f"Saved {path}"
    assert session.view.frame == 20
    pictures = read(path)
    assert len(pictures) == 4
    assert all((one != two).any() for one, two in pairwise(pictures))
    assert pictures[0].shape[1] == pytest.approx(panel.view.width(), abs=1)
    assert panel.recording.progress.isHidden()


def read(path: Path) -> list[np.ndarray]:
    if path.suffix == ".mp4":
        return list(imageio.imread(path, plugin="pyav"))
    with Image.open(path) as film:
        return [np.asarray(one.convert("RGB")) for one in ImageSequence.Iterator(film)]


def test_a_recording_that_is_cancelled_writes_nothing(panel: MapPanel, session: Session, tmp_path: Path) -> None:
    panel.recording.save_to(tmp_path / "training.gif")
    panel.recording._take()
    panel.recording.progress.cancel.click()
    assert not panel.recording.busy
    assert session.view.frame is None
    assert list(tmp_path.iterdir()) == []


def test_a_recording_can_be_cancelled_while_it_is_written(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written(path: Path, pictures: Iterable[np.ndarray], frames_per_second: float) -> None:
        reached.set()
        assert go_on.wait(20)
        path.write_bytes(b"".join(picture.tobytes() for picture in pictures))

    reached, go_on = Event(), Event()
    monkeypatch.setattr("ae_core.export.animation.save_animation", written)
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(reached.is_set, timeout=20_000)
    panel.recording.progress.cancel.click()
    go_on.set()
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert "not saved" in session.workspace.notices[-1]
    assert list(tmp_path.iterdir()) == []


def test_pictures_are_packed_without_a_loss() -> None:
    picture = np.random.default_rng(0).integers(0, 255, (7, 9, 3)).astype(np.uint8)
    np.testing.assert_array_equal(recording.Packed.of(picture[:, ::2]).picture, picture[:, ::2])


def test_what_cannot_be_written_is_told(panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "training.gif").mkdir()
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert "could not be saved" in session.workspace.notices[-1]


def test_all_samples_are_awaited_for_every_picture_where_they_are_shown(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []
    monkeypatch.setattr(recording, "from_qimage", lambda image: taken.append(len(panel.view.positions)) or BLANK)
    session.update_view(everything=True)
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=20_000)
    assert taken == [60] * 4


def test_a_projection_of_one_epoch_is_no_moving_picture(panel: MapPanel, session: Session, tmp_path: Path) -> None:
    session.update_view(projection="umap")
    panel.recording.save_to(tmp_path / "training.gif")
    assert not panel.recording.busy
    assert "A projection is of one epoch" in session.workspace.notices[-1]


def test_every_picture_is_of_one_epoch_with_its_own_colours_and_background(
    panel: MapPanel, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int | None, ...]] = []

    def taken(_image: object) -> np.ndarray:
        terms, made, frame = session.workspace.terms, panel.backdrop._made, session.frame()
        assert frame is not None
        seen.append((frame.step, terms.step if terms else None, made.frame.step if made else None))
        return BLANK

    with_frames(session, latent_dim=2)
    session.update_view(colour="term:error", behind=frozenset({"decoded"}))
    qtbot.waitUntil(lambda: not panel.lanes.inspect.busy)
    monkeypatch.setattr(recording, "from_qimage", taken)
    panel.recording.save_to(tmp_path / "training.gif")
    qtbot.waitUntil(lambda: not panel.recording.busy, timeout=30_000)
    assert seen == [(step, step, step) for step in (10, 20, 30, 40)]


def test_a_recording_ends_where_another_run_is_shown_and_gives_the_epoch_back(
    panel: MapPanel, session: Session, tmp_path: Path
) -> None:
    session.update_view(frame=20)
    panel.recording.save_to(tmp_path / "training.gif")
    panel.recording._take()
    run = session.workspace.run
    assert run is not None
    session.update_workspace(run=replace(run, folder=tmp_path / "another"))
    panel.recording._take()
    panel.recording._packs = False
    panel.recording._take()
    assert not panel.recording.busy
    assert "Something else is shown now" in session.workspace.notices[-1]
    assert session.view.frame == 20


def test_one_frame_is_no_moving_picture(panel: MapPanel, session: Session, tmp_path: Path) -> None:
    session.update_workspace(frames=session.workspace.frames[:1])
    panel.recording.save_to(tmp_path / "training.gif")
    assert not panel.recording.busy
    assert "no epochs to show" in session.workspace.notices[-1]
    assert np.asarray(steps(session)).tolist() == [10]
