"""A folder that is written whole: under another name beside its place first."""

from __future__ import annotations

import glob
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ae_core.errors import UserError


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A new folder to write into, which takes the place of `folder` when the block has ended, and goes if it fails.

    Where `folder` is there already, each new file takes the place of its namesake, and the others stay. Raises
    UserError where a file stands where a folder has to be, or the other way round; nothing is replaced then.
    """
    folder = folder.resolve()
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file; the name of a folder was expected")
    name = f".{folder.name}.{secrets.token_hex(6)}"
    # Within a folder that is there already, which may be a disk of its own.
    unfinished = folder / name if folder.exists() else folder.with_name(name)
    try:
        unfinished.mkdir(parents=True)
        yield unfinished
        _put(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def remove_unfinished(folder: Path) -> None:
    """Remove what was to become `folder`, a file or a folder, or to be put into it, when its process was killed."""
    folder = folder.resolve()
    for place in (folder, folder.parent):
        for path in place.glob(f".{glob.escape(folder.name)}.*"):
            if re.fullmatch(r"[0-9a-f]{12}", path.name.rpartition(".")[2]):
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink(missing_ok=True)


def _put(made: Path, folder: Path) -> None:
    if not folder.exists():
        made.rename(folder)
        return
    places = {path: folder / path.relative_to(made) for path in sorted(made.rglob("*"))}
    for path, place in places.items():
        if place.exists() and place.is_dir() != path.is_dir():
            there, wanted = ("folder", "file") if place.is_dir() else ("file", "folder")
            raise UserError(
                f"{place} is a {there}, and a {wanted} of that name was to be written; choose another place"
            )
    for path, place in places.items():
        if path.is_dir():
            place.mkdir(exist_ok=True)
        else:
            path.replace(place)
