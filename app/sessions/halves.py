"""What is written beside its place before it takes it, and what is left of that when a process dies."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from ae_core.processes import is_alive

HALF = re.compile(r"\..+\.([0-9]{1,9})\.half")


def half_of(path: Path) -> Path:
    """Where a file or folder is written before it takes its place."""
    return path.with_name(f".{path.name}.{os.getpid()}.half")


def remove_halves(folder: Path) -> None:
    """What processes were writing there when they died."""
    for half in folder.glob(".*.half"):
        found = HALF.fullmatch(half.name)
        if found is not None and not is_alive(int(found[1])):
            with suppress(OSError):
                shutil.rmtree(half) if half.is_dir() else half.unlink()
