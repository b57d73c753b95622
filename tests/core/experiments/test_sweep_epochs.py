"""Epochs as the setting that is swept."""

from __future__ import annotations

from pathlib import Path

import pytest

from ae_core.errors import UserError
from ae_core.experiments.conduct import conduct, folder_of
from ae_core.experiments.sweep import Sweep
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from tests.core.experiments.test_sweep import found, studied
from tests.core.small import run_spec, table


def test_each_run_is_trained_for_its_epochs(tmp_path: Path) -> None:
    spec = run_spec(epochs=1, batch_size=512)
    list(train(spec, spec.data.load(), tmp_path / "run", window=None))
    *_, result = conduct(Sweep(field="epochs", values="1, 3", seeds=2, most=40), [tmp_path / "run"])
    assert isinstance(result, dict)
    table = result["table"]
    assert table["epochs"] == [1, 1, 3, 3]
    runs = folder_of(tmp_path / "run", "sweep") / "runs"
    records = [RunFolder(runs / name).read() for name in table["run"]]
    assert [record.results["epochs"] for record in records] == [1, 1, 3, 3]


def test_epochs_of_all_trainings_and_of_each_are_not_both_given() -> None:
    with pytest.raises(UserError, match="leave epochs at 0"):
        found({"field": "train.epochs", "values": "1, 2", "epochs": 5}, studied(table()))
