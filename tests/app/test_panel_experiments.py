"""The panel of experiments over real ones in their own process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ae_core.experiments.conduct import folder_of
from ae_core.jobs import Job, Update
from app.bootstrap import Program
from app.panels.experiments import ExperimentsPanel
from tests.app.experimenting import Acted, acting, keep, on_top, press, show_run
from tests.app.test_experiment_views import SAID as SEARCH
from tests.app.test_experiment_views import arrays


@pytest.fixture
def acted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Acted]]:
    yield from acting(monkeypatch)


@pytest.fixture
def panel(setup: Program, qtbot: QtBot) -> ExperimentsPanel:
    return on_top(setup, qtbot)


def test_what_was_found_before_is_read_from_the_run(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(tmp_path / "run")
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("samplers")
    qtbot.waitUntil(lambda: panel.found.result is not None)
    assert panel.found.sentence.text() == "Nothing is better."
    assert panel.found.notices.text().startswith("Of 3 codes.\nrun, epoch 4. Repeats 2.")
    assert "trained on since" not in panel.found.notices.text()
    assert panel.found.table.item(0, 1).text() == "0.5"
    assert panel.found.table.item(1, 1).text() == ""
    assert panel.choice.list.currentItem().text().startswith("\N{CHECK MARK}")
    panel.choice.show("lines")
    assert panel.found.result is None
    assert "Press Run" in panel.found.sentence.text()


@pytest.mark.parametrize("text", ["", "[]", '{"experiment": "other"}', '{"experiment": "samplers", "table": 3}'])
def test_a_result_that_cannot_be_read_harms_nobody(
    text: str, setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(tmp_path / "run")
    (folder_of(tmp_path / "run", "samplers") / "result.json").write_text(text)
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("samplers")
    qtbot.waitUntil(lambda: not setup.lanes.disk.awaits("experiments") and panel.choice.run.isEnabled())
    assert panel.found.table.rowCount() == 0


def test_it_runs_with_its_settings_says_how_far_it_is_and_shows_what_it_found(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    show_run(setup.session, run)
    panel.choice.show("samplers")
    field = panel.findChild(QWidget, "experiment.samplers.repeats")
    assert field is not None
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, "3")
    press(qtbot, panel.choice.run)
    request = acted[0].request
    assert (request["experiment"]["name"], request["experiment"]["repeats"]) == ("samplers", 3)
    assert request["runs"] == [str(run)]
    assert not panel.choice.run.isEnabled()
    assert panel.found.sentence.text().startswith("It is being found out")
    acted[0].updates = [Update("moving", {"fraction": 0.5, "note": "drawing codes"})]
    qtbot.waitUntil(lambda: "drawing codes" in panel.progress.text)
    assert "left" in panel.progress.text
    qtbot.mouseClick(panel.hold, Qt.MouseButton.LeftButton)
    assert acted[0].is_held
    assert panel.hold.text() == "Go on"
    qtbot.mouseClick(panel.hold, Qt.MouseButton.LeftButton)
    assert not acted[0].is_held
    keep(run)
    panel.choice.show("lines")
    acted[0].updates = [Update("done", {"folders": []})]
    qtbot.waitUntil(lambda: not panel.progress.isVisible())
    assert panel.choice.name == "lines"  # somebody sets another one meanwhile
    panel.choice.show("samplers")
    qtbot.waitUntil(lambda: panel.found.result is not None)
    assert panel.choice.run.text() == "Run again"


def test_why_it_failed_is_told_beside_what_was_found_before(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    keep(tmp_path / "run")
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("samplers")
    qtbot.waitUntil(lambda: panel.found.result is not None)
    assert not panel.problem.isVisible()
    press(qtbot, panel.choice.run)
    acted[0].updates = [Update("failed", message="It needs more.")]
    qtbot.waitUntil(panel.problem.isVisible)
    assert panel.problem.text() == "It needs more."
    press(qtbot, panel.choice.run)
    assert not panel.problem.isVisible()


def test_why_it_failed_stands_where_its_result_would(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("lines")
    press(qtbot, panel.choice.run)
    acted[0].updates = [Update("failed", message="It needs lines.")]
    qtbot.waitUntil(lambda: panel.found.sentence.text() == "It needs lines.")
    panel.choice.show("samplers")
    assert "Press Run" in panel.found.sentence.text()
    panel.choice.show("lines")
    assert panel.found.sentence.text() == "It needs lines."


def test_a_result_of_a_run_that_went_on_says_so(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(tmp_path / "run", step=12)
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("samplers")
    qtbot.waitUntil(lambda: panel.found.result is not None)
    assert panel.found.notices.text().endswith("The run has been trained on since: run it again.")


def test_what_was_found_of_another_run_does_not_stand_under_a_new_one(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(tmp_path / "run")
    show_run(setup.session, tmp_path / "run")
    panel._follow()
    show_run(setup.session, tmp_path / "other", "training")
    panel._follow()
    qtbot.waitUntil(lambda: not setup.lanes.disk.busy)
    panel.choice.show("samplers")
    assert panel.found.result is None


def test_a_moved_threshold_stays_when_another_experiment_has_ended(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(tmp_path / "run", SEARCH, "anomaly")
    np.savez(folder_of(tmp_path / "run", "anomaly") / "arrays.npz", **arrays())
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("anomaly")
    qtbot.waitUntil(lambda: panel.found.tabs.tabText(0) == "Threshold")
    judged = setup.session.workspace.judged
    assert judged is not None
    setup.session.update_workspace(judged=replace(judged, threshold=0.125))
    keep(tmp_path / "run")
    panel._look()
    qtbot.waitUntil(lambda: len(panel._kept.results) == 2)
    assert setup.session.workspace.judged is not None
    assert setup.session.workspace.judged.threshold == 0.125


def test_the_settings_stand_where_they_stood(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    show_run(setup.session, tmp_path / "run")
    for name in ("samplers", "lines") * 3:
        panel.choice.show(name)
        form = panel.choice._form
        assert form is not None
        qtbot.waitUntil(lambda form=form: form.isVisible() and form.y() == 0)  # type: ignore[misc]


def test_a_run_that_is_trained_has_to_wait(
    setup: Program, panel: ExperimentsPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    show_run(setup.session, tmp_path / "run", "training")
    qtbot.waitUntil(lambda: "has ended" in panel.found.sentence.text())
    assert not panel.choice.run.isEnabled()


def test_the_result_can_be_read_in_a_window_of_its_own(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(tmp_path / "run")
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("samplers")
    qtbot.waitUntil(lambda: panel.found.result is not None)
    qtbot.mouseClick(panel.found.large, Qt.MouseButton.LeftButton)
    window = panel.findChild(QDialog)
    assert window is not None
    assert window.isVisible()
    window.close()


def test_the_process_is_a_real_one(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder without a run is refused by it, in a sentence."""
    begun: list[Any] = []

    class Noted(Job):
        def __init__(self, *given: Any) -> None:
            begun.append(given)
            super().__init__(*given)

    monkeypatch.setattr("ae_core.jobs.Job", Noted)
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("samplers")
    press(qtbot, panel.choice.run)
    assert begun
    qtbot.waitUntil(lambda: not setup.lanes.jobs.busy, timeout=60_000)
    assert "run.json" in panel.found.sentence.text()
