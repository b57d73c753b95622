"""What an experiment has finished of its work, kept until its result is there, so that it goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ae_core.errors import RunError
from ae_core.storage import read_json, write_json

FOLDER, REQUEST = "unfinished", "request.json"


@dataclass(frozen=True)
class Unfinished:
    """The parts of an experiment that are done. folder : holds one of each, and nothing before there is one.

    request : what was asked for, as `conduct.work` takes it; written beside the parts, so that it can be asked again.
    """

    folder: Path
    request: Mapping[str, Any]

    def place(self, of: Mapping[str, Any]) -> Path:
        """Where a part is kept or is to be kept: the same path for equal JSON values `of`, whoever asks.

        So a request with other settings takes over the parts that both have. Raises RunError where nothing can be kept.
        """
        try:
            write_json(self.folder / REQUEST, self.request)
        except OSError as problem:
            raise RunError(f"{self.folder}: cannot be written ({problem.strerror})") from None
        return self.folder / hashlib.sha256(json.dumps(of, sort_keys=True).encode()).hexdigest()[:24]

    def clear(self) -> None:
        """Remove all parts, because the result is there."""
        shutil.rmtree(self.folder, ignore_errors=True)


def unfinished_requests(experiments: Path) -> dict[str, dict[str, Any]]:
    """What was asked for and has not come to its end, by the name of the experiment; what cannot be read is left out.

    experiments : the folder of that name in a run's.
    """
    found = {}
    for path in sorted(experiments.glob(f"*/{FOLDER}/{REQUEST}")):
        with suppress(RunError):
            found[path.parent.parent.name] = read_json(path)
    return found
