"""A lesson as a file that the reader takes, for a teacher who then writes its texts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ae_core.storage import write_atomic

_BARE = re.compile(r"[A-Za-z0-9_-]+")
TEXT = "Write here what this page shows."


@dataclass(frozen=True)
class Draft:
    """A page: its deeds, each a table with its name and fields, and the panels that are seen."""

    deeds: tuple[Mapping[str, Any], ...]
    show: tuple[str, ...]


def write_lesson(path: Path, title: str, number: int, pages: Sequence[Draft]) -> None:
    """Replace or make the file in one step. Raises OSError."""
    about = [f"number = {number}", "minutes = 5", f"about = {inline('Write here in one sentence what it is about.')}"]
    parts = [f"# {title}", _block("lesson", about)]
    for place, page in enumerate(pages, start=1):
        lines = ["do = [", *(f"  {inline(deed)}," for deed in page.deeds), "]", f"show = {inline(page.show)}"]
        parts += [f"## Page {place}", TEXT, _block("page", lines)]
    write_atomic(path, ("\n\n".join(parts) + "\n").encode())


def _block(kind: str, lines: Sequence[str]) -> str:
    return "\n".join([f"```{kind}", *lines, "```"])


def inline(value: Any) -> str:
    """A value in one line of TOML; of a mapping without what is None."""
    if isinstance(value, Mapping):
        pairs = (f"{_key(str(key))} = {inline(item)}" for key, item in value.items() if item is not None)
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list | tuple | set | frozenset):
        return f"[{', '.join(map(inline, sorted(value) if isinstance(value, set | frozenset) else value))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else inline(key)
