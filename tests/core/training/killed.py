"""A training in a process of its own, to be killed: `python -m tests.core.training.killed FOLDER [WRITE MOMENT]`.

It writes a checkpoint after every step, and a line to standard output with every event. With WRITE and MOMENT it
kills itself at its WRITE-th file, at one of MOMENTS.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from ae_core.training import ledger
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.core.small import run_spec, table

MOMENTS = ("half written", "before the rename", "after the rename")
NETWORK = {"name": "mlp", "hidden": [8], "dropout": 0.2, "batch_norm": True}


def spec() -> RunSpec:
    """Everything that has a state: dropout, batch norm, sampled codes, a schedule that looks back."""
    kl = {"kl": {"name": "kl", "warm_up": 50.0}}
    plateau = {"name": "reduce-on-plateau", "patience": 3, "gamma": 0.7, "warm_up": 2.0}
    model = {"network": NETWORK, "bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": kl}
    return run_spec(model, epochs=300, optimiser="adamw", schedule=plateau)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


def die_at(write: int, moment: str) -> None:
    """Let the write-th file from here on be this process's last."""
    left = [write]
    replace, sync = Path.replace, os.fsync

    def now(wanted: str) -> bool:
        return left[0] == 0 and moment == wanted

    def replaced(self: Path, target: Any) -> Path:
        left[0] -= 1
        if now("half written"):
            os.truncate(self, self.stat().st_size // 2)
            die()
        if now("before the rename"):
            die()
        done = replace(self, target)
        if now("after the rename"):
            die()
        return done

    Path.replace = replaced  # type: ignore[assignment,method-assign]
    os.fsync = lambda fd: None if left[0] else sync(fd)


def main() -> None:
    folder = Path(sys.argv[1])
    ledger.SECONDS_BETWEEN_CHECKPOINTS = 0.0
    ledger.COST_SHARE = float("inf")
    if len(sys.argv) > 2:
        die_at(int(sys.argv[2]), sys.argv[3])
    for event in train(spec(), table(), folder, resume=RunFolder(folder).last.exists(), window=0.02):
        sys.stdout.write(f"{type(event).__name__}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
