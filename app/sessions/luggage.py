"""What a packed session takes along: the folders of its runs, and what does not come with the program."""

from __future__ import annotations

import json
import os
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from ae_core.data.base import Dataset, DataSpec, sources
from ae_core.data.written_array import array_source, file_name
from ae_core.errors import Cancelled, UserError
from ae_core.lessons.links import picture_at, picture_problem, pictures_in
from ae_core.processes import MARK
from ae_core.progress import watched
from ae_core.spec import Slot
from app.sessions.form import SavedSession
from app.sessions.places import DATA, LESSONS

if TYPE_CHECKING:
    from ae_core.lessons.lesson import Lesson
    from app.watch import Watch

ENDING = ".zip"
MOST_BYTES = 1 << 34  # of a whole packed session
MOST_DATA = 1 << 31  # bytes of one array
MEGABYTE = 10**6


@dataclass(frozen=True, eq=False)
class Luggage:
    """runs : the name that each folder has inside.

    of_runs, of_spec, of_guest : their data, where it goes along. lesson : the files of the open lesson, where it is a
    teacher's own, by their places inside. left : a sentence for each data that does not.
    n_bytes : what all that weighs before it is compressed.
    """

    runs: dict[Path, str] = field(default_factory=dict)
    of_runs: dict[Path, Dataset] = field(default_factory=dict)
    of_spec: Dataset | None = None
    of_guest: Dataset | None = None
    lesson: dict[str, Path] = field(default_factory=dict)
    left: tuple[str, ...] = ()
    n_bytes: int = 0

    @property
    def data(self) -> dict[str, Dataset]:
        """All data that goes along, each once, by its fingerprint."""
        found = (self.of_spec, self.of_guest, *self.of_runs.values())
        return {one.fingerprint: one for one in found if one is not None}

    @property
    def megabytes(self) -> int:
        """As somebody reads it."""
        return max(1, round(self.n_bytes / MEGABYTE))


def gathered(
    watch: Watch, saved: SavedSession, runs: Iterable[Path], known: Dataset | None, lesson: Lesson | None = None
) -> Luggage:
    """What is to go along; runs in a lane. Raises OSError, Cancelled.

    known : the data on screen, the rest is read. lesson : the open one, where it is a teacher's own.
    """
    names, found = run_names(place_of_run(run) for run in runs if run.is_dir()), _Data(watch, known)
    of_spec = None if saved.spec is None else found.take(Slot(sources).read(saved.spec["data"]), saved.data)
    of_guest = None if saved.guest is None else found.take(Slot(sources).read(saved.guest), "")
    of_runs = {run: dataset for run in names if (dataset := found.take_of(run)) is not None}
    n_bytes = sum(file.stat().st_size for run in names for file in files_of(run))
    files = {} if lesson is None else _files_of_lesson(lesson)
    n_bytes += sum(one.x.nbytes for one in found.data.values()) + sum(one.stat().st_size for one in files.values())
    return Luggage(names, of_runs, of_spec, of_guest, files, tuple(dict.fromkeys(found.left)), n_bytes)


def _files_of_lesson(lesson: Lesson) -> dict[str, Path]:
    """Its text and its pictures, in its head too; never what lies beside its folder, whatever its text says."""
    folder = lesson.path.parent
    named = dict.fromkeys(pictures_in(lesson.path.read_text(encoding="utf-8")))
    pictures = {name: picture_at(folder, name) for name in named if not picture_problem(folder, name)}
    files = {lesson.path.name: lesson.path, **pictures}
    return {f"{LESSONS}/{posixpath.normpath(PurePath(name).as_posix())}": file for name, file in files.items()}


class _Data:
    """data : what goes along, each read once. left : why others do not."""

    def __init__(self, watch: Watch, known: Dataset | None) -> None:
        self._watch, self._known = watch, known
        self.data: dict[str, Dataset] = {}
        self.left: list[str] = []

    def take_of(self, run: Path) -> Dataset | None:
        """The data that a run was trained on."""
        from ae_core.training.folder import RunFolder

        try:
            record = RunFolder(run).read()
        except UserError:
            return None  # which is told when the session is opened
        return self.take(record.spec.data, str(record.data.get("fingerprint", "")))

    def take(self, spec: DataSpec, fingerprint: str) -> Dataset | None:
        """Unless it comes with the program. fingerprint : of what is wanted, empty for whatever is read."""
        if spec.bundled:
            return None
        try:
            dataset = self._found(spec, fingerprint)
        except Cancelled:
            raise
        except UserError as problem:
            self.left.append(f"The data is not in it: {problem}.")
            return None
        where = getattr(spec, "path", "") or dataset.name
        if fingerprint and dataset.fingerprint != fingerprint:
            self.left.append(f"The data is not in it, because it is no longer the same: {where}")
        elif dataset.x.nbytes > MOST_DATA:
            self.left.append(f"The data is too large to be in it, take it along too: {where}")
        else:
            return self.data.setdefault(dataset.fingerprint, dataset)
        return None

    def _found(self, spec: DataSpec, fingerprint: str) -> Dataset:
        if fingerprint in self.data:
            return self.data[fingerprint]
        if self._known is not None and self._known.fingerprint == fingerprint:
            return self._known
        with watched(self._watch):
            return spec.load()


def place_of(dataset: Dataset) -> str:
    """Where its file lies inside."""
    return f"{DATA}/{dataset.fingerprint[:16]}/{file_name(dataset)}"


def source_of(dataset: Dataset) -> dict[str, Any]:
    """What reads it from there."""
    return Slot.write(array_source(place_of(dataset), MOST_DATA))


def with_data(content: dict[str, Any], source: Any) -> dict[str, Any]:
    """A session's or a run's JSON with another source of its data."""
    return {**content, "spec": {**content["spec"], "data": source}}


def json_text(content: dict[str, Any]) -> str:
    """As such files are written."""
    return json.dumps(content, indent=2, allow_nan=False) + "\n"


def files_of(run: Path) -> Iterator[Path]:
    """What belongs to a run, without what is being written."""
    for file in sorted(run.rglob("*")):
        inner = file.relative_to(run).parts
        if file.is_file() and not file.is_symlink() and MARK not in inner and not any(one[0] == "." for one in inner):
            yield file


def place_of_run(run: Path) -> Path:
    """Where its folder is, as a session that lies nowhere tells it."""
    return Path(os.path.normpath(run.absolute()))


def run_names(runs: Iterable[Path]) -> dict[Path, str]:
    """What each folder is called inside: two of one name are told apart by a number."""
    names: dict[Path, str] = {}
    for run in dict.fromkeys(runs):
        same = sum(name.partition("~")[0] == run.name for name in names.values())
        names[run] = f"{run.name}~{same + 1}" if same else run.name
    return names
