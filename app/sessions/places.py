"""Where files may lie in a packed session: one rule for who packs it and for who opens it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from ae_core.data.written_array import ENDING as ARRAY
from ae_core.errors import RunError
from ae_core.lessons.links import SUFFIXES
from ae_core.processes import MARK

NAME, RECORD = "session.json", "run.json"
RUNS, DATA, LESSONS = "runs", "data", "lessons"


def safe_place(path: Path, name: str) -> PurePosixPath:
    """The session itself, a file in the folder of a run, data, or a file of a lesson. Raises RunError for any other."""
    place = PurePosixPath(name)
    is_plain = not place.is_absolute() and not any(part in ("..", "") or ":" in part for part in place.parts)
    is_of_run = len(place.parts) >= 3 and place.parts[0] == RUNS
    is_known = place.parts == (NAME,) or is_of_run or is_data(place.parts) or _is_of_lesson(place)
    if "\\" in name or "\0" in name or not is_plain or not is_known or MARK in place.parts:
        raise RunError(f"{path}: {name!r} is no file of a packed session")
    return place


def is_data(parts: tuple[str, ...]) -> bool:
    """Whether it is where an array lies."""
    return len(parts) == 3 and parts[0] == DATA and parts[2].endswith(ARRAY) and ".." not in parts


def _is_of_lesson(place: PurePosixPath) -> bool:
    return len(place.parts) >= 2 and place.parts[0] == LESSONS and place.suffix.lower() in (".md", *SUFFIXES)
