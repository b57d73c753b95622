"""With the real training, on the small digits."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ae_core.data.base import sources
from ae_core.errors import RunError
from ae_core.model.presets.base import presets
from ae_core.spec import replaced, switched
from ae_core.training.events import Change, Finished, Measured, Stepped, Stop
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from app.bootstrap import Program, build, open_window
from app.inspection import stop_at
from app.past import read_past
from app.resuming import Resuming
from app.selection import Selection
from tests.app.conftest import close

EPOCHS = 3
START = Measured(0, 0.0, "train", 0.0, 0.0, 0.0, {})


def spec() -> RunSpec:
    dataset = sources.create("digits").load()
    made = switched(RunSpec(), "data", "digits")
    made = replaced(made, "model", presets.get("vanilla").model(dataset))
    made = switched(made, "model.network", "mlp")
    return replaced(replaced(made, "train.epochs", EPOCHS), "train.threads", 1)


@pytest.fixture
def stopped(tmp_path: Path) -> Path:
    """A run that was steered by hand and ended in its second epoch, with the mark of a process that has died."""
    folder = tmp_path / "runs" / "interrupted"
    dataset = spec().data.load()
    events = train(spec(), dataset, folder)
    steps = 0
    command: Change | Stop | None = None
    while not isinstance(event := events.send(command), Finished):
        steps += isinstance(event, Stepped)
        command = Change("train.optimiser.lr", 2e-3) if steps == 3 and isinstance(event, Stepped) else None
        command = Stop() if steps == 20 else command
    events.close()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (folder / "RUNNING").write_text(str(gone.pid))
    return folder


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    made = build(tmp_path)
    yield made
    close(made.lanes, qtbot)
    made.window.close()
    made.window.deleteLater()


def test_the_past_of_a_run_is_what_its_files_say(stopped: Path) -> None:
    past = read_past(stopped)
    assert past.spec == spec()
    assert past.steered == replaced(spec(), "train.optimiser.lr", 2e-3)
    assert past.frames[0].step == 0
    assert len(past.preview_ids) == len(past.frames[0].codes)
    assert len(past.probe_ids) == len(past.frames[0].errors)
    steps = past.curves["train", "loss"].steps
    assert (np.diff(steps) > 0).all()
    assert steps[-1] == 20


def test_the_time_of_a_run_with_fewer_samples_than_a_batch_is_of_the_samples_that_there_were(tmp_path: Path) -> None:
    folder, dataset = tmp_path / "large", spec().data.load()
    events = train(replaced(spec(), "train.batch_size", 100_000), dataset, folder)
    found = [event for event in events if isinstance(event, Measured) and event.split == "train"]
    past = read_past(folder)
    n = int((dataset.split == 0).sum())
    wanted = sum(n * (b.step - a.step) / b.samples_per_second for a, b in zip([START, *found], found, strict=False))
    assert past.curves["train", "loss"].seconds[-1] == pytest.approx(wanted, rel=1e-3)


def test_a_run_on_other_data_is_refused(stopped: Path) -> None:
    record = stopped / "run.json"
    text = record.read_text()
    fingerprint = spec().data.load().fingerprint
    assert fingerprint in text
    record.write_text(text.replace(fingerprint, "0" * len(fingerprint)))
    with pytest.raises(RunError, match="digits"):
        read_past(stopped)


def test_an_interrupted_run_is_offered_and_ends_as_one_that_was_never_interrupted(
    stopped: Path, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    qtbot.waitUntil(program.window.banner.isVisible)
    assert "interrupted" in program.window.banner.text
    button = program.window.findChild(QPushButton, "banner.resume")
    assert button is not None
    with qtbot.waitSignal(program.desks.training.ended, timeout=60_000) as signal:
        button.click()
    assert signal.args == ["done"]
    assert not program.window.banner.isVisible()
    resumed = program.session.workspace.curves["train", "loss"]
    changes = {3: Change("train.optimiser.lr", 2e-3)}
    expected = uninterrupted(tmp_path / "whole", changes)
    assert resumed.steps.tolist() == [one.step for one in expected]
    assert resumed.values == pytest.approx([one.terms["loss"] for one in expected], rel=1e-6)
    assert (np.diff(resumed.seconds) >= 0).all()


def test_a_run_that_is_done_is_shown_whole_and_answers_questions(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "runs" / "whole"
    uninterrupted(folder, {})
    session, shown = program.session, program.window.panels
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    with qtbot.waitSignal(program.desks.training.ended, timeout=60_000) as signal:
        Resuming(session, program.lanes, program.desks, program.window.banner).resume(folder)
    assert signal.args == ["done"]
    for name in ("curves", "reconstructions", "map"):  # each is painted when it is seen; in a low window they are tabs
        program.window.docks[name].raise_()
        qtbot.waitUntil(lambda name=name: shown[name].body_shown)
    sample = int(session.workspace.preview_ids[3])
    session.update_view(selection=Selection.of([sample]), a=stop_at(session, sample), b=stop_at(session, sample + 1))
    shown["map"].hover.point(3)  # type: ignore[attr-defined]
    qtbot.waitUntil(shown["map"].hover.card.isVisible, timeout=30_000)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: session.workspace.walk is not None and shown["inspector"].body_shown)
    program.window.docks["sample"].raise_()
    qtbot.waitUntil(lambda: shown["sample"].grid.total == 64)  # type: ignore[attr-defined]


def uninterrupted(folder: Path, changes: dict[int, Change]) -> list[Measured]:
    events = train(spec(), spec().data.load(), folder)
    found: list[Measured] = []
    command: Change | None = None
    while not isinstance(event := events.send(command), Finished):
        command = changes.get(event.step) if isinstance(event, Stepped) else None
        if isinstance(event, Measured) and event.split == "train":
            found.append(event)
    return found


def test_not_asking_again_takes_the_mark_away(stopped: Path, program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.desks.engine.ready, timeout=60_000):
        open_window(program)
    qtbot.waitUntil(program.window.banner.isVisible)
    button = program.window.findChild(QPushButton, "banner.forget")
    assert button is not None
    button.click()
    assert not (stopped / "RUNNING").exists()
    assert not program.window.banner.isVisible()
