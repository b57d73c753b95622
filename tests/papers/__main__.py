"""`make papers`: every reproduction in a process of its own, and docs/papers.md from what they found."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "2")
os.environ.update(dict.fromkeys(("MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"), os.environ["OMP_NUM_THREADS"]))

from ae_core.storage import write_atomic
from tests.papers.base import Figure, Reproduction, Size, papers
from tests.papers.report import as_markdown

ROOT = Path(__file__).parents[2]
BUNDLED = "mnist"


def main(words: Sequence[str] | None = None) -> int:
    """0 when every reproduction ended, 1 when one failed, 2 for one that does not exist."""
    arguments = _parser().parse_args(words)
    kept = arguments.kept or _place("build", arguments.data, "json")
    page = arguments.page or _place("docs", arguments.data, "md")
    wanted = [name for name in arguments.only.split(",") if name] or list(papers())
    unknown = sorted(set(wanted) - set(papers()))
    if unknown:
        print(f"there is no reproduction {', '.join(unknown)} (known: {', '.join(papers())})", file=sys.stderr)
        return 2
    size = Size(arguments.share, arguments.data)
    if arguments.result:
        _reproduce(wanted[0], size, arguments.result)
        return 0
    found = read_kept(kept)
    missing = []
    for name in wanted:
        result = _apart(name, size)
        if result is None:
            missing.append(name)
        else:
            found[name] = result
            write_kept(found, kept)
    whole = {name: found[name] for name in papers() if name in found}
    write_atomic(page, as_markdown(list(whole.values()), size).encode())
    print(f"{page}: {len(whole)} of {len(papers())} reproductions", file=sys.stderr)
    return 1 if missing else 0


def _place(folder: str, data: str, suffix: str) -> Path:
    """Other data than the bundled digits have a page of their own, so that no two are mixed."""
    return ROOT / folder / f"papers{'' if data == BUNDLED else '-' + data}.{suffix}"


def read_kept(path: Path) -> dict[str, Reproduction]:
    """What earlier calls found; nothing where the file is missing or not ours."""
    try:
        return {name: _read(fields) for name, fields in json.loads(path.read_text("utf-8")).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def write_kept(found: dict[str, Reproduction], path: Path) -> None:
    """All of it, so that a single one can be repeated."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, json.dumps({name: asdict(one) for name, one in found.items()}, indent=1).encode())


def _read(fields: dict[str, object]) -> Reproduction:
    figures = tuple(Figure(**figure) for figure in fields.pop("figures"))  # type: ignore[attr-defined]
    differences = tuple(fields.pop("differences"))  # type: ignore[call-overload]
    return Reproduction(figures=figures, differences=differences, **fields)  # type: ignore[arg-type]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.papers", description=__doc__)
    parser.add_argument("--only", default="", help="names of reproductions, separated by commas")
    parser.add_argument("--data", default=BUNDLED, help="the data set that stands for MNIST (mnist, or mnist_full)")
    parser.add_argument("--share", type=float, default=1.0, help="of the epochs, to see that it works")
    parser.add_argument("--page", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--kept", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--result", type=Path, help=argparse.SUPPRESS)
    return parser


def _reproduce(name: str, size: Size, path: Path) -> None:
    import torch

    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    start = time.process_time()
    found = papers()[name](size)
    path.write_text(json.dumps(asdict(replace(found, seconds=time.process_time() - start))), "utf-8")


def _apart(name: str, size: Size) -> Reproduction | None:
    print(f"reproducing {name} ...", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "result.json")
        settings = ["--data", size.data, "--share", str(size.share), "--result", str(path)]
        done = subprocess.run([sys.executable, "-m", "tests.papers", "--only", name, *settings], check=False)
        return _read(json.loads(path.read_text("utf-8"))) if done.returncode == 0 else None


if __name__ == "__main__":
    sys.exit(main())
