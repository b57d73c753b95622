"""How a saved file was made, as one small JSON text inside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import metadata
from typing import Any

KEY = "latentarium"
PROGRAM = "Latentarium"
LONGEST = 16_000  # characters; EXIF has room for 64 kB
Settings = Mapping[str, Any]
NOTHING: Settings = {}


def made_by(what: str, run: str, data: str, fingerprint: str, **chosen: Any) -> Settings:
    """What a file shows, of which run and data, and all that was chosen; with the program and its version."""
    about = {"program": PROGRAM, "version": metadata.version("latentarium"), "what": what}
    return {**about, "run": run, "data": data, "fingerprint": fingerprint, **chosen}


def as_text(settings: Settings) -> str:
    """ASCII without line breaks, which every format can carry; empty where there are no settings.

    Raises ValueError for what JSON cannot say, and for more than 16,000 characters.
    """
    text = json.dumps(dict(settings), allow_nan=False, separators=(", ", ": ")) if settings else ""
    if len(text) > LONGEST:
        raise ValueError(f"the settings of a file have {len(text):,} characters; {LONGEST:,} is the most")
    return text
