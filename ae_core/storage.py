"""Files that survive a crash: written whole under a temporary name, synced, renamed."""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_data_path

from ae_core.errors import RunError

_TEMPORARY = re.compile(r"\..+\.[0-9a-f]{12}")
Tensors = Mapping[str, NDArray[Any]]


def home() -> Path:
    """Where runs and caches live: $LATENTARIUM_HOME, or the user's data folder."""
    chosen = os.environ.get("LATENTARIUM_HOME")
    return Path(chosen) if chosen else user_data_path("Latentarium", appauthor=False)


def write_atomic(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Replace `path` by `content` in one step: a reader sees the old file or the new one, never a part.

    durable : wait for the disk, so that the file survives a power cut too. Raises OSError; the old file then stands.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def remove_unfinished(folder: Path) -> None:
    """Remove what a process that died was writing with `write_atomic` in `folder` and below it."""
    for path in folder.rglob(".*"):
        if _TEMPORARY.fullmatch(path.name):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def write_json(path: Path, value: Any) -> None:
    """Write readable JSON atomically; NaN and infinities are refused by the format and so by us."""
    write_atomic(path, (json.dumps(value, indent=2, allow_nan=False) + "\n").encode())


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file. Raises RunError that names the file."""
    try:
        value = json.loads(path.read_text("utf-8"))
    except OSError as problem:
        raise RunError(f"{path}: cannot be read ({problem.strerror})") from None
    except (ValueError, RecursionError) as problem:
        raise RunError(f"{path}: is not valid JSON ({problem})") from None
    if not isinstance(value, dict):
        raise RunError(f"{path}: an object was expected, found {type(value).__name__}")
    return value


def write_tensors(path: Path, tensors: Tensors, about: Any, *, durable: bool = True) -> None:
    """Write named arrays with a JSON value beside them as one safetensors file, atomically."""
    from safetensors.numpy import save

    whole = {key: np.asarray(value, order="C") for key, value in tensors.items()}  # ascontiguousarray makes () to (1,)
    write_atomic(path, save(whole, {"about": json.dumps(about)}), durable=durable)


def read_tensors(path: Path) -> tuple[dict[str, NDArray[Any]], Any]:
    """The arrays and the JSON value of a safetensors file. Raises RunError that names the file."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="numpy") as file:
            about = json.loads((file.metadata() or {}).get("about", "null"))
            return {key: file.get_tensor(key) for key in file.keys()}, about  # noqa: SIM118
    except FileNotFoundError:
        raise RunError(f"{path}: does not exist") from None
    except (OSError, SafetensorError, ValueError, TypeError, RecursionError) as problem:
        raise RunError(f"{path}: is not a readable safetensors file ({problem})") from None
