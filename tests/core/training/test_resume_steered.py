"""A run that was steered by hand makes its changes again at their steps when it goes on."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from ae_core.errors import SpecError
from ae_core.training.events import Change, Finished, Refused, Started, Stepped, Stop
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from tests.core.small import run_spec
from tests.core.training.running import DATA, assert_same, closed_at, end_of, events_of, rows_of, weights_of

VAE: dict[str, Any] = {"bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl"}}}
STEERED = {
    1: Change("train.optimiser.lr", 3e-3),
    3: Change("model.regularisers.kl.beta", 4.0),
    4: Change("train.optimiser.lr", 1e-4),
}


@pytest.mark.parametrize("stop", [1, 2, 3, 4, 5])
def test_a_steered_run_repeats_its_changes_when_it_goes_on(stop: int, tmp_path: Path) -> None:
    spec = run_spec(VAE)
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    events_of(spec, whole, STEERED)
    early = {step: change for step, change in STEERED.items() if step < stop}
    late = {step: change for step, change in STEERED.items() if step > stop}
    events_of(spec, parts, {**early, stop: Stop()})
    if stop in STEERED:  # a stop took the place of the answer, so the change follows at once
        late = {**late}
        resumed = train(spec, DATA, parts, resume=True, window=None)
        assert isinstance(next(resumed), Started)
        send_all(resumed, STEERED[stop], late)
    else:
        events_of(spec, parts, late, resume=True)
    assert_same(whole, parts)


def send_all(training: Any, first: Change, late: dict[int, Change]) -> None:
    event, answer = None, first
    try:
        while True:
            event = training.send(answer)
            answer = late.get(event.step) if isinstance(event, Stepped) else None
    except StopIteration:
        assert isinstance(event, Finished)


def test_a_run_that_died_after_a_change_repeats_it(tmp_path: Path) -> None:
    """The change at step 4 is in the journal, the last checkpoint is of step 0."""
    spec = run_spec(VAE)
    whole, dead = tmp_path / "whole", tmp_path / "dead"
    events_of(spec, whole, STEERED)
    training = train(spec, DATA, dead, window=None)
    files = {}
    event, answer = None, None
    while not (isinstance(event, Stepped) and event.step == 5):
        event = training.send(answer)
        answer = STEERED.get(event.step) if isinstance(event, Stepped) else None
        if isinstance(event, Started):
            files = {path: path.read_bytes() for path in (dead / "checkpoint").iterdir()}
    training.close()
    for path, content in files.items():
        path.write_bytes(content)
    events_of(spec, dead, resume=True)
    assert weights_of(whole) == weights_of(dead)
    assert rows_of(whole) == rows_of(dead)


def test_changes_made_before_older_ones_of_the_journal_are_repeated_by_their_steps(tmp_path: Path) -> None:
    """A session that goes on from before a journalled change adds its own, earlier ones behind it."""
    spec = run_spec()
    folder = tmp_path / "run"
    closed_at(spec, folder, 1)
    start = RunFolder(folder).last.read_bytes()
    (folder / "journal.jsonl").write_text('{"step": 4, "path": "train.optimiser.lr", "value": 0.004}\n')
    steered = {2: Change("train.optimiser.lr", 0.002), 4: Change("train.optimiser.lr", 0.0044)}
    events_of(spec, folder, steered, resume=True)
    expected = weights_of(folder)
    lrs = [row[2] for row in rows_of(folder) if row[1] == "train"]
    assert lrs == [0.001, 0.001, 0.002, 0.002, 0.0044, 0.0044]
    RunFolder(folder).last.write_bytes(start)
    undone(folder)
    events_of(spec, folder, resume=True)
    assert weights_of(folder) == expected


def undone(folder: Path) -> None:
    record = RunFolder(folder).read()
    RunFolder(folder).write(dataclasses.replace(record, results={}))


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("train.optimiser.lr", float("nan"), "nan cannot be used"),
        ("train.optimiser.lr", -1.0, "-1.0 cannot be used"),
        ("train.epochs", 5, r"cannot be changed while the training runs \(these can: .*train.optimiser.lr"),
        ("model.regularisers.kl.beta", 1.0, "cannot be changed"),
    ],
)
def test_a_change_that_cannot_be_made_is_refused_and_changes_nothing(
    path: str, value: float, sentence: str, tmp_path: Path
) -> None:
    events_of(run_spec(), tmp_path / "plain")
    events = events_of(run_spec(), tmp_path / "refused", {2: Change(path, value)})
    (refused,) = [event for event in events if isinstance(event, Refused)]
    with pytest.raises(SpecError, match=sentence):
        raise SpecError(refused.message)
    assert_same(tmp_path / "plain", tmp_path / "refused")
    assert not (tmp_path / "refused" / "journal.jsonl").exists()


def test_what_is_sent_with_the_first_event_is_heeded(tmp_path: Path) -> None:
    training = train(run_spec(), DATA, tmp_path / "run", window=None)
    assert isinstance(next(training), Started)
    training.send(Stop())
    *_, end = training
    assert isinstance(end, Finished)
    assert (end.status, end.step) == ("stopped", 0)
    assert end_of(run_spec(), tmp_path / "run", resume=True).status == "done"
    steps = [row[:2] for row in rows_of(tmp_path / "run")]
    assert len(steps) == len(set(steps))
