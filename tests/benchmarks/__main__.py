"""`make bench`: every mark in a process of its own, so that none inherits another's imports or caches."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.marks import FULL, SMALL, Row, marks
from tests.benchmarks.report import FOLDER, as_markdown, read_rows, write_report

THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS")


def main(words: Sequence[str] | None = None) -> int:
    """0 when every required value holds, 1 when one does not or a mark fails, 2 for a mark that nobody measures."""
    arguments = _parser().parse_args(words)
    wanted = [name for name in arguments.only.split(",") if name] or list(marks())
    unknown = sorted(set(wanted) - set(marks()))
    if unknown:
        print(f"no benchmark measures {', '.join(unknown)} (known: {', '.join(marks())})", file=sys.stderr)
        return 2
    if arguments.rows:
        _measure(wanted[0], arguments.small, arguments.rows)
        return 0
    return _measure_all(wanted, arguments.small, arguments.out)


def _measure_all(wanted: Sequence[str], small: bool, out: Path) -> int:
    rows: list[Row] = []
    failed = []
    for name in wanted:
        measured = _measured_apart(name, small)
        rows += measured
        write_report(measured, out)
        if not measured:
            failed.append(name)
    print(as_markdown(rows))
    if failed:
        print(f"could not be measured: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed or not (small or all(row.holds for row in rows)) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", default="", help="ids of marks, separated by commas")
    parser.add_argument("--small", action="store_true", help="tiny sizes, to see that it works")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder of bench.json and bench.md")
    parser.add_argument("--rows", type=Path, help=argparse.SUPPRESS)
    return parser


def _measure(name: str, small: bool, path: Path) -> None:
    import torch

    torch.set_num_threads(_threads(small))
    rows = list(marks()[name](SMALL if small else FULL))
    path.write_text(json.dumps([asdict(row) for row in rows]), "utf-8")


def _threads(small: bool) -> int:
    """Small ones run among other tests, whose cores threads that wait for each other by spinning would take."""
    return 1 if small else 2


def _measured_apart(name: str, small: bool) -> list[Row]:
    """The rows of one mark. Threads are told to the process: libraries read them when they are first imported."""
    print(f"measuring {name} ...", file=sys.stderr, flush=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(THREADS, str(_threads(small)))}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rows.json")
        command = [sys.executable, "-m", "tests.benchmarks", "--only", name, "--rows", str(path)]
        subprocess.run([*command, *(["--small"] if small else [])], check=False, env=environment)
        return read_rows(path)


if __name__ == "__main__":
    sys.exit(main())
