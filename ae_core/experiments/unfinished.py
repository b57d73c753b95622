"""What an experiment has finished of its work, kept until its result is there, so that it goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ae_core.errors import RunError
from ae_core.experiments.packing import packed, unpacked
from ae_core.storage import read_json, write_atomic, write_json

FOLDER, REQUEST = "unfinished", "request.json"
SHARE = {"what": "share"}


@dataclass
class Unfinished:
    """The parts of an experiment that are done. folder : holds one of each, and nothing before there is one.

    request : what was asked for, as `conduct.work` takes it; written beside the parts, so that it can be asked again.
    about : all that the numbers of parts depend on (settings, models, data), beside what tells one from the other; JSON
    values.
    share : of the work that is done, as far as somebody has said.
    """

    folder: Path
    request: Mapping[str, Any]
    about: Mapping[str, Any] = field(default_factory=dict)
    share: float = 0.0

    def place(self, of: Mapping[str, Any]) -> Path:
        """Where a part is kept or is to be kept: the same path for equal JSON values `of`, whoever asks.

        So a request with other settings takes over the trainings that both have. Raises RunError where nothing can be
        kept.
        """
        try:
            if self._asked() != self.request:
                write_json(self.folder / REQUEST, self.request)
        except OSError as problem:
            raise RunError(f"{self.folder}: cannot be written ({problem.strerror})") from None
        return self._path(of)

    def part(self, of: Mapping[str, Any], steps: Iterator[Any], *kinds: type) -> Generator[Any, None, list[Any]]:
        """As `parted`, and what is found is kept; where it was kept before there are no steps.

        of : tells the part from the others, JSON values. What was kept and is damaged is found anew.
        """
        found = self.read(of, *kinds)
        if not isinstance(found, list):
            new = yield from parted(steps, *kinds)
            self.keep(of, new)
            # As it is read again: arrays lie in memory alike, or sums over them would differ in their last bit.
            found = unpacked(packed(new), kinds)
        return list(found)

    def read(self, of: Mapping[str, Any], *kinds: type) -> Any:
        """What was kept of a part, None where nothing was or nothing can be read. kinds : that it is made of."""
        try:
            return unpacked(self._path(self._whole(of)).with_suffix(".npz").read_bytes(), kinds)
        except Exception:  # whatever is wrong with it, it can be found again
            return None

    def keep(self, of: Mapping[str, Any], found: Any) -> None:
        """What a part has found, as `packed` takes it, and how much of the work is done. Raises RunError."""
        for what, value in ((of, found), (SHARE, self.share)):
            path = self.place(self._whole(what)).with_suffix(".npz")
            try:
                write_atomic(path, packed(value), durable=False)  # what a power cut takes can be found again
            except OSError as problem:
                raise RunError(f"{path}: cannot be written ({problem.strerror})") from None

    def begun(self) -> float:
        """The share of the work that was done when the last part was kept, 0 where there is none."""
        share = self.read(SHARE)
        return share if isinstance(share, float) and 0 <= share <= 1 else 0.0

    def _whole(self, of: Mapping[str, Any]) -> dict[str, Any]:
        return {"about": dict(self.about), "part": dict(of)}

    def _path(self, of: Mapping[str, Any]) -> Path:
        return self.folder / hashlib.sha256(json.dumps(of, sort_keys=True).encode()).hexdigest()[:24]

    def _asked(self) -> Mapping[str, Any] | None:
        with suppress(RunError):
            return read_json(self.folder / REQUEST)
        return None

    def clear(self) -> None:
        """Remove all parts, because the result is there."""
        shutil.rmtree(self.folder, ignore_errors=True)


def parted(steps: Iterator[Any], *kinds: type) -> Generator[Any, None, list[Any]]:
    """The steps of a part of the work, and at its end what it has found.

    kinds : what among the steps is found, and the dataclasses that this is made of; see `packed`.
    """
    found = []
    for step in steps:
        if isinstance(step, kinds):
            found.append(step)
        else:
            yield step
    return found


def unfinished_requests(experiments: Path) -> dict[str, dict[str, Any]]:
    """What was asked for and has not come to its end, by the name of the experiment; what cannot be read is left out.

    experiments : the folder of that name in a run's.
    """
    found = {}
    for path in sorted(experiments.glob(f"*/{FOLDER}/{REQUEST}")):
        with suppress(RunError):
            found[path.parent.parent.name] = read_json(path)
    return found
