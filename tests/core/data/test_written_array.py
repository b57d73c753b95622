"""Data that is written as an array file is read again as exactly the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ae_core.data.array import Array
from ae_core.data.base import Dataset, sources
from ae_core.data.written_array import array_source, file_name, write_array
from ae_core.errors import Cancelled, DataError
from ae_core.progress import watched

MOST = 1 << 30


def again(dataset: Dataset, folder: Path) -> Dataset:
    path = folder / file_name(dataset)
    write_array(dataset, path, MOST)
    return array_source(str(path), MOST).load()


@pytest.mark.parametrize(
    "labels", [[0, 1, 2], [10, 9, -2], ["10", "9", "b"], ["å", "", "x y"], [2.0, 1.0, 30.0], [True, False, True]]
)
@pytest.mark.parametrize("kind", ["table", "whole", "fractions", "rescaled"])
def test_what_is_read_again_is_the_same(tmp_path: Path, labels: list[object], kind: str) -> None:
    random = np.random.default_rng(0)
    x = {
        "table": random.normal(3, 7, (30, 4)),
        "whole": random.integers(0, 256, (30, 5, 6)),
        "fractions": random.random((30, 5, 6, 3)).astype(np.float32),
        "rescaled": random.normal(0, 100, (30, 3, 5, 6)),
    }[kind]
    np.savez(tmp_path / "own.npz", x=x, y=np.repeat(labels, 10), age=np.arange(30))
    before = Array(path=str(tmp_path / "own.npz"), split_seed=3).load()
    (tmp_path / "there").mkdir()
    after = again(before, tmp_path / "there")
    told = ("name", "fingerprint", "label_names", "columns", "kind", "value_range")
    assert [getattr(after, name) for name in told] == [getattr(before, name) for name in told]
    assert np.array_equal(after.to_model(after.x), before.to_model(before.x))
    assert np.array_equal(after.factors["age"], before.factors["age"])


def test_whose_work_it_is_goes_along(tmp_path: Path) -> None:
    digits = sources.create("mnist").load()
    assert again(replace(digits, attribution="By somebody, CC BY"), tmp_path).attribution == "By somebody, CC BY"


@pytest.mark.parametrize("name", ["sines", "sentences"])
def test_data_of_another_kind_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match=name):
        again(sources.create(name).load(), tmp_path)


def test_it_can_be_given_up(tmp_path: Path) -> None:
    def unwanted(_: float) -> None:
        raise Cancelled("enough")

    with watched(unwanted), pytest.raises(Cancelled):
        again(sources.create("digits").load(), tmp_path)


@pytest.mark.parametrize("name", ["../x", "a/b\\c:d", "", "...", "x" * 500])
def test_a_file_has_a_name_that_stays_in_its_folder(name: str) -> None:
    digits = sources.create("digits").load()
    found = file_name(replace(digits, name=name))
    assert Path(found).name == found
    assert not set(found) & set("/\\:")
    assert not found.startswith(".")
    assert 0 < len(found) < 100
