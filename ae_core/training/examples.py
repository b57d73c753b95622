"""The runs that travel with the program, made by resources/runs/make_runs.py."""

from __future__ import annotations

import shutil
from pathlib import Path

from ae_core.errors import RunError

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "runs"
FIRST = "vae"  # the one to look at first
PREFIX = "0-example-"  # which stands behind all runs that begin with their time
HALF = ".half-"


def examples() -> list[str]:
    """Their names."""
    return sorted(path.parent.name for path in RESOURCES.glob("*/run.json"))


def shipped(*names: str) -> tuple[Path, ...]:
    """The folders of some of them, where they lie in the program; to be read only."""
    return tuple(RESOURCES / name for name in names)


def bring(base: Path) -> Path:
    """Copy them into the folder of the runs, those that are not there; where the one to look at first is.

    A copy that was broken off is not taken for one. Raises RunError where they cannot be written.
    """
    for name in examples():
        place, half = base / f"{PREFIX}{name}", base / f"{HALF}{name}"
        try:
            if not place.exists():
                shutil.rmtree(half, ignore_errors=True)
                shutil.copytree(RESOURCES / name, half)
                half.rename(place)
        except OSError as problem:
            raise RunError(f"{place}: cannot be written ({problem.strerror})") from None
    return base / f"{PREFIX}{FIRST}"
