"""UI3: the time to our first paint against that of a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.pairs import compare

DRIVER = Path(__file__).with_name("first_paint.py")


@benchmark("UI3")
def measure(size: Size) -> Iterator[Row]:
    """From the start of the process, both with warm files."""
    compared = compare(lambda: _seconds("ours"), lambda: _seconds("bare"), size.pairs)
    case, peer, note = "start to first paint", "bare PySide6 + pyqtgraph window", "seconds; smaller is better"
    yield compared.row("UI3", case, peer, required=2.0, stretch=1.3, note=note, smaller=True)


def _seconds(program: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(DRIVER), str(time.monotonic()), program]
        # A second start reads compiled modules from the disk, wherever the measuring process itself writes none.
        environment = {**os.environ, "LATENTARIUM_HOME": folder, "PYTHONDONTWRITEBYTECODE": ""}
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=120)
    return float(done.stdout.split()[-1])
