"""The panel of experiments over real ones in their own process."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ae_core.experiments.base import experiments
from ae_core.experiments.conduct import folder_of
from ae_core.jobs import Job, Update
from ae_core.spec import read_spec
from ae_core.training.folder import RunFolder, RunRecord, described
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from app.bootstrap import Program
from app.panels.experiments import ExperimentsPanel
from app.session import Session
from app.workspace import Run
from tests.app import small_model
from tests.app.test_experiment_views import SAID as SEARCH
from tests.app.test_experiment_views import arrays

SAID = {
    "experiment": "samplers", "sentence": "Nothing is better.", "notices": ["Of 3 codes."], "runs": ["a/run"],
    "settings": {"repeats": 2, "second": ""}, "trained": [{"epochs": 4, "step": 9}],
    "table": {"sampler": ["normal", "mixture"], "mmd2": [0.5, None]},
}  # fmt: skip


def keep(run: Path, said: Mapping[str, Any] = SAID, name: str = "samplers", step: int = 9) -> None:
    folder = folder_of(run, name)
    folder.mkdir(parents=True)
    (folder / "result.json").write_text(json.dumps(said))
    files = RunFolder(run)
    if not files.record.exists():
        data = small_model.dataset()
        files.write(RunRecord(small_model.spec(data, 2), described(data), {"epochs": 4, "step": step}, 1, "cpu"))
    Image.fromarray(np.zeros((60, 40, 3), np.uint8)).save(folder / "figure.png")


class Acted:
    """A job that says what it is told to."""

    made: ClassVar[list[Acted]] = []

    def __init__(self, work: Any, request: Mapping[str, Any]) -> None:
        self.request, self.is_held, self.updates, self.closed = request, False, list[Update](), False
        Acted.made.append(self)

    def hold(self, held: bool) -> None:
        self.is_held = held

    def poll(self) -> Update | None:
        return self.updates.pop(0) if self.updates else None

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def acted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Acted]]:
    monkeypatch.setattr("ae_core.jobs.Job", Acted)
    Acted.made = []
    yield Acted.made
    Acted.made = []


@pytest.fixture
def panel(setup: Program, qtbot: QtBot) -> ExperimentsPanel:
    """Filled and on top."""
    found = setup.window.panels["experiments"]
    assert isinstance(found, ExperimentsPanel)
    setup.window.docks["experiments"].raise_()
    qtbot.waitUntil(lambda: found.choice.is_filled)
    return found


def show_run(session: Session, folder: Path, status: str = "done") -> None:
    folder.mkdir(exist_ok=True)
    small_model.load(session)
    session.update_workspace(run=Run(folder, status))  # type: ignore[arg-type]


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.waitUntil(button.isEnabled)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


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


def test_cancelling_ends_it_and_another_can_be_run(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    show_run(setup.session, tmp_path / "run")
    press(qtbot, panel.choice.run)
    qtbot.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
    assert acted[0].closed
    assert not setup.lanes.jobs.busy
    press(qtbot, panel.choice.run)
    assert len(acted) == 2


def leave_unfinished(run: Path) -> dict[str, Any]:
    asked = {"experiment": {"name": "reduce", "epochs": 2}, "runs": ["elsewhere/run", "elsewhere/other"]}
    folder = folder_of(run, "reduce") / "unfinished"
    folder.mkdir(parents=True)
    (folder / "request.json").write_text(json.dumps(asked))
    return asked


def test_what_was_stopped_goes_on_with_its_own_settings(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    """After a crash too: it is read from the run's folder, wherever that is now."""
    run = tmp_path / "run"
    leave_unfinished(run)
    show_run(setup.session, run)
    panel.choice.show("reduce")
    qtbot.waitUntil(panel.choice.go_on.isVisible)
    assert "Continue goes on with it" in panel.found.sentence.text()
    assert "Epochs 2" in panel.choice.go_on.toolTip()
    panel.choice.show("samplers")
    assert not panel.choice.go_on.isVisible()
    panel.choice.show("reduce")
    press(qtbot, panel.choice.go_on)
    assert acted[0].request["experiment"]["epochs"] == 2
    assert acted[0].request["runs"] == [str(run), "elsewhere/other"]
    assert not panel.choice.go_on.isVisible()
    assert "Dimensionality reduction of run" in panel.progress.text


def test_what_is_given_up_can_be_continued_at_once(
    setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("reduce")
    press(qtbot, panel.choice.run)
    assert not panel.choice.go_on.isVisible()
    leave_unfinished(tmp_path / "run")
    qtbot.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.choice.go_on.isVisible)


def test_what_was_stopped_can_be_thrown_away(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    leave_unfinished(tmp_path / "run")
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("reduce")
    qtbot.waitUntil(panel.choice.discard.isVisible)
    qtbot.mouseClick(panel.choice.discard, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.choice.discard.isVisible())
    assert not (folder_of(tmp_path / "run", "reduce") / "unfinished").exists()
    assert "Press Run" in panel.found.sentence.text()


@pytest.mark.parametrize("asked", [{}, {"experiment": {"name": "reduce", "epochs": -1}, "runs": 3}])
def test_a_request_that_cannot_be_read_is_told(
    asked: dict[str, Any], setup: Program, panel: ExperimentsPanel, acted: list[Acted], qtbot: QtBot, tmp_path: Path
) -> None:
    leave_unfinished(tmp_path / "run")
    (folder_of(tmp_path / "run", "reduce") / "unfinished" / "request.json").write_text(json.dumps(asked))
    show_run(setup.session, tmp_path / "run")
    panel.choice.show("reduce")
    qtbot.waitUntil(panel.choice.go_on.isVisible)
    press(qtbot, panel.choice.go_on)
    assert not acted
    assert setup.session.workspace.notices[-1].startswith("It cannot be gone on with: ")


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


@pytest.mark.slow
def test_one_that_was_killed_in_the_middle_goes_on_and_finds_something(
    setup: Program, panel: ExperimentsPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = {"epochs": 1, "device": "cpu", "threads": 1, "batch_size": 256}
    model = {"network": {"name": "mlp", "hidden": [8]}}
    spec, run = read_spec(RunSpec, {"data": "digits", "model": model, "train": settings}), tmp_path / "run"
    list(train(spec, spec.data.load(), run, window=None))
    show_run(setup.session, run)
    panel.choice.show("reduce")
    panel.choice._keep(experiments.create("reduce", sizes=(1, 2), epochs=1, seeds=1, kernel=False))
    panel.choice._choose()
    press(qtbot, panel.choice.run)
    unfinished = folder_of(run, "reduce") / "unfinished"
    qtbot.waitUntil(lambda: len(list(unfinished.glob("*/"))) == 2, timeout=120_000)
    qtbot.mouseClick(panel.progress.cancel, Qt.MouseButton.LeftButton)
    assert "reduce" not in panel._kept.results
    qtbot.waitUntil(panel.choice.go_on.isVisible)
    kept = sorted(path.name for path in unfinished.iterdir() if path.is_dir())
    qtbot.mouseClick(panel.choice.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.found.result is not None, timeout=120_000)
    assert panel.found.result is not None
    assert panel.found.result.said["settings"]["sizes"] == [1, 2]
    assert len(kept) == 2
    assert not unfinished.exists()
    assert not panel.choice.go_on.isVisible()
