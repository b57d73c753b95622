from __future__ import annotations

import dataclasses
import math
import os
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch

from ae_core.errors import RunError, SpecError
from ae_core.spec import replaced
from ae_core.storage import read_tensors, write_tensors
from ae_core.training import ledger
from ae_core.training.events import Change, Finished, Look, Measured, Refused, Started, Stepped, Stop
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.core.small import run_spec, table
from tests.core.training.running import DATA, closed_at, end_of, events_of, rows_of, state_of, weights_of

VAE: dict[str, Any] = {"bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl"}}}
RICH = {"name": "mlp", "hidden": [8], "dropout": 0.2, "batch_norm": True}
PLATEAU = {"name": "reduce-on-plateau", "patience": 1, "gamma": 0.5, "tolerance": 0.5}
VARIANTS: dict[str, RunSpec] = {
    "adam": run_spec(),
    "adamw": run_spec(optimiser={"name": "adamw", "weight_decay": 0.1}, gradient_clip=1.0),
    "sgd": run_spec(optimiser={"name": "sgd", "lr": 1e-3, "nesterov": True}),
    "sgd without momentum": run_spec(optimiser={"name": "sgd", "lr": 1e-3, "momentum": 0.0}),
    "dropout and batch norm": run_spec({"network": RICH}),
    "denoising": run_spec({"corruption": "gaussian"}),
    "variational": run_spec(VAE),
    "learned sigma": run_spec({"likelihood": {"name": "gaussian", "noise": "learned"}}),
    "warm-ups": run_spec(
        {**VAE, "regularisers": {"kl": {"name": "kl", "warm_up": 1.5}}}, schedule={"name": "cosine", "warm_up": 0.5}
    ),
    "one cycle": run_spec(schedule="one-cycle"),
    "plateau": run_spec(schedule=PLATEAU, epochs=4),
    "early stopping": run_spec(optimiser={"name": "sgd", "lr": 0.1}, early_stopping=1, epochs=4),
}


@pytest.fixture(params=VARIANTS.values(), ids=VARIANTS)
def spec(request: pytest.FixtureRequest) -> RunSpec:
    return request.param  # type: ignore[no-any-return]


def assert_same(one: Path, two: Path) -> None:
    assert weights_of(one) == weights_of(two)
    assert state_of(one) == state_of(two)
    assert rows_of(one) == rows_of(two)


@pytest.mark.parametrize("step", [1, 3, 4, 5])
def test_a_stopped_run_goes_on_as_if_it_had_not_been(spec: RunSpec, step: int, tmp_path: Path) -> None:
    """M9: weights, optimiser, schedule and random numbers."""
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    events_of(spec, whole)
    stopped = end_of(spec, parts, {step: Stop()})
    assert (stopped.status, stopped.step) == ("stopped", step) or stopped.status == "done"
    torch.manual_seed(step)  # the process's own random numbers must not matter
    events_of(spec, parts, resume=True)
    assert_same(whole, parts)


@pytest.mark.parametrize("name", ["adam", "dropout and batch norm", "plateau", "early stopping"])
def test_a_run_that_is_closed_after_any_event_goes_on_as_if_it_had_not_been(name: str, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    events = events_of(VARIANTS[name], whole)
    for place in range(1, len(events) + 1):
        parts = tmp_path / f"closed-{place}"
        closed_at(VARIANTS[name], parts, place)
        assert not (parts / "RUNNING").exists()
        end = end_of(VARIANTS[name], parts, resume=True)
        assert end.status == "done"
        assert_same(whole, parts)


def test_a_run_that_is_closed_after_every_single_event_reaches_its_end(tmp_path: Path) -> None:
    spec = VARIANTS["variational"]
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    events_of(spec, whole)
    closed_at(spec, parts, 2)
    for _ in range(40):
        closed_at(spec, parts, 3, resume=True)
        if RunFolder(parts).read().results.get("status") == "done":
            break
    end_of(spec, parts, resume=True)
    assert weights_of(whole) == weights_of(parts)
    assert rows_of(whole) == rows_of(parts)


def test_equal_seeds_give_equal_runs_and_others_do_not(spec: RunSpec, tmp_path: Path) -> None:
    """M9."""
    for name, used in (("one", spec), ("two", spec), ("other", replaced(spec, "train.seed", 1))):
        torch.manual_seed(len(name))
        events_of(used, tmp_path / name)
    assert_same(tmp_path / "one", tmp_path / "two")
    assert weights_of(tmp_path / "one") != weights_of(tmp_path / "other")


@pytest.mark.parametrize("name", ["variational", "dropout and batch norm", "denoising"])
def test_looking_does_not_change_what_is_learned(name: str, tmp_path: Path) -> None:
    events_of(VARIANTS[name], tmp_path / "blind")
    events_of(VARIANTS[name], tmp_path / "watched", {step: Look() for step in range(1, 7)}, window=0.0)
    assert_same(tmp_path / "blind", tmp_path / "watched")


@pytest.mark.parametrize("name", ["adam", "plateau"])
def test_saving_at_every_step_does_not_change_what_is_learned(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events_of(VARIANTS[name], tmp_path / "rarely")
    monkeypatch.setattr(ledger, "SECONDS_BETWEEN_CHECKPOINTS", 0.0)
    monkeypatch.setattr(ledger, "COST_SHARE", math.inf)
    events_of(VARIANTS[name], tmp_path / "often")
    assert weights_of(tmp_path / "rarely") == weights_of(tmp_path / "often")
    assert rows_of(tmp_path / "rarely") == rows_of(tmp_path / "often")


STEERED = {
    1: Change("train.optimiser.lr", 3e-3),
    3: Change("model.regularisers.kl.beta", 4.0),
    4: Change("train.optimiser.lr", 1e-4),
}


@pytest.mark.parametrize("stop", [1, 2, 3, 4, 5])
def test_a_steered_run_repeats_its_changes_when_it_goes_on(stop: int, tmp_path: Path) -> None:
    spec = VARIANTS["variational"]
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
    spec = VARIANTS["variational"]
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
    spec = VARIANTS["adam"]
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


def test_resuming_a_finished_run_touches_no_file(tmp_path: Path) -> None:
    end = end_of(run_spec(), tmp_path / "run")
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in sorted((tmp_path / "run").rglob("*")) if p.is_file()}
    again = events_of(run_spec(), tmp_path / "run", resume=True)
    after = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in sorted((tmp_path / "run").rglob("*")) if p.is_file()}
    assert again == [end]
    assert before == after


def test_more_epochs_extend_a_finished_run_to_what_it_would_have_been(tmp_path: Path) -> None:
    spec = VARIANTS["dropout and batch norm"]
    longer = replaced(spec, "train.epochs", 4)
    events_of(longer, tmp_path / "whole")
    events_of(spec, tmp_path / "parts")
    end = end_of(longer, tmp_path / "parts", resume=True)
    assert (end.status, end.epochs) == ("done", 4)
    assert_same(tmp_path / "whole", tmp_path / "parts")
    assert RunFolder(tmp_path / "parts").read().spec == longer


def test_the_curves_of_a_resumed_run_have_no_gap_and_no_double(tmp_path: Path) -> None:
    spec = run_spec(epochs=3)
    for stop in (2, 4, 6, 9):
        events_of(spec, tmp_path, {stop: Stop()}, resume=stop > 2)
    rows = [(row[0], row[1]) for row in rows_of(tmp_path)]
    assert [step for step, split in rows if split == "train"] == list(range(1, 10))
    assert [step for step, split in rows if split == "val"] == [0, 3, 6, 9]


@pytest.mark.parametrize("stop", [30, 31])
def test_a_row_over_several_steps_goes_on_collecting(stop: int, tmp_path: Path) -> None:
    data = table(n_train=600)
    spec = run_spec(epochs=1, batch_size=10)
    events_of(spec, tmp_path / "whole", data=data)
    events_of(spec, tmp_path / "parts", {stop: Stop()}, data=data)
    events_of(spec, tmp_path / "parts", data=data, resume=True)
    assert [row[0] for row in rows_of(tmp_path / "whole") if row[1] == "train"] == list(range(2, 61, 2))
    assert_same(tmp_path / "whole", tmp_path / "parts")


def test_the_clock_of_a_resumed_run_goes_on(tmp_path: Path) -> None:
    events = events_of(run_spec(), tmp_path, {2: Stop()}) + events_of(run_spec(), tmp_path, resume=True)
    seconds = [event.seconds for event in events if isinstance(event, Measured)]
    assert seconds == sorted(seconds)
    assert seconds[0] > 0


def test_each_row_carries_the_time_of_its_own_step(tmp_path: Path) -> None:
    """Rows that are read together were not made together."""
    spec = run_spec(epochs=1, batch_size=5)
    rows = [event for event in events_of(spec, tmp_path) if isinstance(event, Measured) and event.split == "train"]
    seconds = [row.seconds for row in rows]
    assert len(rows) == 12
    assert all(before < after for before, after in pairwise(seconds))


@pytest.mark.parametrize(("first", "spoken"), [(1, False), (2, True), (0, False)])
def test_other_threads_are_told_when_a_run_goes_on(first: int, spoken: bool, tmp_path: Path) -> None:
    events_of(run_spec(), tmp_path, {2: Stop()})
    folder = RunFolder(tmp_path)
    folder.write(dataclasses.replace(folder.read(), threads=first))
    started = events_of(run_spec(), tmp_path, resume=True)[0]
    assert isinstance(started, Started)
    assert any("will not repeat bit for bit" in notice for notice in started.notices) == spoken


@pytest.mark.parametrize("kept", ["float32", "bf16", None])
def test_a_run_goes_on_in_the_precision_in_which_it_began(kept: Any, tmp_path: Path) -> None:
    spec = run_spec(precision="auto")
    events_of(spec, tmp_path, {2: Stop()})
    folder = RunFolder(tmp_path)
    chosen = folder.read().precision
    assert chosen is not None
    folder.write(dataclasses.replace(folder.read(), precision=kept))
    started = events_of(spec, tmp_path, resume=True)[0]
    assert isinstance(started, Started)
    assert started.precision == folder.read().precision == (kept or chosen)


def test_other_data_are_refused_and_nothing_is_changed(tmp_path: Path) -> None:
    events_of(run_spec(), tmp_path, {2: Stop()})
    before = state_of(tmp_path), rows_of(tmp_path)
    with pytest.raises(RunError, match="no longer the one that this run was trained on"):
        events_of(run_spec(), tmp_path, resume=True, data=table(seed=1))
    assert (state_of(tmp_path), rows_of(tmp_path)) == before


def test_a_second_trainer_in_the_same_folder_is_refused(tmp_path: Path) -> None:
    first = train(run_spec(), DATA, tmp_path / "run", window=None)
    next(first)
    with pytest.raises(RunError, match="is being trained by process"):
        next(train(run_spec(), DATA, tmp_path / "run", resume=True))
    with pytest.raises(RunError, match="is not empty"):
        next(train(run_spec(), DATA, tmp_path / "run"))
    *_, end = first
    assert isinstance(end, Finished)


def test_a_run_whose_process_died_is_abandoned_and_goes_on(tmp_path: Path) -> None:
    events_of(run_spec(), tmp_path, {2: Stop()})
    (tmp_path / "RUNNING").write_text(str(10**30))
    assert RunFolder(tmp_path).abandoned()
    assert end_of(run_spec(), tmp_path, resume=True).status == "done"
    assert not RunFolder(tmp_path).abandoned()


@pytest.mark.parametrize("content", ["", "me", "-3", "\udcff"])
def test_a_mark_that_is_no_process_does_not_lock_a_run(content: str, tmp_path: Path) -> None:
    events_of(run_spec(), tmp_path, {2: Stop()})
    (tmp_path / "RUNNING").write_bytes(content.encode("utf-8", "surrogateescape"))
    os.utime(tmp_path / "RUNNING", (0, 0))  # an empty one that is new belongs to a process that is about to write
    assert end_of(run_spec(), tmp_path, resume=True).status == "done"


@pytest.mark.parametrize("name", ["run.json", "checkpoint/last.safetensors", "history.csv"])
@pytest.mark.parametrize("damage", ["missing", "empty", "cut off", "rubbish"])
def test_a_damaged_run_is_an_error_that_names_the_file(name: str, damage: str, tmp_path: Path) -> None:
    events_of(run_spec(), tmp_path, {4: Stop()})
    path = tmp_path / name
    content = path.read_bytes()
    path.unlink() if damage == "missing" else path.write_bytes(
        {"empty": b"", "cut off": content[: len(content) // 2], "rubbish": b"\x00\xff" * 40}[damage]
    )
    with pytest.raises(RunError, match=path.name):
        events_of(run_spec(), tmp_path, resume=True)


def test_a_checkpoint_of_another_model_is_an_error_that_names_the_weight(tmp_path: Path) -> None:
    events_of(run_spec(), tmp_path, {4: Stop()})
    other = replaced(run_spec(), "model.network.hidden", [9])
    with pytest.raises(RunError, match=r"last\.safetensors: weight \S+: \(\d+,.* was expected, found"):
        events_of(other, tmp_path, resume=True)


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("place.step", "x", r"place\.step: 'x' cannot be used"),
        ("place.step", -1, r"place\.step: -1 cannot be used"),
        ("place.validation", "abc", r"place\.validation: 'abc' cannot be used"),
        ("place.batch", -5, r"place\.batch: -5 cannot be used"),
        ("place.batch", 4, r"place\.batch: 4 of 3 batches"),
        ("place.seconds", float("inf"), r"place\.seconds: inf cannot be used"),
        ("open_row.sums", [0.0], r"open_row\.sums: 2 numbers were expected, found 1"),
        ("open_row.samples", True, r"open_row\.samples: True cannot be used"),
        ("history_offset", 1.5, r"history_offset: 1\.5 cannot be used"),
    ],
)
def test_a_checkpoint_that_says_nonsense_is_an_error_that_names_the_field(
    path: str, value: Any, sentence: str, tmp_path: Path
) -> None:
    events_of(run_spec(), tmp_path, {4: Stop()})
    last = RunFolder(tmp_path).last
    arrays, about = read_tensors(last)
    *parents, field = path.split(".")
    inner = about
    for parent in parents:
        inner = inner[parent]
    inner[field] = value
    write_tensors(last, arrays, about)
    with pytest.raises(RunError, match=rf"last\.safetensors: {sentence}"):
        events_of(run_spec(), tmp_path, resume=True)
