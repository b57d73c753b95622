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

    Where there are files in `folder` already, each new one takes the place of its namesake, and the others stay.
    Raises UserError where a file stands there.
    """
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file; the name of a folder was expected")
    unfinished = folder.with_name(f".{folder.name}.{secrets.token_hex(6)}")
    try:
        unfinished.mkdir(parents=True)
        yield unfinished
        _put(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def remove_unfinished(folder: Path) -> None:
    """Remove what was to become `folder` when its process was killed."""
    for path in folder.parent.glob(f".{glob.escape(folder.name)}.*"):
        if re.fullmatch(r"[0-9a-f]{12}", path.name.rpartition(".")[2]) and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)


def _put(made: Path, folder: Path) -> None:
    if folder.exists() and not any(folder.iterdir()):
        folder.rmdir()
    if not folder.exists():
        made.rename(folder)
        return
    for path in sorted(made.rglob("*")):
        if path.is_file():
            place = folder / path.relative_to(made)
            place.parent.mkdir(parents=True, exist_ok=True)
            path.replace(place)
