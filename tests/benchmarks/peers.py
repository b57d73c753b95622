"""The programs that Latentarium is measured against, in a folder of their own beside the environment."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "build" / "peers"


def use_peers() -> None:
    """Make pythae and torchvision importable, installing them first where they are not.

    Without their dependencies: the project's environment has what they need, and pythae 0.1.2 states old bounds. The
    folder comes last on the path, so that it never stands in front of the project's own libraries.
    """
    stamp = FOLDER / f".for-torch-{version('torch').partition('+')[0]}"
    if not stamp.exists():
        wanted = ["pythae==0.1.2", "cloudpickle", f"torchvision=={_matching_torchvision()}"]
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--target", str(FOLDER), "--upgrade", "--no-deps", *wanted], check=True)
        stamp.touch()
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))


def _matching_torchvision() -> str:
    """torch 2.N.P belongs with torchvision 0.(N + 15).P."""
    _, minor, patch = version("torch").partition("+")[0].split(".")
    return f"0.{int(minor) + 15}.{patch}"
