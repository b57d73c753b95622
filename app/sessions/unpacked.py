"""Opens a packed session, which anybody may have made: nothing is written but what belongs to one."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from ae_core.data.array import Array
from ae_core.data.written_array import array_source
from ae_core.errors import RunError
from ae_core.spec import Slot
from ae_core.storage import read_json, write_atomic
from app.sessions.file import MOST_BYTES as MOST_TEXT
from app.sessions.halves import half_of, remove_halves
from app.sessions.luggage import MOST_BYTES, MOST_DATA, json_text, with_data
from app.sessions.places import NAME, RECORD, RUNS, is_data, safe_place

if TYPE_CHECKING:
    from app.watch import Watch

MOST_FILES = 100_000
MOST_TIMES = 100  # as large as the file itself: it is packed without compression, and text compresses some ten times
MOST_RECORD = 1 << 24  # bytes of a run.json
CHUNK = 1 << 20


def unpack(watch: Watch, path: Path, base: Path) -> Path:
    """Put what was packed into a folder of its own below `base`, once for each content; where the session is.

    Raises RunError where the file is no packed session, or would write anything but files of runs, data and lessons.
    """
    try:
        with path.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()[:16]
        folder = base / f"{path.stem}-{content}"
        if not (folder / NAME).is_file():
            _extract(watch, path, folder)
        settle(folder)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError) as problem:
        raise RunError(f"{path}: is not a readable packed session ({problem})") from None
    return folder / NAME


def _extract(watch: Watch, path: Path, folder: Path) -> None:
    remove_halves(folder.parent)
    half = half_of(folder)
    shutil.rmtree(half, ignore_errors=True)
    try:
        with zipfile.ZipFile(path) as packed:
            members = [one for one in packed.infolist() if not one.is_dir()]
            if NAME not in {one.filename for one in members}:
                raise RunError(f"{path}: has no {NAME}")
            most = min(MOST_BYTES, MOST_TIMES * path.stat().st_size)
            if len(members) > MOST_FILES or sum(one.file_size for one in members) > most:
                raise RunError(f"{path}: is too large for a packed session")
            for place, member in enumerate(members):
                _write(packed, member, half / safe_place(path, member.filename))
                watch((place + 1) / (2 * len(members)))
        half.replace(folder)
    finally:
        shutil.rmtree(half, ignore_errors=True)


def settle(folder: Path) -> None:
    """Say where the data lies that came along: the folder may stand elsewhere than when that was last told."""
    for file in (folder / NAME, *sorted(folder.glob(f"{RUNS}/*/{RECORD}"))):
        if file.stat().st_size > (MOST_TEXT if file.name == NAME else MOST_RECORD):
            continue
        try:
            content = read_json(file)
        except RunError:
            continue  # which is told when it is opened
        settled = {**content, "guest": _settled(folder, content["guest"])} if "guest" in content else content
        if isinstance(content.get("spec"), dict) and "data" in content["spec"]:
            settled = with_data(settled, _settled(folder, content["spec"]["data"]))
        if settled != content:
            write_atomic(file, json_text(settled).encode())


def _settled(folder: Path, source: Any) -> Any:
    """A source of data that lies in the folder, by its whole path; any other as it is.

    How much memory it may take is for us to say, whatever the file says.
    """
    name = source.get("path") if isinstance(source, dict) and source.get("name") == Array.name else None
    inner = PurePosixPath(name.replace("\\", "/")).parts[-3:] if isinstance(name, str) and "\0" not in name else ()
    place = folder.absolute().joinpath(*inner)
    if not is_data(inner) or not place.is_file():
        return source
    return Slot.write(array_source(str(place), MOST_DATA))


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
