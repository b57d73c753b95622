"""The runs of a folder at a glance, what is written on them, and the trash."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.errors import RunError
from ae_core.training import catalogue
from ae_core.training.about import About, read_about, replace_about, tags_of, write_about
from ae_core.training.catalogue import Catalogue
from ae_core.training.loop import train
from ae_core.training.trash import delete, in_trash, put_back, throw_away
from tests.core.small import MLP, run_spec, table


def trained(folder: Path, epochs: int = 2) -> Path:
    spec = run_spec({"network": {**MLP, "latent_dim": 2}}, epochs=epochs)
    for _ in train(spec, table(), folder):
        pass
    return folder


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        trained(tmp_path / name)
    return tmp_path


def test_a_run_is_told_by_its_files(base: Path) -> None:
    newest, oldest = Catalogue(base).read()
    assert (newest.path, oldest.path) == (base / "b", base / "a")
    assert (newest.name, newest.state, newest.epochs, newest.of, newest.size) == ("b", "done", 2, 2, 2)
    assert newest.data == table().name
    assert newest.fingerprint == table().fingerprint
    said = json.loads((base / "b" / "run.json").read_text())
    assert newest.kind == said["kind"] == "Vanilla"
    assert newest.validation[:, 0].tolist() == [0, 1, 2]
    assert newest.best == newest.validation[:, 1].min()
    assert newest.validation[-1, 1] == pytest.approx(said["results"]["val"]["squared_error"], rel=1e-4)


def test_only_what_has_changed_is_read_again(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs, read = Catalogue(base), []
    before = runs.read()
    entry_of = catalogue._entry
    monkeypatch.setattr(catalogue, "_entry", lambda folder: read.append(folder.name) or entry_of(folder))
    assert runs.read() == before
    assert read == []
    write_about(base / "a", About("first"))
    assert [one.name for one in runs.read()] == ["b", "first"]
    trained(base / "c")
    assert [one.name for one in runs.read()] == ["c", "b", "first"]
    assert read == ["a", "c"]


def test_one_in_training_and_one_whose_process_has_died_are_told_apart(base: Path) -> None:
    (base / "a" / "RUNNING").write_text(str(os.getppid()))
    (base / "b" / "RUNNING").write_text("999999999")
    states = {one.name: one.state for one in Catalogue(base).read()}
    assert states == {"a": "training", "b": "interrupted"}


@pytest.mark.parametrize(
    ("harm", "listed", "said"),
    [
        (lambda run: (run / "run.json").write_text("{"), False, "not valid JSON"),
        (lambda run: (run / "history.csv").write_text("what\n1\n"), True, "first line"),
        (lambda run: (run / "about.json").write_text('{"format": 9}'), True, "format 9"),
        (lambda run: (run / "about.json").write_text('{"format": 1, "tags": 3}'), True, "tags"),
    ],
)
def test_a_broken_run_spoils_no_other_and_says_why(base: Path, harm: Any, listed: bool, said: str) -> None:
    harm(base / "a")
    runs = Catalogue(base)
    found = {one.path.name: one for one in runs.read()}
    assert set(found) == ({"a", "b"} if listed else {"b"})
    assert said in (found["a"].trouble if listed else runs.troubles[0])
    assert found["b"].trouble == ""
    if listed:
        assert np.isnan(found["a"].best) or "about.json" in found["a"].trouble


def test_what_is_written_on_a_run_is_read_again_and_nothing_leaves_no_file(base: Path) -> None:
    about = About("Ein Näme", ("good", "for class"), "Line one\nline two")
    write_about(base / "a", about)
    assert read_about(base / "a") == about
    write_about(base / "a", About())
    assert not (base / "a" / "about.json").exists()
    with pytest.raises(RunError, match="at most"):
        write_about(base / "a", About("x" * 121))


def test_what_was_written_is_read_beside_a_broken_history_and_not_replaced_where_it_is_unreadable(base: Path) -> None:
    written = About("name", ("tag",), "note")
    write_about(base / "a", written)
    (base / "a" / "history.csv").write_text("not,a\nhistory")
    entry = next(one for one in Catalogue(base).read() if one.path.name == "a")
    assert (entry.about, entry.is_writable) == (written, True)
    assert "history.csv" in entry.trouble
    (base / "a" / "about.json").write_text('{"format": 99, "name": "of a newer program"}')
    entry = next(one for one in Catalogue(base).read() if one.path.name == "a")
    assert not entry.is_writable
    assert "about.json" in entry.trouble


def test_tags_are_words_between_commas_each_once() -> None:
    assert tags_of(" one ,two  words,, one,") == ("one", "two words")


def test_a_run_goes_to_the_trash_and_comes_back_whole(base: Path) -> None:
    before = sorted(path.relative_to(base) for path in (base / "a").rglob("*"))
    first = throw_away(base / "a")
    second = throw_away(base / "b")
    assert Catalogue(base).read() == []
    assert in_trash(base) == [second, first]
    assert put_back(first) == base / "a"
    assert sorted(path.relative_to(base) for path in (base / "a").rglob("*")) == before
    assert in_trash(base) == [second]
    trained(base / "b")
    with pytest.raises(RunError, match="taken by another run"):
        put_back(second)
    delete(in_trash(base))
    delete([second])
    assert in_trash(base) == []
    assert len(Catalogue(base).read()) == 2


def test_what_the_system_has_left_in_the_trash_is_no_run_and_stops_nothing(base: Path) -> None:
    first, second = throw_away(base / "a"), throw_away(base / "b")
    for run in (first, second):
        (run.parent / ".DS_Store").write_text("")
    assert in_trash(base) == [second, first]
    assert put_back(first) == base / "a"
    delete([second])
    assert in_trash(base) == []


def test_one_that_cannot_be_deleted_does_not_keep_the_others(base: Path) -> None:
    run = throw_away(base / "a")
    (stuck := run.parent / "stuck").write_text("no folder")
    with pytest.raises(RunError, match="stuck: cannot be deleted"):
        delete([stuck, run])
    assert in_trash(base) == []


def test_a_tag_has_as_many_letters_when_it_is_written_as_when_it_is_read(base: Path) -> None:
    before, after = About("x", ("t" * 200,)), About("y", ("t" * 200,))
    write_about(base / "a", before)
    assert read_about(base / "a") == before
    replace_about(base / "a", after, before)
    assert replace_about(base / "a", before, after) == after


def test_one_in_training_stays(base: Path) -> None:
    (base / "a" / "RUNNING").write_text(str(os.getppid()))
    with pytest.raises(RunError, match="being trained"):
        throw_away(base / "a")
    assert (base / "a" / "run.json").exists()
