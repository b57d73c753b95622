"""Runs that were thrown away lie in a folder beside the others until that is emptied."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ae_core.errors import RunError
from ae_core.training.folder import RunFolder

FOLDER = ".trash"


def throw_away(run: Path) -> Path:
    """Move a run into the trash of its folder; where it lies now. Raises RunError while it is trained."""
    if not run.is_dir():
        raise RunError(f"{run.name} is not there any more")
    if RunFolder(run).is_in_use():
        raise RunError(f"{run}: is being trained; stop it first")
    place = run.parent / FOLDER / f"{datetime.now():%Y%m%d-%H%M%S-%f}" / run.name
    try:
        place.parent.mkdir(parents=True)
        run.rename(place)
    except OSError as problem:
        raise RunError(f"{run}: cannot be moved to the trash ({problem.strerror})") from None
    return place


def in_trash(base: Path) -> list[Path]:
    """The runs that lie there, the last that was thrown away first."""
    runs = (path for path in (base / FOLDER).glob("*/*") if path.is_dir())
    return sorted(runs, key=lambda path: path.parent.name, reverse=True)


def home(thrown: Path) -> Path:
    """Where a run was that lies in the trash."""
    return thrown.parents[2] / thrown.name


def put_back(thrown: Path) -> Path:
    """Move a run out of the trash to where it was; that place. Raises RunError where another has taken it."""
    if not thrown.is_dir():
        raise RunError(f"{thrown.name} is not in the trash any more")
    place = home(thrown)
    if place.exists():
        raise RunError(f"{place}: is taken by another run, so that in the trash stays there")
    try:
        thrown.rename(place)
    except OSError as problem:
        raise RunError(f"{thrown}: cannot be put back ({problem.strerror})") from None
    _tidy(thrown.parent)
    return place


def delete(thrown: Iterable[Path]) -> None:
    """Delete for good what lies there. Raises RunError for the first that cannot be deleted, after all others."""
    problems = []
    for place in thrown:
        try:
            if place.exists():
                shutil.rmtree(place)
            _tidy(place.parent)
        except OSError as problem:
            problems.append(RunError(f"{place}: cannot be deleted ({problem.strerror})"))
    if problems:
        raise problems[0]


def _tidy(folder: Path) -> None:
    """Remove it where nothing is left in it; the system may have put something there."""
    with suppress(OSError):
        folder.rmdir()
