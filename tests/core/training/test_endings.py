"""How a training ends: early, by divergence, and on hardly any data."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.errors import DataError, RunError, SpecError
from ae_core.storage import read_json, read_tensors
from ae_core.training import ledger
from ae_core.training.events import Change, Finished, Measured, Preview, Started, Stepped, Stop
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from tests.core.small import MLP, run_spec, table
from tests.core.training.running import DATA, end_of, events_of, rows_of, weights_of

HOPELESS = {"name": "adam", "lr": 1e30}


def is_finite(folder: Path) -> bool:
    arrays, _ = read_tensors(RunFolder(folder).weights)
    return all(np.isfinite(value).all() for value in arrays.values())


def assert_failed(end: Finished, folder: Path) -> None:
    assert end.status == "failed"
    assert "no longer a number at step" in end.message
    assert "smaller learning rate (it was 1e+30)" in end.message
    assert is_finite(folder)
    results = read_json(folder / "run.json")["results"]
    assert (results["status"], results["message"]) == ("failed", end.message)
    assert all(math.isfinite(value) for row in rows_of(folder) for _, value in row[3])


@pytest.mark.parametrize("batch_size", [5, 20, 1000])
@pytest.mark.parametrize("optimiser", [HOPELESS, {"name": "sgd", "lr": 1e30}])
def test_a_loss_that_is_no_number_ends_the_run_with_sound_weights(
    optimiser: dict[str, Any], batch_size: int, tmp_path: Path
) -> None:
    spec = run_spec(optimiser=optimiser, batch_size=batch_size)
    assert_failed(end_of(spec, tmp_path), tmp_path)


def test_batch_norm_does_not_hide_a_divergence(tmp_path: Path) -> None:
    spec = run_spec({"network": {**MLP, "batch_norm": True}}, optimiser={"name": "sgd", "lr": 1e30})
    assert_failed(end_of(spec, tmp_path), tmp_path)


@pytest.mark.parametrize("window", [None, 0.0])
def test_the_message_names_the_first_bad_step_however_rarely_anybody_looks(
    window: float | None, tmp_path: Path
) -> None:
    commands = {4: Change("train.optimiser.lr", 1e30)}
    end = end_of(run_spec(epochs=3, batch_size=10), tmp_path, commands, window=window)
    assert_failed(end, tmp_path)
    step = int(end.message.split("at step ")[1].split(".")[0])
    assert step in (6, 7)  # the huge step is the fifth; the first loss after it overflows, or the one after that
    assert end.step <= step


def test_a_stop_right_after_a_ruinous_step_is_a_failure_too(tmp_path: Path) -> None:
    end = end_of(run_spec(optimiser=HOPELESS), tmp_path, {1: Stop()})
    assert end.status == "failed"


def test_a_failed_run_can_be_given_a_smaller_learning_rate(tmp_path: Path) -> None:
    end_of(run_spec(optimiser=HOPELESS), tmp_path)
    end = end_of(run_spec(), tmp_path, resume=True)
    assert (end.status, end.step) == ("done", 6)


def test_early_stopping_ends_with_the_best_weights(tmp_path: Path) -> None:
    spec = run_spec(optimiser={"name": "sgd", "lr": 0.05}, early_stopping=3, epochs=500)
    events = events_of(spec, tmp_path)
    end = events[-1]
    assert isinstance(end, Finished)
    losses = [event.terms["loss"] for event in events if isinstance(event, Measured) and event.split == "val"]
    best = int(np.argmin(losses))
    assert end.status == "done"
    assert end.epochs < 500
    assert end.epochs - best == 3
    assert end.results["val"]["loss"] == pytest.approx(losses[best], rel=1e-6)
    arrays, about = read_tensors(RunFolder(tmp_path).best)
    assert about["epoch"] == best
    assert {key: value.tobytes() for key, value in arrays.items()} == weights_of(tmp_path)


def test_the_test_split_is_measured_only_at_the_end(tmp_path: Path) -> None:
    stopped = end_of(run_spec(), tmp_path, {4: Stop()})
    assert stopped.results["test"] == {}
    done = end_of(run_spec(), tmp_path, resume=True)
    assert set(done.results["test"]) == {"loss", "reconstruction", "squared_error"}
    assert "test" not in {row[1] for row in rows_of(tmp_path)}


@pytest.mark.parametrize("batch_norm", [False, True])
def test_fewer_samples_than_a_batch_are_one_batch_and_a_notice(batch_norm: bool, tmp_path: Path) -> None:
    data = table(n_train=7)
    events = events_of(run_spec({"network": {**MLP, "batch_norm": batch_norm}}), tmp_path, data=data)
    started = events[0]
    assert isinstance(started, Started)
    assert started.steps_per_epoch == 1
    assert started.notices == ("The batch size 20 is more than the 7 training samples: each step takes them all.",)
    assert sum(isinstance(event, Stepped) for event in events) == 2


def test_a_last_sample_that_would_be_alone_joins_the_batch_before_it(tmp_path: Path) -> None:
    data = table(n_train=41)
    end = end_of(run_spec({"network": {**MLP, "batch_norm": True}}), tmp_path, data=data)
    assert (end.status, end.step) == ("done", 4)


@pytest.mark.parametrize(("n_train", "batch_size"), [(1, 20), (20, 1)])
def test_batch_norm_on_single_samples_is_refused(n_train: int, batch_size: int, tmp_path: Path) -> None:
    spec = run_spec({"network": {**MLP, "batch_norm": True}}, batch_size=batch_size)
    with pytest.raises(SpecError, match="Batch norm cannot learn from one sample a step"):
        events_of(spec, tmp_path, data=table(n_train=n_train))


def test_a_single_sample_is_enough_without_batch_norm(tmp_path: Path) -> None:
    assert end_of(run_spec(), tmp_path, data=table(n_train=1, n_held=1)).status == "done"


@pytest.mark.parametrize("split", [0, 1, 2])
def test_an_empty_split_is_refused(split: int, tmp_path: Path) -> None:
    data = table()
    data.split[data.split == split] = (split + 1) % 3
    with pytest.raises(DataError, match="split is empty"):
        events_of(run_spec(), tmp_path, data=data)


def test_a_refusal_leaves_nothing_that_blocks_the_next_attempt(tmp_path: Path) -> None:
    with pytest.raises(SpecError):
        events_of(run_spec({"network": "conv"}), tmp_path / "run")
    assert not (tmp_path / "run").exists()
    assert end_of(run_spec(), tmp_path / "run").status == "done"


def test_every_event_carries_plain_numbers_and_arrays(tmp_path: Path) -> None:
    for event in events_of(run_spec(), tmp_path):
        if isinstance(event, Measured):
            assert {type(value) for value in event.terms.values()} == {float}
        if isinstance(event, Preview):
            assert {type(value) for value in event.weights.values()} == {np.ndarray}


def test_the_rows_of_an_epoch_average_to_the_mean_over_its_samples(tmp_path: Path) -> None:
    """With a learning rate of nothing the mean over an epoch is the loss of the whole split."""
    spec = run_spec({"network": MLP}, optimiser={"name": "sgd", "lr": 1e-30}, batch_size=7, epochs=1)
    end = end_of(spec, tmp_path, data=DATA)
    rows = [row for row in rows_of(tmp_path) if row[1] == "train"]
    sizes = [7] * 8 + [4]
    mean = np.average([dict(row[3])["loss"] for row in rows], weights=sizes)
    assert mean == pytest.approx(end.results["train"]["loss"], rel=1e-5)


def test_a_checkpoint_is_never_made_of_ruined_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Right after a huge step the weights are still finite, and a checkpoint is due."""
    monkeypatch.setattr(ledger, "SECONDS_BETWEEN_CHECKPOINTS", 0.0)
    monkeypatch.setattr(ledger, "COST_SHARE", math.inf)
    end = end_of(run_spec(batch_size=10), tmp_path, {3: Change("train.optimiser.lr", 1e30)})
    assert_failed(end, tmp_path)
    assert end.step == 3


def test_a_full_disk_ends_the_run_with_a_sentence_and_it_goes_on_exactly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    events_of(run_spec(), tmp_path / "whole")
    training = train(run_spec(), DATA, tmp_path / "run", window=None)
    while not isinstance(next(training), Stepped):
        pass
    with monkeypatch.context() as full:
        full.setattr("os.fsync", no_space)
        with pytest.raises(RunError, match=r"run: cannot be written \(No space left on device\)"):
            list(training)
    end_of(run_spec(), tmp_path / "run", resume=True)
    assert weights_of(tmp_path / "run") == weights_of(tmp_path / "whole")
    assert rows_of(tmp_path / "run") == rows_of(tmp_path / "whole")


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file", tmp_path / "file" / "run"):
        with pytest.raises(RunError, match=r"file.*: the run's folder cannot be made"):
            events_of(run_spec(), path)


def test_the_learning_rate_of_every_step_is_that_of_the_schedule(tmp_path: Path) -> None:
    schedule = {"name": "cosine", "warm_up": 0.5}
    spec = run_spec(optimiser={"name": "adam", "lr": 0.01}, schedule=schedule, epochs=3)
    end_of(spec, tmp_path)
    lrs = [row[2] for row in rows_of(tmp_path) if row[1] == "train"]
    assert lrs == pytest.approx([0.01 * spec.train.schedule.factor(step / 3, 3, []) for step in range(9)])
    assert lrs[1] == pytest.approx(0.01 * (1 / 3) / 0.5)


def test_a_change_that_ruined_a_run_is_not_made_again_when_it_is_resumed(tmp_path: Path) -> None:
    spec = run_spec(epochs=3)
    training = train(spec, table(), tmp_path / "run", window=None)
    event = next(training)
    while not isinstance(event, Stepped):
        event = training.send(None)
    event = training.send(Change("train.optimiser.lr", 1e30))
    while not isinstance(event, Finished):
        event = training.send(None)
    training.close()
    assert event.status == "failed"
    assert not (tmp_path / "run" / "journal.jsonl").read_text()
    assert end_of(spec, tmp_path / "run", data=table(), resume=True).status == "done"
