"""The coach in the window: said where it is seen, never in the way, and what a run has to beat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ae_core.coach.base import Baselines, Hint
from ae_core.training.events import Measured
from app.bootstrap import Program, build, open_window
from app.coaching.page import HintRow
from app.main_window import MainWindow
from app.panels.curves import CurvesPanel
from app.session import Session
from tests.app.conftest import close
from tests.app.fake_training import FakeTraining
from tests.app.small_model import BringUp, load

LONG = 120_000
HINT = Hint("overfitting", "Since epoch 3 it rises from 2 to 3.", "Stop early.", "train.early_stopping")
OTHER = Hint("code_too_small", "It keeps 20% of the variance.", "4 numbers may be too few.", "model.network.latent_dim")


def rows(window: MainWindow) -> list[HintRow]:
    return [row for row in window.coach.page.findChildren(HintRow) if row.isVisibleTo(window.coach.page)]


def test_it_is_out_of_the_way_until_it_has_something_to_say(window: MainWindow) -> None:
    assert not window.coach.isVisible()
    window.session.update_workspace(hints=(HINT,))
    assert window.coach.isVisible()
    assert window.coach.text() == "Coach: 1 hint"
    window.session.update_workspace(hints=(HINT, OTHER))
    assert window.coach.text() == "Coach: 2 hints"
    assert QApplication.activeModalWidget() is None


def test_each_hint_says_what_was_seen_and_leads_to_its_setting(setup: Program, qtbot: QtBot) -> None:
    window = setup.window
    window.session.update_workspace(hints=(HINT, OTHER))
    qtbot.mouseClick(window.coach, Qt.MouseButton.LeftButton)
    assert window.coach.page.isVisible()
    first, second = rows(window)
    texts = {label.text() for label in first.findChildren(QWidget) if hasattr(label, "text")}
    assert {HINT.evidence, HINT.advice} <= texts
    qtbot.mouseClick(second.show_setting, Qt.MouseButton.LeftButton)
    assert not window.coach.page.isVisible()
    field = window.findChild(QWidget, OTHER.control)
    assert window.focusWidget() is field
    assert not field.visibleRegion().isEmpty()


def test_a_setting_that_setup_does_not_show_is_told_of(window: MainWindow) -> None:
    window.coach.wanted.emit("model.regularisers.kl.beta")
    assert "model.regularisers.kl.beta" in window.session.workspace.notices[-1]


def test_what_is_dismissed_is_not_said_again_of_this_run(setup: Program, qtbot: QtBot) -> None:
    session, window = setup.session, setup.window
    window.actions_by_name["train"].trigger()
    qtbot.waitUntil(lambda: session.workspace.run is not None and session.workspace.run.status == "done")
    qtbot.waitUntil(lambda: bool(session.workspace.curves))
    spec = session.workspace.run.spec  # type: ignore[union-attr]
    assert spec is not None
    high = Baselines(mean=1e-9)
    session.update_workspace(baselines=high, curves=with_error(session.workspace.curves))
    qtbot.waitUntil(lambda: "collapsed" in names(session), timeout=10_000)
    assert any("Coach:" in notice for notice in session.workspace.notices)
    window.coach.page.open()
    left = [name for name in names(session) if name != "collapsed"]
    qtbot.mouseClick(rows(window)[names(session).index("collapsed")].dismiss, Qt.MouseButton.LeftButton)
    assert names(session) == left
    setup.desks.coach._look()
    assert names(session) == left


def names(session: Session) -> list[str]:
    return [hint.name for hint in session.workspace.hints]


def with_error(curves: object) -> object:
    from ae_core.training.events import Measured

    terms = {"squared_error": 1.0, "loss": 1.0}
    return curves.extended([Measured(step, step / 4, "val", 1.0, 1.0, 1e-3, terms) for step in (0, 4)])  # type: ignore[attr-defined]


def test_the_curves_show_what_is_to_be_beaten(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["train"].trigger()
    session = window.session
    qtbot.waitUntil(lambda: session.workspace.run is not None and session.workspace.run.status == "done")
    panel = window.panels["curves"]
    assert isinstance(panel, CurvesPanel)
    size = session.workspace.run.spec.model.network.latent_dim  # type: ignore[union-attr]
    session.update_workspace(baselines=Baselines(50.0, {size: 20.0, 2 * size: 10.0}, None, 40.0, 15.0, size))
    qtbot.waitUntil(lambda: panel.view.levels == {f"PCA {size}": 20.0, f"plain {size}": 15.0})
    panel.view.set_log(True)
    line = panel.view._levels._lines[f"PCA {size}"]
    assert line.value() == pytest.approx(np.log10(20.0))


@pytest.fixture
def baselines_sought(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """A window that looks for them."""
    made = build(tmp_path, FakeTraining())
    made.desks.coach.enabled = True
    with qtbot.waitSignal(made.desks.engine.ready, timeout=60_000):
        open_window(made)
    qtbot.waitUntil(lambda: not made.desks.gate.reason)
    yield made
    close(made.lanes, qtbot)
    made.window.close()
    made.window.deleteLater()


@pytest.mark.timeout(2 * LONG / 1000)  # beside other work a process of its own takes its time to begin
def test_with_the_first_training_what_it_has_to_beat_is_found(
    baselines_sought: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    session, desk = baselines_sought.session, baselines_sought.desks.data
    from ae_core.data.base import sources

    with qtbot.waitSignal(desk.loaded, timeout=LONG):
        desk.load(sources.create("iris"))
    qtbot.waitUntil(lambda: not baselines_sought.desks.gate.reason)
    baselines_sought.window.actions_by_name["train"].trigger()
    qtbot.waitUntil(lambda: session.workspace.baselines is not None, timeout=LONG)
    known = session.workspace.baselines
    assert known is not None
    assert known.vanilla is not None
    assert list((tmp_path / "runs").glob("baseline-iris-*-vanilla/run.json"))
    assert any(notice.startswith("To beat") for notice in session.workspace.notices)


def test_they_can_be_switched_off_and_stay_off(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    action = program.window.actions_by_name["baselines"]
    assert action.isChecked()
    action.trigger()
    assert not program.desks.coach.enabled
    assert not build_preferences(tmp_path).baselines


def build_preferences(place: Path) -> object:
    from app.settings import Settings

    return Settings(place / "settings.ini").preferences


def test_the_curves_of_a_gan_have_nothing_to_beat_and_say_what_its_losses_are(
    session: Session, bring_up: BringUp
) -> None:
    panel = bring_up(CurvesPanel)
    load(session, name="gan")
    terms = {"loss": 1.0, "generator": 1.0, "discriminator": 1.4, "regressor": 2.0, "squared_error": 60.0}
    rows = [Measured(step, step / 4, "train", 1.0, 1.0, 1e-3, terms) for step in (0, 4)]
    session.update_workspace(curves=session.workspace.curves.extended(rows), baselines=Baselines(50.0, {2: 20.0}))
    panel.paint(frozenset({"curves", "run"}))
    assert panel.view.levels == {}
    assert {one.term for one in panel._series()} == {"generator", "discriminator", "regressor"}
    assert "who is ahead" in panel._unit.toolTip()


def test_the_status_line_says_whole_sentences_and_its_tool_tip_all(window: MainWindow) -> None:
    notice = f"Coach: Overfitting. {'It rises and rises. ' * 30}"
    window.session.note(notice)
    shown = window.status.currentMessage()
    assert shown.startswith("Coach: Overfitting.")
    assert shown.endswith(". \N{HORIZONTAL ELLIPSIS}")
    assert window.status.fontMetrics().horizontalAdvance(shown) <= window.status.width()
    assert window.status.toolTip() == notice
    window.session.note("\u4e00\u4e8c\u4e09\u3002" * 99)  # sentences of a language without spaces
    assert window.status.currentMessage().endswith("\u3002 \N{HORIZONTAL ELLIPSIS}")
    window.status.clearMessage()
    assert window.status.toolTip() == ""


def test_the_status_line_never_shows_a_part_of_a_path_as_the_whole(window: MainWindow) -> None:
    window.session.note("Saved /home/anna/Dr. Mayer/lesson.json")
    assert window.status.currentMessage() == "Saved /home/anna/Dr. Mayer/lesson.json"
    window.session.note(f"Saved /home/anna/Dr. {'Mayer/' * 99}lesson.json")
    assert window.status.currentMessage().startswith("Saved /home/anna/Dr.")
    assert window.status.currentMessage().endswith("\N{HORIZONTAL ELLIPSIS}")
