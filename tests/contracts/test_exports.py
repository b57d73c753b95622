"""What every format of an export must do; a new one is tested as soon as its file exists."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from ae_core.errors import Cancelled
from ae_core.export.formats.base import export, formats
from ae_core.progress import watched
from ae_core.spec import leaves
from tests.core.export.saved_runs import saved_run

SLOW = {"onnx"}
every = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow) if name in SLOW else name for name in formats.names()]
)
TIMED = {"tensorboard"}  # its writer begins each file with the time of day


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@every
def test_it_says_what_it_is_and_what_its_settings_mean(name: str) -> None:
    kind = formats.get(name)
    assert kind.summary.endswith(".")
    assert len(kind.summary) < 130
    assert all(leaf.help.endswith(".") for leaf in leaves(kind()))


@every
def test_it_leaves_whole_files_that_are_equal_every_time_and_nothing_else(name: str, tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "run")
    before, state = contents(run.path), torch.get_rng_state()
    weights = {key: value.clone() for key, value in run.codec.model.state_dict().items()}
    first, second = (export(formats.create(name), run, tmp_path / place) for place in ("one", "two"))
    assert json.loads(json.dumps(first, allow_nan=False)) == first
    assert first | {"out": None} == second | {"out": None}
    assert sorted(contents(tmp_path / "one")) == first["files"] != []
    if name not in TIMED:
        assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert contents(run.path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "run", "two"]
    assert torch.equal(torch.get_rng_state(), state)
    assert all(torch.equal(value, weights[key]) for key, value in run.codec.model.state_dict().items())


@every
def test_given_up_it_leaves_nothing(name: str, tmp_path: Path) -> None:
    def enough(done: float) -> None:
        raise Cancelled("no more of it")

    run = saved_run("pictures", tmp_path / "run")
    with pytest.raises(Cancelled), watched(enough):
        export(formats.create(name), run, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["run"]
