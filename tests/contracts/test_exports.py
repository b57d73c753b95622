"""What every format of an export must do; a new one is tested as soon as its file exists."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import torch

from ae_core.errors import Cancelled, UserError
from ae_core.export.formats.base import export, formats
from ae_core.latent.saved import SavedRun
from ae_core.model.presets.base import presets
from ae_core.progress import watched
from ae_core.spec import leaves
from tests.core.export.saved_runs import saved_run
from tests.core.saved_run import preset

SLOW = {"onnx"}
every = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow) if name in SLOW else name for name in formats.names()]
)
Runs = Callable[[str], SavedRun]
pairs = pytest.mark.parametrize(
    ("name", "of"),
    [
        pytest.param(name, of, marks=[pytest.mark.slow] if name == "pt2" else [])
        for name in formats.names()
        if name != "onnx"  # in test_preset_exports, once for each graph
        for of in presets.names()
    ],
)


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Runs:
    """A run of each preset by its name, trained once."""
    return cache(lambda name: preset(tmp_path_factory.mktemp("runs") / name, name))


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
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert contents(run.path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "run", "two"]
    assert torch.equal(torch.get_rng_state(), state)
    assert all(torch.equal(value, weights[key]) for key, value in run.codec.model.state_dict().items())


@every
def test_its_bar_begins_at_once_and_never_goes_back(name: str, tmp_path: Path) -> None:
    told: list[float] = []
    with watched(told.append):
        export(formats.create(name), saved_run("pictures", tmp_path / "run"), tmp_path / "out")
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert told == sorted(told)


@every
def test_given_up_it_leaves_nothing(name: str, tmp_path: Path) -> None:
    def enough(done: float) -> None:
        if done > 0:
            raise Cancelled("no more of it")

    run = saved_run("pictures", tmp_path / "run")
    with pytest.raises(Cancelled), watched(enough):
        export(formats.create(name), run, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["run"]


@pairs
def test_every_preset_is_written_or_refused_in_a_sentence(name: str, of: str, runs: Runs, tmp_path: Path) -> None:
    told, refused = {}, ""
    try:
        told = export(formats.create(name), runs(of), tmp_path / "out")
    except UserError as problem:
        refused = str(problem)
    if refused:
        assert refused.endswith(".")
        assert not list(tmp_path.iterdir())
    else:
        found = contents(tmp_path / "out")
        assert sorted(found) == told["files"] != []
        assert all(found.values())
