"""The maps that were made of one training, so that an undo or the timeline brings them back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.mapping.projecting import Job
    from app.workspace import Projected

MOST_BYTES = 1 << 28


@dataclass(frozen=True, eq=False)
class KeptMap:
    """A finished map."""

    job: Job
    projection: Projected

    @property
    def nbytes(self) -> int:
        """With the codes, which it may be the last to hold."""
        return int(self.job.codes.nbytes + self.projection.xy.nbytes)


class KeptMaps:
    """By method and epoch, of which each has one; the oldest go where they take too much memory, and never the last."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._maps: dict[tuple[str, float], KeptMap] = {}

    def put(self, kept: KeptMap) -> None:
        """Keep a map instead of what was kept of its method and epoch."""
        key = kept.projection.method, kept.job.epoch
        self._maps.pop(key, None)
        self._maps[key] = kept
        while len(self._maps) > 1 and sum(one.nbytes for one in self._maps.values()) > self._most_bytes:
            del self._maps[next(iter(self._maps))]

    def of(self, job: Job | None) -> KeptMap | None:
        """The map that this job has made, unless another one took its place."""
        found = None if job is None else self.at(job.spec.name, job.epoch)
        return found if found is not None and found.job is job else None

    def at(self, method: str, epoch: float) -> KeptMap | None:
        """The map of a method at an epoch."""
        return self._maps.get((method, epoch))

    def last(self, method: str) -> KeptMap | None:
        """The newest map of a method."""
        return next((one for one in reversed(self._maps.values()) if one.projection.method == method), None)

    def forget(self) -> None:
        """Keep none of them."""
        self._maps.clear()
