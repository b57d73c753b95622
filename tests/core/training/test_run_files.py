from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from ae_core.data.base import TRAIN
from ae_core.errors import RunError, SpecError
from ae_core.storage import read_json
from ae_core.training import journal
from ae_core.training.feed import batches
from ae_core.training.folder import RunFolder, abandoned_runs, new_folder
from ae_core.training.history import FIXED, History, Record, read_history
from ae_core.training.journal import Entry
from ae_core.training.loop import train
from tests.core.small import run_spec
from tests.core.training.running import DATA, closed_at, end_of

ENDED = {
    "status": "done",
    "step": 6,
    "epochs": 2,
    "seconds": 1.0,
    "samples_per_second": 9.0,
    "train": {},
    "val": {},
    "test": {},
}


def row(step: int) -> Record:
    return Record(step, step / 3, "train", 100.0, 1e-3, {"loss": 1 / 3})


def test_history_comes_back_to_the_last_digit(tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    history = History(path, ["loss", "squared_error"])
    history.append([row(3)])
    history.close()
    (back,) = read_history(path)
    assert back.terms == {"loss": 1 / 3}
    assert (back.step, back.epoch, back.lr) == (3, 1.0, 1e-3)
    assert path.read_text().splitlines()[0] == ",".join([*FIXED, "loss", "squared_error"])


def test_history_goes_on_after_a_truncation(tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    history = History(path, ["loss"])
    history.append([row(1)])
    mark = history.sync()
    history.append([row(2), row(3)])
    history.truncate(mark)
    history.append([row(4)])
    history.close()
    assert [record.step for record in read_history(path)] == [1, 4]


@pytest.mark.parametrize("offset", [-1, 10_000])
def test_history_refuses_an_offset_that_it_does_not_have(offset: int, tmp_path: Path) -> None:
    history = History(tmp_path / "history.csv", ["loss"])
    with pytest.raises(RunError, match=r"history\.csv: has"):
        history.truncate(offset)
    history.close()
    assert read_history(tmp_path / "history.csv") == []


def test_a_line_that_was_cut_off_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    history = History(path, ["loss"])
    history.append([row(1), row(2)])
    history.close()
    path.write_bytes(path.read_bytes()[:-3])
    assert [record.step for record in read_history(path)] == [1]


@pytest.mark.parametrize("line", ["1,a,train,1,1,1", "1,1", "1,1,train,1,1,1,1,1,1", "x" * 10])
def test_a_line_that_is_no_row_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    path.write_text(f"{','.join(FIXED)},loss\n{line}\n")
    with pytest.raises(RunError, match=r"history\.csv: line 2"):
        read_history(path)


def test_an_entry_that_was_cut_off_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    journal.append(path, Entry(1, "train.optimiser.lr", 0.1))
    with path.open("a") as file:
        file.write('{"step": 2, "pa')
    assert journal.read(path) == [Entry(1, "train.optimiser.lr", 0.1)]
    journal.append(path, Entry(3, "train.optimiser.lr", 0.3))
    assert journal.read(path) == [Entry(1, "train.optimiser.lr", 0.1), Entry(3, "train.optimiser.lr", 0.3)]


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "[]",
        "3",
        "{",
        '{"step": "x", "path": "a", "value": 1}',
        '{"step": Infinity, "path": "a", "value": 1}',
        "\udcff",
    ],
)
def test_a_line_that_is_no_change_is_named(line: str, tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_bytes(line.encode("utf-8", "surrogateescape") + b"\n")
    with pytest.raises(RunError, match=r"journal\.jsonl"):
        journal.read(path)


def test_a_journal_that_names_no_live_setting_is_refused_when_the_run_goes_on(tmp_path: Path) -> None:
    closed_at(run_spec(), tmp_path, 3)
    (tmp_path / "journal.jsonl").write_text('{"step": 0, "path": "train.epochs", "value": 3}\n')
    with pytest.raises(RunError, match=r"journal\.jsonl: train\.epochs: cannot be changed"):
        end_of(run_spec(), tmp_path, resume=True)


def test_changes_that_cannot_be_made_leave_no_run_behind(tmp_path: Path) -> None:
    changes = [Entry(0, "train.optimiser.lr", 0.1), Entry(1, "train.epochs", 3)]
    with pytest.raises(SpecError, match=r"train\.epochs: cannot be changed"):
        next(train(run_spec(), DATA, tmp_path / "run", changes=changes))
    assert not (tmp_path / "run").exists()


def test_run_json_says_what_was_agreed(tmp_path: Path) -> None:
    end_of(run_spec(), tmp_path)
    found = read_json(tmp_path / "run.json")
    assert found["format"] == 1
    assert found["data"] == {
        "name": "table",
        "kind": "tabular",
        "shape": [6],
        "fingerprint": DATA.fingerprint,
        "n": 100,
    }
    assert found["results"]["status"] == "done"
    assert {"torch", "numpy", "python"} <= set(found["versions"])
    assert (found["threads"], found["device"]) == (1, "cpu")
    assert RunFolder(tmp_path).read().spec == run_spec()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("format", 2, "format 2 is not known; 1 was expected"),
        ("spec", [], "spec should be an object"),
        ("spec", {"train": {"epochs": "x"}}, r"spec\.train\.epochs"),
        ("spec", {"model": {"network": {"name": "mlp", "latent_dim": 0}}}, r"spec\.model\.network\.latent_dim: 0"),
        ("spec", {"model": {"network": {"name": "__import__"}}}, "there is no network '__import__'"),
        ("data", {"shape": [0]}, r"data\.shape"),
        ("data", {"shape": [10**9]}, r"data\.shape"),
        ("data", {"shape": "6"}, r"data\.shape"),
        ("data", {}, r"data\.shape"),
        ("threads", "many", "threads should be a whole number"),
        ("results", None, "results should be an object"),
        ("results", {"status": "done"}, r"results\.step: is missing"),
        ("results", {**ENDED, "val": 5}, r"results\.val: 5 cannot be used"),
        ("results", {**ENDED, "val": {"loss": "x"}}, r"results\.val\.loss: 'x' cannot be used"),
        ("results", {**ENDED, "step": float("inf")}, r"results\.step: inf cannot be used"),
        ("results", {**ENDED, "seconds": -1.0}, r"results\.seconds: -1.0 cannot be used"),
        ("data", {"shape": [True]}, r"data\.shape"),
        ("precision", "bf8", "precision should be float32 or bf16"),
        ("threads", True, "threads should be a whole number"),
    ],
)
def test_a_wrong_field_of_run_json_is_named(field: str, value: object, sentence: str, tmp_path: Path) -> None:
    end_of(run_spec(), tmp_path)
    found = read_json(tmp_path / "run.json")
    (tmp_path / "run.json").write_text(json.dumps({**found, field: value}))
    with pytest.raises(RunError, match=rf"run\.json: .*{sentence}"):
        end_of(run_spec(), tmp_path, resume=True)


def test_a_best_checkpoint_that_says_nothing_is_named(tmp_path: Path) -> None:
    closed_at(run_spec(), tmp_path, 6)
    best = RunFolder(tmp_path).best
    content = best.read_bytes()
    start = content.index(b'\\"epoch\\"')
    best.write_bytes(content[:start] + b'\\"epoxy\\"' + content[start + 9 :])
    with pytest.raises(RunError, match=r"best\.safetensors: epo\w+: "):
        end_of(run_spec(), tmp_path, resume=True)


def test_new_folders_never_meet(tmp_path: Path) -> None:
    for _ in range(5):
        path = new_folder(tmp_path, "a/b: c")
        path.mkdir()
        assert path.parent == tmp_path
        assert path.name.split("-", 2)[2].startswith("a-b-c")
    assert len(list(tmp_path.iterdir())) == 5


def test_only_runs_whose_process_died_are_abandoned(tmp_path: Path) -> None:
    for name in ("ended", "died"):
        closed_at(run_spec(), tmp_path / name, 2)
    (tmp_path / "died" / "RUNNING").write_text(str(10**30))
    (tmp_path / "not a run").mkdir()
    assert abandoned_runs(tmp_path) == [tmp_path / "died"]
    assert abandoned_runs(tmp_path / "nowhere") == []


@pytest.mark.parametrize(("n", "size"), [(60, 20), (41, 20), (59, 20), (1, 20), (7, 1), (2, 2), (3, 2)])
def test_an_epoch_takes_every_sample_once_and_none_alone(n: int, size: int) -> None:
    parts = batches(n, size, seed=0, epoch=3)
    assert sorted(int(i) for part in parts for i in part) == list(range(n))
    assert max(map(len, parts)) <= size + 1
    assert len(parts[-1]) > 1 or n == 1


def test_epochs_and_seeds_have_orders_of_their_own() -> None:
    n = len(DATA.rows(TRAIN))
    orders = {
        json.dumps([part.tolist() for part in batches(n, 20, seed, epoch)]) for seed in (0, 1) for epoch in (0, 1)
    }
    assert len(orders) == 4
    again = [part.tolist() for part in batches(n, 20, 1, 1)]
    assert json.dumps(again) in orders


def test_a_mark_with_the_number_of_this_process_is_stale_unless_it_trains_the_run_itself(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.running.write_text(str(os.getpid()))
    assert folder.abandoned()
    with folder.in_use():
        assert not folder.abandoned()
        with pytest.raises(RunError, match="is being trained"), RunFolder(tmp_path).in_use():
            pass
