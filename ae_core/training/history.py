"""The table of loss terms, appended to as the run goes."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ae_core.errors import RunError

FIXED = ("step", "epoch", "split", "samples_per_second", "lr")


@dataclass(frozen=True)
class Record:
    """One row of history.csv. terms : only those that were measured on this split."""

    step: int
    epoch: float
    split: str
    samples_per_second: float
    lr: float
    terms: Mapping[str, float]


def seconds_trained(records: Iterable[Record], batch_size: int) -> Iterator[float]:
    """How long the run had been trained by each row: what the speeds say that the steps so far took."""
    step, seconds = 0, 0.0
    for row in records:
        if row.samples_per_second > 0 and row.step > step:
            seconds += (row.step - step) * batch_size / row.samples_per_second
        step = max(step, row.step)
        yield seconds


class History:
    """history.csv: append-only; `offset` marks a place to come back to."""

    def __init__(self, path: Path, terms: Sequence[str]) -> None:
        self.path = path
        self._terms = list(terms)
        self._file = path.open("ab")
        if self._file.tell() == 0:
            self._write([[*FIXED, *self._terms]])

    def append(self, records: Sequence[Record]) -> None:
        """Add rows; they reach the operating system at once and the disk with `sync`."""
        self._write([self._cells(record) for record in records])

    def sync(self) -> int:
        """Wait for the disk; the offset of the end."""
        self._file.flush()
        os.fsync(self._file.fileno())
        return self._file.tell()

    def truncate(self, offset: int) -> None:
        """Forget everything after an offset that `sync` gave. Raises RunError where the table ends before it."""
        if not 0 <= offset <= self._file.tell():
            raise RunError(f"{self.path}: has {self._file.tell()} bytes, and the checkpoint was made at {offset}")
        self._file.truncate(offset)
        self._file.seek(offset)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _cells(self, record: Record) -> list[object]:
        fixed = [record.step, f"{record.epoch:.6g}", record.split, f"{record.samples_per_second:.6g}", record.lr]
        return [*fixed, *(record.terms.get(term, "") for term in self._terms)]

    def _write(self, rows: Sequence[Sequence[object]]) -> None:
        lines = io.StringIO()
        csv.writer(lines, lineterminator="\n").writerows(rows)
        self._file.write(lines.getvalue().encode())
        self._file.flush()


def read_history(path: Path) -> list[Record]:
    """The rows of a history; a last line that was cut off is left out. Raises RunError that names the line."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise RunError(f"{path}: cannot be read ({problem})") from None
    whole = text[: text.rfind("\n") + 1]
    rows = csv.DictReader(io.StringIO(whole))
    if tuple(rows.fieldnames or ())[: len(FIXED)] != FIXED:
        raise RunError(f"{path}: the first line should start with {','.join(FIXED)}")
    return [_record(path, number, row) for number, row in enumerate(rows, start=2)]


def _record(path: Path, number: int, row: Mapping[str, str]) -> Record:
    try:
        terms = {name: float(cell) for name, cell in row.items() if name not in FIXED and cell}
        fixed = (
            int(row["step"]),
            float(row["epoch"]),
            row["split"],
            float(row["samples_per_second"]),
            float(row["lr"]),
        )
    except (TypeError, ValueError, AttributeError):
        raise RunError(f"{path}: line {number} is not a row of numbers") from None
    return Record(*fixed, terms)
