"""A run that was broken off goes on as if it had not been."""

from __future__ import annotations

import dataclasses
import math
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch

from ae_core.spec import replaced
from ae_core.training import ledger
from ae_core.training.events import Look, Measured, Started, Stop
from ae_core.training.folder import RunFolder
from ae_core.training.run import RunSpec
from tests.core.small import run_spec, table
from tests.core.training.running import assert_same, closed_at, end_of, events_of, rows_of, weights_of

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
