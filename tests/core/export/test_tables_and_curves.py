"""Codes and curves, read by those who are to read them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import polars
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from ae_core.errors import RunError, UserError
from ae_core.export.folders import whole_folder
from ae_core.export.formats import base
from ae_core.export.formats.base import export, formats
from ae_core.export.formats.tensorboard import TensorBoard
from ae_core.training.history import read_history
from tests.core.export.saved_runs import saved_run


@pytest.mark.parametrize("name", ["parquet", "csv", "npz"])
def test_a_table_has_the_code_of_every_sample(name: str, tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "run")
    export(formats.create(name), run, tmp_path / "out")
    path = tmp_path / "out" / f"codes.{name}"
    if name == "npz":
        found = {key: value for key, value in np.load(path, allow_pickle=False).items() if key != "latentarium"}
    else:
        frame = polars.read_csv(path) if name == "csv" else polars.read_parquet(path)
        found = {column: frame[column].to_numpy() for column in frame.columns}
    assert list(found) == ["id", "split", "label", "z0", "z1", "z2", "z3"]
    codes = np.stack([found[f"z{place}"] for place in range(4)], axis=1)
    np.testing.assert_array_equal(codes.astype(np.float32), run.codec.encode(run.dataset.x))
    assert found["id"].tolist() == list(range(100))
    assert found["split"][[0, 60, 99]].tolist() == ["train", "validation", "test"]
    assert found["label"][:4].tolist() == ["a", "b", "c", "a"]
    if name == "parquet":
        about = json.loads(polars.read_parquet_metadata(path)["latentarium"])
        assert (about["run"], about["fingerprint"]) == ("run", run.dataset.fingerprint)


def test_tensorboard_has_every_number_of_the_history(tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "run")
    told = export(TensorBoard(), run, tmp_path / "out")
    points = 0
    for split in ("train", "val"):
        events = EventAccumulator(str(tmp_path / "out" / split))
        events.Reload()
        records = [one for one in read_history(tmp_path / "run" / "history.csv") if one.split == split]
        assert set(events.Tags()["scalars"]) == {*records[0].terms, "lr", "samples_per_second"}
        for tag in events.Tags()["scalars"]:
            scalars = events.Scalars(tag)
            wanted = [{**one.terms, "lr": one.lr, "samples_per_second": one.samples_per_second}[tag] for one in records]
            assert [one.value for one in scalars] == pytest.approx(wanted)
            assert [one.step for one in scalars] == [one.step for one in records]
            assert scalars[1].wall_time - scalars[0].wall_time == pytest.approx(1.0)  # 60 samples, 60 a second
            points += len(scalars)
    assert points == told["points"]


def test_exported_again_into_the_same_folder_no_curve_is_there_twice(tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "run")
    for _ in range(2):
        export(TensorBoard(), run, tmp_path / "out")
    events = EventAccumulator(str(tmp_path / "out" / "val"))
    events.Reload()
    assert len(events.Scalars("loss")) == 2


def test_a_run_without_a_history_is_told(tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "run")
    (tmp_path / "run" / "history.csv").unlink()
    with pytest.raises(RunError, match=r"history\.csv: cannot be read"):
        export(TensorBoard(), run, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_missing_package_is_told_with_what_installs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "find_spec", lambda name: None)
    for name in ("onnx", "tensorboard"):
        with pytest.raises(UserError, match=rf"The format {name} needs .* pip install 'latentarium\[export\]'"):
            export(formats.create(name), saved_run("table", tmp_path / name), tmp_path / "out")
    export(formats.create("csv"), saved_run("table", tmp_path / "run"), tmp_path / "out")  # which needs none


def test_a_folder_is_there_whole_or_as_it_was(tmp_path: Path) -> None:
    place = tmp_path / "out"
    place.mkdir()
    with whole_folder(place) as made:
        (made / "below").mkdir()
        (made / "below" / "one").write_text("1")
    with pytest.raises(FileExistsError), whole_folder(place) as made:
        made.mkdir()  # fails
    with whole_folder(place) as made:
        (made / "below").mkdir()
        (made / "below" / "one").write_text("new")
        (made / "three").write_text("3")
    found = {str(path.relative_to(tmp_path)): path.read_text() for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {"out/below/one": "new", "out/three": "3"}
    with pytest.raises(UserError, match="is a file"), whole_folder(place / "three"):
        pass
