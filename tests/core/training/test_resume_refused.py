"""What cannot be resumed is refused, in a sentence that names the file and the field."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from ae_core.errors import RunError
from ae_core.spec import replaced
from ae_core.storage import read_tensors, write_tensors
from ae_core.training.events import Finished, Stop
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from tests.core.small import run_spec, table
from tests.core.training.running import DATA, end_of, events_of, rows_of, state_of


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
