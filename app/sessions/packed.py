"""A session with its runs in one file, to be taken along: a zip of session.json and the folders of the runs."""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from ae_core.errors import RunError
from ae_core.processes import MARK
from app.sessions.file import session_text
from app.sessions.form import SavedRun, SavedSession

if TYPE_CHECKING:
    from app.watch import Watch

ENDING = ".zip"
NAME, RUNS = "session.json", "runs"
MOST_BYTES, MOST_FILES = 1 << 34, 100_000
CHUNK = 1 << 20


def pack(watch: Watch, path: Path, saved: SavedSession, runs: tuple[Path, ...]) -> None:
    """Write the file in one step. runs : the folders of the run, of that beside and of those compared, as far as there
    are any. Raises OSError, Cancelled.
    """
    names = _names(runs)
    files = [(run, file) for run in names for file in _files(run)]
    half = path.with_name(f".{path.name}.{os.getpid()}.half")
    try:
        # Weights do not get smaller, and a file may be older than what a zip can tell.
        with zipfile.ZipFile(half, "w", zipfile.ZIP_STORED, strict_timestamps=False) as packed:
            packed.writestr(NAME, session_text(_inside(saved, [names[run.absolute()] for run in runs])))
            for place, (run, file) in enumerate(files):
                packed.write(file, f"{RUNS}/{names[run]}/{file.relative_to(run).as_posix()}")
                watch((place + 1) / len(files))
        with half.open("rb+") as written:
            os.fsync(written.fileno())
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def unpack(watch: Watch, path: Path, base: Path) -> Path:
    """Put what was packed into a folder of its own below `base`, once for each content; where the session is.

    Raises RunError where the file is no packed session, or would write anything but files of runs.
    """
    try:
        with path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()[:16]
        folder = base / f"{path.stem}-{content}"
        if not (folder / NAME).is_file():
            _extract(watch, path, folder)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError) as problem:
        raise RunError(f"{path}: is not a readable packed session ({problem})") from None
    return folder / NAME


def _extract(watch: Watch, path: Path, folder: Path) -> None:
    half = folder.with_name(f".{folder.name}.{os.getpid()}.half")
    shutil.rmtree(half, ignore_errors=True)
    try:
        with zipfile.ZipFile(path) as packed:
            members = [one for one in packed.infolist() if not one.is_dir()]
            if NAME not in {one.filename for one in members}:
                raise RunError(f"{path}: has no {NAME}")
            if len(members) > MOST_FILES or sum(one.file_size for one in members) > MOST_BYTES:
                raise RunError(f"{path}: is too large for a packed session")
            for place, member in enumerate(members):
                _write(packed, member, half / _safe(path, member.filename))
                watch((place + 1) / (2 * len(members)))
        half.replace(folder)
    finally:
        shutil.rmtree(half, ignore_errors=True)


def _write(packed: zipfile.ZipFile, member: zipfile.ZipInfo, place: Path) -> None:
    """Never more than the file has told."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with packed.open(member) as source, place.open("xb") as target:
        left = member.file_size
        while chunk := source.read(min(CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                raise RunError(f"{member.filename}: is larger than it says")
            target.write(chunk)


def _safe(path: Path, name: str) -> PurePosixPath:
    """The session itself, or a file in the folder of a run."""
    place = PurePosixPath(name)
    is_plain = not place.is_absolute() and not any(part in ("..", "") or ":" in part for part in place.parts)
    is_known = place.parts == (NAME,) or (len(place.parts) >= 3 and place.parts[0] == RUNS)
    if "\\" in name or "\0" in name or not is_plain or not is_known or MARK in place.parts:
        raise RunError(f"{path}: {name!r} is no file of a packed session")
    return place


def _files(run: Path) -> Iterator[Path]:
    """What belongs to a run, without what is being written."""
    for file in sorted(run.rglob("*")):
        inner = file.relative_to(run).parts
        if file.is_file() and not file.is_symlink() and MARK not in inner and not any(one[0] == "." for one in inner):
            yield file


def _names(runs: tuple[Path, ...]) -> dict[Path, str]:
    """What each folder is called inside: two of one name are told apart by a number."""
    names: dict[Path, str] = {}
    for run in dict.fromkeys(run.absolute() for run in runs):
        same = sum(name.partition("~")[0] == run.name for name in names.values())
        names[run] = f"{run.name}~{same + 1}" if same else run.name
    return names


def _inside(saved: SavedSession, names: list[str]) -> SavedSession:
    """With the runs where they are packed."""
    left = iter(names)

    def here(run: SavedRun | None) -> SavedRun | None:
        return None if run is None else _packed(next(left))

    run, beside = here(saved.run), here(saved.beside)
    return saved.model_copy(update={"run": run, "beside": beside, "compared": tuple(map(_packed, left))})


def _packed(name: str) -> SavedRun:
    return SavedRun(folder=name, path=f"{RUNS}/{name}")
