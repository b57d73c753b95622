"""A run on disk: where each file is, who is writing, and what was written."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

from ae_core.data.base import Dataset
from ae_core.errors import RunError, SpecError
from ae_core.processes import MARK, Mark
from ae_core.spec import read_spec
from ae_core.storage import read_json, write_json
from ae_core.training.run import RunSpec

FORMAT = 1
_PACKAGES = ("torch", "numpy", "scipy", "scikit-learn", "safetensors", "pydantic")


@dataclass(frozen=True)
class RunRecord:
    """What run.json says. precision : the one that the run began with, or None where it is not known.

    kind : what the model is called, see `kinds`; empty where it was not told.
    """

    spec: RunSpec
    data: Mapping[str, Any]
    results: Mapping[str, Any]
    threads: int
    device: str
    precision: Literal["float32", "bf16"] | None = None
    kind: str = ""


class RunFolder:
    """The files of one run. Nothing is created before it is written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.record = path / "run.json"
        self.history = path / "history.csv"
        self.journal = path / "journal.jsonl"
        self.weights = path / "model.safetensors"
        self.last = path / "checkpoint" / "last.safetensors"
        self.best = path / "checkpoint" / "best.safetensors"
        self.snapshots = path / "snapshots"
        self.running = path / MARK

    def create(self) -> None:
        """Make the folder. Raises RunError where something stands there already or it cannot be made."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            taken = any(self.path.iterdir())
        except OSError as problem:
            raise RunError(f"{self.path}: the run's folder cannot be made ({problem.strerror})") from None
        if taken:
            raise RunError(f"{self.path}: is not empty; choose another folder, or resume the run that it holds")

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Mark the run as trained by this process. Raises RunError where a live process trains it."""
        mark = Mark(self.running)
        try:
            taken = mark.take()
        except OSError as problem:
            raise RunError(f"{self.path}: cannot be written ({problem.strerror})") from None
        if not taken:
            raise RunError(
                f"{self.path}: is being trained by process {mark.owner()}; stop it, or delete the file {MARK}"
            )
        broken_off = False
        try:
            yield
        except KeyboardInterrupt:
            broken_off = True  # in the middle of a batch: the mark stays, so that the run is offered for resuming
            raise
        finally:
            mark.release(keep=broken_off)
            if not broken_off:
                with suppress(OSError):
                    self.path.rmdir()  # succeeds only where the run was refused before it wrote anything

    def owner(self) -> int | None:
        """The process that trains or trained this run without ending it, or None."""
        return Mark(self.running).owner()

    def abandoned(self) -> bool:
        """Whether the process that trained it has died before the run ended."""
        return self.owner() is not None and not self.is_in_use()

    def is_in_use(self) -> bool:
        """Whether a live process trains it."""
        return Mark(self.running).is_held()

    def write(self, record: RunRecord) -> None:
        """Replace run.json."""
        made_by = dict(versions()) | {"python": platform.python_version()}
        what = {"spec": record.spec.model_dump(mode="json"), "data": record.data, "results": record.results}
        how = {"threads": record.threads, "device": record.device, "precision": record.precision, "kind": record.kind}
        write_json(self.record, {"format": FORMAT, **what, "versions": made_by, **how})

    def read(self) -> RunRecord:
        """What run.json says. Raises RunError that names the file and the field."""
        if not self.record.exists():
            raise RunError(f"{self.record}: is not there, so {self.record.parent} holds no run")
        found = read_json(self.record)
        if found.get("format") != FORMAT:
            raise RunError(f"{self.record}: format {found.get('format')!r} is not known; {FORMAT} was expected")
        for field in ("spec", "data", "results"):
            if not isinstance(found.get(field), dict):
                raise RunError(f"{self.record}: {field} should be an object")
        try:
            spec = read_spec(RunSpec, found["spec"], within="spec")
        except SpecError as problem:
            raise RunError(f"{self.record}: {problem}") from None
        _check_data(self.record, found["data"])
        threads = found.get("threads", 0)
        if type(threads) is not int:
            raise RunError(f"{self.record}: threads should be a whole number, found {threads!r}")
        precision = found.get("precision")
        if precision not in (None, "float32", "bf16"):
            raise RunError(f"{self.record}: precision should be float32 or bf16, found {precision!r}")
        device = str(found.get("device", ""))
        kind = str(found.get("kind", ""))
        return RunRecord(spec, found["data"], found["results"], threads, device, precision, kind)


@cache
def versions() -> tuple[tuple[str, str], ...]:
    """Of the packages, whose files are read for it."""
    return tuple((name, metadata.version(name)) for name in _PACKAGES)


def described(dataset: Dataset) -> dict[str, Any]:
    """What run.json says of the data."""
    about = {"name": dataset.name, "kind": dataset.kind, "shape": list(dataset.shape)}
    return {**about, "fingerprint": dataset.fingerprint, "n": dataset.n}


def new_folder(base: Path, name: str) -> Path:
    """base/<time>-<name>, not yet taken by another run."""
    stem = f"{datetime.now():%Y%m%d-%H%M%S}-{re.sub(r'[^A-Za-z0-9._-]+', '-', name)}"
    candidates = (base / (stem if count == 1 else f"{stem}-{count}") for count in range(1, 10_000))
    return next(path for path in candidates if not path.exists())


def abandoned_runs(base: Path) -> list[Path]:
    """The runs under `base` that died before they ended, newest first."""
    if not base.is_dir():
        return []
    found = [path for path in base.iterdir() if (path / "run.json").is_file() and RunFolder(path).abandoned()]
    return sorted(found, reverse=True)


def _check_data(path: Path, data: Mapping[str, Any]) -> None:
    shape = data.get("shape")
    fits = isinstance(shape, list) and 1 <= len(shape) <= 4
    if not fits or not all(type(side) is int and 0 < side <= 1_000_000 for side in shape or ()):
        raise RunError(f"{path}: data.shape should be one to four positive whole numbers, found {shape!r}")
