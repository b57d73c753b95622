"""Session files: written atomically, and read as what somebody else may have written."""

from __future__ import annotations

import json
from pathlib import Path

from ae_core.errors import RunError, SpecError
from ae_core.spec import read_spec
from ae_core.storage import read_json, write_atomic
from app.sessions.form import SavedSession

FORMAT = 1
MOST_BYTES = 1 << 29


def write_session(path: Path, saved: SavedSession) -> None:
    """Raises OSError; the file that was there then stands."""
    write_atomic(path, session_text(saved).encode())


def session_text(saved: SavedSession) -> str:
    """The whole file."""
    return json.dumps(saved.model_dump(mode="json"), indent=2, allow_nan=False) + "\n"


def read_session(path: Path) -> SavedSession:
    """Raises RunError that names the file, the field and what was expected."""
    try:
        size = path.stat().st_size
    except OSError as problem:
        raise RunError(f"{path}: cannot be read ({problem.strerror})") from None
    if size > MOST_BYTES:
        raise RunError(f"{path}: is too large for a session file")
    fields = read_json(path)
    found = fields.get("kind"), fields.get("format")
    if found != ("session", FORMAT):
        raise RunError(f"{path}: kind 'session' and format {FORMAT} were expected, found {found[0]!r} and {found[1]!r}")
    try:
        return read_spec(SavedSession, fields)
    except SpecError as problem:
        raise RunError(f"{path}: {problem}") from None
