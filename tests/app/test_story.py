"""The whole story in the real window with the real engine: choose, train, look, walk, sample, project, close."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, build, open_window
from app.inspection import row_of
from app.session import Session
from tests.app.conftest import close

LONG = 120_000  # loops are compiled meanwhile on a new machine, beside other tests


class Hand:
    """Finds what a person would find, and uses it as a person would."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.window, self.session, self.qtbot = program.window, program.session, qtbot

    def find(self, kind: type[Any], name: str) -> Any:
        self.until(lambda: self.window.findChild(kind, name) is not None)
        return self.window.findChild(kind, name)

    def click(self, name: str) -> None:
        button = self.find(QWidget, name)
        self.until(button.isEnabled)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, name: str, data: str) -> None:
        box: QComboBox = self.find(QComboBox, name)
        box.setFocus()
        row = next(row for row in range(box.count()) if data in (box.itemData(row), box.itemText(row)))
        box.setCurrentIndex(row)
        box.activated.emit(row)

    def type(self, name: str, text: str) -> None:
        field = self.find(QWidget, name)
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def raise_panel(self, name: str) -> None:
        self.window.docks[name].raise_()

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=LONG)

    def status(self) -> str:
        run = self.session.workspace.run
        return run.status if run is not None else ""

    def point(self, row: int) -> QPoint:
        view = self.window.panels["map"].view
        place = view.to_pixels(row)
        return QPoint(round(place.x()), round(place.y()))


@pytest.fixture
def real(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = build(tmp_path)
    open_window(program)
    yield program
    if not program.lanes.is_closed:
        close(program.lanes, qtbot)
    program.window.close()
    program.window.deleteLater()


@pytest.fixture
def hand(real: Program, qtbot: QtBot) -> Hand:
    made = Hand(real, qtbot)
    made.until(lambda: real.desks.engine.is_ready and made.session.workspace.spec is not None)
    made.until(lambda: not real.desks.gate.reason)
    return made


def child_named(parent: QObject, name: str) -> Any:
    found = parent.findChild(QObject, name)
    assert found is not None, name
    return found


def train_two_epochs(hand: Hand) -> None:
    hand.choose("model.network", "mlp")
    hand.type("train.epochs", "2")
    hand.choose("toolbar.speed", "slow")  # or two epochs are over before anybody can press Pause
    hand.click("toolbar.train")
    hand.until(lambda: hand.status() == "training")


def pause_step_resume(hand: Hand, session: Session, steps: Callable[[], int]) -> None:
    hand.click("toolbar.pause")
    hand.until(lambda: hand.status() == "paused")
    before = steps()
    shown = session.workspace.frames[-1]
    hand.click("toolbar.step")
    hand.until(lambda: steps() == before + 1)
    hand.until(lambda: session.workspace.frames[-1].step == before + 1)
    assert not np.array_equal(session.workspace.frames[-1].codes, shown.codes)
    hand.choose("toolbar.speed", "full")
    hand.click("toolbar.pause")
    hand.until(lambda: hand.status() not in ("training", "paused"))
    run = session.workspace.run
    assert run is not None
    assert (run.status, run.message) == ("done", "")
    assert run.folder is not None
    written = run.folder / "diagnostics.json"
    hand.until(written.exists)


def project(hand: Hand, session: Session) -> None:
    hand.choose("map.projection", "umap")
    hand.until(lambda: "UMAP" in hand.find(QPushButton, "map.project").text())
    assert session.workspace.projection is None
    hand.click("map.project")
    hand.until(lambda: session.workspace.projection is not None and session.workspace.projection.fraction > 0)
    hand.click("map.cancel")
    hand.until(lambda: hand.find(QPushButton, "map.project").isEnabled())
    assert session.workspace.projection is not None
    assert not session.workspace.projection.done
    hand.choose("map.projection", "tsne")
    hand.until(lambda: "SNE" in hand.find(QPushButton, "map.project").text())
    hand.click("map.project")
    hand.until(lambda: (found := session.workspace.projection) is not None and found.method == "tsne" and found.done)
    hand.choose("map.projection", "axes")


def choose_two_points(hand: Hand, session: Session) -> None:
    view = hand.window.panels["map"].view
    positions = view.positions
    ends = (int(np.argmin(positions[:, 0])), int(np.argmax(positions[:, 0])))
    for row, letter, key in zip(ends, ("a", "b"), (Qt.Key.Key_A, Qt.Key.Key_B), strict=True):
        hand.window.activateWindow()
        place = hand.point(row)
        hand.qtbot.mouseMove(view, place)
        hand.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        hand.until(lambda: len(session.view.selection) == 1)
        chosen = hand.point(row_of(session, session.view.selection.last))
        assert (chosen - place).manhattanLength() <= 20
        hand.until(view.hasFocus)
        hand.qtbot.keyClick(view, key)
        hand.until(lambda letter=letter: getattr(session.view, letter) is not None)


def walk_and_save(hand: Hand, session: Session, out: Path) -> None:
    hand.raise_panel("interpolate")
    hand.until(lambda: session.workspace.walk is not None)
    steps = hand.find(QSpinBox, "interpolate.steps").value()
    assert session.workspace.walk is not None
    assert session.workspace.walk.pictures.shape[0] == steps
    hand.window.panels["interpolate"].save_to(out)
    hand.until(out.exists)
    with Image.open(out) as saved:
        assert saved.n_frames == 2 * steps - 2


def close_during_a_second_training(hand: Hand, program: Program) -> Path:
    hand.type("train.epochs", "500")
    hand.click("toolbar.train")
    hand.until(lambda: hand.status() == "training" and program.desks.training.step > 3)
    folder = hand.session.workspace.run.folder
    with hand.qtbot.waitSignal(program.lanes.closed, timeout=LONG):
        hand.window.close()
        assert hand.window.isVisible()
        stop = child_named(hand.window, "question.stop")
        hand.qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    return folder


@pytest.mark.timeout(600)
def test_a_person_trains_looks_walks_samples_projects_and_closes(hand: Hand, real: Program, tmp_path: Path) -> None:
    from ae_core.training.folder import RunFolder

    session = real.session
    train_two_epochs(hand)
    hand.until(lambda: len(session.workspace.frames) > 2)
    pause_step_resume(hand, session, lambda: real.desks.training.step)
    assert session.workspace.run is not None
    assert session.workspace.run.finished is not None
    assert session.workspace.run.finished.epochs == 2
    choose_two_points(hand, session)
    walk_and_save(hand, session, tmp_path / "walk.gif")
    hand.raise_panel("sample")
    hand.until(lambda: hand.window.panels["sample"].grid.total)
    project(hand, session)
    folder = RunFolder(close_during_a_second_training(hand, real))
    assert folder.read().results["status"] == "stopped"
    assert folder.last.exists()
    assert folder.owner() is None


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_thirty_windows_in_a_row_open_train_stop_and_close(qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(30):
        program = build(tmp_path / str(number))
        open_window(program)
        hand = Hand(program, qtbot)
        hand.until(lambda program=program: program.desks.engine.is_ready and not program.desks.gate.reason)
        hand.choose("model.network", "mlp")
        hand.click("toolbar.train")
        hand.until(lambda program=program: program.desks.training.step > 1)
        hand.click("toolbar.stop")
        hand.until(lambda hand=hand: hand.status() == "stopped")
        close(program.lanes, qtbot)
        program.window.close()
        program.window.deleteLater()
