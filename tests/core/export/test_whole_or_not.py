"""An export is there whole or not at all, and of a run that is done."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from ae_core.cli.main import main
from ae_core.errors import RunError, UserError
from ae_core.export.folders import remove_unfinished, whole_folder
from ae_core.export.formats.base import FormatSpec, ended_run, export, work
from ae_core.latent.saved import SavedRun
from tests.core.saved_run import saved
from tests.core.small import run_spec, table


class Failing(FormatSpec):
    """Writes one file, and then fails."""

    problem: str = "OSError"

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        (folder / "first.txt").write_text("new")
        raise {"OSError": OSError(28, "No space left on device"), "interrupt": KeyboardInterrupt()}[self.problem]


class Killed(Exception):
    """Stands for the end of a process."""


class Writing(FormatSpec):
    """Two files, one of them in a folder."""

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        (folder / "a.txt").write_text("new")
        (folder / "inner").mkdir()
        (folder / "inner" / "b.txt").write_text("new")
        return {}


Writing.name = Failing.name = "test"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> SavedRun:
    return saved(tmp_path_factory.mktemp("runs") / "run", run_spec(), table())


def files(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("problem", ["OSError", "interrupt"])
def test_a_failure_in_the_middle_leaves_nothing(run: SavedRun, problem: str, tmp_path: Path) -> None:
    with pytest.raises((OSError, KeyboardInterrupt)):
        export(Failing(problem=problem), run, tmp_path / "out")
    assert not list(tmp_path.iterdir())


def test_a_failure_in_the_middle_leaves_what_was_there(run: SavedRun, tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text("old")
    with pytest.raises(OSError, match="No space"):
        export(Failing(), run, tmp_path)
    assert files(tmp_path) == {"first.txt": "old"}
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("is_there", [True, False])
def test_what_a_killed_process_leaves_is_taken_away_and_nothing_else(is_there: bool, tmp_path: Path) -> None:
    for name in ("out.0123456789ab", ".out.notes", ".other.0123456789ab"):
        (tmp_path / name).mkdir()
    if is_there:
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "kept").write_text("old")
    before = sorted(tmp_path.rglob("*"))
    with suppress(Killed), whole_folder(tmp_path / "out") as unfinished:
        (unfinished / "part").write_text("new")
        shutil.copytree(unfinished, tmp_path / "as it was killed")
        raise Killed
    (tmp_path / "as it was killed").rename(unfinished)
    assert sorted(tmp_path.rglob("*")) != before
    remove_unfinished(tmp_path / "out")
    assert sorted(tmp_path.rglob("*")) == before


def test_namesakes_are_replaced_and_others_stay(run: SavedRun, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    for name in ("a.txt", "inner/b.txt", "inner/c.txt", "d.txt"):
        (tmp_path / name).write_text("old")
    told = export(Writing(), run, tmp_path)
    assert files(tmp_path) == {"a.txt": "new", "inner/b.txt": "new", "inner/c.txt": "old", "d.txt": "old"}
    assert told["files"] == ["a.txt", "inner/b.txt"]


@pytest.mark.parametrize(("name", "is_folder"), [("inner", False), ("inner/b.txt", True)])
def test_where_something_stands_in_the_way_nothing_is_replaced(
    run: SavedRun, name: str, is_folder: bool, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("old")
    if is_folder:
        (tmp_path / name).mkdir(parents=True)
    else:
        (tmp_path / name).write_text("old")
    with pytest.raises(UserError, match="choose another place"):
        export(Writing(), run, tmp_path)
    assert files(tmp_path)["a.txt"] == "old"
    assert not any(path.name.startswith(".") for path in tmp_path.iterdir())


def test_a_file_in_the_place_of_the_folder_is_refused(run: SavedRun, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    with pytest.raises(UserError, match="is a file"):
        export(Writing(), run, tmp_path / "out")
    assert files(tmp_path) == {"out": "old"}


@pytest.mark.parametrize("place", [".", "..", "out/", "../here"])
def test_places_are_named_as_in_a_shell(
    run: SavedRun, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    export(Writing(), run, Path(place))
    assert files((here / place).resolve())["a.txt"] == "new"
    assert Path.cwd() == here


def test_a_run_in_training_is_refused(run: SavedRun, tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        mark = run.path / "RUNNING"
        mark.write_text(str(other.pid))
        try:
            with pytest.raises(RunError, match="still being trained"):
                ended_run(run.path)
            asked = {"format": {"name": "csv"}, "run": str(run.path), "out": str(tmp_path / "out")}
            with pytest.raises(RunError, match="still being trained"):
                list(work(asked))
            other.communicate(b"\n")
            with pytest.raises(RunError, match="was interrupted before it ended; resume it"):
                ended_run(run.path)
        finally:
            mark.unlink()
            other.kill()


def test_a_broken_run_is_a_failure_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flags = ["--network", "mlp", "--model.network.hidden", "8", "--epochs", "1", "--device", "cpu", "--threads", "1"]
    folder = tmp_path / "run"
    assert main(["train", "--data", "iris", *flags, "--out", str(folder)]) == 0
    capsys.readouterr()
    wanted = ["export", str(folder), "--format", "safetensors", "--out", str(tmp_path / "out")]
    whole = (folder / "model.safetensors").read_bytes()
    breaks = {
        "model.safetensors": (whole[: len(whole) // 2], "not a readable safetensors file"),
        "run.json": (b'{"format": 1, "spec": {}}', "data should be an object"),
    }
    for name, (content, said) in breaks.items():
        good = (folder / name).read_bytes()
        (folder / name).write_bytes(content)
        assert main(wanted) == 1
        told = capsys.readouterr().err.strip().splitlines()[-1]
        assert said in told
        assert name in told
        (folder / name).write_bytes(good)
    (folder / "model.safetensors").unlink()
    assert main(wanted) == 1
    assert "does not exist" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
