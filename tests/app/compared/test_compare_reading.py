"""Which runs are read for a comparison, and what is shown where they cannot be."""

from __future__ import annotations

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ae_core.comparison.reading import Comparison, compared
from ae_core.comparison.walks import walked
from ae_core.data.base import Dataset
from ae_core.progress import tell
from app.bootstrap import Program
from app.panels.compare import ComparePanel
from tests.app.comparing import compare, data, kept, panel_of, turn_to

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda run: shutil.rmtree(run), "holds no run"),
        (lambda run: (run / "model.safetensors").unlink(), "no weights to compare by"),
        (lambda run: kept_elsewhere(run), "only runs of the very same data"),
        (lambda run: (run / "RUNNING").write_text("1"), "still being trained and has no weights"),
    ],
)
def test_a_run_that_cannot_be_compared_is_named_and_the_others_are(
    window: Program,
    qtbot: QtBot,
    runs: list[Path],
    harm: object,
    said: str,
) -> None:
    harm(runs[1])  # type: ignore[operator]
    panel = compare(window, qtbot, *runs)
    assert [tag.mark for tag in panel.legend.tags] == ["R1", "R2"]
    assert panel.refused.isVisible()
    assert panel.refused.text().startswith("Not compared: ")
    assert said in panel.refused.text()


def kept_elsewhere(run: Path) -> None:
    shutil.rmtree(run)
    kept(run, of=data(60))


def test_what_leaves_fewer_than_two_is_told_in_place_of_what_was_shown(
    panel: ComparePanel,
    window: Program,
    qtbot: QtBot,
    tmp_path: Path,
    runs: list[Path],
) -> None:
    window.session.choose(compared=(tmp_path / "one", tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: not panel.body_shown)
    assert panel.comparison is None
    assert panel.problem.isVisible()
    assert "Fewer than two" in panel.problem.text()
    assert "Fewer than two" in window.session.workspace.notices[-1]
    window.session.undo()
    qtbot.waitUntil(lambda: panel.body_shown)
    assert [tag.words for tag in panel.legend.tags] == [run.name for run in runs]
    assert not panel.refused.isVisible()


def test_a_run_that_is_deleted_meanwhile_stays_as_it_was_read(
    panel: ComparePanel, qtbot: QtBot, runs: list[Path]
) -> None:
    shutil.rmtree(runs[0])
    turn_to(panel, qtbot, "scores")
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=30_000)
    panel.walks.b.setValue(33)
    qtbot.waitUntil(lambda: panel.walks.walk is not None and panel.walks.walk.route.stops[-1] == 33)
    qtbot.mouseClick(panel.again, LEFT)
    qtbot.waitUntil(lambda: "holds no run" in panel.refused.text())
    assert [tag.words for tag in panel.legend.tags] == ["two", "three"]


def test_reading_can_be_given_up(
    window: Program, qtbot: QtBot, runs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(paths: tuple[Path, ...], dataset: Dataset | None) -> Comparison:
        while True:
            tell(0, 1)

    monkeypatch.setattr("ae_core.comparison.reading.compared", endless)
    panel = panel_of(window)
    window.session.update_workspace(compared=tuple(runs))
    qtbot.waitUntil(lambda: panel.reading._reads.busy)
    panel.reading._reads.cancel()
    qtbot.waitUntil(lambda: not panel.reading._reads.busy)
    assert panel.comparison is None
    assert not panel.body_shown


def test_the_action_shows_the_panel_and_two_clicks_compare_the_shipped_ones(setup: Program, qtbot: QtBot) -> None:
    action = setup.window.findChild(QAction, "action.compare")
    assert action is not None
    action.trigger()
    panel = panel_of(setup)
    qtbot.waitUntil(lambda: panel.is_seen)
    qtbot.mouseClick(panel.shipped, LEFT)
    qtbot.waitUntil(lambda: panel.comparison is not None, timeout=30_000)
    comparison = panel.comparison
    assert comparison is not None
    assert [run.kind for run in comparison.runs] == ["Vanilla", "Variational"]


def held_reading(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Runs that are read from now on are not there before it is set."""
    goes_on = Event()

    def held(*given: object) -> object:
        goes_on.wait(20)
        return compared(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("ae_core.comparison.reading.compared", held)
    return goes_on


def test_what_is_asked_of_one_comparison_is_not_shown_of_the_next(
    window: Program, qtbot: QtBot, runs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scores and a walk are asked for while other runs are being read: they are of those that are still shown."""
    panel = compare(window, qtbot, runs[0], runs[1])
    before = panel.comparison
    assert before is not None
    goes_on = held_reading(monkeypatch)
    window.session.choose(compared=(runs[0], runs[2]))
    qtbot.waitUntil(lambda: panel.reading._reads.busy)
    turn_to(panel, qtbot, "walks")
    panel.walks.a.setValue(panel.walks.a.value() + 1)
    turn_to(panel, qtbot, "scores")
    goes_on.set()
    qtbot.waitUntil(lambda: panel.comparison is not before, timeout=20_000)
    qtbot.waitUntil(lambda: panel.scores.scores is not None, timeout=30_000)
    scores, comparison = panel.scores.scores, panel.comparison
    assert scores is not None
    assert comparison is not None
    assert [row.run for row in scores.rows[:2]] == list(comparison.runs)
    assert panel.walks.walk is comparison.walk


def test_a_walk_that_comes_after_other_runs_is_dropped(
    window: Program, qtbot: QtBot, runs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = compare(window, qtbot, runs[0], runs[1])
    before, shown = panel.comparison, list[object]()
    reads_on, goes_on = held_reading(monkeypatch), Event()

    def slow(opened: object, *given: object) -> object:
        if before is not None and opened is before.runs:
            goes_on.wait(20)
            shown.append(opened)
        return walked(opened, *given)  # type: ignore[arg-type]

    monkeypatch.setattr("ae_core.comparison.walks.walked", slow)
    window.session.choose(compared=tuple(runs))
    qtbot.waitUntil(lambda: panel.reading._reads.busy)
    panel.walks.a.setValue(panel.walks.a.value() + 1)
    reads_on.set()
    qtbot.waitUntil(lambda: panel.comparison is not before, timeout=20_000)
    goes_on.set()
    answered: list[object] = []
    window.lanes.inspect.call("test", lambda: True, then=answered.append)  # after that of the walk
    qtbot.waitUntil(lambda: bool(answered) and bool(shown))
    walk = panel.walks.walk
    assert walk is not None
    assert len(walk.pictures) == 3


def test_runs_that_are_read_anew_stay_where_that_is_given_up(
    panel: ComparePanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(paths: tuple[Path, ...], dataset: Dataset | None) -> Comparison:
        while True:
            tell(0, 1)

    before = panel.comparison
    monkeypatch.setattr("ae_core.comparison.reading.compared", endless)
    qtbot.mouseClick(panel.again, LEFT)
    panel.reading._reads.cancel()
    qtbot.waitUntil(lambda: not panel.reading._reads.busy)
    assert panel.comparison is before
    assert panel.body_shown


def test_the_shipped_runs_are_compared_from_a_comparison_too(
    panel: ComparePanel, window: Program, qtbot: QtBot
) -> None:
    assert panel.again.menu().actions() == [panel.examples]
    panel.examples.trigger()
    assert [path.name for path in window.session.workspace.compared] == ["autoencoder", "vae"]
