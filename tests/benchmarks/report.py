"""build/bench.json for programs and build/bench.md for people."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from ae_core.storage import write_atomic
from tests.benchmarks.marks import Row

FOLDER = Path(__file__).parents[2] / "build"


def write_report(rows: Sequence[Row], folder: Path = FOLDER) -> None:
    """Put these rows in the place of older ones of the same mark; rows of other marks stay."""
    folder.mkdir(parents=True, exist_ok=True)
    measured = {row.id for row in rows}
    older = [row for row in read_rows(folder / "bench.json") if row.id not in measured]
    whole = sorted([*older, *rows], key=lambda row: (row.id, row.case))
    write_atomic(folder / "bench.json", json.dumps([asdict(row) for row in whole], indent=1).encode())
    write_atomic(folder / "bench.md", as_markdown(whole).encode())


def read_rows(path: Path) -> list[Row]:
    """The rows of a bench.json; none where there is none, or where it is not one of ours."""
    try:
        return [Row(**entry) for entry in json.loads(path.read_text("utf-8"))]
    except (OSError, ValueError, TypeError):
        return []


def as_markdown(rows: Sequence[Row]) -> str:
    """A table with a line of where it was measured."""
    names = [field.name for field in fields(Row)]
    lines = [
        "# Performance marks",
        "",
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, 2 threads.",
        "",
        f"| {' | '.join(names)} |",
        f"|{'---|' * len(names)}",
        *(f"| {' | '.join(_cell(getattr(row, name)) for name in names)} |" for row in rows),
    ]
    return "\n".join(lines) + "\n"


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.4g}" if isinstance(value, float) else str(value).replace("|", "/")
