from __future__ import annotations

import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import polars
import pytest

from ae_core.errors import RunError, UserError
from ae_core.export.directions import save_directions
from ae_core.latent import kept_directions, kept_stops
from ae_core.latent.directions.base import Direction, Figure
from ae_core.latent.kept_directions import KeptDirection, read_directions, write_directions
from ae_core.latent.kept_stops import KeptStop, read_stops, write_stops
from tests.core.small import images, texts

KEPT = [
    KeptDirection(
        Direction(
            "smile", np.array([0.1, -2.0, 1e-9]), "Difference of means, from sad to glad", "1 moves the mean", (40, 31),
            (Figure("held-out AUROC", 0.93, 71), Figure("held-out accuracy", 0.8, 71)), ("hat",), 0.7,
        ),
        2.5,
    ),
    KeptDirection(
        Direction("hat", np.array([1.0, 0, 1 / 3]), "Principal direction 1", "1 is one", (90, 0),
                  (Figure("share of the variance", 0.5, 90),)), 2.5,
    ),
]  # fmt: skip


def test_directions_come_back_as_they_were_kept(tmp_path: Path) -> None:
    path = tmp_path / kept_directions.FILE
    assert read_directions(path, 3) == ()
    write_directions(path, KEPT)
    for one, other in zip(read_directions(path, 3), KEPT, strict=True):
        np.testing.assert_array_equal(one.direction.vector, other.direction.vector)
        told = [{k: v for k, v in vars(kept.direction).items() if k != "vector"} for kept in (one, other)]
        assert told[0] == told[1]
        assert one.epoch == other.epoch


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "line\nbreak"}, "name"),
        ({"made": "x" * 401}, "made"),
        ({"strength": 3}, "strength"),
        ({"epoch": -1}, "epoch"),
        ({"left": "all"}, "left"),
        ({"vector": [1, 2]}, "vector"),
        ({"vector": [1, 2, "3"]}, "vector"),
        ({"vector": [1, 2, 10**400]}, "vector"),
        ({"vector": [[1, 2, 3]]}, "vector"),
        ({"counts": [1]}, "counts"),
        ({"counts": [1, True]}, "counts"),
        ({"counts": [1, -1]}, "counts"),
        ({"figures": {}}, "figures"),
        ({"figures": [3]}, "figures"),
        ({"figures": [{"name": "AUROC", "value": None, "n": 3}]}, "figures: 0: value"),
        ({"figures": [{"name": "AUROC", "value": 1, "n": 1.5}]}, "figures: 0: n"),
        ({"without": [{"name": ""}]}, "without: 0: name"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path: Path, change: dict[str, Any], field: str) -> None:
    path = tmp_path / kept_directions.FILE
    write_directions(path, KEPT)
    whole = json.loads(path.read_text())
    whole["directions"][1] |= change
    path.write_text(json.dumps(whole))
    with pytest.raises(RunError, match=rf"directions.json: direction 1: {field}"):
        read_directions(path, 3)


def test_directions_of_other_codes_are_refused(tmp_path: Path) -> None:
    write_directions(tmp_path / kept_directions.FILE, KEPT)
    with pytest.raises(RunError, match="vector: 2 finite numbers were expected"):
        read_directions(tmp_path / kept_directions.FILE, 2)


@pytest.mark.parametrize("text", ["", "[]", '{"format": 1}', '{"format": 2, "directions": []}', "[" * 100_000])
def test_a_file_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / kept_directions.FILE).write_text(text)
    with pytest.raises(RunError, match=r"directions\.json"):
        read_directions(tmp_path / kept_directions.FILE, 3)


DATA = images((1, 4, 4), n_train=4, n_held=0)
SENTENCES = texts()
STOPS = [
    KeptStop("start", np.array([0.5, 1.0]), 3, 1.0),
    KeptStop("a place", np.array([9.0, -1.0]), None, 0.0),
    KeptStop("blob", np.array([0.0, 1.0]), None, 2.0, members=np.array([0, 2, 3])),
    KeptStop("mine", np.array([2.0, 1.0]), None, 2.0, own=np.arange(16, dtype=np.uint8).reshape(1, 4, 4)),
]


def test_stops_come_back_as_they_were_kept(tmp_path: Path) -> None:
    path = tmp_path / kept_stops.FILE
    write_stops(path, STOPS)
    found = read_stops(path, 2, DATA)
    for one, other in zip(found, STOPS, strict=True):
        assert (one.name, one.sample, one.epoch) == (other.name, other.sample, other.epoch)
        for kept, given in ((one.code, other.code), (one.members, other.members), (one.own, other.own)):
            assert (kept is None) == (given is None)
            np.testing.assert_array_equal(kept, given)
    assert [one.what for one in found] == ["sample 3", "place of epoch 0", "mean of 3 samples", "own sample"]
    assert found[3].own is not None
    assert found[3].own.dtype == np.uint8


def test_stops_of_before_there_were_means_and_own_samples_are_places(tmp_path: Path) -> None:
    path = tmp_path / kept_stops.FILE
    write_stops(path, STOPS[:2])
    assert set(json.loads(path.read_text())["stops"][1]) == {"name", "code", "sample", "epoch"}
    assert read_stops(path, 2, DATA)[1].what == "place of epoch 0"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"sample": 4}, "sample"),
        ({"sample": "3"}, "sample"),
        ({"sample": True}, "sample"),
        ({"code": [1]}, "code"),
        ({"name": None}, "name"),
        ({"epoch": None}, "epoch"),
        ({"members": []}, "members"),
        ({"members": [4]}, "members"),
        ({"members": [1, 1]}, "members"),
        ({"members": {}}, "members"),
        ({"own": 3}, "own"),
        ({"own": "not base64"}, "own"),
        ({"own": "AAAA"}, "own"),
    ],
)
def test_what_is_wrong_in_a_stop_is_named(tmp_path: Path, change: dict[str, Any], field: str) -> None:
    path = tmp_path / kept_stops.FILE
    write_stops(path, STOPS)
    whole = json.loads(path.read_text())
    whole["stops"][1] |= change
    path.write_text(json.dumps(whole))
    with pytest.raises(RunError, match=rf"stops.json: stop 1: {field}: "):
        read_stops(path, 2, DATA)


@pytest.mark.parametrize(("value", "is_fine"), [(0, True), (len(SENTENCES.vocabulary), False)])
def test_an_own_text_has_only_words_of_the_vocabulary(tmp_path: Path, value: int, is_fine: bool) -> None:
    own = np.full(SENTENCES.shape, value, SENTENCES.x.dtype)
    write_stops(tmp_path / kept_stops.FILE, [KeptStop("mine", np.zeros(2), None, 1.0, own=own)])
    with nullcontext() if is_fine else pytest.raises(RunError, match="own: the bytes of one sample"):
        read_stops(tmp_path / kept_stops.FILE, 2, SENTENCES)


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".parquet", ".npz"])
def test_a_table_has_a_row_for_each_direction(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"directions{ending}"
    save_directions(path, KEPT)
    read = {
        ".csv": polars.read_csv, ".parquet": polars.read_parquet,
        ".tsv": lambda file: polars.read_csv(file, separator="\t"), ".npz": np.load,
    }  # fmt: skip
    found = read[ending](path)
    assert list(found["name"]) == ["smile", "hat"]
    np.testing.assert_array_equal(found["z1"], [-2.0, 0])
    np.testing.assert_array_equal(found["n_b"], [31, 0])
    np.testing.assert_array_equal(np.asarray(found["held-out AUROC"], float), [0.93, np.nan])


def test_no_directions_are_no_table(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No directions are kept"):
        save_directions(tmp_path / "directions.csv", [])
