"""Projector files, as TensorBoard's own protocol buffer and plugin read them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from google.protobuf import json_format, text_format
from PIL import Image
from tensorboard.plugins.projector import projector_plugin
from tensorboard.plugins.projector.projector_config_pb2 import ProjectorConfig

from ae_core.data.base import Dataset
from ae_core.export import sprite as sprites
from ae_core.export.formats.base import export
from ae_core.export.formats.projector import Projector, as_text_proto, configuration, metadata
from ae_core.export.sprite import sprite
from tests.core.export.saved_runs import saved_run
from tests.core.small import images, series, table, texts


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8")), delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    export(Projector(), saved_run("pictures", tmp_path / "run"), tmp_path / "out")
    return tmp_path / "out"


def test_tensors_are_the_codes_to_the_last_bit(tmp_path: Path, out: Path) -> None:
    run = saved_run("pictures", tmp_path / "again")
    found = np.array(rows_of(out / "tensors.tsv"), dtype=np.float32)
    np.testing.assert_array_equal(found, run.codec.encode(run.dataset.x))


def test_metadata_has_a_header_and_a_row_for_each_tensor(out: Path) -> None:
    header, *rows = rows_of(out / "metadata.tsv")
    assert header == ["label", "id", "split"]
    assert rows[:2] == [["a", "0", "train"], ["b", "1", "train"]]
    assert rows[-1][2] == "test"
    assert len(rows) == len(rows_of(out / "tensors.tsv"))


def test_a_single_column_of_metadata_has_no_header_and_no_cell_breaks_a_row() -> None:
    assert metadata({"label": ["one\ttwo", "three\nfour"]}) == b"one two\nthree four\n"
    assert metadata({"label": ["a"], "id": [3]}) == b"label\tid\na\t3\n"


def test_both_configurations_say_the_same_to_tensorboards_own_parser(out: Path) -> None:
    told = json_format.Parse((out / "projector_config.json").read_text("utf-8"), ProjectorConfig())
    assert text_format.Parse((out / "projector_config.pbtxt").read_text("utf-8"), ProjectorConfig()) == told
    (one,) = told.embeddings
    n = len(rows_of(out / "tensors.tsv"))
    assert (one.tensor_name, list(one.tensor_shape)) == ("run", [n, 4])
    assert (out / one.tensor_path).is_file()
    assert (out / one.metadata_path).is_file()
    with Image.open(out / one.sprite.image_path) as picture:
        width, height = one.sprite.single_image_dim
        assert picture.width % width == picture.height % height == 0
        assert picture.width // width * (picture.height // height) >= n
        assert json.loads(picture.text["latentarium"])["what"] == "export as projector"  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ['a "run"', "a\\run", "läuft"])
def test_a_name_of_any_kind_comes_through(name: str) -> None:
    told = text_format.Parse(as_text_proto(configuration(name, (3, 2), None)), ProjectorConfig())
    assert told.embeddings[0].tensor_name == name
    assert not told.embeddings[0].HasField("sprite")


def test_tensorboards_plugin_finds_and_serves_all_of_it(out: Path, tmp_path: Path) -> None:
    from tensorboard.plugins import base_plugin
    from werkzeug.test import Client
    from werkzeug.wrappers import Response

    plugin = projector_plugin.ProjectorPlugin(base_plugin.TBContext(logdir=str(out)))
    answers: dict[str, Any] = {}
    for route, answer in plugin.get_plugin_apps().items():
        if route in ("/runs", "/info", "/tensor", "/metadata", "/sprite_image"):
            answers[route] = Client(answer, Response).get("/", query_string={"run": ".", "name": "run"})
    assert {route: one.status_code for route, one in answers.items()} == dict.fromkeys(answers, 200)
    assert answers["/runs"].json == ["."]
    (told,) = answers["/info"].json["embeddings"]
    assert told["tensorShape"] == [64, 4]
    codes = np.frombuffer(answers["/tensor"].data, np.float32).reshape(64, 4)
    np.testing.assert_array_equal(codes, np.array(rows_of(out / "tensors.tsv"), dtype=np.float32))
    assert answers["/metadata"].data == (out / "metadata.tsv").read_bytes()
    assert answers["/sprite_image"].data == (out / "sprite.png").read_bytes()


def test_every_sample_stands_at_its_place_in_the_sprite() -> None:
    data = images((3, 8, 6))
    ids = np.array([5, 0, 11, 7, 3])
    made = sprite(data, ids)
    assert made is not None
    whole, (width, height) = made
    assert (width, height) == (6, 8)
    assert whole.shape == (2 * 8, 3 * 6, 3)
    for place, sample in enumerate(ids):
        top, left = place // 3 * 8, place % 3 * 6
        cell = whole[top : top + 8, left : left + 6]
        np.testing.assert_array_equal(cell, data.x[sample].transpose(1, 2, 0))


@pytest.mark.parametrize("data", [images((1, 40, 20)), table(), series(shortest=4), texts()], ids=lambda one: one.kind)
def test_no_sprite_is_larger_than_the_projector_takes(data: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sprites, "LARGEST", 100)
    made = sprite(data, np.arange(30))
    assert made is not None
    whole, (width, height) = made
    assert max(whole.shape[:2]) <= 100
    assert whole.shape[1] == 6 * width
    assert whole.shape[0] == 5 * height
    assert whole.std() > 1


def test_there_is_none_where_nothing_could_be_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sprites, "LARGEST", 20)
    assert sprite(images(), np.arange(36)) is None


def test_of_many_samples_every_class_has_its_share(tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "run")
    run = replace(run, dataset=replace(run.dataset, factors={"angle": np.linspace(0, 1, run.dataset.n)}))
    told = export(Projector(most=10), run, tmp_path / "out")
    assert (told["n"], told["of"]) == (10, 100)
    header, *rows = rows_of(tmp_path / "out" / "metadata.tsv")
    assert header == ["label", "id", "split", "factor angle"]
    assert sorted({row[0] for row in rows}) == ["a", "b", "c"]
    ids = np.array([int(row[1]) for row in rows])
    np.testing.assert_allclose([float(row[3]) for row in rows], run.dataset.factors["angle"][ids])
