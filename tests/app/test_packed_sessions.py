"""A session in one file, opened on another machine: its runs and the user's own data come along."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ae_core.data.array import Array
from ae_core.data.base import Dataset, DataSpec
from ae_core.data.images import Images
from ae_core.errors import Cancelled, RunError
from ae_core.lessons.lesson import Lesson
from ae_core.spec import replaced
from ae_core.training.examples import RESOURCES
from app.bootstrap import Program
from app.past import read_past
from app.sessions import luggage
from app.sessions.form import SavedLesson, SavedSession
from app.sessions.luggage import Luggage, gathered
from app.sessions.packed import pack
from app.sessions.reading import open_session
from app.sessions.taking import saved_run
from app.sessions.unpacked import unpack
from app.watch import Watch
from tests.app.sessions_kept import arrange_something, open_in
from tests.app.test_session_files import same

ROOT = Path(__file__).parents[2]
# Packs until it is killed: the data is large enough that a file has been begun, and each part waits for nobody.
KILLED = """
import sys
from pathlib import Path
import ae_core.data.written_array as written
from ae_core.data.digits import Digits
from app.sessions.form import SavedLesson, SavedSession
from app.sessions.luggage import Luggage
from app.sessions.packed import pack
from app.watch import Watch

def halt(*_):
    print("packing", flush=True)
    sys.stdin.read()

written.tell = halt
pack(Watch(), Path(sys.argv[1]), SavedSession(spec={"data": {}}), Luggage(of_spec=Digits().load()))
"""


def packed_to(program: Program, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.window.sessions.packed, timeout=30_000):
        program.window.sessions.pack_to(path)


def shows(program: Program, run: Path, qtbot: QtBot) -> None:
    program.desks.training.show(read_past(run))
    qtbot.waitUntil(lambda: program.session.frame() is not None)


def run_on(data: DataSpec, folder: Path) -> Path:
    """A shipped run as if it had been trained on the same digits out of the user's own files."""
    shutil.copytree(RESOURCES / "vae", folder)
    content = json.loads((folder / "run.json").read_text())
    content["spec"]["data"] = {"name": data.name, **data.model_dump(mode="json")}
    content["data"]["fingerprint"] = data.load().fingerprint
    (folder / "run.json").write_text(json.dumps(content))
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Array:
    """Digits of the user's own, of classes with names, in a file with factors and a split."""
    digits = read_past(RESOURCES / "vae").dataset
    path = tmp_path / "elsewhere" / "my digits.npz"
    path.parent.mkdir()
    names = np.array([f"class {label}" for label in digits.labels])  # type: ignore[union-attr]
    np.savez(path, x=digits.x[:, 0], y=names, split=digits.split, slant=np.arange(digits.n) / 7)
    return Array(path=str(path))


def test_a_packed_session_brings_the_data_of_the_user_along(
    setup: Program, fresh: Program, own: Array, tmp_path: Path, qtbot: QtBot
) -> None:
    run, before = run_on(own, tmp_path / "elsewhere" / "my-run"), own.load()
    shows(setup, run, qtbot)
    arrange_something(setup.session)
    packed_to(setup, tmp_path / "hour.zip", qtbot)
    shutil.rmtree(tmp_path / "elsewhere")
    open_in(fresh, tmp_path / "hour.zip", qtbot)
    after = fresh.session.workspace.dataset
    assert after is not None
    assert told(after) == told(before)
    assert np.array_equal(after.factors["slant"], before.factors["slant"])
    assert fresh.session.workspace.run is not None
    assert same(fresh.session.view.a, setup.session.view.a)
    assert fresh.window.banner.isHidden()
    # A run that is trained on it from now on finds it too.
    assert fresh.session.workspace.spec is not None
    assert fresh.session.workspace.spec.data.load().fingerprint == before.fingerprint


def told(dataset: Dataset) -> tuple[Any, ...]:
    return dataset.name, dataset.fingerprint, dataset.label_names, dataset.form, dataset.value_range


def test_a_session_without_a_run_brings_a_folder_of_pictures_along(
    setup: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    random = np.random.default_rng(0)
    for name in ("10", "9", "cats"):
        (tmp_path / "pictures" / name).mkdir(parents=True)
        for place in range(12):
            picture = Image.fromarray(random.integers(0, 256, (20, 24, 3), dtype=np.uint8))
            picture.save(tmp_path / "pictures" / name / f"{place}.png")
    data = Images(path=str(tmp_path / "pictures"), size=16)
    before = data.load()
    spec = setup.session.workspace.spec
    assert spec is not None
    setup.desks.training.begin_anew(replaced(spec, "data", data), before)
    packed_to(setup, tmp_path / "hour.zip", qtbot)
    shutil.rmtree(tmp_path / "pictures")
    open_in(fresh, tmp_path / "hour.zip", qtbot)
    assert fresh.session.workspace.dataset is not None
    assert told(fresh.session.workspace.dataset) == told(before)


def test_data_that_is_too_large_is_named_and_left_out(
    setup: Program, own: Array, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(luggage, "MOST_DATA", 1000)
    shows(setup, run_on(own, tmp_path / "my-run"), qtbot)
    packed_to(setup, tmp_path / "hour.zip", qtbot)
    assert setup.session.workspace.notices[-1].endswith(f"too large to be in it, take it along too: {own.path}")
    with zipfile.ZipFile(tmp_path / "hour.zip") as packed:
        assert not [name for name in packed.namelist() if name.startswith("data/")]


def test_data_that_cannot_be_read_any_more_is_named_and_left_out(own: Array, tmp_path: Path) -> None:
    run = run_on(own, tmp_path / "my-run")
    Path(own.path).unlink()
    found = gathered(Watch(), SavedSession(), (run,), None)
    assert found.data == {}
    assert found.left[0].startswith("The data is not in it: there is nothing at")


def test_what_a_packed_session_weighs_is_said_before(own: Array, tmp_path: Path) -> None:
    run = run_on(own, tmp_path / "my-run")
    found = gathered(Watch(), SavedSession(), (run,), None)
    (dataset,) = found.data.values()
    assert found.n_bytes == dataset.x.nbytes + sum(file.stat().st_size for file in luggage.files_of(run))


def test_other_data_on_the_map_goes_along(own: Array, tmp_path: Path) -> None:
    saved = SavedSession(guest={"name": "array", **own.model_dump(mode="json")})
    pack(Watch(), tmp_path / "hour.zip", saved, gathered(Watch(), saved, (), None))
    guest = json.loads(unpack(Watch(), tmp_path / "hour.zip", tmp_path / "packed").read_text())["guest"]
    assert Path(guest["path"]).is_relative_to(tmp_path / "packed")
    assert Array(path=guest["path"], layout=guest["layout"]).load().fingerprint == own.load().fingerprint


def test_packing_that_is_given_up_leaves_nothing(own: Array, tmp_path: Path) -> None:
    watch = Watch()
    watch.unwanted = True
    with pytest.raises(Cancelled):
        pack(watch, tmp_path / "hour.zip", SavedSession(spec={"data": {}}), Luggage(of_spec=own.load()))
    assert [path.name for path in tmp_path.iterdir()] == ["elsewhere"]


def test_what_is_no_json_number_in_a_packed_session_is_refused(own: Array, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        source = '{"name": "array", "path": "data/0/x.npz"}'
        packed.writestr("session.json", f'{{"spec": {{"data": {source}, "x": NaN}}}}')
        packed.writestr("data/0/x.npz", b"x")
    with pytest.raises(RunError, match=r"bad\.zip: is not a readable packed session"):
        unpack(Watch(), tmp_path / "bad.zip", tmp_path / "packed")


def test_an_unpacked_session_that_was_moved_finds_its_data(own: Array, tmp_path: Path) -> None:
    dataset = own.load()
    pack(Watch(), tmp_path / "hour.zip", SavedSession(spec={"data": {}}), Luggage(of_spec=dataset))
    unpack(Watch(), tmp_path / "hour.zip", tmp_path / "one")
    (tmp_path / "one").rename(tmp_path / "two")
    session = unpack(Watch(), tmp_path / "hour.zip", tmp_path / "two")
    source = json.loads(session.read_text())["spec"]["data"]
    assert Path(source["path"]).is_relative_to(tmp_path / "two")
    assert Array(path=source["path"], layout=source["layout"]).load().fingerprint == dataset.fingerprint


def test_how_much_memory_packed_data_takes_is_not_for_the_file_to_say(tmp_path: Path) -> None:
    source = {"name": "array", "path": "data/0/x.npz", "memory_gb": 4096.0}
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        packed.writestr("session.json", json.dumps({"spec": {"data": source}, "guest": source}))
        packed.writestr("data/0/x.npz", b"x")
    content = json.loads(unpack(Watch(), tmp_path / "bad.zip", tmp_path / "packed").read_text())
    assert content["spec"]["data"] == content["guest"]
    assert content["guest"]["memory_gb"] < 3


@pytest.mark.parametrize(
    "content", [b"", b"PK\x05\x06" + b"\0" * 18, b"\x93NUMPY\x01\x00v\x00{'descr': '|O', 'fortran_order'"]
)
def test_packed_data_that_is_none_is_refused_in_a_sentence(
    setup: Program, own: Array, tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    spec = setup.session.workspace.spec
    assert spec is not None
    setup.desks.training.begin_anew(replaced(spec, "data", own), own.load())
    packed_to(setup, tmp_path / "hour.zip", qtbot)
    with zipfile.ZipFile(tmp_path / "hour.zip") as good, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for name in good.namelist():
            bad.writestr(name, content if name.startswith("data/") else good.read(name))
    with qtbot.waitSignal(setup.window.sessions.failed, timeout=30_000) as heard:
        setup.window.sessions.open(tmp_path / "bad.zip")
    assert heard.args is not None
    assert "my digits.npz" in heard.args[0]


@pytest.mark.parametrize(
    "session", ["", "[]", "{", '{"kind": "session", "format": 1, "guest": 3, "spec": {"data": 7}}']
)
def test_a_packed_session_that_is_none_is_refused_in_a_sentence(
    setup: Program, tmp_path: Path, qtbot: QtBot, session: str
) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        packed.writestr("session.json", session)
    with qtbot.waitSignal(setup.window.sessions.failed, timeout=30_000) as heard:
        setup.window.sessions.open(tmp_path / "bad.zip")
    assert heard.args is not None
    assert heard.args[0].startswith("bad.zip cannot be opened. ")


def test_a_packed_session_that_is_cut_short_is_refused(own: Array, tmp_path: Path) -> None:
    pack(Watch(), tmp_path / "hour.zip", SavedSession(spec={"data": {}}), Luggage(of_spec=own.load()))
    whole = (tmp_path / "hour.zip").read_bytes()
    (tmp_path / "short.zip").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(RunError, match=r"short\.zip: is not a readable packed session"):
        unpack(Watch(), tmp_path / "short.zip", tmp_path / "packed")
    assert not list((tmp_path / "packed").glob("*"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_process_that_is_killed_while_it_packs_leaves_the_file_that_was_there(own: Array, tmp_path: Path) -> None:
    place = tmp_path / "hour.zip"
    place.write_bytes(b"before")
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(place)],
        stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, cwd=ROOT, env=dict(os.environ),
    )  # fmt: skip
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "packing"
        process.kill()
    assert place.read_bytes() == b"before"
    assert len(list(tmp_path.glob(".*.half"))) == 2
    pack(Watch(), place, SavedSession(spec={"data": {}}), Luggage(of_spec=own.load()))
    assert not list(tmp_path.glob(".*"))
    assert zipfile.ZipFile(place).testzip() is None


def test_a_packed_session_brings_its_runs_along(setup: Program, fresh: Program, tmp_path: Path, qtbot: QtBot) -> None:
    run = tmp_path / "elsewhere" / "my-run"
    shutil.copytree(RESOURCES / "vae", run)
    shows(setup, run, qtbot)
    arrange_something(setup.session)
    packed_to(setup, tmp_path / "hour.zip", qtbot)
    shutil.rmtree(run.parent)
    open_in(fresh, tmp_path / "hour.zip", qtbot)
    assert fresh.session.workspace.run is not None
    assert fresh.session.workspace.run.folder.name == "my-run"
    assert same(fresh.session.view.a, setup.session.view.a)
    assert fresh.session.view.selection == setup.session.view.selection
    assert fresh.window.banner.isHidden()
    assert fresh.session.workspace.notices[-1] == "Opened hour.zip"
    assert fresh.window.kept.recent.paths == [tmp_path / "hour.zip"]


@pytest.mark.parametrize(
    "name",
    [
        "../out",
        "/out",
        "runs/../../out",
        "other",
        "runs/a",
        "runs/a/RUNNING",
        "data/x.npz",
        "data/../x.npz",
        "data/0/x.pkl",
        "data/0/1/x.npz",
        "runs\\a\\b",
        "runs/c:/x",
    ],
)
def test_a_packed_session_writes_nothing_but_runs_and_data(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        packed.writestr("session.json", "{}")
        packed.writestr(name, "x")
    with pytest.raises(RunError, match=r"bad\.zip"):
        unpack(Watch(), tmp_path / "bad.zip", tmp_path / "packed")
    assert not (tmp_path / "out").exists()
    assert not list((tmp_path / "packed").glob("*"))


LESSON = """# Mine

![In the head](head.png)

```lesson
minutes = 5
about = "Mine."
```

## A page

![In a page](drawn/page.png)

```
![not shown](SECRET)
```
"""


@pytest.mark.parametrize("secret", ["absolute", "../secret.txt", "../secret.png"])
def test_a_lesson_takes_its_own_pictures_along_and_nothing_else(tmp_path: Path, secret: str) -> None:
    folder = tmp_path / "lessons"
    (folder / "drawn").mkdir(parents=True)
    for name in ("head.png", "drawn/page.png", "../secret.txt", "../secret.png"):
        (folder / name).write_bytes(b"x")
    secret = str(tmp_path / "secret.png") if secret == "absolute" else secret
    path = folder / "mine.md"
    path.write_text(LESSON.replace("SECRET", secret), encoding="utf-8")
    lesson = Lesson(path, "Mine", 1, 5, "Mine.", (), ())
    found = gathered(Watch(), SavedSession(), (), None, lesson)
    assert set(found.lesson) == {"lessons/mine.md", "lessons/head.png", "lessons/drawn/page.png"}
    pack(Watch(), tmp_path / "hour.zip", SavedSession(), found)
    there = unpack(Watch(), tmp_path / "hour.zip", tmp_path / "packed").parent / "lessons"
    assert (there / "mine.md").read_text(encoding="utf-8") == path.read_text(encoding="utf-8")


def test_what_is_packed_can_be_unpacked_or_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="no file of a packed session"):
        pack(Watch(), tmp_path / "hour.zip", SavedSession(), Luggage(lesson={"lessons/../x.md": Path(__file__)}))
    assert list(tmp_path.iterdir()) == []


def test_what_a_small_file_says_is_huge_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("session.json", "{}")
        packed.writestr("runs/one/codes.bin", bytes(50_000_000))
    with pytest.raises(RunError, match="too large for a packed session"):
        unpack(Watch(), tmp_path / "bomb.zip", tmp_path / "packed")


def test_what_a_process_was_unpacking_when_it_died_is_removed(tmp_path: Path) -> None:
    half = tmp_path / "packed" / ".hour-0123.999999999.half"
    half.mkdir(parents=True)
    pack(Watch(), tmp_path / "hour.zip", SavedSession(), Luggage())
    unpack(Watch(), tmp_path / "hour.zip", tmp_path / "packed")
    assert not half.exists()


def test_the_runs_of_a_lesson_are_packed_where_its_standing_says(tmp_path: Path) -> None:
    runs = [Path(shutil.copytree(RESOURCES / name, tmp_path / "elsewhere" / name)) for name in ("vae", "autoencoder")]
    before, trained = (saved_run(run, None) for run in runs)
    lesson = SavedLesson(file="x.md", called="X", run_before=before, trained=(trained,))
    saved = SavedSession(lesson=lesson)
    pack(Watch(), tmp_path / "hour.zip", saved, gathered(Watch(), saved, runs, None))
    shutil.rmtree(tmp_path / "elsewhere")
    found = open_session(Watch(), unpack(Watch(), tmp_path / "hour.zip", tmp_path / "packed"), tmp_path / "runs").lesson
    assert found is not None
    assert found.run_before is not None
    assert [one.name for one in (found.run_before, *found.trained)] == ["vae", "autoencoder"]


def test_a_window_that_is_closed_packs_to_the_end(setup: Program, tmp_path: Path, qtbot: QtBot) -> None:
    setup.desks.training.show(read_past(RESOURCES / "vae"))
    setup.window.sessions.pack_to(tmp_path / "hour.zip")
    with qtbot.waitSignal(setup.lanes.closed, timeout=30_000):
        setup.window.close()
    assert (unpack(Watch(), tmp_path / "hour.zip", tmp_path / "packed").parent / "runs").is_dir()


def test_while_a_session_is_packed_no_other_is_opened(setup: Program, tmp_path: Path, qtbot: QtBot) -> None:
    sessions = setup.window.sessions
    sessions.pack_to(tmp_path / "hour.zip")
    with qtbot.waitSignal(sessions.failed) as told:
        sessions.open(tmp_path / "other.json")
    assert "another session" in told.args[0]
    with qtbot.waitSignal(sessions.packed):
        pass
