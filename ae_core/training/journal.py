"""What was changed by hand while a run trained, so that resuming and repeating it does the same again."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ae_core.errors import RunError, SpecError
from ae_core.spec import leaves, replaced
from ae_core.storage import write_atomic
from ae_core.training.run import RunSpec


@dataclass(frozen=True)
class Entry:
    """From the step after `step` on, the setting at `path` is `value`."""

    step: int
    path: str
    value: float


def changed_live(spec: RunSpec, path: str, value: float) -> RunSpec:
    """`spec` with a live setting changed. Raises SpecError where it is not live or the value is out of bounds."""
    live = [leaf.path for leaf in leaves(spec) if leaf.live]
    if path not in live:
        raise SpecError(f"{path}: cannot be changed while the training runs (these can: {', '.join(live)})")
    return replaced(spec, path, value)


def steered(spec: RunSpec, path: Path, step: float = math.inf) -> RunSpec:
    """`spec` with the live changes of a journal that were made before `step`. Raises UserError."""
    for entry in read(path):
        spec = changed_live(spec, entry.path, entry.value) if entry.step < step else spec
    return spec


def append(path: Path, entry: Entry) -> None:
    """Add one line, over a last one that was cut off, and wait for the disk."""
    with path.open("ab+") as file:
        file.seek(0)
        file.truncate(file.read().rfind(b"\n") + 1)
        file.write(json.dumps(asdict(entry)).encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())


def forget(path: Path, step: int) -> None:
    """Drop the entries from `step` on."""
    kept = [entry for entry in read(path) if entry.step < step]
    write_atomic(path, as_text(kept).encode())


def as_text(entries: Sequence[Entry]) -> str:
    """A journal that holds them, a line each."""
    return "".join(f"{json.dumps(asdict(entry))}\n" for entry in entries)


def read(path: Path) -> list[Entry]:
    """The entries by step; none where there is no journal, and none for a last line that was cut off.

    A run that went on from before an entry's step may have added earlier ones after it; those of equal steps keep the
    order in which they were made. Raises RunError that names the line.
    """
    if not path.exists():
        return []
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise RunError(f"{path}: cannot be read ({problem})") from None
    lines = text[: text.rfind("\n") + 1].splitlines()
    entries = [_entry(path, number, line) for number, line in enumerate(lines, start=1)]
    return sorted(entries, key=lambda entry: entry.step)


def _entry(path: Path, number: int, line: str) -> Entry:
    try:
        fields = json.loads(line)
        return Entry(int(fields["step"]), str(fields["path"]), float(fields["value"]))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        raise RunError(f"{path}: line {number} is not a change (step, path, value)") from None
